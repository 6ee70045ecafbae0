import type { Transaction } from '../../../../gateway/exchange/database.ts';

/** Rows that a statement read of each table and got of each function, those that it then left out among them. */
export type ReadRows = Readonly<Record<string, number>>;

interface PlanNode {
  readonly 'Relation Name'?: string;
  readonly 'Function Name'?: string;
  readonly 'Actual Rows': number;
  readonly 'Actual Loops': number;
  readonly 'Rows Removed by Filter'?: number;
  readonly 'Rows Removed by Index Recheck'?: number;
  readonly Plans?: readonly PlanNode[];
}

/** A store that tells of each statement how many rows it read. */
export function explainEach(db: Transaction) {
  const statements: ReadRows[] = [];
  const explained: Transaction = {
    query: async (sql, parameters) => {
      const [plan] = await db.query<{ 'QUERY PLAN': readonly [{ Plan: PlanNode }] }>(
        `EXPLAIN (ANALYZE, FORMAT JSON) ${sql}`,
        parameters,
      );
      const rows: Record<string, number> = {};
      addRows(rows, plan!['QUERY PLAN'][0].Plan);
      statements.push(rows);
      return db.query(sql, parameters);
    },
  };
  return { db: explained, statements };
}

function addRows(rows: Record<string, number>, node: PlanNode): void {
  const source = node['Relation Name'] ?? node['Function Name'];
  const each =
    node['Actual Rows'] +
    (node['Rows Removed by Filter'] ?? 0) +
    (node['Rows Removed by Index Recheck'] ?? 0);
  if (source !== undefined) rows[source] = (rows[source] ?? 0) + each * node['Actual Loops'];
  for (const inner of node.Plans ?? []) addRows(rows, inner);
}
