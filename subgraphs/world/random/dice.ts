/** Numbers for one field of one entity: each a pure function of the index, so that any can be drawn alone. */
export interface Draws {
  /** 32 bits, as a whole number from 0. */
  bits(index: number): number;
  /** From 0 up to, but not including, 1. */
  unit(index: number): number;
  /** A whole number from 0 up to, but not including, `limit`. */
  below(index: number, limit: number): number;
  /** Whether an event of this probability happens. */
  chance(index: number, probability: number): boolean;
  pick<T>(index: number, list: readonly T[]): T;
}

/** The draws of a field, named like `sale.price`. Two names never share a sequence. */
export type Dice = (field: string) => Draws;

/** The whole world's chance: counter-based, so that neither order nor number of workers matters. */
export function createDice(seed: number): Dice {
  return (field) => createDraws(keyOf(seed, field));
}

/**
 * Mixes 32 bits so that each input bit changes about half of the output bits.
 *
 * @see triple32 of Chris Wellons' hash-prospector: a bijection with a bias of 0.021.
 */
export function mix(value: number): number {
  let x = value | 0;
  x = Math.imul(x ^ (x >>> 17), 0xed5ad4bb);
  x = Math.imul(x ^ (x >>> 11), 0xac4c1b51);
  x = Math.imul(x ^ (x >>> 15), 0x31848bab);
  return (x ^ (x >>> 14)) >>> 0;
}

interface Key {
  readonly first: number;
  readonly second: number;
}

function keyOf(seed: number, field: string): Key {
  let first = mix(seed);
  let second = mix(first ^ Math.floor(seed / 2 ** 32));
  for (const character of field) {
    first = mix(first + character.codePointAt(0)!);
    second = mix(second ^ first);
  }
  return { first, second };
}

function createDraws({ first, second }: Key): Draws {
  const bits = (index: number) => mix(mix(index ^ first) + second);
  const unit = (index: number) => bits(index) / 2 ** 32;
  const below = (index: number, limit: number) => Math.floor(unit(index) * limit);
  return {
    bits,
    unit,
    below,
    chance: (index, probability) => unit(index) < probability,
    pick: (index, list) => list[below(index, list.length)]!,
  };
}
