import { describe, expect, it } from '@jest/globals';
import { apportion } from './apportion.ts';

describe('apportion', () => {
  it.each([
    [10, [1, 1, 1], [4, 3, 3]],
    [7, [5, 3, 2], [4, 2, 1]],
    [0, [1, 2], [0, 0]],
    [5, [0, 1], [0, 5]],
  ])('divides %i by %j into %j', (total, weights, shares) => {
    expect(apportion(total, weights)).toEqual(shares);
  });
});
