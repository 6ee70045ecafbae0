import { expect, it } from '@jest/globals';
import { drawSalt } from './salts.ts';

it('gives 16 random bytes in hex, never the same ones, however many are drawn', () => {
  const salts = Array.from({ length: 2_000 }, drawSalt);

  expect(salts.every((salt) => /^[0-9a-f]{32}$/.test(salt))).toBe(true);
  expect(new Set(salts).size).toBe(salts.length);
});
