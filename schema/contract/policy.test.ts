import { describe, expect, it } from '@jest/globals';
import { parse } from 'graphql';
import { type Agreement, parseAgreement } from './agreement.ts';
import { createPolicy, undefinedCoordinates } from './policy.ts';

const OPEN = { to: ['everyone'], effect: 'CLEAR', rows: ['ALL'] };
const CONDITIONAL = { to: ['case-officer'], purposes: ['CASE'], effect: 'CLEAR', rows: ['REGION'] };

function written(grants: readonly object[], coordinates = ['Visit.patient'], change: object = {}) {
  return {
    id: 'health/1',
    owner: 'health',
    version: 1,
    validFrom: '2026-01-01',
    validTo: '2026-12-31',
    fieldSets: [
      {
        scope: 'health:visits',
        title: '就诊',
        sharing: '有条件共享',
        legalBasis: 'PIP-34',
        coordinates,
        grants,
        ...change,
      },
    ],
  };
}

function policyOf(sdl: string, agreement: Agreement) {
  return () => createPolicy([{ name: 'health', document: parse(sdl) }], [agreement]);
}

const SCOPED = '@classified(level: L3) @requiresScopes(scopes: [["health:visits"]])';

describe('a policy with a hole starts nothing:', () => {
  const conditional = parseAgreement(written([CONDITIONAL]));

  it.each([
    ['an unclassified field', 'type Visit { patient: String }', 'is not classified'],
    [
      'a field in no field set',
      `type Visit { patient: String ${SCOPED} extra: String @classified(level: L1) }`,
      'Visit.extra is in no field set',
    ],
    [
      'a field that does not ask for its scope',
      'type Visit { patient: String @classified(level: L3) }',
      'does not ask for health:visits',
    ],
    [
      'a misspelt scope',
      'type Visit { patient: String @classified(level: L3) @requiresScopes(scopes: [["health:visit"]]) }',
      'asks for health:visit, which no agreement defines',
    ],
    [
      'a field that can be refused and is non-null',
      `type Visit { patient: String! ${SCOPED} }`,
      'must be nullable',
    ],
    [
      'a governed field inside an envelope',
      `type Visit @envelope { patient: String ${SCOPED} }`,
      'an envelope is in a field set',
    ],
  ])('%s', (_, sdl, problem) => {
    expect(policyOf(sdl, conditional)).toThrow(problem);
  });

  it('a field given masked that has no mask', () => {
    const agreement = parseAgreement(written([{ ...CONDITIONAL, effect: 'MASKED' }]));

    expect(policyOf(`type Visit { patient: String ${SCOPED} }`, agreement)).toThrow('has no mask');
  });

  it('a choice between scopes, which nobody can check by eye', () => {
    const sdl =
      'type Visit { patient: String @classified(level: L3) @requiresScopes(scopes: [["health:visits"], ["health:other"]]) }';

    expect(policyOf(sdl, conditional)).toThrow('one list of scopes');
  });
});

it('refuses a non-null field that a single role may not have', () => {
  const grant = { ...OPEN, to: ['public', 'case-officer'] };
  const agreement = parseAgreement(written([grant], undefined, { sharing: '无条件共享' }));

  expect(policyOf('type Visit { patient: String! @classified(level: L1) }', agreement)).toThrow(
    'must be nullable',
  );
});

it('lets an open field ask for no scope', () => {
  const agreement = parseAgreement(written([OPEN], undefined, { sharing: '无条件共享' }));

  expect(
    policyOf('type Visit { patient: String @classified(level: L1) }', agreement),
  ).not.toThrow();
});

it('names the coordinates of an agreement that no document defines', () => {
  const agreement = parseAgreement(written([CONDITIONAL], ['Visit.patient', 'Visit.pateint']));

  expect(
    undefinedCoordinates(
      { name: 'health', document: parse('type Visit { patient: String }') },
      agreement,
    ),
  ).toEqual(['Visit.pateint']);
});

describe('parseAgreement refuses', () => {
  it.each([
    ['an unknown role', [{ ...CONDITIONAL, to: ['officer'] }], 'unknown role'],
    ['an unknown purpose', [{ ...CONDITIONAL, purposes: ['FUN'] }], 'unknown purpose'],
    ['unknown rows', [{ ...CONDITIONAL, rows: ['EVERYWHERE'] }], 'unknown rows'],
    ['an unknown effect', [{ ...CONDITIONAL, effect: 'ALLOW' }], 'no known effect'],
    [
      'a conditional grant without purposes',
      [{ ...CONDITIONAL, purposes: undefined }],
      'needs purposes',
    ],
    [
      'clear rows of a grant that masks nothing',
      [{ ...CONDITIONAL, clearRows: ['MATTER'] }],
      'clear rows',
    ],
  ])('%s', (_, grants, problem) => {
    expect(() => parseAgreement(written(grants))).toThrow(problem);
  });

  it('a coordinate that stands in it twice', () => {
    expect(() => parseAgreement(written([CONDITIONAL], ['A.b', 'A.b']))).toThrow('stands twice');
  });

  it('a scope of another owner', () => {
    expect(() =>
      parseAgreement(written([CONDITIONAL], undefined, { scope: 'public-security:x' })),
    ).toThrow('health:');
  });
});
