import type { Page, PageRequest } from '../../../schema/contract/page.ts';
import type { Position } from '../../../schema/contract/page-cursor.ts';
import { BOUND_PURPOSES } from '../../../schema/contract/purpose.ts';
import { type AgencyName, SUBGRAPHS } from '../../../schema/subgraphs.ts';
import type { Transaction } from '../database.ts';
import type { Days } from './days.ts';

/** What one agency read about an enterprise on one day for one purpose from one owner. Never who read it. */
export interface EnterpriseUseRow {
  /** The enterprise's own, by which the guard knows its row. */
  readonly creditCode: string;
  readonly day: string;
  readonly agency: AgencyName;
  readonly purpose: string | null;
  readonly owner: AgencyName;
  readonly kinds: readonly string[];
  readonly operations: number;
}

export interface EnterpriseAsked {
  readonly creditCode: string;
  readonly days: Days;
  /** What each owner calls the enterprise in records. */
  readonly hashes: ReadonlyMap<AgencyName, string>;
  /** What may be told of a coordinate; nothing when there is none. */
  readonly kindsOf: (coordinate: string) => readonly string[];
}

/** Those of whom an enterprise is told. An agency that prosecutes isn't among them: it would warn whom it looks at. */
const TOLD: readonly string[] = SUBGRAPHS.map(({ name }) => name).filter(
  (name) => name !== 'public-security',
);

/** Everything that may be told, newest day first. */
export async function readEnterpriseUses(
  db: Transaction,
  { creditCode, days, hashes, kindsOf }: EnterpriseAsked,
): Promise<readonly EnterpriseUseRow[]> {
  const owners = [...hashes.keys()].filter((owner) => TOLD.includes(owner));
  const rows = await db.query<RawUse>(USES, [
    owners,
    owners.map((owner) => hashes.get(owner)),
    days.from,
    days.to,
    TOLD,
    [...BOUND_PURPOSES],
  ]);
  const uses = new Map<string, EnterpriseUseRow>();
  for (const { day, agency, purpose, owner, coordinates, operations } of rows) {
    const kinds = coordinates.flatMap(kindsOf);
    if (kinds.length === 0) continue;
    const line = { creditCode, day, agency, purpose, owner };
    const key = toPosition(line).join(' ');
    const known = uses.get(key) ?? { ...line, kinds: [], operations: 0 };
    uses.set(key, {
      ...known,
      kinds: [...new Set([...known.kinds, ...kinds])].sort(),
      operations: known.operations + Number(operations),
    });
  }
  return [...uses.values()].sort((a, b) => compare(toPosition(a), toPosition(b)));
}

/** A page of the uses; a position need not be one of theirs any more. */
export function pageOfUses(
  uses: readonly EnterpriseUseRow[],
  { size, isFromEnd, after, before }: PageRequest,
): Page<EnterpriseUseRow> {
  const between = uses
    .map((row) => ({ row, position: toPosition(row) }))
    .filter(({ position }) => after === null || compare(position, after) > 0)
    .filter(({ position }) => before === null || compare(position, before) < 0);
  return {
    items: isFromEnd ? between.slice(-size) : between.slice(0, size),
    totalCount: uses.length,
    hasMore: between.length > size,
  };
}

type Line = Pick<EnterpriseUseRow, 'day' | 'agency' | 'purpose' | 'owner'>;

interface RawUse extends Line {
  readonly coordinates: readonly string[];
  /** A bigint. */
  readonly operations: string;
}

function toPosition({ day, agency, purpose, owner }: Line): Position {
  return [day, agency, purpose ?? '', owner];
}

/** Newer days first, then by name. */
function compare(a: Position, b: Position): number {
  const i = a.findIndex((part, at) => part !== b[at]);
  if (i < 0) return 0;
  const isBefore = a[i]! < b[i]!;
  return isBefore === i > 0 ? -1 : 1;
}

const USES = `
  SELECT use.owner, use.day::text AS day, reader.agency, reader.purpose,
    bundle.released || bundle.masked AS coordinates, sum(use.operations) AS operations
  FROM use_of_subject use
    JOIN use_reader reader ON reader.id = use.reader_id JOIN use_bundle bundle ON bundle.id = use.bundle_id
  WHERE (use.owner, use.subject_hash) IN (SELECT * FROM unnest($1::text[], $2::text[]))
    AND use.day BETWEEN $3 AND $4 AND reader.agency = ANY($5)
    AND (reader.purpose IS NULL OR reader.purpose <> ALL($6)) AND reader.matter IS NULL
  GROUP BY use.owner, use.day, reader.agency, reader.purpose, bundle.id`;
