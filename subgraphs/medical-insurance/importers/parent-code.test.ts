import { describe, expect, it } from '@jest/globals';
import { createParentFinder } from './parent-code.ts';

describe('createParentFinder', () => {
  it.each([
    ['XA', null],
    ['XA02', 'XA'],
    ['XA02BC', 'XA02B'],
    ['ZA01BA', 'ZA'],
    ['T00010', 'T'],
    ['', null],
  ])('finds what is above %s', (code, parent) => {
    const parentOf = createParentFinder(['T', 'T00010', 'XA', 'XA02', 'XA02B', 'XA02BC', 'ZA']);

    expect(parentOf(code)).toBe(parent);
  });
});
