import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { MIN_PERSONS, ROUNDED_TO, toSafeCount, toSafeCounts } from './person-counts.ts';

const cell = (persons: number, count = persons) => ({ persons, count });

describe('toSafeCount', () => {
  it.each([
    ['nobody', cell(0), null],
    ['one person', cell(1), null],
    ['seven persons', cell(7), null],
    ['many doses of seven persons', cell(7, 40), null],
    ['eight persons', cell(8), 10],
    ['twelve persons', cell(12), 10],
    ['thirteen persons', cell(13), 15],
    ['three doses each', cell(11, 33), 35],
  ])('gives for %s', (_, given, shown) => {
    expect(toSafeCount(given)).toBe(shown);
  });
});

describe('toSafeCounts', () => {
  it('shows every cell of eight persons or more when none is smaller', () => {
    expect(toSafeCounts([cell(8), cell(20), cell(101)])).toEqual([10, 20, 100]);
  });

  it('withholds a second cell, the smallest other, from which a small one could be told', () => {
    expect(toSafeCounts([cell(40), cell(3), cell(20)])).toEqual([40, null, null]);
  });

  it('withholds one more however many are small, for the small ones may be the same persons', () => {
    expect(toSafeCounts([cell(40), cell(7), cell(6), cell(30)])).toEqual([40, null, null, null]);
  });

  it('withholds everything when there is nothing to hide behind', () => {
    expect(toSafeCounts([cell(3)])).toEqual([null]);
    expect(toSafeCounts([])).toEqual([]);
  });

  it('never lets the total and the shown cells tell fewer than eight persons', () => {
    const tables = fc.array(
      fc.nat(60).map((persons) => cell(persons)),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(tables, (cells) => {
        const shown = toSafeCounts(cells);

        const withheld = cells.filter((_, i) => shown[i] === null);
        const hasEnough = withheld.some(({ persons }) => persons >= MIN_PERSONS);
        const isNothingShown = withheld.length === cells.length;
        expect(withheld.length === 0 || isNothingShown || hasEnough).toBe(true);
        expect(shown.every((count) => count === null || count % ROUNDED_TO === 0)).toBe(true);
      }),
    );
  });
});
