import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decide } from '../schema/contract/decide.ts';
import { createPolicy, type Policy } from '../schema/contract/policy.ts';
import { parseSubgraphSdl, readAgreements } from '../schema/files.ts';
import { SUBGRAPHS } from '../schema/subgraphs.ts';
import { startEvidence } from './audit/evidence.ts';
import type { RecordStore } from './audit/record-store.ts';
import { beginTrail } from './audit/trail.ts';
import { askKeepers, type Keeper } from './authenticate/ask-keepers.ts';
import { createDemonstration } from './authenticate/demonstration.ts';
import { identify } from './authenticate/identify.ts';
import { openIssuer } from './authenticate/issuer.ts';
import { createRemoteKeys, type KeySet, loadFileKeys } from './authenticate/keys.ts';
import { cacheMatters, type VerifyMatter } from './authenticate/matters.ts';
import { loadPersonas } from './authenticate/personas.ts';
import { stateReason } from './authenticate/reason.ts';
import { createAuthorizer } from './authorize/authorize.ts';
import { createViews } from './authorize/view.ts';
import { createCompiler } from './compile/compile.ts';
import { parseSupergraph, type Supergraph } from './compile/supergraph.ts';
import { execute } from './execute/execute.ts';
import { measureCalls } from './execute/measure-calls.ts';
import { type CallSigner, createCallSigner } from './execute/sign-calls.ts';
import { createTransport } from './execute/transport.ts';
import { findKeepers } from './find-keepers.ts';
import { createGateway } from './gateway.ts';
import type { Demonstration } from './http/demonstration.ts';
import { createErrorLog } from './http/error-log.ts';
import { examine, shareAnswer } from './http/health.ts';
import { createLog } from './http/log.ts';
import { createMetrics, measureStage } from './http/metrics.ts';
import { probe } from './http/probe.ts';
import { type Server, startServer } from './http/server.ts';
import { EXECUTION_MS, HEALTH_AGE_MS, MAX_PLANS, PLANNING_MS } from './limits.ts';
import { planIdOf } from './plan/plan-id.ts';
import { createPlanner } from './plan/planner.ts';
import type { GovernedSettings } from './settings.ts';

/** The composed schema and the rights to it. */
export interface GovernedSchema {
  readonly supergraph: Supergraph;
  readonly policy: Policy;
}

const now = () => new Date();

/** Reads the agencies' schema and agreements from their files. @throws Error when the policy has a hole. */
export function loadSchema(supergraphFile: string): GovernedSchema {
  const subgraphs = SUBGRAPHS.map(({ name }) => ({ name, document: parseSubgraphSdl(name) }));
  return {
    supergraph: parseSupergraph(readFileSync(supergraphFile, 'utf8')),
    policy: createPolicy(subgraphs, readAgreements()),
  };
}

/** Starts the gateway that production runs: with identities, rights and records. */
export async function startGoverned(
  settings: GovernedSettings,
  { supergraph, policy }: GovernedSchema,
): Promise<Server> {
  const { tokenIssuer: issuer, tokenAudience: audience, recordKey: literalsKey } = settings;
  const demonstration = await openDemonstration(settings);
  const keys = await loadKeys(settings.jwks);
  const views = createViews(supergraph.schema, policy);

  const log = createLog(settings.logLevel);
  const metrics = createMetrics();
  const onError = createErrorLog(log, metrics);
  const records = startEvidence(settings, {
    registry: metrics.registry,
    now,
    onError: (cause) => onError(cause, 'checkpoint'),
  });
  const planner = createPlanner(supergraph, { deadlineMs: PLANNING_MS, maxPlans: MAX_PLANS });
  const urls = settings.subgraphs.map(({ name, url }) => [name, url] as const);
  const pools = createTransport(new Map(urls));
  const transport = measureCalls(pools, metrics);
  const sign = createCallSigner(transport, { subgraphs: settings.subgraphs, now });
  const verifyMatter = createVerifier(findKeepers(supergraph), policy, sign);

  const gateway = createGateway({
    identify: measureStage(metrics, 'authenticate', (headers) =>
      identify(headers, { keys, issuer, audience, now }),
    ),
    stateReason: measureStage(metrics, 'reason', (headers, caller) =>
      stateReason(headers, caller, verifyMatter),
    ),
    compile: measureStage(metrics, 'compile', createCompiler(supergraph)),
    authorize: measureStage(
      metrics,
      'authorize',
      createAuthorizer({ policy, schema: supergraph.schema, today: todayInChina }),
    ),
    plan: measureStage(metrics, 'plan', (document, signal) =>
      planner.plan(document, planIdOf(document), signal),
    ),
    execute: measureStage(metrics, 'execute', (options) =>
      execute({ ...options, deadlineMs: EXECUTION_MS }),
    ),
    beginTrail: () =>
      beginTrail({
        append: measureStage(metrics, 'audit', records.append),
        literalsKey,
        agreements: policy.agreements,
        now,
      }),
    viewFor: ({ role }) => views(role),
    transportFor: ({ caller, reason, operation }) =>
      sign({ caller, reason, operationId: operation.id }),
    onError,
  });

  const server = await startServer(
    {
      gateway,
      limits: settings,
      examine: examineThem(keys, records, urls),
      metrics,
      log,
      onError,
      consoleDirectory: join(import.meta.dirname, 'console', 'dist'),
      demonstration,
    },
    settings,
  );
  return {
    url: server.url,
    close: async () => {
      await server.close();
      await Promise.all([records.close(), pools.close()]);
    },
  };
}

async function openDemonstration(settings: GovernedSettings): Promise<Demonstration | null> {
  const { demonstrationDirectory: directory, dataDirectory, tokenIssuer, tokenAudience } = settings;
  if (directory === null) return null;
  const issuer = await openIssuer({ directory, issuer: tokenIssuer, audience: tokenAudience });
  return createDemonstration({ issuer, loadPersonas: () => loadPersonas(dataDirectory), now });
}

function loadKeys(jwks: GovernedSettings['jwks']): KeySet | Promise<KeySet> {
  return 'url' in jwks ? createRemoteKeys(jwks.url) : loadFileKeys(jwks.file);
}

function createVerifier(
  keepers: readonly Keeper[],
  policy: Policy,
  sign: CallSigner,
): VerifyMatter {
  const ask = askKeepers({
    keepers,
    isOpen: ({ field }, caller, purpose) => {
      const requester = { caller, reason: { purpose, matter: null }, today: todayInChina() };
      return decide(policy, requester, `Query.${field}`).effect === 'ALLOW';
    },
    ask: async ({ subgraph, body, caller, purpose }) => {
      const call = sign({ caller, reason: { purpose, matter: null }, operationId: '' });
      const signal = AbortSignal.timeout(EXECUTION_MS);
      const reply = await call({ subgraph, body, signal, kind: 'query' });
      return reply.body.toString('utf8');
    },
  });
  return cacheMatters(ask, { now });
}

function examineThem(
  keys: KeySet,
  records: RecordStore,
  urls: readonly (readonly [string, string])[],
) {
  // Without policy and supergraph the program would not have started.
  const loaded = () => true;
  const checks = {
    needs: { keys: keys.isLoaded, policy: loaded, supergraph: loaded, records: records.isWritable },
    subgraphs: Object.fromEntries(urls.map(([name, url]) => [name, () => probe(url)])),
  };
  return shareAnswer(() => examine(checks), HEALTH_AGE_MS);
}

/** China keeps UTC+8 all year. */
function todayInChina(): string {
  return new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
}
