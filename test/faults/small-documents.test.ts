import { readFileSync } from 'node:fs';
import { afterAll, expect, it } from '@jest/globals';
import { isErrorCode } from '../../schema/contract/errors.ts';
import { type Cost, openMainThread } from './support/main-thread.ts';
import { LARGEST, SMALL_DOCUMENTS } from './support/small-documents.ts';

/** Twice what is promised: beside other suites the same work takes longer. What isn't linear takes far more. */
const MOST_MS = Number(process.env.STALL_MS ?? 100);
const ROUNDS = 6;

/** The dearest that `search.ts` has found, and what it found too dear at the time. */
const FOUND: readonly string[] = JSON.parse(
  readFileSync(new URL('dear-documents.json', import.meta.url), 'utf8'),
);

const thread = openMainThread();
afterAll(thread.close);

/** The least of each cost: what else the machine does can only add to it. */
async function measure(query: string): Promise<Cost> {
  const costs: Cost[] = [];
  for (let round = 0; round < ROUNDS; round += 1) costs.push(await thread.measure(query));
  const least = (kind: 'planMs' | 'answerMs' | 'programMs') =>
    Math.min(...costs.map((cost) => cost[kind]));
  return {
    code: costs[0]!.code,
    planMs: least('planMs'),
    answerMs: least('answerMs'),
    programMs: least('programMs'),
  };
}

it.each([
  ...Object.entries(SMALL_DOCUMENTS),
  ...FOUND.map((query) => [query.slice(0, 60), query] as const),
])(
  'refuses or plans and answers in bounded time: %s',
  async (_, query) => {
    const { code, ...costs } = await measure(query);

    expect(query.length).toBeLessThanOrEqual(LARGEST);
    expect(code === null || (isErrorCode(code) && code !== 'INTERNAL')).toBe(true);
    expect(Math.max(...Object.values(costs))).toBeLessThan(MOST_MS);
  },
  60_000,
);
