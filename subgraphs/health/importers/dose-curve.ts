import { dayOf, textOf } from '../../kit/import-cells.ts';
import { type ImportedRow, type Importer, readCsv } from '../../kit/importer.ts';
import type { CsvRow } from '../../kit/read-csv.ts';
import { storeRows } from '../../kit/store-rows.ts';

const DAY = /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})$/;

/** Doses given in the country since the start of a campaign, on days that the publisher chose. */
export const doseCurve: Importer<CsvRow> = {
  file: 'owid_china_doses_2021.csv',
  read: readCsv,
  store(rows, db) {
    const points = rows.map((row, i) => toPoint(row, i + 1));
    for (const [i, point] of points.entries()) warnOfOrder(rows[i]!, point, points[i - 1]);
    return storeRows(db, { table: 'dose_curve', key: ['id'] }, points);
  },
};

type Point = {
  readonly id: number;
  readonly written_day: string;
  readonly day: string | null;
  readonly total_doses: number | null;
};

function toPoint(row: ImportedRow<CsvRow>, id: number): Point {
  const writtenDay = textOf(row, 'date');
  if (writtenDay === '') row.warn('date', 'is empty');
  const day = dayOf(writtenDay, DAY, { column: 'date', warn: row.warn });
  return { id, written_day: writtenDay, day, total_doses: toDoses(row) };
}

function toDoses(row: ImportedRow<CsvRow>): number | null {
  const text = textOf(row, 'total_vaccinations');
  if (/^\d{1,15}$/.test(text)) return Number(text);
  row.warn('total_vaccinations', text === '' ? 'is empty' : `is no number of doses: ${text}`);
  return null;
}

function warnOfOrder({ warn }: ImportedRow<CsvRow>, point: Point, before: Point | undefined): void {
  if (before === undefined) return;
  if (point.day !== null && before.day !== null && point.day <= before.day) {
    warn('date', `${point.day} does not follow ${before.day}`);
  }
  if ((point.total_doses ?? 0) < (before.total_doses ?? 0) && point.total_doses !== null) {
    warn('total_vaccinations', 'is less than on the day before: doses since the start only grow');
  }
}
