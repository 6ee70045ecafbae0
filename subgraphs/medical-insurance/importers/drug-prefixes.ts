import { distinctKeyOf, textOf } from '../../kit/import-cells.ts';
import { type ImportedRow, type Importer, readCsv } from '../../kit/importer.ts';
import type { CsvRow } from '../../kit/read-csv.ts';
import { type StoredRow, storeRows } from '../../kit/store-rows.ts';
import type { PaymentRuleKind } from '../generated.ts';
import { type DrugLimits, parseLimitValue } from '../payment-limits.ts';

/** Names of the national catalogue under the first characters of their insurance codes, with their limits. */
export const drugPrefixes: Importer<CsvRow> = {
  file: 'nhsa_drug_code_prefixes.csv',
  read: readCsv,
  store: (rows, db) =>
    storeRows(db, { table: 'insurance_drug_prefix', key: ['code_prefix'] }, toPrefixes(rows)),
};

const PREFIX_LENGTH = 12;

function toPrefixes(rows: readonly ImportedRow<CsvRow>[]): readonly StoredRow[] {
  const taken = new Set<string>();
  return rows.map((row) => {
    const prefix = textOf(row, 'code_prefix12');
    const problem = problemOf(prefix);
    if (problem !== null) row.warn('code_prefix12', problem);
    const name = textOf(row, 'generic_name');
    if (name === '') row.warn('generic_name', 'is empty');
    return {
      code_prefix: distinctKeyOf(prefix, row, { column: 'code_prefix12', taken }),
      generic_name: name,
      limits: readLimits(row),
    };
  });
}

function problemOf(prefix: string): string | null {
  if (prefix === '') return null; // the key's own warning says so
  if (!/^[XZ][0-9A-Z]+$/.test(prefix)) return `${prefix} is not X or Z with digits and letters`;
  if (prefix.length === PREFIX_LENGTH) return null;
  return `${prefix} has ${prefix.length} characters instead of ${PREFIX_LENGTH}`;
}

const LIMIT_COLUMNS: readonly (readonly [column: string, kind: PaymentRuleKind])[] = [
  ['insurance_type_limit', 'INSURANCE_TYPE'],
  ['institution_limit', 'INSTITUTION_LEVEL'],
  ['visit_limit', 'VISIT_TYPE'],
  ['sex_limit', 'SEX'],
  ['age_limit', 'AGE'],
];

function readLimits(row: ImportedRow<CsvRow>): DrugLimits {
  const limits = LIMIT_COLUMNS.map(([column, kind]) => {
    const value = textOf(row, column);
    if (value === '') return null;
    const limit = parseLimitValue(kind, value);
    if (limit === null) row.warn(column, `is not understood: ${value}`);
    return limit;
  });
  return Object.assign({}, ...limits);
}
