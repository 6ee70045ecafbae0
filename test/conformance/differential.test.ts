import { describe, expect, it } from '@jest/globals';
import { runTrials } from './differential/trial.ts';

const SEEDS = Array.from({ length: 12 }, (_, i) => i + 1);
const OPERATIONS = 10;

describe('the engine and one schema with the same data', () => {
  it.each(SEEDS)(
    'agree on every operation of seed %i',
    async (seed) => {
      const differences: string[] = [];
      for await (const { difference, request } of runTrials(seed, OPERATIONS)) {
        if (difference === null) continue;
        differences.push(`${request.query}\n${difference}`);
      }

      expect(differences).toEqual([]);
    },
    240_000, // some seconds on a quiet machine
  );
});
