import type { KeyObject } from 'node:crypto';
import type { Caller } from '../schema/contract/caller.ts';
import type { Policy, PolicyDraft } from '../schema/contract/policy.ts';
import type { RecordStore } from './audit/record-store.ts';
import type { TokenRules } from './authenticate/identify.ts';
import type { RegisteredDocuments } from './compile/documents.ts';
import type { Supergraph } from './compile/supergraph.ts';
import type { AgreementsInForce } from './exchange/agreement-store.ts';
import type { AgreementSource } from './exchange/follow-agreements.ts';
import type { Exchange } from './exchange/local-transport.ts';
import { createPolicySource, type OwnedPolicySource } from './exchange/policy-source.ts';
import type { CallSigner } from './execute/sign-calls.ts';
import { createGateway, type Stages } from './gateway.ts';
import type { Generation, OpenGeneration } from './generations.ts';
import { createStages } from './governed-stages.ts';
import type { Metrics } from './http/metrics.ts';
import { keepLast } from './keep-last.ts';
import { PLANS, WARM_PLANS } from './limits.ts';
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
  /** Reads the schema; throws when it can't be used. */
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
  /** The gateway's own subgraph. */
  readonly exchange: Exchange;
  readonly metrics: Metrics;
  readonly now: () => Date;
}

/** Makes gateways with identities, rights and records of what their files hold at the time. */
export function openGoverned(parts: GovernedParts): OpenGeneration {
  return async (toWarm) => {
    const schema = parts.load();
    const { agreements, onError } = parts;
    const policies = createPolicySource({
      agreements,
      policyOf: schema.policyOf,
      onError: (cause) => onError(cause, 'policy'),
    });
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
  const stagesUnder = createStages(schema, { ...parts, plan: popular.plan });
  const gatewayUnder = keepLast((policy: Policy) => createGateway(stagesUnder(policy)));
  return {
    // A request sees one policy from beginning to end, and its caches hold nothing of another.
    gateway: async (request) => gatewayUnder(policies.current())(request),
    streams: null,
    isUsable: policies.isUsable,
    mostUsed: () => popular.mostUsed(WARM_PLANS),
    close: () => {
      policies.close();
      return planner.close();
    },
  };
}
