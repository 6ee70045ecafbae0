import { describe, expect, it } from '@jest/globals';
import { createDice, mix } from './dice.ts';

describe('mix', () => {
  it.each([
    [0, 0],
    [1, 69681622],
    [2, 4057983209],
    [0xdeadbeef, 153186910],
    [0xffffffff, 310335631],
  ])('takes %i to the value that the reference computes', (value, mixed) => {
    expect(mix(value)).toBe(mixed);
  });
});

describe('createDice', () => {
  it.each([
    [20_261_121, 'sale.price', 0, 1396945363],
    [20_261_121, 'sale.price', 1, 3535331419],
    [20_261_121, 'sale.day', 0, 2849332139],
    [1, 'sale.price', 0, 615094242],
    [2 ** 32 + 1, 'sale.price', 0, 733598],
    [20_261_121, 'sale.price', 22_899_999, 3322993091],
  ])('draws the known bits for seed %i, field %s, index %i', (seed, field, index, bits) => {
    expect(createDice(seed)(field).bits(index)).toBe(bits);
  });

  it('draws the same, in whatever order', () => {
    const forwards = createDice(7)('field');
    const backwards = createDice(7)('field');

    const drawn = [0, 1, 2, 3].map((index) => forwards.unit(index));

    expect([3, 2, 1, 0].map((index) => backwards.unit(index)).reverse()).toEqual(drawn);
  });

  it('spreads evenly', () => {
    const { below } = createDice(7)('field');
    const counts = new Array<number>(16).fill(0);

    for (let i = 0; i < 160_000; i += 1) counts[below(i, 16)]! += 1;

    const chiSquare = counts.reduce((sum, count) => sum + (count - 10_000) ** 2 / 10_000, 0);
    expect(chiSquare).toBeLessThan(37.7); // 15 degrees of freedom, one in a thousand
  });
});
