import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createAuthorizer } from '../../gateway/authorize/authorize.ts';
import { createCompiler } from '../../gateway/compile/compile.ts';
import { listSelections } from '../../gateway/compile/selections.ts';
import { parseSupergraph } from '../../gateway/compile/supergraph.ts';
import { type Grant, USE_MODES } from '../../schema/contract/agreement.ts';
import { ROLES } from '../../schema/contract/caller.ts';
import { type Decision, decide, type Requester } from '../../schema/contract/decide.ts';
import type { FieldRule, Policy } from '../../schema/contract/policy.ts';
import { hasRow, type RowAnchor } from '../../schema/contract/rows.ts';
import { repositoryPath } from '../../schema/files.ts';
import { createRights } from '../../subgraphs/kit/rights.ts';
import { casesOr, SEED } from './support/cases.ts';
import { generateOperations } from './support/operations.ts';
import { apiSchema, policy } from './support/policy.ts';
import { createRandom } from './support/random.ts';
import { anyRequester, anyRow, anyRule, anySets } from './support/random-policies.ts';
import { judge, type Verdict } from './support/reference.ts';

const supergraph = parseSupergraph(
  readFileSync(repositoryPath('schema/supergraph.graphql'), 'utf8'),
);
const RUNS = { seed: SEED, numRuns: casesOr(3_000) };

function policyOf(rules: readonly FieldRule[]): Policy {
  return {
    revision: 1,
    rules: new Map(rules.map((rule) => [rule.coordinate, rule])),
    agreements: ['health/1@1'],
  };
}

/** What a decision comes to for one row, in the reference's words. */
function verdictOf(decision: Decision, row: RowAnchor): Verdict {
  if (decision.effect === 'HIDE') return 'HIDDEN';
  if (decision.effect === 'DENY') return 'REFUSED';
  if (!hasRow(decision.rows, row)) return 'OUTSIDE';
  if (decision.effect === 'ALLOW') return 'CLEAR';
  if (decision.effect === 'TOTALS') return 'TOTALS';
  return hasRow(decision.clearRows, row) ? 'CLEAR' : 'MASKED';
}

describe('decide() and a slow reading of the same agreements', () => {
  it('agree on every row, for every rule, caller, reason, day and use', () => {
    const seen = new Set<Verdict>();
    const mode = fc.constantFrom(...USE_MODES);
    const agrees = fc.property(anyRule, anyRequester, anyRow, mode, (rule, requester, row, use) => {
      const decided = verdictOf(decide(policyOf([rule]), requester, rule.coordinate, use), row);
      const judged = judge(rule, requester, { row, mode: use });
      seen.add(judged);
      expect(decided).toBe(judged);
    });

    fc.assert(agrees, RUNS);
    expect(seen.size).toBe(6);
  });

  it('agree on everything that is in force', () => {
    const coordinate = fc.constantFrom(...policy.rules.keys());
    const agrees = fc.property(coordinate, anyRequester, anyRow, (name, requester, row) => {
      const decided = verdictOf(decide(policy, requester, name), row);
      expect(decided).toBe(judge(policy.rules.get(name), requester, { row }));
    });

    fc.assert(agrees, RUNS);
  });

  it('refuse what no rule names', () => {
    const agrees = fc.property(anyRequester, anyRow, (requester, row) => {
      expect(decide(policy, requester, 'Enterprise.unheardOf').effect).toBe('DENY');
      expect(judge(undefined, requester, { row })).toBe('REFUSED');
    });

    fc.assert(agrees, { ...RUNS, numRuns: 100 });
  });
});

/** The policy in force with other grants for every set. */
function withSets(sets: readonly FieldRule['sets'][]): Policy {
  const rules = [...policy.rules.values()].map((rule, i) =>
    rule.isEnvelope ? rule : { ...rule, sets: sets[i % sets.length]! },
  );
  return {
    revision: 1,
    rules: new Map(rules.map((rule) => [rule.coordinate, rule])),
    agreements: [],
  };
}

const TERM = { validFrom: '2025-12-31', validTo: '2029-01-01' };

function toEverybody({ effect, rows, clearRows = [], region }: Grant): Grant {
  const bounds = { rows, clearRows, ...(region !== undefined && { region }) };
  return { ...bounds, to: ROLES, effect, uses: ['FILTER'] };
}

