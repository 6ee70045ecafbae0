import { HOUR, instant } from '../calendar.ts';
import type { Dice } from '../random/dice.ts';
import type { People } from './people.ts';
import type { Pharmacists } from './pharmacists.ts';

/** Everybody, as public security knows them (人口库). */
export function* personRows(people: People) {
  for (const person of people.all()) {
    const { key, name, idNo, sex, bornOn } = person;
    const regionCode = idNo.slice(0, 6);
    yield { personKey: key, name, idNo, isIdValid: true, sex, bornOn, regionCode };
  }
}

/** The market supervision has the pharmacists of its register compared (身份核验): a misspelt name doesn't match. */
export function* identityCheckRows(dice: Dice, pharmacists: Pharmacists) {
  const draws = dice('identity-check');
  for (const { index, person, name } of pharmacists.all) {
    const isMatch = name === person.name;
    if (isMatch && !draws.chance(index, 0.3)) continue;
    yield {
      id: `HY2026${String(index + 1).padStart(6, '0')}`,
      requestedBy: 'market-supervision',
      personKey: person.key,
      checkedAt: instant(
        draws.below(index + 1e6, 237),
        9 * HOUR + draws.below(index + 2e6, 28_800),
      ),
      isMatch,
    };
  }
}
