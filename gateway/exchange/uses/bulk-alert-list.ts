import type { Page, PageRequest } from '../../../schema/contract/page.ts';
import type { AgencyName } from '../../../schema/subgraphs.ts';
import type { Transaction } from '../database.ts';
import { readPage } from '../read-page.ts';
import type { BulkAlert } from './bulk-alerts.ts';
import type { ReaderRow } from './uses-of-owner.ts';

export interface BulkAlertRow extends Pick<BulkAlert, 'id' | 'period' | 'measure'> {
  readonly reader: ReaderRow;
  readonly counted: number;
  readonly allowed: number;
  readonly at: string;
  readonly record: string | null;
}

export interface AlertsAsked {
  readonly owner: AgencyName;
  readonly from?: Date | string | null;
  readonly subject?: string | null;
}

export function listBulkAlerts(
  db: Transaction,
  { owner, from, subject }: AlertsAsked,
  request: PageRequest,
): Promise<Page<BulkAlertRow>> {
  const list = {
    sql: ALERTS,
    values: [owner, from ?? null, subject ?? null],
    order: [
      { column: 'at', type: 'timestamptz' },
      { column: 'id', type: 'uuid' },
    ],
    isDescending: true,
  };
  return readPage<BulkAlertRow>(db, list, request);
}

const ALERTS = `
  SELECT id, period, measure, counted, allowed, at,
    jsonb_build_object('subject', subject, 'agency', agency, 'role', role) AS reader,
    record_id(alert.sequence) AS record
  FROM bulk_alert alert
  WHERE owner = $1 AND ($2::timestamptz IS NULL OR at >= $2) AND ($3::text IS NULL OR subject = $3)`;
