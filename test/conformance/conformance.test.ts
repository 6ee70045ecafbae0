import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ExecutionResult } from '../../gateway/execute/execute.ts';
import type { Conformance } from './support/define.ts';
import { type Federation, startFederation } from './support/federation.ts';
import type { SeenRequest } from './support/subgraph-server.ts';

const folders = readdirSync(import.meta.dirname).filter((name) =>
  existsSync(join(import.meta.dirname, name, 'case.ts')),
);

const conformances = await Promise.all(
  folders.map(async (folder) => {
    const { default: conformance } = await import(join(import.meta.dirname, folder, 'case.ts'));
    return { folder, conformance: conformance as Conformance };
  }),
);

describe.each(conformances)('$folder', ({ conformance: { subgraphs, cases } }) => {
  let federation: Federation;
  beforeAll(async () => {
    federation = await startFederation(subgraphs);
  });
  afterAll(() => federation.close());

  it.each(cases)(
    '$title',
    async ({ data, errors = [], requests, unavailable, disturb, title: _, ...request }) => {
      federation.disturb(disturb ?? null);

      const result = await federation.run(request);

      expect(toText({ data: result.data, errors: toExpected(result) })).toBe(
        toText({ data, errors: errors.map(toOrdered) }),
      );
      if (unavailable !== undefined) expect(toPaths(result)).toEqual(unavailable);
      if (requests !== undefined) expect(countBySubgraph(federation.seen)).toEqual(requests);
    },
  );
});

function toText(value: unknown): string {
  return JSON.stringify(value, null, 1);
}

function toExpected({ errors }: ExecutionResult) {
  return errors.map(({ extensions, path }) =>
    toOrdered({ code: String(extensions?.code), ...(path && { path }) }),
  );
}

function toPaths({ unavailable }: ExecutionResult): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    unavailable.map(({ subgraph, paths }) => [
      subgraph,
      paths.map((path) => path.join('.')).sort(),
    ]),
  );
}

function toOrdered({ code, path }: { code: string; path?: readonly (string | number)[] }) {
  return { code, path };
}

function countBySubgraph(seen: readonly SeenRequest[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { subgraph } of seen) counts[subgraph] = (counts[subgraph] ?? 0) + 1;
  return counts;
}
