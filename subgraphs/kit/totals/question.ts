import type { Rows } from '../../../schema/contract/rows.ts';
import type { Dimension } from './counted.ts';

/** A question for a table of totals; what is null or left out asks for all. */
export interface TotalsQuestion {
  readonly by: Dimension | 'month';
  /** First digits of the district's code. */
  readonly region?: string | null;
  readonly kind?: string | null;
  readonly item?: string | null;
  /** `YYYY-MM`. */
  readonly monthFrom?: string | null;
  /** `YYYY-MM`; this month included. */
  readonly monthTo?: string | null;
}

/** A question, and whose rows may be counted for it. */
export interface PermittedQuestion extends TotalsQuestion {
  readonly rows: Rows;
}

/** A row of the answer; the figures are sums as text, null where nothing is counted. */
export type TotalsRow<Measure extends string = string> = {
  /** Null for the total over all cells. */
  readonly key: string | null;
  /** How many enterprises are counted; for who may have totals only, at least how many. 0 where the table doesn't tell it. */
  readonly members: number;
  /** False where something is left out because it would expose somebody. */
  readonly is_complete: boolean;
} & Readonly<Record<Measure, string | null>>;
