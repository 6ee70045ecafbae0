import { dayText, LAST_DAY } from '../calendar.ts';
import type { Dice } from '../random/dice.ts';
import type { Designations } from './designations.ts';
import type { Firm } from './firms.ts';
import type { Population } from './population.ts';

/** A breach of the insurance fund's rules (基金违规). */
export interface FundViolation {
  readonly id: string;
  readonly serial: number;
  readonly firm: Firm;
  readonly foundDay: number;
  readonly isDecided: boolean;
  readonly officers: readonly string[];
}

/** The supervisor of the demonstration has the main shop's breach and some others. */
export const INSURANCE_OFFICER = 'demo:insurance-supervisor';

const KINDS = ['SWAPPED_ITEM', 'FALSE_SETTLEMENT', 'RESOLD_DRUG', 'OVERCHARGE'];
const MAIN_FOUND_DAY = LAST_DAY - 25;
const DAYS_TO_DECIDE = 35;

/** Every delisted firm has a decided one, the main shop an open one, a few others either. */
export function createFundViolations(
  dice: Dice,
  { designations, mainShop }: { readonly designations: Designations; readonly mainShop: Firm },
): FundViolation[] {
  const draws = dice('fund-violation');
  const offenders = designations.all.filter(
    ({ firm, terminatedDay }) =>
      firm === mainShop || terminatedDay !== null || draws.chance(firm.index, 0.015),
  );
  return offenders.map(({ firm, terminatedDay }, serial): FundViolation => {
    const anyDay = firm === mainShop ? MAIN_FOUND_DAY : 20 + draws.below(firm.index + 1e6, 210);
    const foundDay = terminatedDay === null ? anyDay : terminatedDay - 40;
    const isDemonstration = firm === mainShop || serial % 3 === 1;
    return {
      id: `YBWG2026${String(serial + 1).padStart(5, '0')}`,
      serial,
      firm,
      foundDay,
      isDecided: foundDay + DAYS_TO_DECIDE <= LAST_DAY,
      officers: isDemonstration ? [INSURANCE_OFFICER] : [`fund:${30_001 + (serial % 9)}`],
    };
  });
}

export function createFundViolationRow(dice: Dice, owners: Population) {
  const amount = dice('fund-violation.amount');
  return ({ id, firm, foundDay, isDecided, officers }: FundViolation) => ({
    id,
    creditCode: firm.creditCode,
    regionCode: firm.street.districtCode,
    chainCode: firm.headOffice?.creditCode ?? null,
    kind: KINDS[firm.index % KINDS.length]!,
    amountFen: 30_000 + 100 * amount.below(firm.index, 50_000),
    foundOn: dayText(foundDay),
    decidedOn: isDecided ? dayText(foundDay + DAYS_TO_DECIDE) : null,
    status: isDecided ? 'DECIDED' : 'INVESTIGATING',
    officerSubjects: officers,
    personKeys: [owners.person(firm.ownerIndex).key],
  });
}
