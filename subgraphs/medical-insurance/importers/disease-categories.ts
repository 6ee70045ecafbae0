import { distinctKeyOf, textOf } from '../../kit/import-cells.ts';
import { type ImportedRow, type Importer, readCsv } from '../../kit/importer.ts';
import type { CsvRow } from '../../kit/read-csv.ts';
import { type StoredRow, storeRows } from '../../kit/store-rows.ts';
import type { DiseaseKind } from '../generated.ts';
import { createParentFinder } from './parent-code.ts';

/** The national lists of diagnosis categories: western, tumours, and two of Chinese medicine. */
export const diseaseCategories: Importer<CsvRow> = {
  file: 'disease_categories.csv',
  read: readCsv,
  store: (rows, db) =>
    storeRows(db, { table: 'disease_category', key: ['id'] }, toCategories(rows)),
};

const KINDS = new Map<string, DiseaseKind>([
  ['西医诊断', 'WESTERN_DISEASE'],
  ['肿瘤诊断', 'TUMOUR'],
  ['中医诊断', 'CHINESE_DISEASE'],
  ['中医证候', 'CHINESE_PATTERN'],
]);

function toCategories(rows: readonly ImportedRow<CsvRow>[]): readonly StoredRow[] {
  const taken = new Set<string>();
  const read = rows.map((row) => ({ row, kind: readKind(row), code: textOf(row, 'code') }));
  const codes = Map.groupBy(read, ({ kind }) => kind);
  const parents = new Map(
    [...codes].map(([kind, ofKind]) => [kind, createParentFinder(ofKind.map(({ code }) => code))]),
  );

  return read.map(({ row, kind, code }) => {
    const name = textOf(row, 'name');
    if (name === '') row.warn('name', 'is empty');
    const key = code === '' ? '' : `${kind}:${code}`;
    return {
      id: distinctKeyOf(key, row, { column: 'code', taken }),
      code,
      name,
      kind,
      chapter: textOf(row, 'group'),
      parent_code: parents.get(kind)?.(code) ?? null,
    };
  });
}

function readKind(row: ImportedRow<CsvRow>): DiseaseKind {
  const name = textOf(row, 'kind');
  const kind = KINDS.get(name);
  if (kind === undefined) row.warn('kind', `is a list that is not known: ${name}`);
  return kind ?? 'OTHER';
}
