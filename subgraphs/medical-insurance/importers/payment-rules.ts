import { distinctKeyOf, textOf } from '../../kit/import-cells.ts';
import { type ImportedRow, type Importer, readCsv } from '../../kit/importer.ts';
import type { CsvRow } from '../../kit/read-csv.ts';
import { type StoredRow, storeRows } from '../../kit/store-rows.ts';
import type { PaymentRuleKind } from '../generated.ts';
import { readLimitWording } from '../limit-wording.ts';
import { type DrugLimits, parseLimitValue, toPaymentRuleKind } from '../payment-limits.ts';

/** The national library of payment rules; what of a limit can't be read stays as its text, with a warning. */
export const paymentRules: Importer<CsvRow> = {
  file: 'nhsa_drug_rules.csv',
  read: readCsv,
  store: (rows, db) => storeRows(db, { table: 'payment_rule', key: ['rule_id'] }, toRules(rows)),
};

function toRules(rows: readonly ImportedRow<CsvRow>[]): readonly StoredRow[] {
  const taken = new Set<string>();
  return rows.map((row) => {
    const kind = readKind(row);
    const batch = readBatch(row);
    const drugName = textOf(row, 'generic_name');
    const value = textOf(row, 'limit_value');
    const text = textOf(row, 'official_limit_text');
    const key = drugName === '' ? '' : `${batch ?? '?'}:${kind}:${drugName}:${value}`;
    return {
      rule_id: distinctKeyOf(key, row, { column: 'generic_name', taken }),
      batch,
      kind,
      drug_name: drugName,
      limit_value: value,
      limit_text: text,
      limits: readLimits(row, { kind, value, text }),
    };
  });
}

function readKind(row: ImportedRow<CsvRow>): PaymentRuleKind {
  const name = textOf(row, 'rule_type');
  const kind = toPaymentRuleKind(name);
  if (kind === 'OTHER') row.warn('rule_type', `is a kind that is not known: ${name}`);
  return kind;
}

const ORDINALS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

function readBatch(row: ImportedRow<CsvRow>): number | null {
  const text = textOf(row, 'batch');
  const ordinal = /^第([一二三四五六七八九十])批$/u.exec(text)?.[1];
  if (ordinal !== undefined) return ORDINALS.indexOf(ordinal) + 1;
  row.warn('batch', `is no batch: ${text}`);
  return null;
}

interface WrittenLimit {
  readonly kind: PaymentRuleKind;
  readonly value: string;
  readonly text: string;
}

function readLimits({ warn }: ImportedRow<CsvRow>, written: WrittenLimit): DrugLimits {
  const { kind, value, text } = written;
  const short = parseLimitValue(kind, value);
  if (short === null) warn('limit_value', `is not understood: ${value}`);
  if (text === '') warn('official_limit_text', 'is empty');
  const { limits, problems } = readLimitWording(kind, text, short ?? {});
  for (const problem of problems) warn('official_limit_text', problem);
  return { ...short, ...limits };
}
