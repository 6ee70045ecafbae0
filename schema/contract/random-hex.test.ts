import { expect, it } from '@jest/globals';
import { drawHex } from './random-hex.ts';

it('gives 16 random bytes in hex, never the same ones, however many are drawn', () => {
  const drawn = Array.from({ length: 2_000 }, drawHex);

  expect(drawn.every((text) => /^[0-9a-f]{32}$/.test(text))).toBe(true);
  expect(new Set(drawn).size).toBe(drawn.length);
});
