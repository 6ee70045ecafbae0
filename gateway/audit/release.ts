import type { Release } from '../../schema/contract/record.ts';
import type { SubgraphCall, SubgraphTransport } from '../execute/execute.ts';

/** The extensions of one subgraph's answer, as it sent them. */
export interface SubgraphReport {
  readonly subgraph: string;
  readonly extensions: Readonly<Record<string, unknown>>;
}

/** The same transport, and the agencies that have answered through it so far. */
export function noteAnswers(transport: SubgraphTransport) {
  const answered = new Set<string>();
  return {
    answered: answered as ReadonlySet<string>,
    transport: (call: SubgraphCall) => {
      const reply = transport(call);
      if (answered.has(call.subgraph)) return reply;
      reply.then(
        () => answered.add(call.subgraph),
        () => {}, // whoever called hears of it
      );
      return reply;
    },
  };
}

/**
 * What each agency released to an operation, joined over all calls to it. An agency that answered and reported
 * nothing well-formed stands with empty lists, so that the gap itself is on record.
 */
export function toReleases(
  reports: readonly SubgraphReport[],
  answered: ReadonlySet<string>,
): readonly Release[] {
  const agencies = new Map([...answered].map((name) => [name, parseRelease(name, null)]));
  for (const { subgraph, extensions } of reports) {
    const release = parseRelease(subgraph, extensions.release);
    agencies.set(subgraph, join(agencies.get(subgraph) ?? parseRelease(subgraph, null), release));
  }
  return [...agencies.values()].sort((a, b) => (a.agency < b.agency ? -1 : 1));
}

/** Its keys stand in the order of canonical JSON, so that hashing needs no copy. */
function parseRelease(agency: string, reported: unknown): Release {
  const { released, masked, entities, subjects } = (reported ?? {}) as Record<string, unknown>;
  return {
    agency,
    entities: Number.isSafeInteger(entities) ? (entities as number) : 0,
    masked: toSortedTexts(masked),
    released: toSortedTexts(released),
    subjects: toSortedTexts(subjects),
  };
}

function join(a: Release, b: Release): Release {
  return {
    agency: a.agency,
    entities: a.entities + b.entities,
    masked: toSortedTexts([...a.masked, ...b.masked]),
    released: toSortedTexts([...a.released, ...b.released]),
    subjects: toSortedTexts([...a.subjects, ...b.subjects]),
  };
}

function toSortedTexts(value: unknown): readonly string[] {
  if (!Array.isArray(value)) return [];
  return [...new Set(value.filter((one) => typeof one === 'string'))].sort();
}
