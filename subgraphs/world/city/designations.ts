import { dayText } from '../calendar.ts';
import type { Dice } from '../random/dice.ts';
import type { Cast } from './cast.ts';
import type { Firm, Firms } from './firms.ts';

/** A pharmacy or hospital that settles with the insurance (定点医药机构). */
export interface Designation {
  readonly institutionCode: string;
  readonly firm: Firm;
  readonly terminatedDay: number | null;
}

export interface Designations {
  readonly all: readonly Designation[];
  /** The designation under which a firm may settle on that day, or null. */
  of(firm: Firm, day: number): Designation | null;
}

const DESIGNATED = 0.9;

export function createDesignations(
  dice: Dice,
  { firms, cast }: { readonly firms: Firms; readonly cast: Cast },
): Designations {
  const draws = dice('designation');
  const delisted = new Set(cast.delisted);
  const surely = new Set([cast.main, ...cast.delisted, ...cast.deadLicences]);
  const designated = [
    ...firms.shops.filter(
      (shop) => shop.isTrading && (surely.has(shop.index) || draws.chance(shop.index, DESIGNATED)),
    ),
    ...firms.medicalInstitutions,
  ];
  const all = designated.map((firm): Designation => {
    const isHospital = firm.kind === 'MEDICAL_INSTITUTION';
    return {
      institutionCode: `${isHospital ? 'H' : 'P'}${firm.street.districtCode}${String(firm.index).padStart(5, '0')}`,
      firm,
      terminatedDay:
        !isHospital && delisted.has(firm.index) ? 80 + draws.below(firm.index + 1e6, 120) : null,
    };
  });
  const byFirm = new Map(all.map((designation) => [designation.firm.index, designation]));
  return {
    all,
    of(firm, day) {
      const designation = byFirm.get(firm.index);
      if (designation === undefined) return null;
      const { terminatedDay } = designation;
      return terminatedDay === null || day < terminatedDay ? designation : null;
    },
  };
}

export function toDesignationRow({ institutionCode, firm, terminatedDay }: Designation) {
  return {
    institutionCode,
    creditCode: firm.creditCode,
    name: firm.name,
    kind: firm.kind === 'MEDICAL_INSTITUTION' ? 'HOSPITAL' : 'PHARMACY',
    regionCode: firm.street.districtCode,
    chainCode: firm.headOffice?.creditCode ?? null,
    agreementStatus: terminatedDay === null ? 'ACTIVE' : 'TERMINATED',
    agreementFrom: dayText(-450 - (firm.index % 300)),
    terminatedOn: terminatedDay === null ? null : dayText(terminatedDay),
    points: terminatedDay === null ? (firm.index % 20 === 7 ? 4 : 0) : 12,
  };
}