describe('a use', () => {
  const [field, used] = ['Query.enterprises', 'Enterprise.grid'];
  const query = '{ enterprises(where: { grid: "210106-01" }) { __typename } }';
  const operation = createCompiler(supergraph)({ query });
  const isGiven = (verdict: Verdict) => ['CLEAR', 'MASKED', 'TOTALS'].includes(verdict);
  const isUsable = (verdict: Verdict, listed: Verdict) =>
    verdict === 'CLEAR' || (verdict === 'TOTALS' && listed === 'TOTALS');
  /** Sets for everybody, so that rows decide; and mostly the same of both, so that something is given at all. */
  const openSets = anySets.map((sets) =>
    sets.map((set) => ({ ...set, ...TERM, grants: set.grants.map(toEverybody) })),
  );
  const anyPair = fc.oneof(
    fc.tuple(anySets, anySets),
    openSets.map((sets) => [sets, sets] as const),
    fc.tuple(openSets, openSets),
    fc.tuple(openSets, openSets).map(([sets, more]) => [[...sets, ...more], sets] as const),
  );

  it('is let by the gateway only where the slow reading gives it of every row of the list', () => {
    let given = 0;
    const rule = { level: 'L3', mask: 'NAME', isEnvelope: false } as const;
    const rows = fc.array(anyRow, { minLength: 20, maxLength: 20 });
    const agrees = fc.property(anyPair, anyRequester, rows, ([sets, others], requester, drawn) => {
      const list = { ...rule, coordinate: field, sets };
      const ofUse = { ...rule, coordinate: used, sets: others };
      const { caller, reason, today } = requester;
      const { schema } = supergraph;
      const authorize = createAuthorizer({
        policy: policyOf([list, ofUse]),
        schema,
        today: () => today,
      });
      if (authorize(operation, caller, reason).isEmpty) return;

      given += 1;
      const told = drawn.map((row) => ({
        row,
        listed: judge(list, requester, { row }),
        used: judge(ofUse, requester, { row, mode: 'FILTER' }),
      }));
      expect(told.filter((one) => isGiven(one.listed) && !isUsable(one.used, one.listed))).toEqual(
        [],
      );
    });

    fc.assert(agrees, RUNS);
    expect(given).toBeGreaterThan(RUNS.numRuns / 30);
  });
});

describe('the gateway and its memory', () => {
  const operations = generateOperations({
    schema: apiSchema,
    values: new Map(),
    random: createRandom(SEED),
  });
  const compile = createCompiler(supergraph);
  const nobodysRow: RowAnchor = {};
  const isRefused = (rules: Policy, requester: Requester, coordinate: string): boolean =>
    ['REFUSED', 'HIDDEN'].includes(
      judge(rules.rules.get(coordinate), requester, { row: nobodysRow }),
    );

  it('keep nothing that the slow reading refuses, and refuse nothing that it gives', () => {
    const agrees = fc.property(
      fc.array(anySets, { minLength: 5, maxLength: 5 }),
      anyRequester,
      (sets, requester) => {
        const random = withSets(sets);
        const { today } = requester;
        const authorize = createAuthorizer({
          policy: random,
          schema: supergraph.schema,
          today: () => today,
        });
        const operation = compile({ query: operations.next().value!.text });
        const permission = authorize(operation, requester.caller, requester.reason);

        const [kept] = permission.document.definitions;
        const left = listSelections(kept as never, supergraph.schema);
        for (const coordinate of left.keys()) {
          expect([coordinate, isRefused(random, requester, coordinate)]).toEqual([
            coordinate,
            false,
          ]);
        }
        const used = new Set(operation.uses.map(({ coordinate }) => coordinate));
        for (const { coordinate } of permission.access.filter((one) => !used.has(one.coordinate))) {
          expect([coordinate, isRefused(random, requester, coordinate)]).toEqual([
            coordinate,
            true,
          ]);
        }
      },
    );

    fc.assert(agrees, { ...RUNS, numRuns: Math.ceil(RUNS.numRuns / 10) });
  });

  it('give the same from memory as anew, whoever asked before', () => {
    const texts = Array.from({ length: 6 }, () => operations.next().value!.text);
    const asked = fc.array(fc.tuple(fc.constantFrom(...texts), anyRequester), {
      minLength: 8,
      maxLength: 24,
    });
    const agrees = fc.property(asked, fc.constantFrom(2, 1_000), (sequence, cacheEntries) => {
      let today = '';
      const parts = { policy, schema: supergraph.schema, today: () => today };
      const remembering = createAuthorizer({ ...parts, cacheEntries });
      for (const [query, { caller, reason, today: day }] of sequence) {
        today = day;
        const operation = compile({ query });
        expect(remembering(operation, caller, reason)).toEqual(
          createAuthorizer(parts)(operation, caller, reason),
        );
      }
    });

    fc.assert(agrees, { ...RUNS, numRuns: Math.ceil(RUNS.numRuns / 100) });
  });

  it('give each call of a subgraph the same from memory as anew', () => {
    const names = fc.array(fc.constantFrom(...policy.rules.keys()), { minLength: 20 });
    const agrees = fc.property(names, anyRequester, (coordinates, requester) => {
      const { caller, reason, today } = requester;
      const call = { audience: 'health', caller, reason, operationId: 'any' };
      const rights = createRights({ policy, call, today, hashSubject: (text) => text });
      for (const coordinate of [...coordinates, ...coordinates]) {
        expect(rights.decide(coordinate)).toEqual(decide(policy, requester, coordinate));
      }
    });

    fc.assert(agrees, { ...RUNS, numRuns: Math.ceil(RUNS.numRuns / 30) });
  });
});
