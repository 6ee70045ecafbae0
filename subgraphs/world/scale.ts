/** How big the world is: the whole of Shenyang, a tenth, a fiftieth. What is planted shrinks less than what is common. */
export const SCALES = ['small', 'medium', 'city'] as const;

export type Scale = (typeof SCALES)[number];

export interface Sizes {
  readonly shops: number;
  readonly chainStores: number;
  readonly diseaseControlCentres: number;
  readonly vaccinationPoints: number;
  readonly medicalInstitutions: number;
  readonly wholesalers: number;
  readonly headOffices: number;
  readonly makers: number;
  readonly grids: number;
  readonly staff: number;
  readonly pharmacists: number;
  readonly residents: number;
  readonly products: number;
  readonly productCodes: number;
  readonly sales: number;
  /** Share of the visits to designated shops that are paid by card: it makes two fifths of all sales insured lines. */
  readonly paidByCard: number;
  readonly prescriptions: number;
  readonly inspections: number;
  readonly defects: number;
  readonly jointInspectionUnits: JointInspectionSizes;
  readonly vaccineBatches: number;
  readonly doses: number;
  readonly aefiCases: number;
  readonly casePaths: CasePaths;
  readonly openCases: number;
  readonly covertPoliceCases: number;
  readonly lentLicences: number;
}

/** How many units each joint inspection lists. */
export interface JointInspectionSizes {
  readonly drugsAndDevices: number;
  readonly controlledDrugs: number;
}

/** How the firms' cases ended. */
export interface CasePaths {
  readonly WARNING: number;
  readonly FINE: number;
  readonly SUSPENSION: number;
  readonly REVOCATION: number;
  readonly NO_PENALTY: number;
}

const SHENYANG_CASES: CasePaths = {
  WARNING: 31,
  FINE: 62,
  SUSPENSION: 9,
  REVOCATION: 1,
  NO_PENALTY: 4,
};

export const SIZES: Readonly<Record<Scale, Sizes>> = {
  city: {
    shops: 5_549,
    chainStores: 3_440,
    diseaseControlCentres: 14,
    vaccinationPoints: 295,
    medicalInstitutions: 5_142,
    wholesalers: 120,
    headOffices: 45,
    makers: 60,
    grids: 81,
    staff: 20_345,
    pharmacists: 6_659,
    residents: 620_000,
    products: 3_000,
    productCodes: 4_200,
    sales: 22_900_000,
    paidByCard: 0.577,
    prescriptions: 916_000,
    inspections: 6_300,
    defects: 1_741,
    jointInspectionUnits: { drugsAndDevices: 170, controlledDrugs: 93 },
    vaccineBatches: 420,
    doses: 1_600_000,
    aefiCases: 640,
    casePaths: SHENYANG_CASES,
    openCases: 15,
    covertPoliceCases: 6,
    lentLicences: 18,
  },
  medium: {
    shops: 555,
    chainStores: 344,
    diseaseControlCentres: 14,
    vaccinationPoints: 17,
    medicalInstitutions: 514,
    wholesalers: 24,
    headOffices: 10,
    makers: 12,
    grids: 81,
    staff: 2_035,
    pharmacists: 666,
    residents: 62_000,
    products: 1_200,
    productCodes: 1_700,
    sales: 2_290_000,
    paidByCard: 0.66,
    prescriptions: 91_600,
    inspections: 630,
    defects: 174,
    jointInspectionUnits: { drugsAndDevices: 170, controlledDrugs: 93 },
    vaccineBatches: 84,
    doses: 160_000,
    aefiCases: 64,
    casePaths: SHENYANG_CASES,
    openCases: 15,
    covertPoliceCases: 6,
    lentLicences: 18,
  },
  small: {
    shops: 111,
    chainStores: 69,
    diseaseControlCentres: 1,
    vaccinationPoints: 13,
    medicalInstitutions: 103,
    wholesalers: 6,
    headOffices: 4,
    makers: 5,
    grids: 13,
    staff: 407,
    pharmacists: 134,
    residents: 6_000,
    products: 300,
    productCodes: 420,
    sales: 60_000,
    paidByCard: 0.665,
    prescriptions: 2_400,
    inspections: 126,
    defects: 35,
    jointInspectionUnits: { drugsAndDevices: 17, controlledDrugs: 9 },
    vaccineBatches: 20,
    doses: 6_000,
    aefiCases: 14,
    casePaths: { WARNING: 3, FINE: 6, SUSPENSION: 1, REVOCATION: 1, NO_PENALTY: 1 },
    openCases: 3,
    covertPoliceCases: 3,
    lentLicences: 6,
  },
};

export function isScale(value: string): value is Scale {
  return (SCALES as readonly string[]).includes(value);
}
