import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { findFreePort } from '../../subgraphs/kit/free-port.ts';
import { findAccount } from '../../subgraphs/kit/postgres/account.ts';
import { findBinaries } from '../../subgraphs/kit/postgres/binaries.ts';
import { startServer } from '../../subgraphs/kit/postgres/server.ts';
import { toSettings } from '../../subgraphs/kit/postgres/settings.ts';
import { type Cluster, startCluster } from '../../subgraphs/kit/postgres-cluster.ts';
import { eventually } from '../support/eventually.ts';
import { isRunning } from '../support/process.ts';
import { makeTemporary } from '../support/temporary.ts';

describe('startCluster', () => {
  let temporary: ReturnType<typeof makeTemporary>;
  let directory: string;
  const clusters: Cluster[] = [];

  beforeEach(() => {
    temporary = makeTemporary();
    directory = join(temporary.path, 'postgres');
  });

  afterEach(async () => {
    for (const cluster of clusters.splice(0)) await cluster.stop();
    temporary.remove();
  });

  it('refuses a folder that another process is using', async () => {
    const holder = await hold(directory);

    await expect(start('health')).rejects.toThrow(`is in use by process ${holder.pid}`);

    holder.kill('SIGTERM');
    await once(holder, 'exit');
  });

  it('refuses data of another major version, and says so', async () => {
    await (await start()).stop();
    clusters.length = 0;
    writeFileSync(join(directory, 'cluster', 'PG_VERSION'), '15\n');

    await expect(start()).rejects.toThrow('holds data of PostgreSQL 15, not 18');
  });

  it('keeps the owner of one database out of the others', async () => {
    const cluster = await start('health', 'public_security');
    const elsewhere = new URL(cluster.urlOf('health'));
    elsewhere.pathname = '/public_security';

    await expect(query(elsewhere.href, 'SELECT 1')).rejects.toThrow('permission denied');
  });

  it('keeps its password where nobody else reads it', async () => {
    await start();

    expect(statSync(join(directory, 'password')).mode & 0o777).toBe(0o600);
  });

  it('counts Chinese text in characters', async () => {
    const cluster = await start('health');

    const [row] = await query(cluster.urlOf('health'), "SELECT length('张三') AS length");

    expect(row).toEqual({ length: 2 });
  });

  it('finds its data again, and makes a database that is new', async () => {
    const first = await start('health');
    await query(first.urlOf('health'), 'CREATE TABLE kept AS SELECT 7 AS value');
    await first.stop();
    clusters.length = 0;

    const second = await start('health', 'exchange');

    expect(await query(second.urlOf('health'), 'SELECT value FROM kept')).toEqual([{ value: 7 }]);
    expect(await query(second.urlOf('exchange'), 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });

  it('begins anew after an initialisation that was cut short', async () => {
    mkdirSync(join(directory, 'cluster.unfinished'), { recursive: true });
    writeFileSync(join(directory, 'cluster.unfinished', 'PG_VERSION'), '18\n');

    const cluster = await start('health');

    expect(await query(cluster.urlOf('health'), 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });

  it('ends with its process, even when that is killed', async () => {
    const holder = await hold(directory);
    const server = serverOf(directory);

    holder.kill('SIGKILL');

    await eventually('PostgreSQL ends', () => !isRunning(server));
  });

  it('ends an orphan of the same folder before it starts', async () => {
    await (await start('health')).stop();
    clusters.length = 0;
    const orphan = await startOrphan(join(directory, 'cluster'));
    const before = serverOf(directory);

    const cluster = await start('health');

    expect(serverOf(directory)).not.toBe(before);
    await orphan.exited;
    expect(await query(cluster.urlOf('health'), 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });

  it('leaves a process alone that only has the number of an old server', async () => {
    await (await start('health')).stop();
    clusters.length = 0;
    writeFileSync(join(directory, 'cluster', 'postmaster.pid'), `${process.pid}\n`);

    const cluster = await start('health');

    expect(await query(cluster.urlOf('health'), 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });

  async function start(...databases: string[]): Promise<Cluster> {
    const cluster = await startCluster({ directory, databases, forTests: true });
    clusters.push(cluster);
    return cluster;
  }
});

async function hold(directory: string): Promise<ChildProcess> {
  const program = join(import.meta.dirname, 'hold.ts');
  const child = spawn(process.execPath, [program, directory], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(createInterface({ input: child.stdout }), 'line');
  return child;
}

function serverOf(directory: string): number {
  return Number.parseInt(readFileSync(join(directory, 'cluster', 'postmaster.pid'), 'utf8'), 10);
}

async function startOrphan(cluster: string) {
  const account = findAccount();
  const { postgres } = findBinaries(account);
  const settings = toSettings(await findFreePort(), true);
  return startServer(cluster, { postgres, account, settings });
}

async function query(url: string, sql: string): Promise<object[]> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}
