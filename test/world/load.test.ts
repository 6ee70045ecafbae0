import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import type { AgencyName } from '../../schema/subgraphs.ts';
import { SIZES } from '../../subgraphs/world/scale.ts';
import { type PlantedTruth, plantedTruth } from '../../subgraphs/world/truth.ts';
import { makeTemporary } from '../support/temporary.ts';
import {
  createDatabases,
  type Databases,
  dropDatabases,
  type Outcome,
  runWorld,
} from './run-world.ts';

const LOAD_MS = 180_000;
const SEED = 20_261_121;
const sizes = SIZES.small;

describe('the world loader', () => {
  const directory = makeTemporary();
  let databases: Databases;
  let first: Outcome;

  beforeAll(async () => {
    databases = await createDatabases();
    first = await runWorld({ databases, dataDirectory: directory.path });
  }, LOAD_MS);

  afterAll(async () => {
    await dropDatabases(databases);
    directory.remove();
  });

  const select = <T>(agency: AgencyName, sql: string) => selectIn<T>(databases, agency, sql);

  it('fills four empty databases and says so table by table', () => {
    expect(first.exitCode).toBe(0);
    expect(first.messages).toContain(`retail_sale: ${sizes.sales} rows`);
  });

  it.each<[AgencyName, string, number]>([
    ['market-supervision', 'grid', sizes.grids],
    [
      'market-supervision',
      "enterprise WHERE kind IN ('CHAIN_STORE', 'SINGLE_PHARMACY')",
      sizes.shops,
    ],
    ['market-supervision', 'licensed_pharmacist', sizes.pharmacists],
    ['market-supervision', 'staff_member', sizes.staff],
    ['market-supervision', 'inspection', sizes.inspections],
    ['market-supervision', 'defect', sizes.defects],
    ['market-supervision', 'joint_inspection', 2],
    [
      'market-supervision',
      "joint_inspection_unit WHERE joint_inspection_id = 'SYLJ-2026-0001'",
      17,
    ],
    ['market-supervision', "joint_inspection_unit WHERE joint_inspection_id = 'SYLJ-2026-0002'", 9],
    [
      'market-supervision',
      "drug_product WHERE approval_number LIKE '国药准字_99%'",
      sizes.products,
    ],
    ['market-supervision', 'retail_sale', sizes.sales],
    ['market-supervision', "recall WHERE source = 'WORLD'", 5],
    [
      'market-supervision',
      'recall_unit WHERE stock_quantity > 0 AND stock_reported_at IS NULL',
      23,
    ],
    ['market-supervision', 'case_transfer', 4],
    ['health', 'medical_institution', sizes.medicalInstitutions],
    ['health', 'vaccination_record', sizes.doses],
    ['health', 'aefi_case', sizes.aefiCases],
    ['health', "emergency WHERE expires_at > now() + interval '71 hours'", 1],
    ['public-security', 'police_case WHERE is_covert', sizes.covertPoliceCases],
    ['public-security', 'filing_decision', 5],
  ])('stores in %s as many of %s as planned', async (agency, table, count) => {
    const [row] = await select<{ count: number }>(
      agency,
      `SELECT count(*)::int AS count FROM ${table}`,
    );

    expect(row!.count).toBe(count);
  });

  it('keeps sales out of the partitions for unforeseen months', async () => {
    const rows = await select('market-supervision', 'SELECT 1 FROM retail_sale_other LIMIT 1');

    expect(rows).toEqual([]);
  });

  it.each(['sales_month', 'enterprise_sales_month'])(
    'sums the sales of each month exactly in %s',
    async (table) => {
      const differing = await select(
        'market-supervision',
        `SELECT credit_code, month FROM (
         SELECT credit_code, month, sum(sales) AS sales, sum(quantity) AS quantity,
           sum(amount_fen) AS amount_fen, sum(real_name_sales) AS real_name_sales
         FROM ${table} GROUP BY credit_code, month
       ) AS rolled
       FULL JOIN (
         SELECT sale.credit_code, to_char(sold_at AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM') AS month,
           count(*) AS sales, sum(quantity) AS quantity, sum(quantity * price_fen) AS amount_fen,
           count(*) FILTER (WHERE EXISTS (
             SELECT FROM real_name_sale named
             WHERE named.credit_code = sale.credit_code AND named.sale_no = sale.sale_no
           )) AS real_name_sales
         FROM retail_sale sale GROUP BY 1, 2
       ) AS counted USING (credit_code, month, sales, quantity, amount_fen, real_name_sales)
       WHERE rolled.* IS NULL OR counted.* IS NULL`,
      );

      expect(differing).toEqual([]);
    },
  );

  it('sums the settlements of each month exactly', async () => {
    const differing = await select(
      'medical-insurance',
      `SELECT credit_code, month FROM settlement_month rolled
       FULL JOIN (
         SELECT credit_code, to_char(settled_at AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM') AS month,
           count(*) AS settlements, sum(total_fen) AS total_fen, sum(fund_fen) AS fund_fen,
           count(DISTINCT person_key) AS persons
         FROM settlement GROUP BY 1, 2
       ) AS counted USING (credit_code, month, settlements, total_fen, fund_fen, persons)
       WHERE rolled.* IS NULL OR counted.* IS NULL`,
    );

    expect(differing).toEqual([]);
  });

  it('pays out in lines what the settlement says', async () => {
    const differing = await select(
      'medical-insurance',
      `SELECT settlement_id FROM settlement
       JOIN settlement_line USING (credit_code, settled_at, settlement_id)
       GROUP BY settlement_id, total_fen, fund_fen, account_fen, cash_fen
       HAVING total_fen <> sum(quantity * price_fen) OR total_fen <> fund_fen + account_fen + cash_fen`,
    );

    expect(differing).toEqual([]);
  });

  it('knows a person by the same key in every agency', async () => {
    const known = await select<{ key: string }>(
      'public-security',
      'SELECT person_key AS key FROM person',
    );
    const keys = new Set(known.map(({ key }) => key));
    const used = await Promise.all([
      select<{ key: string }>('market-supervision', 'SELECT person_key AS key FROM staff_member'),
      select<{ key: string }>(
        'market-supervision',
        'SELECT DISTINCT buyer_key AS key FROM real_name_sale',
      ),
      select<{ key: string }>('health', 'SELECT person_key AS key FROM practitioner'),
      select<{ key: string }>('health', 'SELECT person_key AS key FROM prescription'),
      select<{ key: string }>('medical-insurance', 'SELECT person_key AS key FROM insured_person'),
    ]);

    expect(used.flat().filter(({ key }) => !keys.has(key))).toEqual([]);
  });

  it('writes for the personas what is in the databases', async () => {
    const personas = JSON.parse(readFileSync(join(directory.path, 'personas.json'), 'utf8'));
    const { creditCode } = personas.enterprise;

    const [enterprise] = await select(
      'market-supervision',
      `SELECT kind, grid_code, chain_code FROM enterprise WHERE credit_code = '${creditCode}'`,
    );
    const [adminCase] = await select<{ case_no: string }>(
      'market-supervision',
      `SELECT case_no FROM admin_case WHERE credit_code = '${creditCode}' AND 'demo:case-officer' = ANY (officer_subjects)`,
    );
    const [violation] = await select<{ id: string }>(
      'medical-insurance',
      `SELECT id FROM fund_violation
       WHERE credit_code = '${creditCode}' AND 'demo:insurance-supervisor' = ANY (officer_subjects)`,
    );
    const [policeCase] = await select<{ police_case_no: string }>(
      'public-security',
      `SELECT police_case_no FROM police_case WHERE credit_code = '${creditCode}' AND NOT is_covert AND 'demo:police-officer' = ANY (officer_subjects)`,
    );

    expect(enterprise).toEqual({
      kind: 'CHAIN_STORE',
      grid_code: personas['grid-supervisor'].grids[0],
      chain_code: personas['chain-partner'].uscc,
    });
    const numbersOf = (persona: string) =>
      personas.matters
        .filter((matter: { persona: string; purpose: string }) => {
          return matter.persona === persona && matter.purpose === 'CASE';
        })
        .map(({ no }: { no: string }) => no);
    expect(personas.matters.every(({ no }: { no: string }) => /^[\x21-\x7e]+$/.test(no))).toBe(
      true,
    );
    expect(numbersOf('case-officer')).toContain(adminCase!.case_no);
    expect(numbersOf('police-officer')).toEqual([policeCase!.police_case_no]);
    expect(numbersOf('insurance-supervisor')).toEqual([violation!.id]);
  });

  it('never stores which rows are planted', async () => {
    const truth: PlantedTruth = plantedTruth(SEED, 'small');
    const [columns] = await select<{ names: string }>(
      'market-supervision',
      "SELECT string_agg(column_name, ' ') AS names FROM information_schema.columns WHERE table_schema = 'public'",
    );

    expect(columns!.names).not.toMatch(/planted|decoy|attachment|truth/);
    expect(readFileSync(join(directory.path, 'personas.json'), 'utf8')).not.toContain(
      truth.covertlyInvestigated[0],
    );
  });

  it(
    'does nothing the second time',
    async () => {
      const before = await select('market-supervision', 'SELECT loaded_at FROM world');

      const again = await runWorld({ databases, dataDirectory: directory.path });

      expect(again).toEqual({ exitCode: 0, messages: '' });
      expect(await select('market-supervision', 'SELECT loaded_at FROM world')).toEqual(before);
    },
    LOAD_MS,
  );

  it.each([
    ['seed', { WORLD_SEED: '7' }, 'WORLD_SEED=20261121'],
    ['scale', { WORLD: 'medium' }, 'WORLD=small'],
  ])(
    'refuses to put a world of another %s in the same place',
    async (_, settings, named) => {
      const refused = await runWorld({ databases, dataDirectory: directory.path, settings });

      expect(refused.exitCode).toBe(3);
      expect(refused.messages).toContain(named);
    },
    LOAD_MS,
  );

  it.each([
    ['WORLD', { WORLD: 'huge' }],
    ['WORLD_SEED', { WORLD_SEED: 'x' }],
    ['DATABASE_URL_HEALTH', { DATABASE_URL_HEALTH: '' }],
  ])('names the setting %s when it is wrong', async (variable, settings) => {
    const refused = await runWorld({ databases, dataDirectory: directory.path, settings });

    expect(refused.exitCode).toBe(2);
    expect(refused.messages).toContain(variable);
  });
});

