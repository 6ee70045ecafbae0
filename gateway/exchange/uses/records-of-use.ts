import { ApiError } from '../../../schema/contract/errors.ts';
import type { Page, PageRequest } from '../../../schema/contract/page.ts';
import type { AgencyName } from '../../../schema/subgraphs.ts';
import type { Transaction } from '../database.ts';
import { readPage } from '../read-page.ts';

/** One operation, as far as it concerns the owner. */
export interface UseRecordRow {
  readonly id: string;
  readonly at: string;
  readonly operation: string | null;
  readonly released: readonly string[];
  readonly masked: readonly string[];
  readonly entities: number;
}

export interface RecordsAsked {
  readonly owner: AgencyName;
  /** `id` of a line of the owner's uses. */
  readonly use: string;
  readonly coordinate?: string | null;
}

/** The records that a line of uses was made from. @throws ApiError VALUE_INVALID when the id is none. */
export async function listRecords(
  db: Transaction,
  { owner, use, coordinate }: RecordsAsked,
  request: PageRequest,
): Promise<Page<UseRecordRow>> {
  const [, day, reader] = /^(\d{4}-\d{2}-\d{2}):(\d{1,18})$/.exec(use) ?? [];
  if (day === undefined || Number.isNaN(Date.parse(day))) throw new ApiError('VALUE_INVALID');
  const list = {
    sql: RECORDS,
    values: [owner, day, reader, coordinate ?? null],
    order: [{ column: 'sequence', type: 'bigint' }],
    isDescending: false,
  };
  return readPage<UseRecordRow>(db, list, request);
}

const RECORDS = `
  SELECT record.sequence, record.id, record.at, record.operation,
    release -> 'released' AS released, release -> 'masked' AS masked, (release ->> 'entities')::bigint AS entities
  FROM use_reader reader
    CROSS JOIN LATERAL (
      SELECT min(first_sequence) AS first, max(last_sequence) AS last FROM use_of_day
      WHERE owner = $1 AND day = $2 AND reader_id = reader.id
    ) span
    JOIN LATERAL record_between(span.first, span.last, reader.subject) record
      ON record.subject = reader.subject AND record.agency = reader.agency AND record.role = reader.role
      AND record.purpose IS NOT DISTINCT FROM reader.purpose
      AND record.matter IS NOT DISTINCT FROM reader.matter
      AND record.at >= ($2::date - interval '8 hours') AT TIME ZONE 'UTC'
      AND record.at < ($2::date + interval '16 hours') AT TIME ZONE 'UTC'
    CROSS JOIN jsonb_array_elements(record.releases) release
  WHERE reader.id = $3 AND release ->> 'agency' = $1
    AND (release -> 'released') || (release -> 'masked') <> '[]'
    AND ($4::text IS NULL OR (release -> 'released') || (release -> 'masked') ? $4)`;
