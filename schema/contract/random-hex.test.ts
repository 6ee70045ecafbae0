import { expect, it } from '@jest/globals';
import { drawHexes } from './random-hex.ts';

it('gives 16 random bytes in hex, never the same ones, however many are drawn', () => {
  const drawn = drawHexes(2_000);

  expect(drawn.every((text) => /^[0-9a-f]{32}$/.test(text))).toBe(true);
  expect(new Set(drawn).size).toBe(2_000);
});
