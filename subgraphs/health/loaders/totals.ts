import type { LoaderParts } from '../../kit/context.ts';
import { ROUNDED_TO } from '../../kit/person-counts.ts';
import { loadTotals } from '../../kit/totals/load-totals.ts';
import { doses, prescriptions } from '../counted.ts';
import type { DoseDimension, PrescriptionDimension } from '../generated.ts';

/** One cell of a table of counts; a count is null where every part of it would tell of a person. */
export interface DoseCell {
  readonly group: string;
  readonly isComplete: boolean;
  readonly doses: number | null;
}

export interface PrescriptionCell {
  readonly group: string;
  readonly isComplete: boolean;
  readonly prescriptions: number | null;
  readonly patients: number | null;
}

const DOSE_DIMENSIONS = {
  DISTRICT: 'district',
  VACCINE: 'item',
  MONTH: 'month',
  AGE: 'kind',
} as const;

const PRESCRIPTION_DIMENSIONS = {
  DISTRICT: 'district',
  KIND: 'kind',
  MONTH: 'month',
  PRODUCT: 'item',
} as const;

const DOSES = { counted: doses, coordinate: 'Query.doseTotals' } as const;
const PRESCRIPTIONS = { counted: prescriptions, coordinate: 'Query.prescriptionTotals' } as const;

/** Tables of counts over the caller's rows, as sums of parts that tell of nobody. */
export function createTotalLoaders(parts: LoaderParts) {
  return {
    async doseTotals(by: DoseDimension): Promise<readonly DoseCell[]> {
      const rows = await loadTotals(parts, DOSES, { by: DOSE_DIMENSIONS[by] });
      return cellsOf(rows).map(({ key, is_complete, doses }) => ({
        group: key,
        isComplete: is_complete,
        doses: rounded(doses),
      }));
    },

    async prescriptionTotals(by: PrescriptionDimension): Promise<readonly PrescriptionCell[]> {
      const rows = await loadTotals(parts, PRESCRIPTIONS, { by: PRESCRIPTION_DIMENSIONS[by] });
      return cellsOf(rows).map(({ key, is_complete, prescriptions, lines, patients }) => ({
        group: key,
        isComplete: is_complete,
        prescriptions: rounded(by === 'PRODUCT' ? lines : prescriptions),
        patients: rounded(patients),
      }));
    },
  };
}

/** So that 5-9 comes before 10-13. */
const BY_NUMBER = new Intl.Collator('en', { numeric: true });

function cellsOf<Row extends { readonly key: string | null }>(rows: readonly Row[]) {
  return rows
    .filter((row): row is Row & { readonly key: string } => row.key !== null)
    .toSorted((a, b) => BY_NUMBER.compare(a.key, b.key));
}

function rounded(count: string | null): number | null {
  return count === null ? null : Math.round(Number(count) / ROUNDED_TO) * ROUNDED_TO;
}
