import type { Draws } from './dice.ts';

/** An index into a list, by weight. */
export type Weighted = (unit: number) => number;

export function createWeighted(weights: readonly number[]): Weighted {
  const ends: number[] = [];
  let total = 0;
  for (const weight of weights) {
    total += weight;
    ends.push(total);
  }
  return (unit) => firstAbove(ends, unit * total);
}

/** Ranks from 0, where rank k has the weight 1 / (k + 1)^exponent. */
export function createZipf(size: number, exponent: number): Weighted {
  return createWeighted(Array.from({ length: size }, (_, k) => (k + 1) ** -exponent));
}

/** A Zipf rank below `size` without a table, by the inverse of the continuous distribution; exponent ≠ 1. */
export function zipfRank(unit: number, size: number, exponent: number): number {
  const power = 1 - exponent;
  const reach = (size + 1) ** power - 1;
  return Math.min(size - 1, Math.floor((unit * reach + 1) ** (1 / power)) - 1);
}

/** A factor around 1 whose logarithm is normal. */
export function logNormal(draws: Draws, index: number, sigma: number): number {
  const radius = Math.sqrt(-2 * Math.log(1 - draws.unit(2 * index)));
  const normal = radius * Math.cos(2 * Math.PI * draws.unit(2 * index + 1));
  return Math.exp(sigma * normal - (sigma * sigma) / 2);
}

/** The numbers from 0 to `size` - 1 in an order of chance: its head is an exact random sample. */
export function shuffle(draws: Draws, size: number): number[] {
  const order = Array.from({ length: size }, (_, i) => i);
  return order.sort((a, b) => draws.bits(a) - draws.bits(b) || a - b);
}

function firstAbove(ends: readonly number[], target: number): number {
  let low = 0;
  let high = ends.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ends[middle]! > target) high = middle;
    else low = middle + 1;
  }
  return low;
}
