import type { KeyObject } from 'node:crypto';
import type { Caller } from '../schema/contract/caller.ts';
import { dayInChina } from '../schema/contract/day.ts';
import { decide } from '../schema/contract/decide.ts';
import type { Policy } from '../schema/contract/policy.ts';
import { recordQuestion } from './audit/question.ts';
import type { RecordStore } from './audit/record-store.ts';
import { beginTrail, type Trail } from './audit/trail.ts';
import { askKeepers, type Keeper } from './authenticate/ask-keepers.ts';
import { identify, type TokenRules } from './authenticate/identify.ts';
import { cacheMatters, type VerifyMatter } from './authenticate/matters.ts';
import { stateReason } from './authenticate/reason.ts';
import { createAuthorizer } from './authorize/authorize.ts';
import { createViews } from './authorize/view.ts';
import { createCompiler } from './compile/compile.ts';
import { compileDocuments, type RegisteredDocuments } from './compile/documents.ts';
import type { Supergraph } from './compile/supergraph.ts';
import { type Exchange, joinTransports } from './exchange/local-transport.ts';
import { createExecutor } from './execute/executor.ts';
import type { CallSigner } from './execute/sign-calls.ts';
import { findKeepers } from './find-keepers.ts';
import { createGateway, type Stages } from './gateway.ts';
import type { Generation, OpenGeneration } from './generations.ts';
import type { Metrics } from './http/metrics.ts';
import { EXECUTION, EXECUTION_MS, PLANS, WARM_PLANS } from './limits.ts';
import { openPlanner } from './plan/open-planner.ts';
import { countUses } from './plan/plan-ahead.ts';
import type { Planner } from './plan/planner.ts';

/** The composed schema and the rights to it. */
export interface GovernedSchema {
  readonly supergraph: Supergraph;
  readonly policy: Policy;
  readonly registered: RegisteredDocuments;
}

/** What outlives every generation. */
export interface GovernedParts extends Pick<Stages, 'onError'> {
  /** Reads the schema; throws when it has a hole. */
  readonly load: () => GovernedSchema;
  /** Whether a caller may send registered operations only. */
  readonly isBound: (caller: Caller) => boolean;
  readonly tokens: TokenRules;
  readonly records: RecordStore;
  /** Key of the hashes that stand for literals in records. */
  readonly literalsKey: KeyObject;
  /** Calls to the subgraphs, signed in somebody's name. */
  readonly sign: CallSigner;
  /** The gateway's own subgraph. */
  readonly exchange: Exchange;
  readonly metrics: Metrics;
  readonly now: () => Date;
}

/** Makes gateways with identities, rights and records of what their files hold at the time. */
export function openGoverned(parts: GovernedParts): OpenGeneration {
  return async (toWarm) => {
    const schema = parts.load();
    const planner = await openPlanner(schema.supergraph, { ...PLANS, toWarm });
    return govern(schema, { ...parts, planner });
  };
}

function govern(
  { supergraph, policy, registered }: GovernedSchema,
  parts: GovernedParts & { readonly planner: Planner },
): Generation {
  const { isBound, tokens, records, literalsKey, sign, exchange, metrics, now, onError, planner } =
    parts;
  const popular = countUses(planner, PLANS.maxPlans);
  const views = createViews(supergraph, policy);
  const begin = () =>
    beginTrail({ append: records.append, literalsKey, agreements: policy.agreements, now });
  const compile = compileDocuments(createCompiler(supergraph), { registered });
  const verifyMatter = createVerifier(findKeepers(supergraph), { policy, sign, now, begin });

  const gateway = createGateway({
    identify: (headers) => identify(headers, tokens),
    stateReason: (headers, caller) => stateReason(headers, caller, verifyMatter),
    compile: (request, caller) => compile(request, isBound(caller), views(caller.role)),
    authorize: createAuthorizer({
      policy,
      schema: supergraph.schema,
      today: () => dayInChina(now()),
    }),
    plan: popular.plan,
    execute: createExecutor({
      ...EXECUTION,
      onExecuted: (how) => metrics.executions.inc({ how }),
    }),
    beginTrail: begin,
    viewFor: ({ role }) => views(role).introspected,
    transportFor: ({ caller, reason, operation }) => {
      const mandate = { caller, reason, operationId: operation.id };
      return joinTransports(exchange(mandate, { policy, verifyMatter }), sign(mandate));
    },
    onError,
  });
  return {
    gateway,
    streams: null,
    mostUsed: () => popular.mostUsed(WARM_PLANS),
    close: planner.close,
  };
}

interface VerifierParts extends Pick<GovernedParts, 'sign' | 'now'> {
  readonly policy: Policy;
  readonly begin: () => Trail;
}

function createVerifier(
  keepers: readonly Keeper[],
  { policy, sign, now, begin }: VerifierParts,
): VerifyMatter {
  const ask = askKeepers({
    keepers,
    isOpen: ({ field }, caller, purpose) => {
      const reason = { purpose, matter: null };
      const requester = { caller, reason, today: dayInChina(now()) };
      return decide(policy, requester, `Query.${field}`).effect === 'ALLOW';
    },
    ask: async ({ subgraph, body, caller, purpose }) => {
      const call = sign({ caller, reason: { purpose, matter: null }, operationId: '' });
      const signal = AbortSignal.timeout(EXECUTION_MS);
      const reply = await call({ subgraph, body, signal, kind: 'query' });
      const answer = reply.body.toString('utf8');
      await recordQuestion(begin(), { caller, purpose, subgraph, answer });
      return answer;
    },
  });
  return cacheMatters(ask, { now });
}
