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

/** The texts that a record can hold, each once, ascending. Owners report them so; then nothing is copied. */
function toTexts(value: unknown): readonly string[] {
  if (!Array.isArray(value)) return [];
  return isInOrder(value) ? value : putInOrder(value.filter(isStorable));
}

function joinTexts(some: readonly string[], others: readonly string[]): readonly string[] {
  if (some.length === 0) return others;
  return others.length === 0 ? some : putInOrder([...some, ...others]);
}

function putInOrder(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].sort();
}

function isInOrder(values: readonly unknown[]): boolean {
  let last: string | undefined;
  for (const value of values) {
    if (!isStorable(value) || (last !== undefined && value <= last)) return false;
    last = value;
  }
  return true;
}

/** What PostgreSQL can't read as JSON would keep the records that follow from being counted. */
function isStorable(value: unknown): value is string {
  return typeof value === 'string' && value.isWellFormed() && !value.includes('\0');
}
