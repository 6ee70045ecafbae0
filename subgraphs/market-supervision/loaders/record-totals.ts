import type { LoaderParts } from '../../kit/context.ts';
import { ROUNDED_TO } from '../../kit/person-counts.ts';
import { isTold, loadTotals } from '../../kit/totals/load-totals.ts';
import type { TotalsRow } from '../../kit/totals/question.ts';
import { records } from '../counted.ts';
import type { RecordDimension } from '../generated.ts';

/** One cell of a table of counts. */
export interface RecordCell {
  readonly key: string;
  /** Null where every part of it would expose an enterprise. */
  readonly records: number | null;
  readonly isComplete: boolean;
}

const DIMENSIONS = { DISTRICT: 'district', MONTH: 'month', KIND: 'kind' } as const;

/** Counts of records about the enterprises that the caller may have totals of. */
export function createRecordTotalsLoader(parts: LoaderParts) {
  return {
    async recordTotals(
      table: keyof typeof records,
      by: RecordDimension,
    ): Promise<readonly RecordCell[]> {
      const field = {
        counted: records[table],
        coordinate: `Query.${table}`,
        figures: ['RecordTotal.records'],
      };
      const cells = await loadTotals(parts, field, { by: DIMENSIONS[by] });
      const roundedTo = isTold(parts, field) ? ROUNDED_TO : 1;
      return cells.map((row) => toCell(row, roundedTo));
    },
  };
}

function toCell(
  { key, records, is_complete }: TotalsRow<'records'>,
  roundedTo: number,
): RecordCell {
  return {
    key: key ?? 'ALL',
    records: records === null ? null : Math.round(Number(records) / roundedTo) * roundedTo,
    isComplete: is_complete,
  };
}
