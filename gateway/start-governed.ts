import { createSecretKey } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { draftPolicy } from '../schema/contract/policy.ts';
import { readDocuments } from '../schema/files.ts';
import { createLog } from '../schema/telemetry/log.ts';
import { startTracer } from '../schema/telemetry/start-tracer.ts';
import { startEvidence } from './audit/evidence.ts';
import type { RecordStore } from './audit/record-store.ts';
import { createDemonstration } from './authenticate/demonstration.ts';
import { openIssuer } from './authenticate/issuer.ts';
import { createRemoteKeys, type KeySet, loadFileKeys } from './authenticate/keys.ts';
import { loadPersonas } from './authenticate/personas.ts';
import { createTokenMemory } from './authenticate/token-memory.ts';
import { parseSupergraph } from './compile/supergraph.ts';
import { type Agreements, startAgreements } from './exchange/agreements.ts';
import { createExchange, type Exchange } from './exchange/local-transport.ts';
import { observeOverdue } from './exchange/requests/observe-overdue.ts';
import { type RunningUses, startUses } from './exchange/uses/start-uses.ts';
import { breakCalls } from './execute/break-calls.ts';
import { createCircuits } from './execute/circuits.ts';
import { createDispatch } from './execute/dispatch.ts';
import type { SubgraphTransport } from './execute/execute.ts';
import { measureCalls } from './execute/measure-calls.ts';
import { createCallSharing } from './execute/share-calls.ts';
import { type CallSigner, createCallSigner, createSign, type Sign } from './execute/sign-calls.ts';
import { createEventSigner } from './execute/sign-events.ts';
import { traceCalls } from './execute/trace-calls.ts';
import { createTransport } from './execute/transport.ts';
import { type Generations, type ReloadingServer, startGenerations } from './generations.ts';
import { type GovernedParts, type GovernedSchema, openGoverned } from './governed.ts';
import { createAgreementLog } from './http/agreement-log.ts';
import type { Demonstration } from './http/demonstration.ts';
import { createErrorLog } from './http/error-log.ts';
import { examine, shareAnswer } from './http/health.ts';
import {
  countStreams,
  createMetrics,
  type Metrics,
  observePolicy,
  observeTracer,
} from './http/metrics.ts';
import { probe } from './http/probe.ts';
import { createReloadLog } from './http/reload-log.ts';
import { startServer } from './http/server.ts';
import { HEALTH_AGE_MS, TRACES_PATIENCE_MS } from './limits.ts';
import { readRegistered } from './read-registered.ts';
import type { GovernedSettings } from './settings.ts';

const now = () => new Date();

/** Reads the schema and the registered operations. @throws Error when one of them can't be understood. */
export function loadSchema({ supergraphFile, registeredPath }: GovernedSettings): GovernedSchema {
  const documents = readDocuments();
  return {
    supergraph: parseSupergraph(readFileSync(supergraphFile, 'utf8')),
    policyOf: ({ revision, agreements }) => draftPolicy(documents, agreements, revision),
    registered: readRegistered(registeredPath),
  };
}

/** What a benchmark leaves out to find out what it costs. */
export interface MeasuredParts {
  readonly startRecords: typeof startEvidence;
  readonly startUses: typeof startUses;
  readonly createSign: typeof createSign;
}

