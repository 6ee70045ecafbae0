import { describe, expect, it } from '@jest/globals';
import { parse } from 'graphql';
import type { Agreement, FieldSet, Grant } from '../../../schema/contract/agreement.ts';
import { createPolicy, type Policy } from '../../../schema/contract/policy.ts';
import { createTurns } from '../turns.ts';
import { comparePolicies } from './compare.ts';
import { givesMore } from './gives-more.ts';

const TODAY = '2026-11-21';

const document = parse(`
  type Enterprise {
    debts: String @classified(level: L3) @masked(as: NAME) @requiresScopes(scopes: [["health:debts"]])
    loans: String @classified(level: L3) @requiresScopes(scopes: [["health:debts"]])
  }
`);

const GRANT: Grant = {
  to: ['case-officer'],
  purposes: ['CASE'],
  effect: 'CLEAR',
  rows: ['REGION'],
  uses: ['FILTER'],
};

function policyOf(
  grants: readonly Grant[],
  more: Partial<Agreement> = {},
  set: Partial<FieldSet> = {},
) {
  const agreement: Agreement = {
    id: 'health/1',
    owner: 'health',
    version: 1,
    validFrom: '2026-01-01',
    validTo: '2026-12-31',
    fieldSets: [
      {
        scope: 'health:debts',
        title: 'debts',
        sharing: '有条件共享',
        legalBasis: 'GDS-3',
        coordinates: ['Enterprise.debts', 'Enterprise.loans'],
        grants,
        ...set,
      },
    ],
    ...more,
  };
  return createPolicy([{ name: 'health', document }], [agreement]);
}

const before = policyOf([GRANT]);
const comparison = { today: TODAY, giveWay: createTurns() };

describe('comparePolicies', () => {
  it('finds nothing between a policy and its next version', async () => {
    expect(await comparePolicies(before, policyOf([GRANT], { version: 2 }), comparison)).toEqual(
      [],
    );
  });

  it('tells who gains what, for which purpose and use', async () => {
    const after = policyOf([GRANT, { ...GRANT, to: ['police-officer'], uses: [] }]);

    expect(await comparePolicies(before, after, comparison)).toEqual([
      {
        role: 'police-officer',
        purpose: 'CASE',
        use: 'READ',
        region: null,
        from: TODAY,
        before: 'DENY',
        after: 'ALLOW',
        isGain: true,
        isLoss: false,
        coordinates: ['Enterprise.debts', 'Enterprise.loans'],
      },
    ]);
  });

  it('tells of a term that ends later from the day on which it makes a difference', async () => {
    const after = policyOf([GRANT], { validTo: '2027-06-30' });

    const [read, filter, ...others] = await comparePolicies(before, after, comparison);
    expect(read).toMatchObject({ use: 'READ', from: '2027-01-01', isGain: true });
    expect(filter).toMatchObject({ use: 'FILTER', from: '2027-01-01', isGain: true });
    expect(others).toEqual([]);
  });
});

const isMore = (was: Policy, is: Policy) => givesMore(was, is, { owner: 'health', ...comparison });

