import { createHmac } from 'node:crypto';
import pg from 'pg';
import { type Login, readLogin, toRequestsLogin } from '../../../schema/database/requests-login.ts';
import { SUPERUSER } from './initialise.ts';

export interface Address {
  readonly port: number;
  /** The superuser's password, from which those of the database owners are derived. */
  readonly password: string;
}

/** The URL of a database, as its owner: a role that may connect to no other database. */
export function toOwnerUrl(database: string, { port, password }: Address): string {
  return `postgres://${database}:${ownerPassword(database, password)}@127.0.0.1:${port}/${database}`;
}

/** Makes the databases that are missing, each with an owner of its own name, a login for requests, and closed to others. */
export async function createMissing(databases: readonly string[], address: Address): Promise<void> {
  await asSuperuser(address, async (client) => {
    await client.query('REVOKE CONNECT ON DATABASE postgres, template1 FROM PUBLIC');
    const { rows } = await client.query<{ datname: string }>('SELECT datname FROM pg_database');
    const existing = new Set(rows.map(({ datname }) => datname));
    for (const database of databases) {
      if (!existing.has(database)) await create(client, database, address.password);
      await createRequestsLogin(client, toOwnerUrl(database, address));
    }
  });
}

/** Removes a database, its owner and its login for requests, ending the sessions that are still in it. */
export async function dropDatabase(database: string, address: Address): Promise<void> {
  const name = pg.escapeIdentifier(database);
  await asSuperuser(address, async (client) => {
    await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
    const { role } = requestsLoginOf(toOwnerUrl(database, address));
    await client.query(`DROP ROLE IF EXISTS ${name}, ${pg.escapeIdentifier(role)}`);
  });
}

async function create(client: pg.Client, database: string, password: string): Promise<void> {
  const name = pg.escapeIdentifier(database);
  const login = pg.escapeLiteral(ownerPassword(database, password));
  await client.query(`DROP ROLE IF EXISTS ${name}`); // of a creation that was cut short
  await client.query(`CREATE ROLE ${name} LOGIN PASSWORD ${login}`);
  await client.query(`CREATE DATABASE ${name} OWNER ${name}`);
  await client.query(`REVOKE CONNECT ON DATABASE ${name} FROM PUBLIC`);
}

/** As the owner, who may make no roles, derives it. */
async function createRequestsLogin(client: pg.Client, ownerUrl: string): Promise<void> {
  const { role, password } = requestsLoginOf(ownerUrl);
  const { rowCount } = await client.query('SELECT FROM pg_roles WHERE rolname = $1', [role]);
  const [name, login] = [pg.escapeIdentifier(role), pg.escapeLiteral(password)];
  await client.query(`${rowCount === 0 ? 'CREATE' : 'ALTER'} ROLE ${name} LOGIN PASSWORD ${login}`);
}

function requestsLoginOf(ownerUrl: string): Login {
  return readLogin(toRequestsLogin(ownerUrl).url);
}

function ownerPassword(database: string, password: string): string {
  return createHmac('sha256', password).update(database).digest('base64url');
}

async function asSuperuser(
  { port, password }: Address,
  work: (client: pg.Client) => Promise<void>,
): Promise<void> {
  const login = {
    host: '127.0.0.1',
    port,
    user: SUPERUSER,
    password,
    database: 'postgres',
  };
  const client = new pg.Client(login);
  client.on('error', () => {}); // the statement under way rejects with it
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock(1)'); // two at once fail on the catalogue's rows
    await work(client);
  } finally {
    await client.end();
  }
}
