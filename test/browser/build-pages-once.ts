import { fileURLToPath } from 'node:url';
import { buildPages } from '../../gateway/local-stack/console-pages.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The pages as `npm start` builds them: only when their sources have changed. */
export async function buildPagesOnce(): Promise<void> {
  const lines: string[] = [];
  await buildPages({
    root,
    sink: (line) => lines.push(line),
    signal: new AbortController().signal,
  }).catch((cause) => {
    throw new Error(lines.join('\n'), { cause });
  });
}
