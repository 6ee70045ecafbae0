import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import pg from 'pg';
import type { DataSource } from 'typeorm';
import { type LoginName, openDatabase } from '../../schema/database/open-database.ts';
import { readLogin, toRequestsLogin } from '../../schema/database/requests-login.ts';
import { type Cluster, startCluster } from '../../subgraphs/kit/postgres-cluster.ts';
import { makeTemporary } from '../support/temporary.ts';

const TABLES = { migrations: [], privileges: { migrations: '', note: 'SELECT, UPDATE (text)' } };
const temporary = makeTemporary();
const directory = join(temporary.path, 'postgres');
let cluster: Cluster;
let owner: string;
let superuser: string;

beforeAll(async () => {
  cluster = await startCluster({ directory, databases: [], forTests: true });
}, 30_000);
afterAll(async () => {
  await cluster?.stop();
  temporary.remove();
});
beforeEach(async () => {
  await cluster.dropDatabase('notes');
  await cluster.createDatabase('notes');
  owner = cluster.urlOf('notes');
  const url = new URL(owner);
  url.username = 'yaolian';
  url.password = readFileSync(join(directory, 'password'), 'utf8');
  superuser = url.href;
  await run(owner, 'CREATE TABLE note (id int, text text); CREATE TABLE other (id int)');
});

async function run(url: string, sql: string): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  await client.query(sql).finally(() => client.end());
}

/** Opens it as a program does, and asks. */
async function ask(
  sql: string,
  { ownerUrl = owner, requestsUrl = null as string | null, as = 'REQUESTS' as LoginName } = {},
): Promise<unknown> {
  const db: DataSource = await openDatabase({ ownerUrl, requestsUrl, as }, TABLES, {});
  return db.query(sql).finally(() => db.destroy());
}

const requests = 'notes_requests';
const refused = { code: '42501' };

it('lets requests do what was decided, and nothing else', async () => {
  expect(
    await ask('SELECT session_user::text AS me FROM (SELECT 1) one LEFT JOIN note ON true'),
  ).toEqual([{ me: requests }]);
  await ask("UPDATE note SET text = 'x'");
  await expect(ask('UPDATE note SET id = 1')).rejects.toMatchObject(refused);
  await expect(ask('DELETE FROM note')).rejects.toMatchObject(refused);
});

it('gives nothing of a table that nobody decided about', async () => {
  await expect(ask('SELECT FROM other')).rejects.toMatchObject(refused);
});

it('keeps the tables up as their owner', async () => {
  await ask('DELETE FROM note', { as: 'OWNER' });
});

it.each([
  `GRANT DELETE ON note TO ${requests}`,
  'GRANT DELETE ON note TO PUBLIC',
  `GRANT UPDATE (id) ON note TO ${requests}`,
  `GRANT UPDATE ON note TO ${requests}`,
  `GRANT CREATE ON DATABASE notes TO ${requests}`,
  'GRANT CREATE ON SCHEMA public TO PUBLIC',
])('takes away what was given beside: %s', async (grant) => {
  await ask('SELECT');
  await run(superuser, grant);

  await ask("UPDATE note SET text = 'x'");

  await expect(ask('UPDATE note SET id = 1')).rejects.toMatchObject(refused);
  await expect(ask('DELETE FROM note')).rejects.toMatchObject(refused);
  await expect(ask('CREATE TABLE mine (id int)')).rejects.toMatchObject(refused);
  await expect(ask('CREATE SCHEMA mine')).rejects.toMatchObject(refused);
});

it.each([
  ['a superuser', `ALTER ROLE ${requests} SUPERUSER`, 'SUPERUSER'],
  ['one that makes roles', `ALTER ROLE ${requests} CREATEROLE`, 'CREATEROLE'],
  ['a member of another role', `GRANT notes TO ${requests} WITH INHERIT FALSE`, 'MEMBER OF notes'],
])('refuses to serve by a login that is %s', async (_, sql, told) => {
  await run(superuser, sql);

  await expect(ask('SELECT')).rejects.toThrow(told);

  await run(superuser, `ALTER ROLE ${requests} NOSUPERUSER NOCREATEROLE`);
});

it('refuses to serve by the login of the owner', async () => {
  await expect(ask('SELECT', { requestsUrl: owner })).rejects.toThrow('may do more');
});

it('refuses the owner in the disguise of another role', async () => {
  const url = new URL(owner);
  url.searchParams.set('options', `-c role=${requests}`);
  await run(superuser, `GRANT ${requests} TO notes`);

  await expect(ask('SELECT', { requestsUrl: url.href })).rejects.toThrow('may do more');
});

it('serves by a login that was made by hand', async () => {
  await run(superuser, "CREATE ROLE clerk LOGIN PASSWORD 'secret'");
  const url = new URL(owner);
  [url.username, url.password] = ['clerk', 'secret'];

  expect(await ask('SELECT session_user::text AS me', { requestsUrl: url.href })).toEqual([
    { me: 'clerk' },
  ]);
  await expect(ask('DELETE FROM note', { requestsUrl: url.href })).rejects.toMatchObject(refused);

  await run(superuser, 'DROP OWNED BY clerk; DROP ROLE clerk');
});

it('has an owner that may make roles make it, and change its password with its own', async () => {
  await run(superuser, `DROP OWNED BY ${requests}; DROP ROLE ${requests}`);

  expect(await ask('SELECT session_user::text AS me', { ownerUrl: superuser })).toEqual([
    { me: requests },
  ]);
  await run(superuser, `ALTER ROLE ${requests} PASSWORD 'forgotten'`);
  await ask('SELECT', { ownerUrl: superuser });
});

it('says what is missing when there is none, and the owner may not make it', async () => {
  await run(superuser, `DROP OWNED BY ${requests}; DROP ROLE ${requests}`);

  await expect(ask('SELECT')).rejects.toThrow(`There is no role ${requests}`);
});

it('derives a password that is not the owner’s, and none where the owner has none', () => {
  const { password } = readLogin(toRequestsLogin(owner).url);

  expect(password).toHaveLength(43);
  expect(password).not.toBe(readLogin(owner).password);
  expect(readLogin(toRequestsLogin('postgres://me@host/notes').url)).toEqual({
    role: 'notes_requests',
    password: '',
  });
});

it('makes the login of a database that is older than it', async () => {
  await run(superuser, `DROP OWNED BY ${requests}; DROP ROLE ${requests}`);

  await cluster.createDatabase('notes');

  await ask('SELECT FROM note');
});