describe('the world loader, broken off', () => {
  it(
    'loads anew what was half loaded, and another seed gives another city',
    async () => {
      const directory = makeTemporary();
      const databases = await createDatabases();
      const options = { databases, dataDirectory: directory.path, settings: { WORLD_SEED: '7' } };

      const killed = await runWorld({
        ...options,
        onMessage: (piece, kill) => void (piece.includes('duty_record') && kill()),
      });
      const hadPersonas = existsSync(join(directory.path, 'personas.json'));
      const completed = await runWorld(options);
      const shops = await selectIn<{ credit_code: string }>(
        databases,
        'market-supervision',
        "SELECT credit_code FROM enterprise WHERE credit_code_check = 'FAIL' ORDER BY 1",
      );

      expect(killed.exitCode).toBeNull();
      expect(hadPersonas).toBe(false);
      expect(completed.exitCode).toBe(0);
      const codes = shops.map(({ credit_code: code }) => code);
      expect(codes).toEqual([...plantedTruth(7, 'small').quality.failingCodes].sort());
      expect(codes).not.toEqual([...plantedTruth(SEED, 'small').quality.failingCodes].sort());
      await dropDatabases(databases);
      directory.remove();
    },
    2 * LOAD_MS,
  );
});

async function selectIn<T>(databases: Databases, agency: AgencyName, sql: string): Promise<T[]> {
  const client = new Client({ connectionString: databases[agency].url });
  await client.connect();
  try {
    return (await client.query(sql)).rows as T[];
  } finally {
    await client.end();
  }
}
