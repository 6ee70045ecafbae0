import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from '@jest/globals';
import { JsonText } from './json-text.ts';

const TEXTS = 200;

describe('joinParts', () => {
  it('lets go of everything but the characters, also when it is run often', () => {
    for (let i = 0; i < 20_000; i += 1) textOfParts(10).joinParts();

    const inParts = heldBytes(() => textOfParts(2_000));
    const joined = heldBytes(() => {
      const text = textOfParts(2_000);
      text.joinParts();
      return text;
    });

    expect(inParts).toBeGreaterThan(100_000);
    expect(joined).toBeLessThan(40_000);
  });

  it('refuses what is no object', () => {
    expect(() => new JsonText('[]').joinParts()).toThrow(TypeError);
  });
});

/** As generated code writes it: one slice after the other. */
function textOfParts(parts: number): JsonText {
  let text = '{';
  for (let i = 0; i < parts; i += 1) text += 'abcdefghijklmnopqrstuvwxyz'.slice(0, 14 + (i % 9));
  return new JsonText(`${text}}`);
}

/** What the heap grows by for each text that is kept. */
function heldBytes(make: () => JsonText): number {
  setFlagsFromString('--expose-gc');
  const collect: () => void = runInNewContext('gc');
  collect();
  const before = process.memoryUsage().heapUsed;
  const kept = Array.from({ length: TEXTS }, make);
  collect();
  return (process.memoryUsage().heapUsed - before) / kept.length;
}
