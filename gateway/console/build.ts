import { readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, createLogger, type Logger } from 'vite';

const configFile = fileURLToPath(new URL('vite.config.ts', import.meta.url));
const dist = fileURLToPath(new URL('dist', import.meta.url));

/** Builds the console's pages into `gateway/console/dist` and says in one line what came out. */
export async function buildConsole(): Promise<string> {
  // Beside the place where it is served from, so that whoever reads there never meets half a page.
  const outDir = `${dist}-${process.pid}`;
  await build({ configFile, customLogger: createQuietLogger(), build: { outDir } });
  await putInPlace(outDir);

  const { files, bytes } = await measure(dist);
  return `console: ${files} files, ${(bytes / 1e6).toFixed(1)} MB in gateway/console/dist`;
}

/** Libraries mark client components with "use client", which means nothing to a page without a server. */
function createQuietLogger(): Logger {
  const logger = createLogger('warn');
  const unlessAboutDirectives =
    (log: Logger['warn']): Logger['warn'] =>
    (message, options) => {
      if (!message.includes('use client') && !message.includes('use no memo'))
        log(message, options);
    };
  return {
    ...logger,
    warn: unlessAboutDirectives(logger.warn),
    warnOnce: unlessAboutDirectives(logger.warnOnce),
  };
}

/** Two may build at once; what the other has put in place meanwhile is as good as ours. */
async function putInPlace(built: string): Promise<void> {
  await rm(dist, { recursive: true, force: true });
  try {
    await rename(built, dist);
  } catch (cause) {
    if (!['ENOTEMPTY', 'EEXIST'].includes((cause as NodeJS.ErrnoException).code ?? '')) throw cause;
    await rm(built, { recursive: true });
  }
}

async function measure(directory: string): Promise<{ files: number; bytes: number }> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const sizes = await Promise.all(
    files.map(async ({ parentPath, name }) => (await stat(join(parentPath, name))).size),
  );
  return { files: files.length, bytes: sizes.reduce((total, size) => total + size, 0) };
}

if (import.meta.main) console.log(await buildConsole());
