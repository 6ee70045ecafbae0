import { dayOf, distinctKeyOf, optionalTextOf, textOf } from '../../kit/import-cells.ts';
import { type ImportedRow, type Importer, readCsv } from '../../kit/importer.ts';
import type { CsvRow } from '../../kit/read-csv.ts';
import { recallClassOf } from './recall-class.ts';
import { type ReadRecall, startOfDay, storable, storeRecalls, UNDATED } from './store-recalls.ts';

const DAY = /^(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)$/;
const STATUSES: Readonly<Record<string, string>> = {
  Ongoing: 'RECOVERING',
  Completed: 'DISPOSED',
  Terminated: 'CLOSED',
};

/** Enforcement reports of the United States food and drug administration, in its own words. */
export const fdaRecalls: Importer<CsvRow> = {
  file: 'fda_enforcement_sample.csv',
  read: readCsv,
  async store(rows, db) {
    const taken = new Set<string>();
    return storeRecalls(
      db,
      rows.map((row) => toRecall(row, taken)),
    );
  },
};

function toRecall(row: ImportedRow<CsvRow>, taken: Set<string>): ReadRecall {
  const { record, warn } = row;
  const column = 'center_classification_date';
  const day = dayOf(textOf(row, column), DAY, { column, warn });
  if (day === null) warn(column, `stands under ${UNDATED}`);
  const classAsWritten = optionalTextOf(row, 'product_classification');
  return {
    recall: {
      recall_no: numberOf(row, taken),
      source: 'FDA',
      class: recallClassOf(classAsWritten, 'product_classification', warn),
      class_as_written: classAsWritten,
      product_name: textOf(row, 'product_description'),
      firm: textOf(row, 'recalling_firm_name'),
      reason: optionalTextOf(row, 'reason_for_recall'),
      notice_at: startOfDay(day ?? UNDATED),
      status: statusOf(row),
      as_written: storable(record),
    },
    batches: [],
  };
}

function numberOf(row: ImportedRow<CsvRow>, taken: Set<string>): string {
  const [event, product] = [textOf(row, 'event_id'), textOf(row, 'product_id')];
  const written = product === '' ? '' : `FDA-${event}-${product}`;
  return distinctKeyOf(written, row, { column: 'product_id', taken });
}

function statusOf(row: ImportedRow<CsvRow>): string {
  const written = textOf(row, 'status');
  const status = STATUSES[written];
  if (status === undefined) row.warn('status', `is unknown: ${written}`);
  return status ?? 'PUBLISHED';
}
