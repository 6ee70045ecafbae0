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

/** What an agency released, while its reports come together; put in order once they are all there. */
interface Gathered {
  entities: number;
  readonly masked: string[];
  readonly released: string[];
  readonly subjects: string[];
}

/**
 * What each agency released to an operation, joined over all calls to it. An agency that answered and reported
 * nothing well-formed stands with empty lists, so that the gap itself is on record.
 */
export function toReleases(
  reports: readonly SubgraphReport[],
  answered: ReadonlySet<string>,
): readonly Release[] {
  const agencies = new Map<string, Gathered>();
  for (const agency of answered) agencies.set(agency, nothingYet());
  for (const { subgraph, extensions } of reports) {
    const gathered = agencies.get(subgraph) ?? nothingYet();
    agencies.set(subgraph, gathered);
    gather(extensions.release, gathered);
  }
  return [...agencies].map(toRelease).sort((a, b) => (a.agency < b.agency ? -1 : 1));
}

function nothingYet(): Gathered {
  return { entities: 0, masked: [], released: [], subjects: [] };
}

function gather(reported: unknown, gathered: Gathered): void {
  const { released, masked, entities, subjects } = (reported ?? {}) as Record<string, unknown>;
  if (Number.isSafeInteger(entities)) gathered.entities += entities as number;
  addTexts(masked, gathered.masked);
  addTexts(released, gathered.released);
  addTexts(subjects, gathered.subjects);
}

function addTexts(value: unknown, texts: string[]): void {
  if (!Array.isArray(value)) return;
  for (const one of value) if (typeof one === 'string' && isStorable(one)) texts.push(one);
}

/** What PostgreSQL can't read as JSON would keep the records that follow from being counted. */
function isStorable(text: string): boolean {
  return text.isWellFormed() && !text.includes('\0');
}

/** Its keys stand in the order of canonical JSON, so that hashing needs no copy. */
function toRelease([agency, { entities, masked, released, subjects }]: [
  string,
  Gathered,
]): Release {
  return {
    agency,
    entities,
    masked: toOrdered(masked),
    released: toOrdered(released),
    subjects: toOrdered(subjects),
  };
}

/** Each text once, ascending, as owners report them: mostly there is nothing to do. */
function toOrdered(texts: readonly string[]): readonly string[] {
  const isOrdered = texts.every((text, i) => i === 0 || texts[i - 1]! < text);
  return isOrdered ? texts : [...new Set(texts)].sort();
}
