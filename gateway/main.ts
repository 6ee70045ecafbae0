import type { Server } from './http/server.ts';
import { SettingError } from './setting-reader.ts';
import { parseSettings } from './settings.ts';
import { loadSchema, startGoverned } from './start-governed.ts';
import { startUngoverned } from './start-ungoverned.ts';

/** Requests in work get this long to finish; the subgraphs have half of it. */
const DRAIN_MS = 10_000;

try {
  const settings = parseSettings(process.argv.slice(2), process.env);
  const isGoverned = settings.mode === 'GOVERNED';
  const server = await (isGoverned
    ? startGoverned(settings, loadSchema(settings.supergraphFile))
    : startUngoverned(settings));
  const stop = () => (isGoverned ? drain(server) : process.exit(0));
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
  console.log(`ready ${server.url}`);
} catch (error) {
  console.error(error instanceof SettingError ? `gateway: ${error.message}` : error);
  process.exit(1);
}

async function drain(server: Server): Promise<void> {
  setTimeout(() => process.exit(1), DRAIN_MS).unref();
  await server.close();
  process.exit(0);
}
