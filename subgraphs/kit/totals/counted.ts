import type { EntitySchema } from 'typeorm';
import { MIN_PERSONS } from '../person-counts.ts';

/** A sum of fewer tells one of them about the others. */
export const MIN_CONTRIBUTORS = { ENTERPRISES: 3, PERSONS: MIN_PERSONS } as const;

/** The second largest contributor must not be able to estimate the largest one's share to within this many percent. */
export const P_PERCENT = 10;

/** By what a table of totals can be divided; a thing that is counted may lack some of them. */
export const DIMENSIONS = ['district', 'grid', 'kind', 'item'] as const;

export type Dimension = (typeof DIMENSIONS)[number];

/** What makes up a part, beside its month. */
export type LevelKey = Dimension | 'city';

/** Something that is totalled. All of it is SQL of our own, on the table `t` and what is joined to it. */
export interface Counted<Measure extends string = string> {
  /** Names its parts in the owner's table `totals_part`; a released name is never changed. */
  readonly name: string;
  /** Whom a sum could expose. Sums over persons are told in safe parts to everybody. */
  readonly of: keyof typeof MIN_CONTRIBUTORS;
  /** The table `t`, whose columns say which rows a caller may have. */
  readonly entity: EntitySchema;
  /** What the contributions are read from, one row for each. */
  readonly from: string;
  /** What has the same sums in fewer rows, for a question that asks for no item. */
  readonly fromWithoutItems?: string;
  /** The tables that new contributions are written to. */
  readonly writtenTo: readonly string[];
  /** `YYYY-MM`, Asia/Shanghai. */
  readonly month: string;
  /** Six digits. */
  readonly district: string;
  readonly grid?: string;
  readonly kind?: string;
  readonly item?: string;
  /** Who could be exposed: a person, an enterprise, one for all stores of a chain. Not null. */
  readonly contributor: string;
  /** Who is counted beside the measures, where the table tells it: an enterprise. Not null. */
  readonly member?: string;
  /** When the row was written. */
  readonly storedAt: string;
  /** Whole numbers, none negative, by their names in the answer. */
  readonly measures: Readonly<Record<Measure, string>>;
  /** What a part is made of beside its month, from the finest to the coarsest. */
  readonly levels: readonly (readonly LevelKey[])[];
}

/** An instant's month in SQL, `YYYY-MM`, Asia/Shanghai. */
export function monthOf(instant: string): string {
  return `to_char(${instant} AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM')`;
}

/** The expression for a dimension; the empty text where the thing that is counted lacks it. */
export function dimensionOf(counted: Counted, dimension: Dimension): string {
  return counted[dimension] ?? `''`;
}