describe('givesMore', () => {
  it.each<[string, readonly Grant[], boolean]>([
    ['no grant is left', [], false],
    ['a use is taken away', [{ ...GRANT, uses: [] }], false],
    ['a purpose is taken away', [{ ...GRANT, purposes: ['CASE', 'JOINT'] }], true],
    ['a role is added', [{ ...GRANT, to: ['case-officer', 'public'] }], true],
    ['rows become fewer', [{ ...GRANT, rows: ['GRIDS', 'REGION'] }], true],
    ['rows become all', [{ ...GRANT, rows: ['ALL'] }], true],
    ['rows become others', [{ ...GRANT, rows: ['MATTER'] }], true],
    ['a use is added', [{ ...GRANT, uses: ['FILTER', 'SORT'] }], true],
    [
      'rows become a whole region’s, for those in it',
      [{ ...GRANT, rows: ['ALL'], region: '21' }],
      true,
    ],
    ['those of one region alone have it', [{ ...GRANT, region: '21' }], false],
    ['the value becomes a total', [{ ...GRANT, effect: 'TOTALS', uses: [] }], false],
  ])('when %s', async (_, grants, expected) => {
    expect(await isMore(before, policyOf(grants))).toBe(expected);
  });

  const ALL_IN = (region: string): Grant => ({ ...GRANT, rows: ['ALL'], region });

  it.each<[string, readonly Grant[], readonly Grant[], boolean]>([
    ['a region gets all its rows', [{ ...GRANT, region: '21' }], [ALL_IN('21')], true],
    ['a region keeps to each one’s own rows', [ALL_IN('21')], [{ ...GRANT, region: '21' }], false],
    ['a region becomes a wider one', [ALL_IN('2101')], [ALL_IN('21')], true],
    ['a region becomes a narrower one', [ALL_IN('21')], [ALL_IN('2101')], false],
    ['a narrower region comes first', [ALL_IN('21')], [ALL_IN('2101'), ALL_IN('21')], false],
    ['a wider region comes first', [ALL_IN('2101')], [ALL_IN('21'), ALL_IN('2101')], true],
  ])('when %s', async (_, was, is, expected) => {
    expect(await isMore(policyOf(was), policyOf(is))).toBe(expected);
  });

  it.each<[string, Partial<Agreement>, boolean]>([
    ['ends earlier', { validTo: '2026-11-30' }, false],
    ['has ended', { validTo: '2026-11-20' }, false],
    ['ends later', { validTo: '2027-01-01' }, true],
    ['began earlier, which is over', { validFrom: '2025-01-01' }, false],
  ])('when the agreement %s', async (_, term, expected) => {
    expect(await isMore(before, policyOf([GRANT], term))).toBe(expected);
  });

  const BOUND: Grant = { ...GRANT, obligations: [{ code: 'NO_ONWARD_TRANSFER' }] };

  it.each<[string, readonly Grant[], readonly Grant[], boolean]>([
    ['an obligation is dropped', [BOUND], [GRANT], true],
    ['an obligation is added', [GRANT], [BOUND], false],
    ['the grant that binds is taken from before one that doesn’t', [BOUND, GRANT], [GRANT], true],
    ['one that doesn’t bind is put before it', [BOUND], [GRANT, BOUND], true],
    ['the grant that binds is taken away', [BOUND], [], false],
  ])('when %s', async (_, was, is, expected) => {
    expect(await isMore(policyOf(was), policyOf(is))).toBe(expected);
  });

  it('when what was hidden is announced', async () => {
    const hidden = policyOf([GRANT], {}, { isHidden: true });

    expect(await isMore(hidden, before)).toBe(true);
    expect(await isMore(before, hidden)).toBe(false);
  });

  it('when somebody learns that there is such a field', async () => {
    const vain: Grant = { ...GRANT, to: ['public'], rows: [] };

    expect(await isMore(before, policyOf([GRANT, vain]))).toBe(true);
  });

  it('when another owner refuses it for now', async () => {
    const sharedBy = (grants: readonly Grant[]) => {
      const { rules, ...rest } = policyOf(grants);
      const refused = {
        ...rules.get('Enterprise.debts')!.sets[0]!,
        owner: 'market-supervision',
        grants: [],
      } as const;
      const shared = [...rules].map(([coordinate, rule]) => {
        return [coordinate, { ...rule, sets: [...rule.sets, refused] }] as const;
      });
      return { ...rest, rules: new Map(shared) };
    };

    expect(await isMore(sharedBy([GRANT]), sharedBy([{ ...GRANT, rows: ['ALL'] }]))).toBe(true);
    expect(await isMore(sharedBy([GRANT]), sharedBy([]))).toBe(false);
  });
});