/** Starts the gateway that production runs: with identities, rights and records. */
export async function startGoverned(
  settings: GovernedSettings,
  load: () => GovernedSchema,
  measured: MeasuredParts = { startRecords: startEvidence, startUses, createSign },
): Promise<ReloadingServer> {
  const { tokenIssuer: issuer, tokenAudience: audience } = settings;
  const demonstration = await openDemonstration(settings);
  const keys = await loadKeys(settings.jwks);

  const log = createLog(settings.logLevel);
  const metrics = createMetrics();
  const tracer = await startTracer(settings.traces);
  observeTracer(metrics, tracer);
  const onError = createErrorLog(log, metrics);
  const records = measured.startRecords(settings, {
    registry: metrics.registry,
    now,
    onError: (cause) => onError(cause, 'checkpoint'),
  });
  const urls = new Map(settings.subgraphs.map(({ name, url }) => [name, url]));
  const pools = createTransport(urls);
  const recall = createTokenMemory({ now, caches: metrics.caches });
  const tokens = { keys, issuer, audience, now, recall };
  const isBound = createBinding(settings);
  const signature = measured.createSign({ subgraphs: settings.subgraphs, now });
  const onHole = createAgreementLog(log);
  const agreements = await startAgreements(settings, { now, onError: onHole });
  observePolicy(metrics, { confirmedAt: agreements.confirmedAt, now });
  const signer = createSigner(signature, traceCalls(pools, tracer), metrics);
  const sign = settings.deduplicates ? shareEqual(signer, metrics) : signer;
  const literalsKey = createSecretKey(settings.recordKey);
  const uses = measured.startUses(settings, {
    db: agreements.db,
    log,
    registry: metrics.registry,
    now,
    onError: (cause) => onError(cause, 'uses'),
  });
  observeOverdue(metrics.registry, { db: agreements.db, now });
  const answerLocally = createExchange({
    agreements,
    now,
    secret: literalsKey,
    uses,
    onError: (cause) => onError(cause, 'exchange'),
  });
  const exchange: Exchange = (caller, policy) =>
    measureCalls(traceCalls(answerLocally(caller, policy), tracer), metrics);
  const generations = await startGenerations({
    open: openGoverned({
      load,
      agreements,
      onHole,
      isBound,
      tokens,
      records,
      literalsKey,
      sign,
      signEvents: createEventSigner({ urls, sign: signature, onOpen: countStreams(metrics) }),
      exchange,
      metrics,
      now,
      onError,
    }),
    now,
    onReload: createReloadLog(log, metrics),
  });

  const server = await startServer(
    {
      gateway: generations.gateway,
      streams: generations.streams,
      limits: settings,
      examine: examineThem(settings, { keys, agreements, records, generations, uses }),
      metrics,
      metricsReaders: settings.metricsReaders,
      log,
      tracer,
      onError,
      consoleDirectory: join(import.meta.dirname, 'console', 'dist'),
      demonstration,
    },
    settings,
  );
  return {
    url: server.url,
    reload: async () => {
      await agreements.renew();
      await generations.reload();
    },
    close: async () => {
      generations.endStreams();
      await server.close();
      await uses.close();
      await Promise.all([generations.close(), agreements.close(), records.close(), pools.close()]);
      await tracer?.close(TRACES_PATIENCE_MS);
    },
  };
}

async function openDemonstration(settings: GovernedSettings): Promise<Demonstration | null> {
  const { demonstrationDirectory: directory, dataDirectory, tokenIssuer, tokenAudience } = settings;
  if (directory === null) return null;
  const issuer = await openIssuer({ directory, issuer: tokenIssuer, audience: tokenAudience });
  return createDemonstration({ issuer, loadPersonas: () => loadPersonas(dataDirectory), now });
}

/** Who may send registered operations only. */
function createBinding({ registeredOnly }: GovernedSettings): GovernedParts['isBound'] {
  switch (registeredOnly) {
    case 'nobody':
      return () => false;
    case 'partners':
      return ({ agency }) => agency === 'partner';
    case 'everyone':
      return () => true;
  }
}

function loadKeys(jwks: GovernedSettings['jwks']): KeySet | Promise<KeySet> {
  return 'url' in jwks ? createRemoteKeys(jwks.url) : loadFileKeys(jwks.file);
}

/** Shares answers between callers of whom the owner is told the same, but for the operation that asks. */
function shareEqual(sign: CallSigner, { queries }: Metrics): CallSigner {
  const share = createCallSharing((how) => queries.inc({ how }));
  return (context) => {
    const { operationId: _, ...told } = context;
    return share(sign(context), JSON.stringify(told));
  };
}

/** Each repetition is signed anew: a subgraph takes no signature twice. */
function createSigner(signature: Sign, transport: SubgraphTransport, metrics: Metrics): CallSigner {
  const calls = breakCalls(measureCalls(transport, metrics), createCircuits(metrics.registry));
  const sign = createCallSigner(calls, signature);
  const dispatch = createDispatch(metrics);
  return (context) => dispatch(sign(context));
}

interface Needs {
  readonly keys: KeySet;
  readonly agreements: Agreements;
  readonly records: RecordStore;
  readonly generations: Generations;
  readonly uses: RunningUses;
}

function examineThem({ subgraphs }: GovernedSettings, needs: Needs) {
  const { keys, agreements, records, generations, uses } = needs;
  const checks = {
    needs: {
      keys: keys.isLoaded,
      policy: generations.isUsable,
      // Without a supergraph the program would not have started.
      supergraph: () => true,
      records: records.isWritable,
    },
    subgraphs: Object.fromEntries(
      subgraphs.map(({ name, url }) => [
        name,
        async () => agreements.isInformed(name) && (await probe(url)),
      ]),
    ),
    schema: generations.state,
    uses: uses.lag,
  };
  return shareAnswer(() => examine(checks), HEALTH_AGE_MS);
}
