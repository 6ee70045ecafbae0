import { describe, expect, it } from '@jest/globals';
import { grantProblems } from './support/grant-matrix.ts';
import { levelProblems } from './support/level-matrix.ts';
import { agreements, documents } from './support/policy.ts';

/** A line of `grant-matrix.json` is written when two persons have read the grants against the field matrix. */
describe('the grants', () => {
  it('give each role for each purpose, use and row what the grant matrix says', () => {
    expect(grantProblems(agreements)).toEqual([]);
  });

  it('are of fields that are classed as it says', () => {
    expect(levelProblems(documents, agreements)).toEqual([]);
  });
});
