import { describe, expect, it } from '@jest/globals';
import { purposesFor } from './choices.ts';

describe('the purposes to choose from', () => {
  it('are those that one of the roles may act for', () => {
    expect(purposesFor(['POLICE_OFFICER', 'INSURANCE_ANALYST'], [])).toEqual([
      'CASE',
      'JOINT',
      'STATS',
    ]);
  });

  it('keep one that is chosen already, so that it can be taken away', () => {
    expect(purposesFor(['POLICE_ANALYST'], ['UPLOAD'])).toEqual(['STATS', 'UPLOAD']);
  });

  it('are all while no role is chosen', () => {
    expect(purposesFor([], [])).toHaveLength(7);
  });
});
