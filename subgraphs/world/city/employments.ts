import { dayText } from '../calendar.ts';
import type { Dice } from '../random/dice.ts';
import type { Firm, Firms } from './firms.ts';
import { createSerials, creditCodeOf } from './identifiers.ts';
import { createBrands } from './names.ts';
import { JOB_CHANGE_DAY, type Pharmacist } from './pharmacists.ts';
import type { Staff } from './staff.ts';

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
  const serial = createSerials(dice)(500_000 + index);
  return {
    personKey: key,
    employerCode: creditCodeOf('91', '210112', serial),
    employerName: `沈阳${createBrands(dice)(dice('employment.elsewhere').below(index, 400))}商贸有限公司`,
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
