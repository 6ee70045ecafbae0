import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { createAuditDatabase } from '../../gateway/audit/database.ts';
import { createExchangeDatabase } from '../../gateway/exchange/database.ts';
import { readHeldGrants } from '../../schema/database/held-grants.ts';
import { readLogin, toRequestsLogin } from '../../schema/database/requests-login.ts';
import { readTablePrivileges, toGrants } from '../../schema/database/table-privileges.ts';
import { repositoryPath } from '../../schema/files.ts';
import { SUBGRAPHS } from '../../schema/subgraphs.ts';
import { openDatabase } from '../../subgraphs/kit/database.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';

interface Case {
  readonly name: string;
  /** Folders whose migrations make its tables. */
  readonly folders: readonly string[];
  /** Brings it up to date, as the program does when it starts. */
  readonly prepare: (url: string) => Promise<void>;
  /** Besides those that are tried everywhere. */
  readonly attacks: readonly string[];
}

const AGENCY_TABLES = {
  'market-supervision': ['enterprise', "UPDATE enterprise SET name = 'x'"],
  health: ['prescription', "UPDATE prescription SET kind = 'ORDINARY'"],
  'medical-insurance': ['settlement', 'UPDATE settlement SET settled_at = now()'],
  'public-security': ['police_case', "UPDATE police_case SET unit = 'x'"],
} as const;

const CASES: readonly Case[] = [
  ...SUBGRAPHS.map(({ name }) => {
    const migrationsDirectory = repositoryPath(`subgraphs/${name}/migrations`);
    return {
      name,
      folders: [migrationsDirectory],
      prepare: async (url: string) => {
        await (await openDatabase({ url, entities: [], migrationsDirectory })).destroy();
      },
      attacks: attacksOn(AGENCY_TABLES[name][0]).concat(AGENCY_TABLES[name][1]),
    };
  }),
  {
    name: 'exchange',
    folders: ['audit', 'exchange'].map((stage) => repositoryPath(`gateway/${stage}/migrations`)),
    prepare: async (url) => {
      for (const db of [createAuditDatabase(url), createExchangeDatabase(url)]) {
        await db.query('SELECT 1');
        await db.close();
      }
    },
    attacks: [
      ...['record_group', 'checkpoint', 'agreement_version', 'access_request_event'].flatMap(
        attacksOn,
      ),
      "UPDATE record_group SET records = 'x'",
      "UPDATE checkpoint SET root = 'x'",
      "UPDATE agreement_version SET put_by = 'x'",
      "UPDATE agreement_change SET agreement = '{}'",
      "UPDATE agreement_change SET proposed_by = 'x'",
      'DELETE FROM agreement_change',
      "UPDATE access_request SET agency = 'x'",
      'DELETE FROM access_request',
      'UPDATE use_place SET sequence = 0',
      'UPDATE use_place SET asked_after = 0',
      'DELETE FROM use_of_day',
      'DELETE FROM use_asked_of_hour',
      'DELETE FROM bulk_alert',
      "UPDATE emergency_report SET coordinates = '{}'",
      'SELECT FROM record_without_parts',
      'SELECT FROM use_of_late',
      `SELECT setval('access_request_event_sequence_seq', 1)`,
    ],
  },
];

function attacksOn(table: string): readonly string[] {
  return [
    `DELETE FROM ${table}`,
    `TRUNCATE ${table}`,
    `DROP TABLE ${table}`,
    `ALTER TABLE ${table} DISABLE TRIGGER USER`,
    `DO $$ BEGIN LOCK TABLE ${table} IN SHARE MODE; END $$`,
    `CREATE TRIGGER mine BEFORE INSERT ON ${table} EXECUTE FUNCTION suppress_redundant_updates_trigger()`,
  ];
}

/** What a hole in any statement could be used for, whatever the tables. */
const ATTACKS = [
  'CREATE TABLE mine (id int)',
  'CREATE TEMPORARY TABLE mine (id int)',
  'CREATE SCHEMA mine',
  'CREATE FUNCTION mine() RETURNS int LANGUAGE sql RETURN 1',
  'CREATE EXTENSION pg_stat_statements',
  'CREATE ROLE mine',
  'CREATE DATABASE mine',
  `COPY (SELECT 1) TO PROGRAM 'id'`,
  `COPY (SELECT 1) TO '/tmp/mine'`,
  `SELECT pg_read_file('/etc/passwd')`,
  `SELECT pg_ls_dir('/')`,
  `SELECT lo_import('/etc/passwd')`,
  'SELECT FROM pg_authid',
  'SELECT pg_reload_conf()',
  'ALTER SYSTEM SET log_statement = DEFAULT',
  'ALTER ROLE CURRENT_USER SUPERUSER',
  'SET session_replication_role = replica',
  'SET ROLE pg_write_all_data',
  'DO LANGUAGE plpgsql $$ BEGIN EXECUTE $a$ CREATE TABLE mine (id int) $a$; END $$',
];

describe.each(CASES)('requests, in the database of $name,', ({ folders, prepare, attacks }) => {
  let database: TestDatabase;
  let client: pg.Client;
  beforeAll(async () => {
    database = await createTestDatabase();
    await prepare(database.url);
    client = new pg.Client(toRequestsLogin(database.url).url);
    await client.connect();
  }, 30_000);
  afterAll(async () => {
    await client?.end();
    await database?.drop();
  });

  const rowsOf = async (sql: string, values?: unknown[]) => (await client.query(sql, values)).rows;
  const decided = Object.assign({}, ...folders.map(readTablePrivileges));

  it('find nothing that nobody decided about', async () => {
    const tables = await rowsOf(TABLES);

    const expected = Object.keys(decided).filter((table) => table !== 'world');
    expect(tables.map(({ name }) => name).sort()).toEqual(expected.sort());
  });

  it('may do what was decided, and nothing else', async () => {
    const [{ name }] = await rowsOf('SELECT current_database() AS name');

    const held = await readHeldGrants(rowsOf, null);

    const expected = [`CONNECT ON DATABASE ${name}`, 'USAGE ON SCHEMA public'];
    expect([...held].sort()).toEqual([...expected, ...toGrants(decided)].sort());
  });

  it.each([...ATTACKS, ...attacks])('are refused: %s', async (sql) => {
    await expect(client.query(sql)).rejects.toMatchObject({ code: '42501' });
  });

  it.each([
    (owner: string) => `SET ROLE ${owner}`,
    (owner: string) => `SET SESSION AUTHORIZATION ${owner}`,
    (owner: string) => `SELECT set_config('role', '${owner}', false)`,
    (owner: string) => `GRANT ${owner} TO CURRENT_USER`,
    (owner: string) => `ALTER ROLE ${owner} PASSWORD 'x'`,
  ])('are not made their owner: %s', async (toSql) => {
    const { role: owner } = readLogin(database.url);

    await expect(client.query(toSql(owner))).rejects.toMatchObject({ code: '42501' });
  });

  it('are who they were, whatever is reset', async () => {
    await client.query('RESET ROLE; RESET SESSION AUTHORIZATION; SET ROLE NONE; RESET ALL');

    const [{ current, session }] = await rowsOf(
      'SELECT current_user AS current, session_user AS session',
    );
    expect([current, session]).toEqual(Array(2).fill(client.user));
    expect(client.user).not.toBe(readLogin(database.url).role);
  });
});

const TABLES = `
  SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace
    AND relkind IN ('r', 'p', 'v', 'm', 'f') AND NOT relispartition`;
