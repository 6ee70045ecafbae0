import { describe, expect, it } from '@jest/globals';
import { parse } from 'graphql';
import { type Caller, PUBLIC_CALLER } from '../../../schema/contract/caller.ts';
import { ApiError } from '../../../schema/contract/errors.ts';
import { createPolicy } from '../../../schema/contract/policy.ts';
import { createCatalogues } from '../catalogue/catalogue.ts';
import type { Context } from '../context.ts';
import { createRights } from '../rights.ts';
import { explainFor } from './explain-for.ts';

const document = parse(`
  type Enterprise {
    name: String @classified(level: L1)
    "Whether it is watched."
    watch: String @classified(level: L4) @requiresScopes(scopes: [["health:watch"]])
    debts: String @classified(level: L3) @requiresScopes(scopes: [["health:debts"]])
    matter: String @classified(level: L1) @inaccessible
  }
`);

const set = (scope: string, coordinates: readonly string[], to: readonly string[], more = {}) => ({
  scope: `health:${scope}`,
  title: scope,
  sharing: '有条件共享',
  legalBasis: 'GDS-3',
  coordinates,
  grants: [{ to, purposes: ['CASE', 'STATS'], effect: 'CLEAR', rows: ['REGION'] }],
  ...more,
});

const documents = [{ name: 'health' as const, document }];
const policy = createPolicy(documents, [
  {
    id: 'health/1',
    owner: 'health',
    version: 1,
    validFrom: '2026-01-01',
    validTo: '2026-12-31',
    fieldSets: [
      set('open', ['Enterprise.name', 'Enterprise.matter'], ['public'], {
        grants: [{ to: ['public'], effect: 'CLEAR', rows: ['ALL'] }],
        sharing: '无条件共享',
      }),
      set('watch', ['Enterprise.watch'], ['police-officer'], { isHidden: true }),
      set('debts', ['Enterprise.debts'], ['case-officer']),
    ],
  } as never,
]);
const catalogue = createCatalogues(documents)(policy);

function contextOf(caller: Partial<Caller>): Context {
  const call = {
    caller: { ...PUBLIC_CALLER, ...caller },
    reason: { purpose: null, matter: null },
    operationId: '',
  };
  return {
    call,
    policy,
    catalogue,
    rights: createRights(policy, { ...call, today: '2026-11-21' }),
    stateReason: async (purpose, no) => {
      if (purpose === 'CASE' && no === null) throw new ApiError('MATTER_REQUIRED');
      return { purpose, matter: no === null ? null : { no, enterprises: [], persons: [] } };
    },
  } as Context;
}

const ask = (coordinate: string, caller: Partial<Caller>, more = {}) =>
  explainFor({ coordinate, use: 'READ', ...more }, contextOf(caller));

describe('explainFor', () => {
  it.each([
    ['is hidden', 'Enterprise.watch', 'case-officer'],
    ['doesn’t exist', 'Enterprise.nonsense', 'case-officer'],
    ['isn’t in the asker’s view', 'Enterprise.debts', 'public'],
    ['is the gateway’s own question', 'Enterprise.matter', 'public'],
    ['is hidden from another agency’s data officer', 'Enterprise.watch', 'data-officer'],
    ['is no coordinate', '', 'data-officer'],
  ] as const)('tells nothing of a field that %s', async (_, coordinate, role) => {
    expect(await ask(coordinate, { role, agency: 'market-supervision' })).toBeNull();
  });

  it('states the reason first, whatever the field', async () => {
    for (const coordinate of ['Enterprise.watch', 'Enterprise.nonsense', 'Enterprise.name']) {
      const asked = ask(coordinate, { role: 'case-officer' }, { purpose: 'CASE' });
      await expect(asked).rejects.toMatchObject({ code: 'MATTER_REQUIRED' });
    }
  });

  it('explains to nobody but data officers what others have', async () => {
    const asked = ask('Enterprise.name', { role: 'police-officer' }, { as: { role: 'public' } });

    await expect(asked).rejects.toMatchObject({ code: 'OFFICERS_ONLY' });
  });

  it('says what the agreement would need', async () => {
    const explained = await ask('Enterprise.debts', { role: 'case-officer', region: '2101' });

    expect(explained?.decision).toEqual({ effect: 'DENY', code: 'PURPOSE_REQUIRED' });
    expect(explained?.sets[0]?.purposesNamed).toEqual(['CASE', 'STATS']);
  });

  it('takes purpose and matter as given for somebody else', async () => {
    const as = { role: 'police-officer', region: '2101' } as const;
    const officer = { role: 'data-officer', agency: 'health' } as const;
    const reason = { purpose: 'CASE', matter: 'Z-1' };

    const explained = await ask('Enterprise.watch', officer, { as, ...reason });

    expect(explained?.decision.effect).toBe('ALLOW');
    expect(explained?.sets[0]?.grant).toBe(
      policy.rules.get('Enterprise.watch')?.sets[0]?.grants[0],
    );
  });
});
