import { describe, expect, it } from '@jest/globals';
import { parse } from 'graphql';
import type { Agreement, Grant } from './agreement.ts';
import { type Caller, PUBLIC_CALLER } from './caller.ts';
import { type Decision, decide, type Requester, rowsOf } from './decide.ts';
import { bothPolicies, createPolicy } from './policy.ts';
import type { Matter, Purpose } from './purpose.ts';
import { ALL_ROWS, hasRow, NO_ROWS } from './rows.ts';

const officer: Caller = {
  subject: 'o-1',
  agency: 'market-supervision',
  role: 'case-officer',
  region: '2101',
  grids: [],
  creditCode: null,
};
const matter: Matter = { no: 'C-1', enterprises: ['E1'], persons: ['P1'] };

function agreementOf(grants: readonly Grant[], change: Partial<Agreement> = {}): Agreement {
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
        coordinates: ['Visit.patient'],
        grants,
      },
    ],
    ...change,
  };
}

const sdl = `type Visit { patient: String @classified(level: L4) @requiresScopes(scopes: [["health:visits"]]) @masked(as: NAME) }`;

function decided(
  grants: readonly Grant[],
  requester: Partial<{
    caller: Caller;
    purpose: Purpose | null;
    matter: Matter | null;
    today: string;
  }> = {},
  change: Partial<Agreement> = {},
): Decision {
  const policy = createPolicy(
    [{ name: 'health', document: parse(sdl) }],
    [agreementOf(grants, change)],
  );
  const { caller = officer, purpose = 'CASE', today = '2026-11-21' } = requester;
  const asking: Requester = {
    caller,
    reason: { purpose, matter: requester.matter === undefined ? matter : requester.matter },
    today,
  };
  return decide(policy, asking, 'Visit.patient');
}

const masked: Grant = {
  to: ['case-officer'],
  purposes: ['CASE'],
  effect: 'MASKED',
  rows: ['REGION'],
  clearRows: ['MATTER'],
};

describe('decide refuses', () => {
  it.each([
    ['a role that no grant names', { caller: PUBLIC_CALLER }, 'FIELD_NOT_SHARED'],
    ['an operation without a purpose', { purpose: null }, 'PURPOSE_REQUIRED'],
    ['a purpose that the grant leaves out', { purpose: 'JOINT' as const }, 'PURPOSE_NOT_AGREED'],
    [
      'a matter that the owner does not join',
      { matter: { ...matter, agencies: ['market-supervision', 'public-security'] } },
      'AGENCY_NOT_JOINED',
    ],
    ['the day before the agreement begins', { today: '2025-12-31' }, 'AGREEMENT_NOT_IN_FORCE'],
    ['the day after the agreement ends', { today: '2027-01-01' }, 'AGREEMENT_NOT_IN_FORCE'],
  ])('%s', (_, requester, code) => {
    expect(decided([masked], requester)).toEqual({ effect: 'DENY', code });
  });

  it('nobody for a matter that the owner joins among others', () => {
    const joined = { ...matter, agencies: ['market-supervision', 'health'] };

    expect(decided([masked], { matter: joined })).toEqual(decided([masked]));
  });

  it('a coordinate that the policy does not know', () => {
    const policy = createPolicy(
      [{ name: 'health', document: parse(sdl) }],
      [agreementOf([masked])],
    );
    const requester = {
      caller: officer,
      reason: { purpose: null, matter: null },
      today: '2026-11-21',
    };

    expect(decide(policy, requester, 'Visit.diagnosis')).toEqual({
      effect: 'DENY',
      code: 'FIELD_UNCLASSIFIED',
    });
  });

  it('a use that the grant does not name, though it gives the value', () => {
    const policy = createPolicy(
      [{ name: 'health', document: parse(sdl) }],
      [agreementOf([{ ...masked, uses: ['SORT'] }])],
    );
    const requester = {
      caller: officer,
      reason: { purpose: 'CASE' as const, matter },
      today: '2026-11-21',
    };

    expect(decide(policy, requester, 'Visit.patient', 'FILTER')).toMatchObject({
      code: 'USE_NOT_AGREED',
    });
    expect(decide(policy, requester, 'Visit.patient', 'SORT')).toMatchObject({ effect: 'MASK' });
  });

  it('in silence where the set is hidden', () => {
    const hidden = agreementOf([masked]);
    const fieldSets = hidden.fieldSets.map((set) => ({ ...set, isHidden: true }));

    expect(decided([masked], { caller: PUBLIC_CALLER }, { fieldSets })).toEqual({ effect: 'HIDE' });
  });
});

describe('decide gives', () => {
  it('a masked value for the region and the clear one for the matter', () => {
    const decision = decided([masked]);

    expect(decision).toMatchObject({ effect: 'MASK', mask: 'NAME' });
    if (decision.effect !== 'MASK') throw new Error('not masked');
    expect(hasRow(decision.rows, { regionCode: '210102' })).toBe(true);
    expect(hasRow(decision.rows, { regionCode: '370102' })).toBe(false);
    expect(hasRow(decision.clearRows, { creditCode: 'E1' })).toBe(true);
    expect(hasRow(decision.clearRows, { personKey: 'P1' })).toBe(true);
    expect(hasRow(decision.clearRows, { creditCode: 'E2', personKey: 'P2' })).toBe(false);
  });

  it('no row in the clear to a caller without a matter', () => {
    const decision = decided([masked], { matter: null });

    expect(decision.effect === 'MASK' && decision.clearRows).toEqual(NO_ROWS);
  });

  it('the first grant that covers the purpose', () => {
    const forStats: Grant = {
      to: ['case-officer'],
      purposes: ['STATS'],
      effect: 'TOTALS',
      rows: ['ALL'],
    };

    expect(decided([forStats, masked], { purpose: 'STATS' })).toEqual({
      effect: 'TOTALS',
      rows: ALL_ROWS,
    });
    expect(decided([forStats, masked]).effect).toBe('MASK');
  });
});

