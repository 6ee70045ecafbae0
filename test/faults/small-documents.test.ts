import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { createCompiler } from '../../gateway/compile/compile.ts';
import { parseSupergraph } from '../../gateway/compile/supergraph.ts';
import { toFetchDocuments } from '../../gateway/plan/fetch-document.ts';
import { isErrorCode } from '../../schema/contract/errors.ts';
import { SMALL_DOCUMENTS } from './support/small-documents.ts';

const ROOT = join(import.meta.dirname, '..', '..');
/** Twice what is promised: beside other suites the same work takes longer. What isn't linear takes far more. */
const MOST_MS = 100;
const ROUNDS = 10;

const supergraph = parseSupergraph(readFileSync(join(ROOT, 'schema/supergraph.graphql'), 'utf8'));

/** Processor time, so that a busy machine doesn't count. */
function measureMs(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** What the main thread does before a plan is there; gives the code of a refusal. */
function prepare(query: string): unknown {
  try {
    const { document } = createCompiler(supergraph)({ query });
    toFetchDocuments(document, supergraph);
    return null;
  } catch (error) {
    const [first] = error instanceof AggregateError ? error.errors : [error];
    return first.extensions?.code ?? first;
  }
}

it.each(Object.entries(SMALL_DOCUMENTS))(
  'refuses or prepares %s in bounded time',
  (_, query) => {
    let code: unknown;
    const rounds = Array.from({ length: ROUNDS }, () =>
      measureMs(() => {
        code = prepare(query);
      }),
    );

    expect(code === null || isErrorCode(code)).toBe(true);
    expect(query.length).toBeLessThanOrEqual(2_048);
    expect(Math.min(...rounds)).toBeLessThan(MOST_MS);
  },
  60_000,
);
