import { DAYS, dayText, HOUR, instant, MINUTE, weekday } from '../calendar.ts';
import type { Dice } from '../random/dice.ts';
import type { Pharmacist, Pharmacists } from './pharmacists.ts';

/** Who of a shop's pharmacists works on a day: six days a week, unless ill. */
export function createRoster(dice: Dice) {
  const rest = dice('duty.rest');
  const illness = dice('duty.illness');
  return (pharmacist: Pharmacist, day: number): boolean => {
    if (pharmacist.absentFromDay !== null && day >= pharmacist.absentFromDay) return false;
    if (weekday(day) === rest.below(pharmacist.index, 7)) return false;
    return !illness.chance(pharmacist.index * DAYS + day, 0.03);
  };
}

export type Roster = ReturnType<typeof createRoster>;

const METHODS = ['FACE', 'FINGER', 'APP'];

export function* dutyRows(dice: Dice, roster: Roster, pharmacists: Pharmacists) {
  const arrival = dice('duty.arrival');
  const departure = dice('duty.departure');
  for (const pharmacist of pharmacists.all) {
    const { shop, registrationNo } = pharmacist;
    for (let day = 0; day < DAYS; day += 1) {
      if (!roster(pharmacist, day)) continue;
      const index = pharmacist.index * DAYS + day;
      yield {
        id: `${registrationNo}-${dayText(day).replaceAll('-', '')}`,
        registrationNo,
        personKey: pharmacist.person.key,
        creditCode: shop.creditCode,
        regionCode: shop.street.districtCode,
        gridCode: shop.street.gridCode,
        chainCode: shop.headOffice?.creditCode ?? null,
        inAt: instant(day, 7 * HOUR + 35 * MINUTE + arrival.below(index, 40 * MINUTE)),
        outAt: instant(day, 20 * HOUR + departure.below(index, 35 * MINUTE)),
        method: METHODS[shop.index % 3]!,
        isPositionConfirmed: arrival.chance(-index, 0.98),
      };
    }
  }
}
