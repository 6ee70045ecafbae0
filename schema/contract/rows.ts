import { isDeepStrictEqual } from 'node:util';
import type { Caller } from './caller.ts';
import type { Matter } from './purpose.ts';
import type { RowScope } from './row-scope.ts';

export { ROW_SCOPES, type RowScope } from './row-scope.ts';

/** The columns that tie a row to a place, an enterprise or a person. A table has those that apply to it. */
export interface RowAnchor {
  readonly regionCode?: string | null;
  readonly gridCode?: string | null;
  readonly chainCode?: string | null;
  readonly creditCode?: string | null;
  readonly personKey?: string | null;
}

export type AnchorColumn = keyof RowAnchor;

export type RowTest =
  | { readonly column: 'regionCode'; readonly startsWith: string }
  | {
      readonly column: Exclude<AnchorColumn, 'regionCode'>;
      readonly in: readonly string[];
    };

/** A typed predicate, never text: ALL rows, rows for which ANY test holds (none: no row), or EVERY predicate holds. */
export type Rows =
  | { readonly kind: 'ALL' }
  | { readonly kind: 'ANY'; readonly tests: readonly RowTest[] }
  | { readonly kind: 'EVERY'; readonly of: readonly Rows[] };

export const ALL_ROWS: Rows = { kind: 'ALL' };
export const NO_ROWS: Rows = { kind: 'ANY', tests: [] };

/** Whose rows scopes are about. */
export interface RowBounds {
  readonly caller: Caller;
  readonly matter: Matter | null;
  /** Prefix of the region that `ALL` rows are those of; left out where it is all of them. */
  readonly region?: string | undefined;
}

/** The rows that scopes give a caller. A caller without region, grid, enterprise or matter gets none from that scope. */
export function toRows(scopes: readonly RowScope[], bounds: RowBounds): Rows {
  if (scopes.includes('ALL') && bounds.region === undefined) return ALL_ROWS;
  const tests = scopes.flatMap((scope) => testsOf(scope, bounds));
  return tests.length === 0 ? NO_ROWS : { kind: 'ANY', tests };
}

export function bothRows(a: Rows, b: Rows): Rows {
  if (a.kind === 'ALL') return b;
  if (b.kind === 'ALL') return a;
  return { kind: 'EVERY', of: [a, b] };
}

/** Whether one's rows are known to hold all of the other's: they are all rows, or said in the same words. */
export function coversRows(one: Rows, other: Rows): boolean {
  return one.kind === 'ALL' || isDeepStrictEqual(one, other);
}

/** Whether a row is among the rows. A column that the row lacks, or that is null, never matches. */
export function hasRow(rows: Rows, row: RowAnchor): boolean {
  switch (rows.kind) {
    case 'ALL':
      return true;
    case 'ANY':
      return rows.tests.some((test) => passes(test, row));
    case 'EVERY':
      return rows.of.every((part) => hasRow(part, row));
  }
}

function testsOf(scope: RowScope, { caller, matter, region }: RowBounds): readonly RowTest[] {
  switch (scope) {
    case 'ALL':
      return region === undefined ? [] : [{ column: 'regionCode', startsWith: region }];
    case 'REGION':
      return caller.region === '' ? [] : [{ column: 'regionCode', startsWith: caller.region }];
    case 'GRIDS':
      return caller.grids.length === 0 ? [] : [{ column: 'gridCode', in: caller.grids }];
    case 'OWN':
      return caller.creditCode === null ? [] : ownTests(caller.creditCode);
    case 'MATTER':
      return matter === null ? [] : [...enterpriseTests(matter), ...personTests(matter)];
    case 'MATTER_PERSONS':
      return matter === null ? [] : personTests(matter);
  }
}

function ownTests(creditCode: string): readonly RowTest[] {
  return [
    { column: 'creditCode', in: [creditCode] },
    { column: 'chainCode', in: [creditCode] },
  ];
}

function enterpriseTests({ enterprises }: Matter): readonly RowTest[] {
  return enterprises.length === 0 ? [] : [{ column: 'creditCode', in: enterprises }];
}

function personTests({ persons }: Matter): readonly RowTest[] {
  return persons.length === 0 ? [] : [{ column: 'personKey', in: persons }];
}

function passes(test: RowTest, row: RowAnchor): boolean {
  const value = row[test.column];
  if (value === null || value === undefined) return false;
  return test.column === 'regionCode' ? value.startsWith(test.startsWith) : test.in.includes(value);
}
