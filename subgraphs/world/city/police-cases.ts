import { dayText } from '../calendar.ts';
import type { Dice } from '../random/dice.ts';
import type { Firm } from './firms.ts';
import type { Pharmacists } from './pharmacists.ts';
import { policeCaseNoOf, type Transfer } from './transfers.ts';

export const POLICE_OFFICER = 'demo:police-officer';

/** Police cases: those that came from a transfer, and covert ones that only their own officers know of. */
export function* policeCaseRows(
  dice: Dice,
  plan: {
    readonly transfers: readonly Transfer[];
    readonly covert: readonly Firm[];
    readonly pharmacists: Pharmacists;
  },
) {
  const draws = dice('police-case');
  const common = (shop: Firm) => ({
    creditCode: shop.creditCode,
    regionCode: shop.street.districtCode,
    unit: '沈阳市公安局食药侦支队',
  });
  const keysOf = (shop: Firm) => plan.pharmacists.of(shop).map(({ person }) => person.key);

  for (const { policeCaseNo, adminCase, transferNo, answers } of plan.transfers) {
    if (policeCaseNo === null) continue;
    yield {
      policeCaseNo,
      chargeCode: '妨害药品管理罪',
      ...common(adminCase.shop),
      officerSubjects: [POLICE_OFFICER],
      personKeys: keysOf(adminCase.shop),
      fromTransferNo: transferNo,
      filedOn: dayText(answers.at(-1)!.day),
      closedOn: null,
      status: 'INVESTIGATING',
      isCovert: false,
    };
  }
  for (const [i, shop] of plan.covert.entries()) {
    yield {
      policeCaseNo: policeCaseNoOf(i + 31),
      chargeCode: '非法经营罪',
      ...common(shop),
      officerSubjects: i === 0 ? [POLICE_OFFICER] : [`police:${20_001 + i}`],
      personKeys: keysOf(shop),
      fromTransferNo: null,
      filedOn: dayText(150 + draws.below(i, 80)),
      closedOn: null,
      status: 'INVESTIGATING',
      isCovert: true,
    };
  }
}
