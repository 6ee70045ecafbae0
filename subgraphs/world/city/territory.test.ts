import { describe, expect, it } from '@jest/globals';
import { apportion } from '../random/apportion.ts';
import { readReference } from '../reference-files.ts';
import { SIZES } from '../scale.ts';
import { createTerritory } from './territory.ts';

const reference = readReference();
const territory = createTerritory(reference, SIZES.city);

/** District, streets, shops, grids, vaccination points, staff, inspections. */
const TABLE: readonly (readonly [string, number, number, number, number, number, number])[] = [
  ['210102', 10, 392, 6, 21, 1437, 445],
  ['210103', 11, 370, 5, 20, 1357, 420],
  ['210104', 10, 435, 6, 23, 1595, 494],
  ['210105', 10, 453, 7, 24, 1661, 514],
  ['210106', 15, 697, 10, 37, 2555, 791],
  ['210111', 12, 620, 9, 33, 2273, 704],
  ['210112', 12, 526, 8, 28, 1928, 597],
  ['210113', 16, 375, 5, 20, 1375, 426],
  ['210114', 11, 508, 7, 27, 1863, 577],
  ['210115', 21, 321, 5, 17, 1177, 365],
  ['210123', 15, 198, 3, 10, 726, 225],
  ['210124', 19, 254, 4, 14, 931, 288],
  ['210181', 28, 400, 6, 21, 1467, 454],
];

describe('the territory', () => {
  it('divides the whole city among its districts as planned', () => {
    const weights = territory.districts.map(({ weight }) => weight);
    const shops = apportion(SIZES.city.shops, weights);
    const points = apportion(SIZES.city.vaccinationPoints, weights);
    const staff = apportion(SIZES.city.staff, shops);
    const inspections = apportion(SIZES.city.inspections, shops);

    const found = territory.districts.map(({ code, streets }, i) => [
      code,
      streets.length,
      shops[i],
      new Set(streets.map(({ gridCode }) => gridCode)).size,
      points[i],
      staff[i],
      inspections[i],
    ]);

    expect(found).toEqual(TABLE);
  });

  it('binds every street to exactly one grid', () => {
    const bound = territory.grids.flatMap(({ streetCodes }) => streetCodes);

    expect(bound).toHaveLength(190);
    expect(new Set(bound).size).toBe(190);
    expect(territory.grids).toHaveLength(81);
  });

  it('has a grid for each district when the city is small', () => {
    const { grids } = createTerritory(reference, SIZES.small);

    expect(grids.map(({ gridCode }) => gridCode)).toEqual(TABLE.map(([code]) => `${code}-01`));
  });
});
