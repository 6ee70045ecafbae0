import { personKeyOf } from '../../../schema/contract/identifiers.ts';
import { dayOf, dayText } from '../calendar.ts';
import type { Dice } from '../random/dice.ts';
import { citizenIdOf, mobileOf } from './identifiers.ts';
import { createNames, type Sex } from './names.ts';

/** A citizen, as public security knows them. */
export interface Person {
  readonly key: string;
  readonly name: string;
  readonly idNo: string;
  readonly sex: Sex;
  readonly bornOn: string;
  readonly phone: string;
}

export interface Population {
  readonly size: number;
  person(index: number): Person;
}

export interface PopulationPlan {
  readonly name: string;
  readonly size: number;
  /** The first of the never assigned region codes 210190 to 210199 that its members' numbers begin with. */
  readonly firstRegion: number;
  readonly regions: number;
  /** The first number of its mobile phones. */
  readonly firstPhone: number;
  readonly bornFrom: string;
  readonly bornTo: string;
  /** Members whose number begins with a region code that was withdrawn. */
  readonly withdrawnRegions?: ReadonlySet<number>;
}

const GOLDEN = 0.618_033_988_749_895;
const SEQUENCES = 499;
const WITHDRAWN = ['210101', '210122'];

/**
 * People whose identity numbers are all different: those who share a region and a sequence are born on days that the
 * golden ratio keeps apart. Odd members are men.
 */
export function createPopulation(dice: Dice, secret: string, plan: PopulationPlan): Population {
  const { name: population, size, regions } = plan;
  const birth = dice(`${population}.birth`);
  const nameOf = createNames(dice, population);
  const bornFrom = dayOf(plan.bornFrom);
  const bornDays = dayOf(plan.bornTo) - bornFrom;
  const members: (Person | undefined)[] = new Array(size);

  function create(index: number): Person {
    const slot = (index >> 1) % (regions * SEQUENCES);
    const turn = Math.floor((index >> 1) / (regions * SEQUENCES));
    const age = (birth.unit(2 * slot + (index & 1)) + turn * GOLDEN) % 1;
    const bornOn = dayText(bornFrom + Math.floor(age * bornDays));
    const sex: Sex = index & 1 ? 'MALE' : 'FEMALE';
    const idNo = plan.withdrawnRegions?.has(index)
      ? withdrawnId(bornOn, index)
      : citizenIdOf(
          String(plan.firstRegion + (slot % regions)),
          bornOn,
          2 * Math.floor(slot / regions) + (index & 1 ? 1 : 2),
        );
    const phone = mobileOf(plan.firstPhone + index);
    return { key: personKeyOf(idNo, secret), name: nameOf(index, sex), idNo, sex, bornOn, phone };
  }

  return {
    size,
    person(index) {
      members[index] ??= create(index);
      return members[index];
    },
  };
}

/** Sequence 000 is never given out, so that even with a real region the number is nobody's. */
function withdrawnId(bornOn: string, index: number): string {
  return citizenIdOf(WITHDRAWN[(index >> 1) % 2]!, bornOn, 0);
}
