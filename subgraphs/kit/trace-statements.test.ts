import { describe, expect, it } from '@jest/globals';
import { describeStatement } from './trace-statements.ts';

describe('describeStatement', () => {
  it.each([
    ['SELECT t.* FROM enterprise t WHERE t.name = $1', 'SELECT enterprise'],
    ['SELECT * FROM (\n SELECT t.* FROM admin_case t) u', 'SELECT admin_case'],
    ['WITH line AS (SELECT 1 FROM settlement_line) SELECT', 'SELECT settlement_line'],
    ['SELECT 1 FROM unnest($1::text[]) AS k JOIN drug_batch t USING (k)', 'SELECT drug_batch'],
    ['INSERT INTO recall SELECT $1', 'INSERT recall'],
    ['SELECT 1', 'SELECT'],
    ["SET x = 'FROM'", 'OTHER'],
  ])('names the table of %j', (sql, summary) => {
    const { name, notes } = describeStatement(sql);

    expect([name, notes['db.query.summary']]).toEqual([summary, summary]);
  });
});
