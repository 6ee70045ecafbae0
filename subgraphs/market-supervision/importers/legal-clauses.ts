import { distinctKeyOf, optionalTextOf, textOf } from '../../kit/import-cells.ts';
import { type Importer, readCsv } from '../../kit/importer.ts';
import type { CsvRow } from '../../kit/read-csv.ts';
import { storeRows } from '../../kit/store-rows.ts';

const EVIDENCE = /^[LPK](\/[LPK])*$/;

/** Clauses that sharing and supervision rest on (法律依据). */
export const legalClauses: Importer<CsvRow> = {
  file: 'legal_clauses.csv',
  read: readCsv,
  async store(rows, db) {
    const taken = new Set<string>();
    const clauses = rows.map((row) => {
      const evidence = textOf(row, 'evidence');
      if (!EVIDENCE.test(evidence)) row.warn('evidence', `is none of L, P, K: ${evidence}`);
      return {
        clause_id: distinctKeyOf(textOf(row, 'id'), row, { column: 'id', taken }),
        law: textOf(row, 'law'),
        article: textOf(row, 'article'),
        summary: textOf(row, 'gist_zh'),
        evidence,
        used_for: optionalTextOf(row, 'used_for'),
      };
    });
    return storeRows(db, { table: 'legal_clause', key: ['clause_id'] }, clauses);
  },
};
