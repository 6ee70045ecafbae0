import { createHmac } from 'node:crypto';
import pg from 'pg';
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

/** Makes the databases that are missing, each with an owner of its own name and closed to everyone else. */
export async function createMissing(databases: readonly string[], address: Address): Promise<void> {
  await asSuperuser(address, async (client) => {
    await client.query('REVOKE CONNECT ON DATABASE postgres, template1 FROM PUBLIC');
    const { rows } = await client.query<{ datname: string }>('SELECT datname FROM pg_database');
    const existing = new Set(rows.map(({ datname }) => datname));
    for (const database of databases) {
      if (!existing.has(database)) await create(client, database, address.password);
    }
  });
}

/** Removes a database and its owner, ending the sessions that are still in it. */
export async function dropDatabase(database: string, address: Address): Promise<void> {
  const name = pg.escapeIdentifier(database);
  await asSuperuser(address, async (client) => {
    await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
    await client.query(`DROP ROLE IF EXISTS ${name}`);
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
