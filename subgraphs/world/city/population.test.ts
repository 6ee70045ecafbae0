import { describe, expect, it } from '@jest/globals';
import { createDice } from '../random/dice.ts';
import { createPopulation, type PopulationPlan } from './population.ts';

const PLAN: PopulationPlan = {
  name: 'resident',
  size: 30_000,
  firstRegion: 210190,
  regions: 1,
  firstPhone: 0,
  bornFrom: '1938-01-01',
  bornTo: '2008-01-01',
  withdrawnRegions: new Set([4, 9]),
};

describe('createPopulation', () => {
  it('gives no identity number twice, even to many in one region', () => {
    const population = createPopulation(createDice(5), 'secret', PLAN);

    const numbers = Array.from({ length: PLAN.size }, (_, i) => population.person(i).idNo);

    expect(new Set(numbers).size).toBe(PLAN.size);
  });

  it('computes any person alone', () => {
    const one = createPopulation(createDice(5), 'secret', PLAN);
    const other = createPopulation(createDice(5), 'secret', PLAN);
    one.person(0);
    one.person(1);

    expect(one.person(29_999)).toEqual(other.person(29_999));
  });

  it('marks men by an odd sequence and women by an even one', () => {
    const population = createPopulation(createDice(5), 'secret', PLAN);

    for (const index of [0, 1, 2, 3]) {
      const { idNo, sex } = population.person(index);
      expect(Number(idNo[16]) % 2 === 1).toBe(sex === 'MALE');
    }
  });

  it('keeps withdrawn regions nobody’s by the sequence 000', () => {
    const population = createPopulation(createDice(5), 'secret', PLAN);

    expect(population.person(4).idNo).toMatch(/^2101(01|22)\d{8}000/);
    expect(population.person(5).idNo).toMatch(/^210190/);
  });
});
