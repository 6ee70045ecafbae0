import type { Page, PageRequest } from '../../../schema/contract/page.ts';
import type { AgencyName } from '../../../schema/subgraphs.ts';
import type { Transaction } from '../database.ts';
import { readPage } from '../read-page.ts';
import type { Days } from './days.ts';

/** Which uses of an owner's coordinates: what is left out or null sets no condition. */
export interface UseFilter {
  readonly coordinate?: string | null;
  readonly subject?: string | null;
  readonly agency?: string | null;
  readonly role?: string | null;
  readonly purpose?: string | null;
  /** Whether the uses have no purpose. */
  readonly isUnconditional?: boolean | null;
  readonly matter?: string | null;
}

export interface ReaderRow {
  readonly subject: string;
  readonly agency: string;
  readonly role: string;
  readonly purpose: string | null;
  readonly matter: string | null;
}

/** A day's uses by one reader. */
export interface UseRow {
  readonly id: string;
  readonly day: string;
  readonly reader: ReaderRow;
  readonly operations: number;
  readonly entities: number;
  readonly coordinates: readonly CoordinateRow[];
  readonly firstRecord: string | null;
  readonly lastRecord: string | null;
}

interface CoordinateRow {
  readonly coordinate: string;
  readonly operations: number;
  readonly masked: number;
  readonly entities: number;
}

export interface DayRow {
  readonly day: string;
  readonly operations: number;
  readonly silent: number;
  readonly entities: number;
  readonly readers: number;
}

/** Whose uses, of which days. */
export interface UsesAsked {
  readonly owner: AgencyName;
  readonly days: Days;
  readonly filter: UseFilter;
}

export function listUses(
  db: Transaction,
  asked: UsesAsked,
  request: PageRequest,
): Promise<Page<UseRow>> {
  const list = {
    sql: LINES,
    values: valuesOf(asked),
    order: [
      { column: 'day', type: 'date' },
      { column: 'readerId', type: 'bigint' },
    ],
    isDescending: true,
  };
  return readPage<UseRow>(db, list, request);
}

export async function sumByDay(db: Transaction, asked: UsesAsked): Promise<readonly DayRow[]> {
  const rows = await db.query<Record<keyof DayRow, string>>(DAYS, valuesOf(asked));
  return rows.map(({ day, operations, silent, entities, readers }) => ({
    day,
    operations: Number(operations),
    silent: Number(silent),
    entities: Number(entities),
    readers: Number(readers),
  }));
}

function valuesOf({ owner, days, filter }: UsesAsked): readonly unknown[] {
  const { coordinate, subject, agency, role, purpose, matter, isUnconditional } = filter;
  const readers = [subject, agency, role, purpose, matter, isUnconditional];
  return [owner, days.from, days.to, coordinate, ...readers].map((value) => value ?? null);
}

const SOURCE = `use_of_day use
  JOIN use_reader reader ON reader.id = use.reader_id JOIN use_bundle bundle ON bundle.id = use.bundle_id
  WHERE use.owner = $1 AND use.day BETWEEN $2 AND $3
    AND ($4::text IS NULL OR bundle.released ? $4 OR bundle.masked ? $4)
    AND ($5::text IS NULL OR reader.subject = $5)
    AND ($6::text IS NULL OR reader.agency = $6)
    AND ($7::text IS NULL OR reader.role = $7)
    AND ($8::text IS NULL OR reader.purpose = $8)
    AND ($9::text IS NULL OR reader.matter = $9)
    AND ($10::boolean IS NULL OR (reader.purpose IS NULL) = $10)`;

const LEFT = `bundle.released || bundle.masked <> '[]'`;

const COORDINATES = `(
  SELECT jsonb_agg(to_jsonb(one) ORDER BY one.coordinate COLLATE "C") FROM (
    SELECT left_with.coordinate, sum(part.operations) AS operations,
      COALESCE(sum(part.operations) FILTER (WHERE bundle.masked ? left_with.coordinate), 0) AS masked,
      sum(part.entities) AS entities
    FROM use_of_day part JOIN use_bundle bundle ON bundle.id = part.bundle_id
      CROSS JOIN LATERAL (
        SELECT DISTINCT jsonb_array_elements_text(bundle.released || bundle.masked) AS coordinate
      ) left_with
    WHERE part.owner = $1 AND part.day = line.day AND part.reader_id = line.reader_id
      AND ($4::text IS NULL OR bundle.released ? $4 OR bundle.masked ? $4)
    GROUP BY left_with.coordinate
  ) one
)`;

const LINES = `
  SELECT line.day || ':' || line.reader_id AS id, line.day, line.reader_id AS "readerId",
    line.operations, line.entities, ${COORDINATES} AS coordinates,
    jsonb_build_object('subject', subject, 'agency', agency, 'role', role, 'purpose', purpose, 'matter', matter) AS reader,
    record_id(line.first_sequence) AS "firstRecord",
    record_id(line.last_sequence) AS "lastRecord"
  FROM (
    SELECT use.day, use.reader_id, sum(use.operations) AS operations, sum(use.entities) AS entities,
      min(use.first_sequence) AS first_sequence, max(use.last_sequence) AS last_sequence
    FROM ${SOURCE} AND ${LEFT} GROUP BY use.day, use.reader_id
  ) line JOIN use_reader reader ON reader.id = line.reader_id`;

const DAYS = `
  SELECT use.day::text AS day, COALESCE(sum(use.operations) FILTER (WHERE ${LEFT}), 0) AS operations,
    COALESCE(sum(use.operations) FILTER (WHERE NOT (${LEFT})), 0) AS silent, sum(use.entities) AS entities,
    count(DISTINCT reader.subject) FILTER (WHERE ${LEFT}) AS readers
  FROM ${SOURCE} GROUP BY use.day ORDER BY use.day`;
