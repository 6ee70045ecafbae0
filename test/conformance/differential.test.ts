import { describe, expect, it } from '@jest/globals';
import { runTrials } from './differential/trial.ts';

const SEEDS = Array.from({ length: 16 }, (_, i) => i + 1);
const OPERATIONS = 16;
/** The native planner refuses, or ends its process over, some requirements that come by way of a third subgraph. */
const UNPLANNABLE = /^thrown The operation cannot be divided/;

describe('the engine and one schema with the same data', () => {
  it.each(SEEDS)(
    'agree on every operation of seed %i',
    async (seed) => {
      const differences: string[] = [];
      for await (const { difference, request } of runTrials(seed, OPERATIONS)) {
        if (difference === null || UNPLANNABLE.test(difference)) continue;
        differences.push(`${request.query}\n${difference}`);
      }

      expect(differences).toEqual([]);
    },
    30_000,
  );
});
