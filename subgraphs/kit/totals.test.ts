import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Cell, exposesEnterprise, MIN_CONTRIBUTORS, P_PERCENT, suppress } from './totals.ts';

/** Amounts by contributor. */
type Parts = readonly number[];

describe('exposesEnterprise', () => {
  it.each([
    ['nobody contributes', [], true],
    ['two contribute', [50, 50], true],
    ['three contribute alike', [50, 50, 50], false],
    ['the rest is just enough to hide the largest', [100, 50, 10], false],
    ['the rest is too small to hide the largest', [100, 50, 9], true],
    ['one has nearly all', [1_000_000, 3, 2, 1], true],
    ['many are small', [5, 4, 3, 3, 2, 2, 1], false],
  ])('answers when %s', (_, parts, isExposing) => {
    expect(exposesEnterprise(cellOf('x', parts))).toBe(isExposing);
  });

  it('looks at every measure', () => {
    const safe = { total: 30, largest: 10, second: 10 };
    const dominated = { total: 1_002, largest: 1_000, second: 1 };

    const isExposing = exposesEnterprise({ contributors: 3, measures: [safe, dominated] });

    expect(isExposing).toBe(true);
  });
});

describe('suppress', () => {
  it('shows a table in which every cell is safe', () => {
    expect(suppressed({ a: [5, 5, 5], b: [7, 7, 7] })).toEqual({ keys: [], total: false });
  });

  it('withholds a second cell, so that the first cannot be had from the total', () => {
    const table = { a: [5, 5], b: [9, 9, 9, 9], c: [7, 7, 7] };

    expect(suppressed(table)).toEqual({ keys: ['a', 'c'], total: false });
  });

  it('withholds more when the cells that are withheld expose someone together', () => {
    const table = { a: [5], b: [6], c: [100, 100, 100], d: [900, 900, 900] };

    expect(suppressed(table)).toEqual({ keys: ['a', 'b', 'c'], total: false });
  });

  it('withholds the total when it exposes someone itself', () => {
    expect(suppressed({ a: [5, 5] })).toEqual({ keys: ['a'], total: true });
  });

  it('never lets total minus what is shown expose a contributor', () => {
    const row = fc.array(fc.integer({ min: 0, max: 1_000 }), { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 8 }), (rows) => {
        const table = rows.map((parts, i) => cellOf(`c${i}`, parts));
        const columns = rows[0]!.map((_, j) => rows.reduce((sum, parts) => sum + parts[j]!, 0));

        const { keys, isTotalSuppressed } = suppress(table, cellOf('ALL', columns));

        const hidden = rows.filter((_, i) => keys.has(`c${i}`));
        const left = rows[0]!.map((_, j) => hidden.reduce((sum, parts) => sum + parts[j]!, 0));
        return isTotalSuppressed || hidden.length === 0 || isSafe(left);
      }),
    );
  });
});

function suppressed(table: Readonly<Record<string, Parts>>) {
  const cells = Object.entries(table).map(([key, parts]) => cellOf(key, parts));
  const { keys, isTotalSuppressed } = suppress(cells, cellOf('ALL', Object.values(table).flat()));
  return { keys: [...keys].sort(), total: isTotalSuppressed };
}

function cellOf(key: string, parts: Parts): Cell {
  const sorted = parts.filter((part) => part > 0).sort((a, b) => b - a);
  const [largest = 0, second = 0] = sorted;
  const total = sorted.reduce((sum, part) => sum + part, 0);
  return { key, contributors: sorted.length, measures: [{ total, largest, second }] };
}

function isSafe(parts: Parts): boolean {
  const [largest = 0, second = 0, ...rest] = parts.filter((part) => part > 0).sort((a, b) => b - a);
  const remainder = rest.reduce((sum, part) => sum + part, 0);
  return (
    second >= 0 && rest.length >= MIN_CONTRIBUTORS - 2 && remainder >= (P_PERCENT / 100) * largest
  );
}
