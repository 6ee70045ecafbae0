import { dayText, LAST_DAY } from '../calendar.ts';
import type { Dice } from '../random/dice.ts';
import type { Cast } from './cast.ts';
import type { Catalogue, Product } from './catalogue.ts';
import type { Firm, Firms } from './firms.ts';
import { creditCodeOf } from './identifiers.ts';
import { brandOf } from './names.ts';
import { JOB_CHANGE_DAY, type Pharmacist } from './pharmacists.ts';
import type { Population } from './population.ts';
import type { Staff } from './staff.ts';

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

/** Who pays a person's insurance, and since when. */
export interface Employment {
  readonly personKey: string;
  readonly employerCode: string;
  readonly employerName: string;
  readonly chainCode: string | null;
  readonly regionCode: string;
  readonly fromDay: number;
  readonly toDay: number | null;
}

export function* employments(
  dice: Dice,
  {
    staff,
    firms,
    pharmacists,
  }: { readonly staff: Staff; readonly firms: Firms; readonly pharmacists: readonly Pharmacist[] },
): Generator<Employment> {
  const start = dice('employment.start');
  const byHeadOffice = dice('employment.by-head-office');
  for (const member of staff.all) {
    const fromDay = -900 + start.below(member.index, 800);
    const { headOffice } = member.shop;
    const employer =
      headOffice && byHeadOffice.chance(member.index, 0.5) ? headOffice : member.shop;
    const regular = toEmployment(member.person.key, employer, fromDay);
    const pharmacist = member.isPharmacist ? pharmacists[member.index]! : null;
    yield* pharmacist ? employmentsOf(pharmacist, regular, { dice, firms }) : [regular];
  }
}

/** Lent licences and their decoys differ from ordinary employment. */
function employmentsOf(
  pharmacist: Pharmacist,
  regular: Employment,
  { dice, firms }: { readonly dice: Dice; readonly firms: Firms },
): Employment[] {
  const { index, person, shop } = pharmacist;
  const elsewhere = (fromDay: number) =>
    strangeEmployment(dice, index, { key: person.key, fromDay });
  switch (pharmacist.attachment) {
    case 'ORDINARY':
      return [regular];
    case 'LENT':
      return [elsewhere(-300 + 4 * (index % 80))];
    case 'SAME_CHAIN': {
      const sisters = firms.shops.filter(
        (one) => one.headOffice === shop.headOffice && one !== shop,
      );
      const employer =
        index % 2 ? shop.headOffice! : (sisters[index % sisters.length] ?? shop.headOffice!);
      return [toEmployment(person.key, employer, regular.fromDay)];
    }
    case 'RETIRED':
      return [];
    case 'FLEXIBLE':
      return [elsewhere(-200)];
    case 'JOB_CHANGE':
      return [{ ...regular, toDay: JOB_CHANGE_DAY - 1 }, elsewhere(JOB_CHANGE_DAY)];
    case 'REMOTE_REVIEW':
      return [elsewhere(-250)];
  }
}

/** An employer outside the register of the market supervision, unrelated to any shop. */
function strangeEmployment(
  dice: Dice,
  index: number,
  { key, fromDay }: { readonly key: string; readonly fromDay: number },
): Employment {
  const serial = 500_000 + index;
  return {
    personKey: key,
    employerCode: creditCodeOf('91', '210112', serial),
    employerName: `沈阳${brandOf(dice('employment.elsewhere').below(index, 400))}商贸有限公司`,
    chainCode: null,
    regionCode: '210112',
    fromDay,
    toDay: null,
  };
}

function toEmployment(personKey: string, employer: Firm, fromDay: number): Employment {
  return {
    personKey,
    employerCode: employer.creditCode,
    employerName: employer.name,
    chainCode:
      employer.kind === 'CHAIN_HQ'
        ? employer.creditCode
        : (employer.headOffice?.creditCode ?? null),
    regionCode: employer.street.districtCode,
    fromDay,
    toDay: null,
  };
}

export function toEmploymentRow(employment: Employment) {
  const { fromDay, toDay } = employment;
  return {
    personKey: employment.personKey,
    employerCode: employment.employerCode,
    paidFrom: dayText(fromDay),
    paidTo: toDay === null ? null : dayText(toDay),
    employerName: employment.employerName,
    employerChainCode: employment.chainCode,
    regionCode: employment.regionCode,
    paymentStatus: toDay === null ? 'PAYING' : 'STOPPED',
  };
}

export function insuranceDrugCodeOf(product: Product): string {
  return `${product.insurance!.codePrefix}N${String(product.index + 1).padStart(6, '0')}`;
}

export function* insuranceDrugRows(catalogue: Catalogue) {
  for (const product of catalogue.products) {
    if (product.insurance === null) continue;
    yield {
      insuranceDrugCode: insuranceDrugCodeOf(product),
      codePrefix: product.insurance.codePrefix,
      approvalNumber: product.approvalNumber,
      name: product.name,
      class: product.index % 3 === 0 ? 'A' : 'B',
      paymentStandardFen: product.index % 4 === 0 ? product.priceFen : null,
    };
  }
}

/** The supervisor of the demonstration has every third of the breaches. */
export const INSURANCE_OFFICER = 'demo:insurance-supervisor';

const VIOLATION_KINDS = ['SWAPPED_ITEM', 'FALSE_SETTLEMENT', 'RESOLD_DRUG', 'OVERCHARGE'];

/** Breaches of the fund's rules (基金违规): every delisted shop has a decided one, a few others an open or decided one. */
export function* fundViolationRows(
  dice: Dice,
  { designations, owners }: { readonly designations: Designations; readonly owners: Population },
) {
  const draws = dice('fund-violation');
  let serial = 0;
  for (const { firm, terminatedDay } of designations.all) {
    if (terminatedDay === null && !draws.chance(firm.index, 0.015)) continue;
    const foundDay =
      terminatedDay === null ? 20 + draws.below(firm.index + 1e6, 210) : terminatedDay - 40;
    const isDecided = foundDay + 40 <= LAST_DAY;
    serial += 1;
    yield {
      id: `YBWG2026${String(serial).padStart(5, '0')}`,
      creditCode: firm.creditCode,
      regionCode: firm.street.districtCode,
      chainCode: firm.headOffice?.creditCode ?? null,
      kind: VIOLATION_KINDS[firm.index % VIOLATION_KINDS.length]!,
      amountFen: 30_000 + 100 * draws.below(firm.index + 2e6, 50_000),
      foundOn: dayText(foundDay),
      decidedOn: isDecided ? dayText(foundDay + 35) : null,
      status: isDecided ? 'DECIDED' : 'INVESTIGATING',
      officerSubjects: serial % 3 === 1 ? [INSURANCE_OFFICER] : [`fund:${30_001 + (serial % 9)}`],
      personKeys: [owners.person(firm.ownerIndex).key],
    };
  }
}
