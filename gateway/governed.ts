import type { KeyObject } from 'node:crypto';
import type { Caller } from '../schema/contract/caller.ts';
import { dayInChina } from '../schema/contract/day.ts';
import { decide } from '../schema/contract/decide.ts';
import type { Policy, PolicyDraft } from '../schema/contract/policy.ts';
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
import type { AgreementsInForce } from './exchange/agreement-store.ts';
import type { AgreementSource } from './exchange/follow-agreements.ts';
import { createPolicySource, type OwnedPolicySource } from './exchange/policy-source.ts';
import { createExecutor } from './execute/executor.ts';
import type { CallSigner } from './execute/sign-calls.ts';
import { findKeepers } from './find-keepers.ts';
import { createGateway, type Stages } from './gateway.ts';
import type { Generation, OpenGeneration } from './generations.ts';
import { type Metrics, measureStage } from './http/metrics.ts';
import { EXECUTION, EXECUTION_MS, PLANS, WARM_PLANS } from './limits.ts';
import { openPlanner } from './plan/open-planner.ts';
import { countUses } from './plan/plan-ahead.ts';
import type { Planner } from './plan/planner.ts';

/** The composed schema and how agreements become rights to it. */
export interface GovernedSchema {
  readonly supergraph: Supergraph;
  readonly policyOf: (agreements: AgreementsInForce) => PolicyDraft;
  readonly registered: RegisteredDocuments;
}

/** What outlives every generation. */
export interface GovernedParts extends Pick<Stages, 'onError'> {
  /** Reads the schema; throws when it has a hole. */
  readonly load: () => GovernedSchema;
  /** What the owners share at the moment. */
  readonly agreements: AgreementSource;
  /** Whether a caller may send registered operations only. */
  readonly isBound: (caller: Caller) => boolean;
  readonly tokens: TokenRules;
  readonly records: RecordStore;
  /** Key of the hashes that stand for literals in records. */
  readonly literalsKey: KeyObject;
  /** Calls to the subgraphs, signed in somebody's name. */
  readonly sign: CallSigner;
  readonly metrics: Metrics;
  readonly now: () => Date;
}

/** Makes gateways with identities, rights and records of what their files hold at the time. */
export function openGoverned(parts: GovernedParts): OpenGeneration {
  return async (toWarm) => {
    const schema = parts.load();
    const onError = (cause: unknown) => parts.onError(cause, 'policy');
    const policies = createPolicySource({ ...parts, ...schema, onError });
    const planner = await openPlanner(schema.supergraph, { ...PLANS, toWarm });
    return govern(schema, { ...parts, policies, planner });
  };
}

interface GenerationParts extends GovernedParts {
  readonly policies: OwnedPolicySource;
  readonly planner: Planner;
}

function govern(schema: GovernedSchema, parts: GenerationParts): Generation {
  const { policies, planner } = parts;
  const popular = countUses(planner, PLANS.maxPlans);
  const stagesUnder = createStages(schema, { ...parts, popular });
  const gatewayUnder = keepLast((policy: Policy) => createGateway(stagesUnder(policy)));
  return {
    // A request sees one policy from beginning to end, and its caches hold nothing of another.
    gateway: async (request) => gatewayUnder(policies.current())(request),
    streams: null,
    isUsable: () => policies.current() !== null,
    mostUsed: () => popular.mostUsed(WARM_PLANS),
    close: () => {
      policies.close();
      return planner.close();
    },
  };
}

interface StageParts extends GenerationParts {
  readonly popular: CountedPlanner;
}

/** The stages of a request as they are under one policy. What doesn't depend on it they share. */
function createStages(
  { supergraph, registered }: GovernedSchema,
  parts: StageParts,
): (policy: Policy) => Stages {
  const { isBound, tokens, records, literalsKey, sign, metrics, now, onError, popular } = parts;
  const append = measureStage(metrics, 'audit', records.append);
  const keepers = findKeepers(supergraph);
  const compile = compileDocuments(createCompiler(supergraph), { registered });
  const plan = measureStage(metrics, 'plan', popular.plan);
  const onExecuted = (how: ExecutedHow) => metrics.executions.inc({ how });
  const execute = measureStage(metrics, 'execute', createExecutor({ ...EXECUTION, onExecuted }));

  return (policy) => {
    const { revision, agreements } = policy;
    const views = createViews(supergraph.schema, policy);
    const begin = () => beginTrail({ append, literalsKey, agreements, now });
    const verifyMatter = createVerifier(keepers, { policy, sign, now, begin });
    const today = () => dayInChina(now());
    return {
      identify: measureStage(metrics, 'authenticate', (headers) => identify(headers, tokens)),
      stateReason: measureStage(metrics, 'reason', (headers, caller) =>
        stateReason(headers, caller, verifyMatter),
      ),
      compile: measureStage(metrics, 'compile', (request, caller) =>
        compile(request, isBound(caller)),
      ),
      authorize: measureStage(
        metrics,
        'authorize',
        createAuthorizer({ policy, schema: supergraph.schema, today }),
      ),
      plan,
      execute,
      beginTrail: begin,
      viewFor: ({ role }) => views(role),
      transportFor: ({ caller, reason, operation }) =>
        sign({ caller, reason, operationId: operation.id, revision }),
      onError,
    };
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
      const reason = { purpose, matter: null };
      const call = sign({ caller, reason, operationId: '', revision: policy.revision });
      const signal = AbortSignal.timeout(EXECUTION_MS);
      const reply = await call({ subgraph, body, signal, kind: 'query' });
      const answer = reply.body.toString('utf8');
      await recordQuestion(begin(), { caller, purpose, subgraph, answer });
      return answer;
    },
  });
  return cacheMatters(ask, { now });
}