describe('a grant with bounds of its own', () => {
  const local: Grant = { ...masked, region: '210106' };
  const spring: Grant = { ...masked, validFrom: '2026-03-01', validTo: '2026-05-31' };
  const of = (region: string) => ({ caller: { ...officer, region } });

  it.each([
    ['the authority covers more than its region', local, of('2101'), 'FIELD_NOT_SHARED'],
    ['the authority lies elsewhere', local, of('370102'), 'FIELD_NOT_SHARED'],
    ['the caller has no region', local, of(''), 'FIELD_NOT_SHARED'],
    ['it has not begun', spring, { today: '2026-02-28' }, 'AGREEMENT_NOT_IN_FORCE'],
    ['it has ended', spring, { today: '2026-06-01' }, 'AGREEMENT_NOT_IN_FORCE'],
  ])('is silent when %s', (_, grant, requester, code) => {
    expect(decided([grant], requester)).toEqual({ effect: 'DENY', code });
  });

  it.each([
    ['in its region', local, of('210106003')],
    ['on its first day', spring, { today: '2026-03-01' }],
    ['on its last day', spring, { today: '2026-05-31' }],
  ])('holds %s', (_, grant, requester) => {
    expect(decided([grant], requester).effect).toBe('MASK');
  });

  it('leaves the room to the next one that holds', () => {
    const always: Grant = { ...masked, effect: 'TOTALS' };
    const { clearRows: _, ...totals } = always;

    expect(decided([spring, totals], { today: '2026-06-01' }).effect).toBe('TOTALS');
  });

  it('means all rows of its region by all rows', () => {
    const decision = decided(
      [
        {
          to: ['case-officer'],
          purposes: ['CASE'],
          effect: 'CLEAR',
          rows: ['ALL'],
          region: '2101',
        },
      ],
      of('2101'),
    );

    expect(hasRow(rowsOf(decision), { regionCode: '210106' })).toBe(true);
    expect(hasRow(rowsOf(decision), { regionCode: '370102' })).toBe(false);
    expect(hasRow(rowsOf(decision), {})).toBe(false);
  });
});

describe('two policies over one SDL', () => {
  const policyOf = (grants: readonly Grant[], revision: number) =>
    createPolicy([{ name: 'health', document: parse(sdl) }], [agreementOf(grants)], revision);
  const requester: Requester = {
    caller: officer,
    reason: { purpose: 'CASE', matter },
    today: '2026-11-21',
  };
  const clear: Grant = { to: ['case-officer'], purposes: ['CASE'], effect: 'CLEAR', rows: ['ALL'] };
  const both = (one: readonly Grant[], other: readonly Grant[]) =>
    [
      bothPolicies(policyOf(one, 2), policyOf(other, 1)),
      bothPolicies(policyOf(other, 1), policyOf(one, 2)),
    ].map((policy) => decide(policy, requester, 'Visit.patient'));

  it('give nothing that one of them refuses', () => {
    for (const decision of both([clear], [])) expect(decision.effect).toBe('DENY');
  });

  it('give through the mask what one of them masks, for the rows of both', () => {
    for (const decision of both([clear], [masked])) {
      expect(decision.effect).toBe('MASK');
      expect(hasRow(rowsOf(decision), { regionCode: '210102' })).toBe(true);
      expect(hasRow(rowsOf(decision), { regionCode: '370102' })).toBe(false);
    }
  });

  it('give what both give', () => {
    for (const decision of both([clear], [clear])) {
      expect(decision).toMatchObject({ effect: 'ALLOW' });
      expect(hasRow(rowsOf(decision), {})).toBe(true);
    }
  });
});

describe('several field sets', () => {
  const both = `type Visit { patient: String @classified(level: L4) @requiresScopes(scopes: [["health:visits", "public-security:persons"]]) @masked(as: NAME) }`;
  const persons = (grants: readonly Grant[]): Agreement => ({
    ...agreementOf([], { id: 'public-security/1', owner: 'public-security' }),
    fieldSets: [
      {
        scope: 'public-security:persons',
        title: '人员',
        sharing: '有条件共享',
        legalBasis: 'PIP-34',
        coordinates: [],
        grants,
      },
    ],
  });
  const clear: Grant = {
    to: ['case-officer'],
    purposes: ['CASE'],
    effect: 'CLEAR',
    rows: ['MATTER'],
  };
  const requester: Requester = {
    caller: officer,
    reason: { purpose: 'CASE', matter },
    today: '2026-11-21',
  };

  it('need every one of them: the strictest effect, and the rows that all give', () => {
    const policy = createPolicy(
      [{ name: 'health', document: parse(both) }],
      [agreementOf([masked]), persons([clear])],
    );

    const decision = decide(policy, requester, 'Visit.patient');

    expect(decision.effect).toBe('MASK');
    if (decision.effect !== 'MASK') return;
    expect(hasRow(decision.rows, { regionCode: '210102', creditCode: 'E1' })).toBe(true);
    expect(hasRow(decision.rows, { regionCode: '210102', creditCode: 'E2' })).toBe(false);
  });

  it('refuse when one of them refuses, whichever stands first', () => {
    for (const agreements of [
      [agreementOf([masked]), persons([])],
      [persons([]), agreementOf([masked])],
    ]) {
      const policy = createPolicy([{ name: 'health', document: parse(both) }], agreements);
      expect(decide(policy, requester, 'Visit.patient').effect).toBe('DENY');
    }
  });
});
