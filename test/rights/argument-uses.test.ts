import { describe, expect, it } from '@jest/globals';
import { createPolicy } from '../../schema/contract/policy.ts';
import { argumentProblems, inWords, placesOf } from './support/argument-uses.ts';
import { agreements, documents } from './support/policy.ts';

const places = documents.flatMap(placesOf);

describe('what callers can give a field', () => {
  it('filters, sorts, groups and totals by what was reviewed, and else by nothing', () => {
    expect(argumentProblems(documents)).toEqual([]);
    expect(places.length).toBeGreaterThan(300);
  });

  it.each(documents)('uses what its own owner classifies: $name', (document) => {
    const { rules } = createPolicy([document], agreements);
    const own = places.filter(({ owner }) => owner === document.name);

    const unclassified = own.flatMap(({ path, uses }) =>
      uses
        .filter(({ coordinate, mode }) => {
          return mode === 'READ' || rules.get(coordinate)?.isEnvelope !== false;
        })
        .map((use) => `${path}: ${inWords(use)}`),
    );

    expect(unclassified).toEqual([]);
  });

  it('uses it only when it is given', () => {
    const defaulted = places.filter(({ uses, hasDefault }) => uses.length > 0 && hasDefault);

    expect(defaulted.map(({ path }) => path)).toEqual([]);
  });
});
