import cluster from 'node:cluster';
import type { ReloadingServer } from './generations.ts';
import { SettingError } from './setting-reader.ts';
import { parseSettings, type Settings } from './settings.ts';
import { runWithV8Flags } from './v8-flags.ts';

/** Requests in work get this long to finish; the subgraphs have half of it. */
const DRAIN_MS = 10_000;

runWithV8Flags();
try {
  const settings = parseSettings(process.argv.slice(2), process.env);
  if (cluster.isPrimary && settings.workers > 1) await runWorkers(settings.workers);
  else await serve(settings);
} catch (error) {
  console.error(error instanceof SettingError ? `gateway: ${error.message}` : error);
  process.exit(1);
}

async function serve(settings: Settings): Promise<void> {
  const server = await start(settings);
  const drains = settings.mode === 'GOVERNED' || settings.traces !== null;
  const stop = () => (drains ? drain(server) : process.exit(0));
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
  process.on('SIGHUP', server.reload);
  if (cluster.isWorker) process.send!({ url: server.url });
  else console.log(`ready ${server.url}`);
}

async function runWorkers(count: number): Promise<void> {
  const { startWorkers } = await import('./workers.ts');
  const { url, signal, ended } = await startWorkers(count);
  for (const name of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(name, signal);
  ended.then(() => process.exit(0));
  console.log(`ready ${url}`);
}

/** Loads only what the mode needs: without governance there is no database driver and no key library. */
async function start(settings: Settings): Promise<ReloadingServer> {
  if (settings.mode === 'UNGOVERNED') {
    const { startUngoverned } = await import('./start-ungoverned.ts');
    return startUngoverned(settings);
  }
  const { loadSchema, startGoverned } = await import('./start-governed.ts');
  return startGoverned(settings, () => loadSchema(settings));
}

async function drain(server: ReloadingServer): Promise<void> {
  setTimeout(() => process.exit(1), DRAIN_MS).unref();
  await server.close();
  process.exit(0);
}
