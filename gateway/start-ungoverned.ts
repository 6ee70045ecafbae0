import { readFile } from 'node:fs/promises';
import { createLog } from '../schema/telemetry/log.ts';
import { startTracer } from '../schema/telemetry/start-tracer.ts';
import type { Tracer } from '../schema/telemetry/tracer.ts';
import { createCompiler } from './compile/compile.ts';
import { compileDocuments } from './compile/documents.ts';
import { parseSupergraph, type Supergraph } from './compile/supergraph.ts';
import { breakCalls } from './execute/break-calls.ts';
import { createCircuits } from './execute/circuits.ts';
import { createDispatch } from './execute/dispatch.ts';
import { createEvents } from './execute/events.ts';
import type { SubgraphTransport } from './execute/execute.ts';
import { createExecutor, type ExecutorOptions } from './execute/executor.ts';
import { measureCalls } from './execute/measure-calls.ts';
import { createCallSharing } from './execute/share-calls.ts';
import { traceCalls } from './execute/trace-calls.ts';
import { createTransport } from './execute/transport.ts';
import {
  type Generation,
  type OpenGeneration,
  type ReloadingServer,
  startGenerations,
} from './generations.ts';
import { createErrorLog, type ErrorLog } from './http/error-log.ts';
import { examine } from './http/health.ts';
import { createMetrics, type Metrics, observeTracer } from './http/metrics.ts';
import { probe } from './http/probe.ts';
import { createReloadLog } from './http/reload-log.ts';
import { startServer } from './http/server.ts';
import { EXECUTION, PLANS, STREAM_DECISION_MS, TRACES_PATIENCE_MS, WARM_PLANS } from './limits.ts';
import { openPlanner } from './plan/open-planner.ts';
import { countUses } from './plan/plan-ahead.ts';
import { SettingError } from './setting-reader.ts';
import type { UngovernedSettings } from './settings.ts';
import { createPlaces } from './stream-places.ts';
import { createStreams } from './streams.ts';
import { createUngovernedGateway } from './ungoverned.ts';

/**
 * Starts a gateway for any supergraph, without identity, rights or record.
 *
 * @param execution how operations are executed.
 * @throws SettingError when the supergraph can't be read or states rights that nobody would keep.
 */
export async function startUngoverned(
  settings: UngovernedSettings,
  execution: ExecutorOptions = EXECUTION,
): Promise<ReloadingServer> {
  const log = createLog(settings.logLevel);
  const metrics = createMetrics();
  const tracer = await startTracer(settings.traces);
  observeTracer(metrics, tracer);
  const onError = createErrorLog(log, metrics);
  const circuitOf = createCircuits(metrics.registry);
  let subgraphs: Supergraph['subgraphs'] = [];

  const generations = await startGenerations({
    async open(toWarm) {
      const supergraph = await loadSupergraph(settings.supergraphFile);
      const generation = await openUngoverned(supergraph, {
        toWarm,
        metrics,
        tracer,
        circuitOf,
        onError,
        deduplicates: settings.deduplicates,
        execution,
      });
      ({ subgraphs } = supergraph);
      return generation;
    },
    now: () => new Date(),
    onReload: createReloadLog(log, metrics),
  });
  const server = await startServer(
    {
      gateway: generations.gateway,
      streams: generations.streams,
      limits: settings,
      examine: () =>
        examine({ needs: {}, subgraphs: probes(subgraphs), schema: generations.state }),
      metrics,
      metricsReaders: settings.metricsReaders,
      log,
      tracer,
      onError,
      consoleDirectory: null,
      demonstration: null,
    },
    settings,
  );
  return {
    url: server.url,
    reload: generations.reload,
    close: async () => {
      generations.endStreams();
      await server.close();
      await generations.close();
      await tracer?.close(TRACES_PATIENCE_MS);
    },
  };
}

interface UngovernedParts {
  readonly toWarm: Parameters<OpenGeneration>[0];
  readonly metrics: Metrics;
  readonly tracer: Tracer | null;
  readonly circuitOf: ReturnType<typeof createCircuits>;
  readonly onError: ErrorLog;
  readonly deduplicates: boolean;
  readonly execution: ExecutorOptions;
}

async function openUngoverned(
  supergraph: Supergraph,
  { toWarm, metrics, tracer, circuitOf, onError, deduplicates, execution }: UngovernedParts,
): Promise<Generation> {
  const { schema, subgraphs } = supergraph;
  const { caches, plans } = metrics;
  const onPlanned = () => plans.inc();
  const planner = await openPlanner(supergraph, { ...PLANS, toWarm, caches, onPlanned });
  const popular = countUses(planner, PLANS);
  const urls = new Map(subgraphs.map(({ name, url }) => [name, url]));
  const pools = createTransport(urls);
  const events = createEvents(urls);
  const compile = compileDocuments(createCompiler(supergraph, { caches }), {
    registered: new Map(),
    caches,
  });
  const dispatch = createDispatch(metrics);
  const measured = measureCalls(traceCalls(pools, tracer), metrics);
  const calls = dispatch(breakCalls(measured, circuitOf));
  const transport = deduplicates ? shareAll(calls, metrics) : calls;

  const gateway = createUngovernedGateway({
    compile: (request) => compile(request, false),
    plan: popular.plan,
    execute: createExecutor({
      ...execution,
      exposeSubgraphErrors: true,
      onExecuted: (how) => metrics.executions.inc({ how }),
    }),
    schema,
    transport,
    onError,
  });
  const streams = createStreams({
    permit: async ({ operation: asked }) => {
      const operation = compile(asked, false);
      const { document } = operation;
      return {
        operation,
        document,
        transport,
        events,
        introspectionSchema: schema,
        fingerprint: '',
        holder: null,
        release: async ({ data, errors }) => ({
          data: data as Record<string, unknown> | null,
          ...(errors.length > 0 && { errors }),
        }),
      };
    },
    plan: popular.plan,
    onError,
    decideEveryMs: STREAM_DECISION_MS,
    places: createPlaces(() => Number.POSITIVE_INFINITY),
  });
  return {
    gateway,
    streams,
    isUsable: () => true,
    mostUsed: () => popular.mostUsed(WARM_PLANS),
    close: () => {
      planner.close();
      return pools.close();
    },
  };
}

function shareAll(transport: SubgraphTransport, { queries }: Metrics): SubgraphTransport {
  return createCallSharing((how) => queries.inc({ how }))(transport, '');
}

function probes(subgraphs: Supergraph['subgraphs']) {
  return Object.fromEntries(subgraphs.map(({ name, url }) => [name, () => probe(url)]));
}

async function loadSupergraph(file: string): Promise<Supergraph> {
  const sdl = await readFile(file, 'utf8').catch((cause) => {
    throw new SettingError(`--supergraph: ${file} cannot be read`, { cause });
  });
  if (/@(classified|masked)\b/.test(sdl)) {
    throw new SettingError(`--supergraph: ${file} states rights, which --ungoverned cannot keep`);
  }
  return parseSupergraph(sdl);
}
