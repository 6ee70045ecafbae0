import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Role } from '../../schema/contract/caller.ts';
import { type AskOptions, type OwnStack, STACK_START_MS, startOwnStack } from '../support/stack.ts';
import { countStatements, prepareCounting, type StatementCount } from '../support/statements.ts';
import { mainEnterprise, matterOf } from '../support/world.ts';

let stack: OwnStack;
let code: string;

beforeAll(async () => {
  stack = await startOwnStack({ prepare: prepareCounting });
  code = mainEnterprise(stack).creditCode;
}, STACK_START_MS);
afterAll(() => stack?.stop(), 60_000);

/** What an agency's tables are asked, without what keeps a matter and what every program asks of itself. */
async function tablesAsked(query: string, options?: AskOptions): Promise<readonly string[]> {
  const counts = await countStatements(stack.dataDirectory, () => stack.ask(query, options));
  return [...new Set(counts.filter(isOfAgency).flatMap(tablesIn))].sort();
}

function isOfAgency({ database, sql }: StatementCount): boolean {
  return database !== 'exchange' && !/pg_catalog|SELECT \$1$/.test(sql);
}

function tablesIn({ database, sql }: StatementCount): readonly string[] {
  return [...sql.matchAll(/(?:FROM|JOIN)\s+"?(\w+)"?/gi)]
    .map(([, table]) => `${database}.${table}`)
    .filter((name) => !/\.(?:unnest|lateral)$/i.test(name));
}

const file = (fields: string) => `{ enterprise(creditCode: "${code}") { ${fields} } }`;

const onCase = (persona: Role) => ({
  persona,
  purpose: 'CASE' as const,
  matter: matterOf(stack, persona),
});

describe('what is refused is not fetched:', () => {
  it.each<[string, string, RegExp]>([
    ['a list of another agency', 'name settlements(first: 1) { nodes { totalFen } }', /settlement/],
    ['a flag of the police', 'name hasOpenPoliceCase', /public_security/],
    [
      'prescriptions behind a public register',
      'name medicalInstitution { name prescriptions { totalCount } }',
      /prescription/,
    ],
    ['a person behind a name', 'name legalRepresentativePerson { idNo }', /public_security/],
    ['a list of the same agency', 'name cases { totalCount }', /admin_case/],
    ['real-name sales', 'name realNameSales { nodes { buyerName } }', /real_name_sale/],
  ])('%s', async (_, fields, table) => {
    const asked = await tablesAsked(file(fields));

    expect(asked).toContain('market_supervision.enterprise');
    expect(asked.filter((name) => table.test(name))).toEqual([]);
  });

  it('nothing at all where nothing is left', async () => {
    expect(
      await tablesAsked(
        '{ prescriptions { totalCount } settlementTotals(by: MONTH) { totalFen } }',
      ),
    ).toEqual([]);
  });

  it('nothing where a filter is refused', async () => {
    const asked = await tablesAsked('{ adminCases(where: { status: [FILED] }) { totalCount } }');

    expect(asked).toEqual([]);
  });

  it('nothing where a filter reaches fewer rows than the list', async () => {
    const count = (where: string) => `{ vaccinationUnits${where} { totalCount } }`;
    const asker = onCase('police-officer');

    expect(await tablesAsked(count(''), asker)).toContain('health.vaccination_unit');
    expect(await tablesAsked(count('(where: { kind: CDC })'), asker)).toEqual([]);
  });

  it('nothing by a field that stands beside one that is given', async () => {
    const asked = await tablesAsked(
      '{ enterprises(first: 3) { nodes { name policeCases { totalCount } staff { totalCount } } } }',
    );

    expect(asked).toEqual(['market_supervision.enterprise']);
  });
});

describe('what is given is fetched, so that the counting is seen to count:', () => {
  it.each<[Role, string, string]>([
    ['case-officer', 'cases { totalCount }', 'market_supervision.admin_case'],
    ['case-officer', 'realNameSales { nodes { buyerName } }', 'market_supervision.real_name_sale'],
    [
      'insurance-supervisor',
      'settlements(first: 1) { nodes { totalFen } }',
      'medical_insurance.settlement',
    ],
    ['police-officer', 'policeCases { totalCount }', 'public_security.police_case'],
  ])('%s: %s', async (persona, fields, table) => {
    expect(await tablesAsked(file(`name ${fields}`), onCase(persona))).toContain(table);
  });
});
