import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { type OwnStack, STACK_START_MS, startOwnStack } from '../../support/stack.ts';
import { countStatements, prepareCounting, type StatementCount } from '../../support/statements.ts';
import { matterOf } from '../../support/world.ts';

const selection = readFileSync(new URL('./operation.graphql', import.meta.url), 'utf8')
  .replace(/^[\s\S]*?enterprise\(creditCode: \$creditCode\) \{/, '')
  .replace(/\}\s*\}\s*$/, '');

let stack: OwnStack;
beforeAll(async () => {
  stack = await startOwnStack({ prepare: prepareCounting });
}, STACK_START_MS);
afterAll(() => stack?.stop());

async function count(enterprises: number): Promise<readonly StatementCount[]> {
  const query = `query ($first: Int) { enterprises(first: $first) { nodes { ${selection} } } }`;
  const matter = matterOf(stack, 'case-officer');
  const counted = await countStatements(stack.dataDirectory, async () => {
    const { data } = await stack.ask(query, {
      persona: 'case-officer',
      purpose: 'CASE',
      matter,
      variables: { first: enterprises },
    });
    expect(data.enterprises.nodes).toHaveLength(enterprises);
  });
  return counted.filter(({ database }) => database !== 'exchange');
}

/** What the file reads of each agency for any number of enterprises. A table that stands twice is read on two levels,
 * or by two fields that ask different things: whether a case is open, and the cases. */
const STATEMENTS: Readonly<Record<string, readonly string[]>> = {
  market_supervision: [
    'admin_case',
    'admin_case',
    'case_transfer',
    'defect',
    'drug_license',
    'drug_license_event',
    'drug_product',
    'duty_record',
    'enterprise',
    'enterprise',
    'enterprise_sales_month',
    'grid',
    'inspection',
    'licensed_pharmacist',
    'penalty',
    'penalty',
    'rectification',
    'region',
    'review',
    'sales_month',
    'supervisor',
  ],
  medical_insurance: [
    'designated_institution',
    'employment_insurance',
    'fund_violation',
    'settlement_month',
  ],
  public_security: ['filing_decision', 'person', 'transfer_receipt'],
};

/** Of each database the tables read, sorted; the gateway's question for the matter apart. */
function tablesRead(counts: readonly StatementCount[]): Readonly<Record<string, string[]>> {
  const tables: Record<string, string[]> = {};
  for (const { database, sql } of counts) {
    const table = /FROM "?([a-z_]+)"?\s+(?:t\b|WHERE)/.exec(sql)?.[1];
    if (table === undefined || sql.includes(' = ANY(t.officer_subjects)')) continue;
    tables[database] = [...(tables[database] ?? []), table].sort();
  }
  return tables;
}

it('takes one statement for each table and level, for 1 and for 100 enterprises', async () => {
  await count(1); // the matter is asked for once in five seconds

  const [one, hundred] = [await count(1), await count(100)];

  expect(hundred.filter(({ calls }) => calls > 1)).toEqual([]);
  expect(tablesRead(hundred)).toEqual(STATEMENTS);
  for (const [database, tables] of Object.entries(tablesRead(one))) {
    expect(tables.length).toBeLessThanOrEqual(STATEMENTS[database]!.length);
  }
});
