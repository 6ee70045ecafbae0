import { describe, expect, it } from '@jest/globals';
import { createDice } from './dice.ts';
import { createWeighted, createZipf, logNormal, shuffle, zipfRank } from './distributions.ts';

const draws = createDice(3)('distribution');
const SIZE = 20_000;
const indices = Array.from({ length: SIZE }, (_, i) => i);

describe('distributions', () => {
  it('chooses by weight, and never what has none', () => {
    const choose = createWeighted([0, 3, 0, 1]);

    const chosen = indices.map((i) => choose(draws.unit(i)));

    expect(new Set(chosen)).toEqual(new Set([1, 3]));
    expect(chosen.filter((index) => index === 1).length / SIZE).toBeCloseTo(0.75, 1);
  });

  it('gives the first of a Zipf list its share', () => {
    const zipf = createZipf(100, 1.05);
    const total = indices.slice(0, 100).reduce((sum, k) => sum + (k + 1) ** -1.05, 0);

    const firsts = indices.filter((i) => zipf(draws.unit(i)) === 0).length;

    expect(firsts / SIZE).toBeCloseTo(1 / total, 1);
  });

  it('keeps Zipf ranks in their range and lower ones more frequent', () => {
    const counts = new Array<number>(31).fill(0);
    for (const i of indices) counts[zipfRank(draws.unit(i), 31, 0.8)]! += 1;

    expect(counts[0]!).toBeGreaterThan(counts[5]!);
    expect(counts[5]!).toBeGreaterThan(counts[30]!);
    expect(zipfRank(1 - 2 ** -32, 31, 0.8)).toBe(30);
    expect(zipfRank(0, 31, 0.8)).toBe(0);
  });

  it('makes log-normal factors whose mean is one', () => {
    const sum = indices.reduce((total, i) => total + logNormal(draws, i, 0.6), 0);

    expect(sum / SIZE).toBeCloseTo(1, 1);
  });

  it('shuffles without loss', () => {
    const order = shuffle(draws, 500);

    expect([...order].sort((a, b) => a - b)).toEqual(indices.slice(0, 500));
    expect(order).not.toEqual(indices.slice(0, 500));
  });
});
