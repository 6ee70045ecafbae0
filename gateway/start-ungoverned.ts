import { readFile } from 'node:fs/promises';
import { createCompiler } from './compile/compile.ts';
import { parseSupergraph, type Supergraph } from './compile/supergraph.ts';
import { execute } from './execute/execute.ts';
import { createTransport } from './execute/transport.ts';
import { createErrorLog } from './http/error-log.ts';
import { examine } from './http/health.ts';
import { createLog } from './http/log.ts';
import { createMetrics } from './http/metrics.ts';
import { probe } from './http/probe.ts';
import { type Server, startServer } from './http/server.ts';
import { EXECUTION_MS, MAX_PLANS, PLANNING_MS } from './limits.ts';
import { planIdOf } from './plan/plan-id.ts';
import { createPlanner } from './plan/planner.ts';
import { SettingError } from './setting-reader.ts';
import type { UngovernedSettings } from './settings.ts';
import { createUngovernedGateway } from './ungoverned.ts';

/**
 * Starts a gateway for any supergraph, without identity, rights or record.
 *
 * @throws SettingError when the supergraph can't be read or states rights that nobody would keep.
 */
export async function startUngoverned(settings: UngovernedSettings): Promise<Server> {
  const supergraph = await loadSupergraph(settings.supergraphFile);
  const log = createLog(settings.logLevel);
  const metrics = createMetrics();
  const onError = createErrorLog(log, metrics);
  const planner = createPlanner(supergraph, { deadlineMs: PLANNING_MS, maxPlans: MAX_PLANS });
  const urls = supergraph.subgraphs.map(({ name, url }) => [name, url] as const);

  const transport = createTransport(new Map(urls));
  const gateway = createUngovernedGateway({
    compile: createCompiler(supergraph),
    plan: (document, signal) => planner.plan(document, planIdOf(document), signal),
    execute: (options) => execute({ ...options, deadlineMs: EXECUTION_MS }),
    schema: supergraph.schema,
    transport,
    onError,
  });
  const subgraphs = Object.fromEntries(urls.map(([name, url]) => [name, () => probe(url)]));
  const server = await startServer(
    {
      gateway,
      limits: settings,
      examine: () => examine({ needs: {}, subgraphs }),
      metrics,
      log,
      onError,
      consoleDirectory: null,
      demonstration: null,
    },
    settings,
  );
  return {
    url: server.url,
    close: async () => {
      await server.close();
      await transport.close();
    },
  };
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
