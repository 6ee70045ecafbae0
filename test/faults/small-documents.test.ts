import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { json } from 'node:stream/consumers';
import { beforeAll, expect, it } from '@jest/globals';
import { isErrorCode } from '../../schema/contract/errors.ts';
import type { Cost } from './support/main-thread.ts';
import { LARGEST, SMALL_DOCUMENTS } from './support/small-documents.ts';

/** Twice what is promised: beside other suites the same work takes longer. What isn't linear takes far more. */
const MOST_MS = Number(process.env.STALL_MS ?? 100);

/** The dearest that `search.ts` has found. */
const FOUND: readonly string[] = JSON.parse(
  readFileSync(join(import.meta.dirname, 'dear-documents.json'), 'utf8'),
);
const DOCUMENTS = [
  ...Object.entries(SMALL_DOCUMENTS),
  ...FOUND.map((query, i) => [`number ${i} of those that the search found`, query] as const),
];

let costs: readonly Cost[];
beforeAll(async () => {
  const program = join(import.meta.dirname, 'support', 'measure-documents.ts');
  const env = { PATH: process.env.PATH, NODE_ENV: 'production' };
  const child = spawn(process.execPath, [program], { env, stdio: ['pipe', 'pipe', 'inherit'] });
  child.stdin.end(JSON.stringify(DOCUMENTS.map(([, query]) => query)));
  costs = (await json(child.stdout)) as readonly Cost[];
}, 300_000);

it.each(DOCUMENTS.map(([name, query], i) => [name, query, i] as const))(
  'refuses, or plans and answers, in bounded time: %s',
  (_, query, i) => {
    const { code, planMs, answerMs, programMs } = costs[i]!;

    expect(query.length).toBeLessThanOrEqual(LARGEST);
    expect(code === null || (isErrorCode(code) && code !== 'INTERNAL')).toBe(true);
    expect(Math.max(planMs, answerMs, programMs)).toBeLessThan(MOST_MS);
  },
);
