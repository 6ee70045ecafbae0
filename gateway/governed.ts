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
import type { EventSigner } from './execute/sign-events.ts';
import { createGateway, type Mandate, type Stages } from './gateway.ts';
import type { Generation, OpenGeneration } from './generations.ts';
import { createStages } from './governed-stages.ts';
import type { AgreementLog } from './http/agreement-log.ts';
import type { Metrics } from './http/metrics.ts';
import { keepLast } from './keep-last.ts';
import {
  PLANS,
  STREAM_DECISION_MS,
  STREAMS_OF_CALLER,
  STREAMS_OF_PUBLIC,
  WARM_PLANS,
} from './limits.ts';
import { openPlanner } from './plan/open-planner.ts';
import { countUses } from './plan/plan-ahead.ts';
import type { Planner } from './plan/planner.ts';
import { createPermits } from './stream-permits.ts';
import { createPlaces } from './stream-places.ts';
import { createStreams } from './streams.ts';

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
  /** Hears of what the agreements and the schema leave open: it is refused, and said in the log. */
  readonly onHole: AgreementLog;
  /** Whether a caller may send registered operations only. */
  readonly isBound: (caller: Caller) => boolean;
  readonly tokens: TokenRules;
  readonly records: RecordStore;
  /** Key of the hashes that stand for literals in records. */
  readonly literalsKey: KeyObject;
  /** Calls to the subgraphs, signed in somebody's name. */
  readonly sign: CallSigner;
  /** Streams of the subgraphs, opened in somebody's name. */
  readonly signEvents: EventSigner;
  /** The gateway's own subgraph. */
  readonly exchange: Exchange;
  readonly metrics: Metrics;
  readonly now: () => Date;
}

/** Makes gateways with identities, rights and records of what their files hold at the time. */
export function openGoverned(parts: GovernedParts): OpenGeneration {
  return async (toWarm) => {
    const schema = parts.load();
    const { agreements, metrics, onHole } = parts;
    const policies = createPolicySource({
      agreements,
      policyOf: schema.policyOf,
      onError: (cause) => onHole('policy', cause),
    });
    const { caches, plans } = metrics;
    const onPlanned = () => plans.inc();
    const planner = await openPlanner(schema.supergraph, { ...PLANS, toWarm, caches, onPlanned });
    return govern(schema, { ...parts, policies, planner });
  };
}

interface GenerationParts extends GovernedParts {
  readonly policies: OwnedPolicySource;
  readonly planner: Planner;
}

function govern(schema: GovernedSchema, parts: GenerationParts): Generation {
  const { policies, planner, signEvents, onError } = parts;
  const popular = countUses(planner, PLANS);
  const stagesUnder = createStages(schema, { ...parts, plan: popular.plan });
  const eventsFor = ({ caller, reason, operation }: Mandate) =>
    signEvents(() => {
      const { revision } = policies.current();
      return { caller, reason, operationId: operation.id, revision };
    });
  const under = keepLast((policy: Policy) => {
    const stages = stagesUnder(policy);
    return { answer: createGateway(stages), permit: createPermits({ ...stages, eventsFor }) };
  });
  return {
    // A request sees one policy from beginning to end, and its caches hold nothing of another.
    gateway: async (request) => under(policies.current()).answer(request),
    // A stream is decided under the policy in force, each time anew.
    streams: createStreams({
      permit: async (request) => under(policies.current()).permit(request),
      plan: popular.plan,
      onError,
      decideEveryMs: STREAM_DECISION_MS,
      places: createPlaces((holder) => (holder === null ? STREAMS_OF_PUBLIC : STREAMS_OF_CALLER)),
    }),
    isUsable: policies.isUsable,
    mostUsed: () => popular.mostUsed(WARM_PLANS),
    close: () => {
      policies.close();
      return planner.close();
    },
  };
}
