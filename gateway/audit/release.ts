import type { Release } from '../../schema/contract/record.ts';
import type { SubgraphCall, SubgraphTransport } from '../execute/execute.ts';
import { joinTexts, toTexts } from './texts.ts';

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
  const releases = new Map<string, Release>();
  for (const { subgraph, extensions } of reports) {
    const release = toRelease(subgraph, (extensions.release ?? {}) as Reported);
    const known = releases.get(subgraph);
    releases.set(subgraph, known === undefined ? release : join(known, release));
  }
  for (const agency of answered) {
    if (!releases.has(agency)) releases.set(agency, toRelease(agency, {}));
  }
  return [...releases.values()].sort((a, b) => (a.agency < b.agency ? -1 : 1));
}

/** An owner may report anything. */
type Reported = Readonly<Record<string, unknown>>;

function toRelease(agency: string, { released, masked, entities, subjects }: Reported): Release {
  return {
    agency,
    released: toTexts(released),
    masked: toTexts(masked),
    entities: Number.isSafeInteger(entities) ? (entities as number) : 0,
    subjects: toTexts(subjects),
  };
}

function join(one: Release, other: Release): Release {
  return {
    agency: one.agency,
    released: joinTexts(one.released, other.released),
    masked: joinTexts(one.masked, other.masked),
    entities: one.entities + other.entities,
    subjects: joinTexts(one.subjects, other.subjects),
  };
}
