import type { Release } from '../../schema/contract/record.ts';

/** The extensions of one subgraph's answer, as it sent them. */
export interface SubgraphReport {
  readonly subgraph: string;
  readonly extensions: Readonly<Record<string, unknown>>;
}

/**
 * What each agency released to an operation, joined over all calls to it. An agency that answered with data and
 * reported nothing well-formed stands with empty lists, so that the gap itself is on record.
 */
export function toReleases(reports: readonly SubgraphReport[]): readonly Release[] {
  const agencies = new Map<string, Release>();
  for (const { subgraph, extensions } of reports) {
    const release = parseRelease(subgraph, extensions.release);
    const known = agencies.get(subgraph);
    agencies.set(subgraph, known === undefined ? release : join(known, release));
  }
  return [...agencies.values()].sort((a, b) => (a.agency < b.agency ? -1 : 1));
}

function parseRelease(agency: string, reported: unknown): Release {
  const { released, masked, entities, subjects } = (reported ?? {}) as Record<string, unknown>;
  return {
    agency,
    released: toSortedTexts(released),
    masked: toSortedTexts(masked),
    entities: Number.isSafeInteger(entities) ? (entities as number) : 0,
    subjects: toSortedTexts(subjects),
  };
}

function join(a: Release, b: Release): Release {
  return {
    agency: a.agency,
    released: toSortedTexts([...a.released, ...b.released]),
    masked: toSortedTexts([...a.masked, ...b.masked]),
    entities: a.entities + b.entities,
    subjects: toSortedTexts([...a.subjects, ...b.subjects]),
  };
}

function toSortedTexts(value: unknown): readonly string[] {
  if (!Array.isArray(value)) return [];
  return [...new Set(value.filter((one) => typeof one === 'string'))].sort();
}
