import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { repositoryPath } from '../../../schema/files.ts';

/** A clause that sharing rests on, as the list of clauses tells of it. */
export interface LegalClause {
  readonly id: string;
  readonly law: string | null;
  readonly article: string | null;
  /** What it says, in short. */
  readonly gist: string | null;
}

export type LegalClauses = (id: string) => LegalClause;

const FILE = 'subgraphs/market-supervision/reference/legal_clauses.csv';

/** Looks clauses up by id. Without the list, or for an id that isn't on it, there is the id alone. */
export function readLegalClauses(): LegalClauses {
  const clauses = new Map(rowsOf(readList()).map((clause) => [clause.id, clause]));
  return (id) => clauses.get(id) ?? { id, law: null, article: null, gist: null };
}

/** A gateway that is installed without the agencies has no list. */
function readList(): string {
  try {
    return readFileSync(repositoryPath(FILE), 'utf8');
  } catch {
    return '';
  }
}

function rowsOf(text: string): readonly LegalClause[] {
  const rows: readonly Record<string, string>[] = parse(text, {
    bom: true,
    columns: true,
    skip_empty_lines: true,
    relax_column_count: true,
    relax_quotes: true,
  });
  return rows.map(({ id = '', law = '', article = '', gist_zh: gist = '' }) => {
    return { id, law: law || null, article: article || null, gist: gist || null };
  });
}
