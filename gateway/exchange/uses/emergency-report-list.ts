import { ApiError } from '../../../schema/contract/errors.ts';
import type { Page, PageRequest } from '../../../schema/contract/page.ts';
import type { AgencyName } from '../../../schema/subgraphs.ts';
import type { Transaction } from '../database.ts';
import { readPage } from '../read-page.ts';
import type { ReaderRow } from './uses-of-owner.ts';

export type ReportState = 'OPEN' | 'OVERDUE' | 'REVIEWED';

export interface EmergencyReportRow {
  readonly id: string;
  readonly reader: ReaderRow;
  readonly state: ReportState;
  readonly coordinates: readonly string[];
  readonly operations: number;
  readonly entities: number;
  readonly firstAt: string;
  readonly lastAt: string;
  readonly firstRecord: string | null;
  readonly lastRecord: string | null;
  readonly dueOn: string;
  readonly reviewedAt: string | null;
  readonly reviewedBy: string | null;
  readonly comment: string | null;
}

export interface ReportsAsked {
  readonly owner: AgencyName;
  /** `YYYY-MM-DD`, Asia/Shanghai. */
  readonly today: string;
  readonly state?: ReportState | null;
  readonly matter?: string | null;
  readonly id?: string;
}

export function listReports(
  db: Transaction,
  { owner, today, state, matter, id }: ReportsAsked,
  request: PageRequest,
): Promise<Page<EmergencyReportRow>> {
  const list = {
    sql: REPORTS,
    values: [owner, today, state ?? null, matter ?? null, id ?? null],
    order: [
      { column: 'firstAt', type: 'timestamptz' },
      { column: 'id', type: 'uuid' },
    ],
    isDescending: true,
  };
  return readPage<EmergencyReportRow>(db, list, request);
}

export interface Review {
  readonly owner: AgencyName;
  readonly report: string;
  /** Id of the last record that the reviewer saw in it. */
  readonly lastRecord: string;
  /** Subject of the reviewer. */
  readonly by: string;
  readonly at: Date;
  readonly comment: string;
}

/**
 * Puts a review on a report, once and for all.
 *
 * @throws ApiError REPORT_UNKNOWN, REPORT_REVIEWED, REPORT_GREW when more was read since the reviewer looked, or
 *   REVIEW_OWN_USE.
 */
export async function reviewReport(db: Transaction, review: Review): Promise<void> {
  const { owner, report, lastRecord, by, at, comment } = review;
  if (!isUuid(report) || !isUuid(lastRecord)) throw new ApiError('REPORT_UNKNOWN');
  const [reviewed] = await db.query<{ is_reviewed: boolean }>(REVIEW, [
    owner,
    report,
    lastRecord,
    by,
    at,
    comment,
  ]);
  if (reviewed?.is_reviewed) return;
  const [known] = await db.query<{ is_own: boolean; reviewed_at: Date | null }>(WHY, [
    owner,
    report,
    by,
  ]);
  if (known === undefined) throw new ApiError('REPORT_UNKNOWN');
  if (known.is_own) throw new ApiError('REVIEW_OWN_USE');
  throw new ApiError(known.reviewed_at === null ? 'REPORT_GREW' : 'REPORT_REVIEWED');
}

function isUuid(text: string): boolean {
  return /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);
}

const REPORTS = `
  SELECT * FROM (
    SELECT report.id, coordinates, operations, entities, first_at AS "firstAt", last_at AS "lastAt", due_on AS "dueOn",
      reviewed_at AS "reviewedAt", reviewed_by AS "reviewedBy", comment,
      CASE WHEN reviewed_at IS NOT NULL THEN 'REVIEWED' WHEN due_on < $2::date THEN 'OVERDUE' ELSE 'OPEN' END AS state,
      jsonb_build_object('subject', subject, 'agency', agency, 'role', role, 'purpose', purpose, 'matter', matter) AS reader,
      record_id(first_sequence) AS "firstRecord",
      record_id(last_sequence) AS "lastRecord"
    FROM emergency_report report JOIN use_reader reader ON reader.id = reader_id
    WHERE owner = $1 AND ($4::text IS NULL OR reader.matter = $4) AND ($5::uuid IS NULL OR report.id = $5)
  ) report WHERE $3::text IS NULL OR state = $3`;

/** A report that grows in this moment is looked at again once it has grown, and then isn't the one that was seen. */
const REVIEW = `
  WITH reviewed AS (
    UPDATE emergency_report report SET reviewed_at = $5, reviewed_by = $4, comment = $6
    FROM use_reader reader
    WHERE report.id = $2 AND owner = $1 AND reviewed_at IS NULL AND reader.id = reader_id AND reader.subject <> $4
      AND record_id(last_sequence) = $3
    RETURNING 1
  ) SELECT count(*) > 0 AS is_reviewed FROM reviewed`;

const WHY = `
  SELECT reviewed_at, subject = $3 AS is_own
  FROM emergency_report report JOIN use_reader reader ON reader.id = reader_id WHERE report.id = $2 AND owner = $1`;
