import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type AuditDatabase, createAuditDatabase } from '../../../gateway/audit/database.ts';
import { type RecordRow, toRecord } from '../../../gateway/audit/record-row.ts';
import { createRecordStore, type RecordStore } from '../../../gateway/audit/record-store.ts';
import { findBreak } from '../../../schema/contract/record-break.ts';
import { type Cluster, startCluster } from '../../../subgraphs/kit/postgres-cluster.ts';
import { type Forwarder, startForwarder } from '../support/forwarder.ts';
import { entryOf } from './support/entry.ts';

let directory: string;
let cluster: Cluster;
let db: AuditDatabase;
const databases: AuditDatabase[] = [];

const start = () => startCluster({ directory, databases: ['exchange'], forTests: true });

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'records-'));
  cluster = await start();
}, 60_000);

afterAll(async () => {
  await cluster?.stop();
  await rm(directory, { recursive: true, force: true });
});

beforeEach(async () => {
  db = openOwner();
  await withoutGuard('TRUNCATE record');
});

afterEach(async () => {
  await db.close();
  for (const database of databases.splice(0)) await database.close();
});

function openStore(url = cluster.urlOf('exchange')): RecordStore {
  const database = createAuditDatabase(url);
  databases.push(database);
  return createRecordStore(database);
}

const openOwner = () => createAuditDatabase(cluster.urlOf('exchange'), { as: 'OWNER' });

/** What someone with every right in the database could do. */
async function withoutGuard(sql: string): Promise<void> {
  await db.query(`ALTER TABLE record DISABLE TRIGGER USER; ${sql};
    ALTER TABLE record ENABLE TRIGGER USER`);
}

async function readRecords() {
  const rows = await db.query<RecordRow>('SELECT * FROM record ORDER BY sequence');
  return rows.map(toRecord);
}

describe('createRecordStore', () => {
  it('reads back exactly what was chained', async () => {
    const entry = entryOf('officer-1');

    await openStore().append(entry);

    const [record] = await readRecords();
    expect(record).toEqual({
      ...entry,
      sequence: 1,
      previous: '0'.repeat(64),
      algorithm: 'sha256',
      hash: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(findBreak(await readRecords())).toBeNull();
  });

  it('has a record in the database by the time that append resolves', async () => {
    const store = openStore();

    for (const subject of ['a', 'b', 'c']) {
      await store.append(entryOf(subject));
      expect((await readRecords()).at(-1)?.subject).toBe(subject);
    }
  });

  it('keeps one chain over restarts', async () => {
    const first = openStore();
    await first.append(entryOf('before'));
    await databases.pop()?.close();

    await openStore().append(entryOf('after'));

    const records = await readRecords();
    expect(records.map(({ subject }) => subject)).toEqual(['before', 'after']);
    expect(findBreak(records)).toBeNull();
  });

  it('keeps one chain when several gateways write at the same time', async () => {
    const gateways = [openStore(), openStore(), openStore()];

    const rounds = Array.from({ length: 20 }, (_, round) =>
      gateways.map((gateway, i) => gateway.append(entryOf(`${i}-${round}`))),
    );
    await Promise.all(rounds.flat());

    const records = await readRecords();
    expect(records).toHaveLength(60);
    expect(new Set(records.map(({ subject }) => subject)).size).toBe(60);
    expect(findBreak(records)).toBeNull();
  });

  it('refuses to change or delete a record', async () => {
    await openStore().append(entryOf('officer-1'));

    for (const sql of [
      "UPDATE record SET subject = 'x'",
      'DELETE FROM record',
      'TRUNCATE record',
    ]) {
      await expect(db.query(sql)).rejects.toThrow('A record is never changed or deleted');
    }
  });

  it('gives a place to one record only', async () => {
    await openStore().append(entryOf('officer-1'));

    await expect(db.query(COPY, [{ sequence: 1 }])).rejects.toThrow('record_pkey');
  });

  it.each([
    ['is too short', 'a'.repeat(63)],
    ['is too long', 'a'.repeat(65)],
    ['is written in capitals', 'A'.repeat(64)],
    ['ends in a line break', `${'a'.repeat(63)}\n`],
    ['is empty', ''],
  ])('refuses a record whose hash %s', async (_, hash) => {
    await openStore().append(entryOf('officer-1'));

    for (const part of [{ hash }, { previous: hash }]) {
      await expect(db.query(COPY, [{ sequence: 2, ...part }])).rejects.toThrow('_is_hash');
    }
  });

  it.each([
    ['a subject was changed', "UPDATE record SET subject = 'nobody' WHERE sequence = 3", 3],
    ['a time was changed', "UPDATE record SET at = at + interval '1 ms' WHERE sequence = 2", 2],
    [
      'a release was changed',
      "UPDATE record SET releases = jsonb_set(releases, '{0,entities}', '3') WHERE sequence = 4",
      4,
    ],
    ['a record was deleted', 'DELETE FROM record WHERE sequence = 2', 2],
    [
      'two records were exchanged',
      `UPDATE record r SET subject = o.subject, id = o.id FROM record o
        WHERE r.sequence IN (2, 3) AND o.sequence = 5 - r.sequence`,
      2,
    ],
  ])('shows in the chain that %s', async (_, sql, sequence) => {
    const store = openStore();
    for (const subject of ['a', 'b', 'c', 'd', 'e']) await store.append(entryOf(subject));
    if (sql.includes('id = o.id'))
      await withoutGuard('ALTER TABLE record DROP CONSTRAINT record_id_key');

    await withoutGuard(sql);

    expect(findBreak(await readRecords())?.sequence).toBe(sequence);
    if (sql.includes('id = o.id')) await withoutGuard('ALTER TABLE record ADD UNIQUE (id)');
  });

  it('fails while the store is down, and goes on by itself when it is back', async () => {
    const forwarder = await startForwarder();
    const store = openStore(urlThrough(forwarder));
    await expect(store.append(entryOf('too early'))).rejects.toThrow();
    forwarder.target(portOf(cluster));
    await store.append(entryOf('before'));

    forwarder.target(null);
    await cluster.stop();
    await expect(store.append(entryOf('meanwhile'))).rejects.toThrow();
    await expect(store.isWritable()).rejects.toThrow();
    cluster = await start();
    forwarder.target(portOf(cluster));
    await store.append(entryOf('after'));

    await expect(store.isWritable()).resolves.toBe(true);
    await db.close();
    db = openOwner();
    const records = await readRecords();
    expect(records.map(({ subject }) => subject)).toEqual(['before', 'after']);
    expect(findBreak(records)).toBeNull();
    for (const database of databases.splice(0)) await database.close();
    await forwarder.close();
  }, 60_000);
});

/** The first record once more, but for what is given. */
const COPY = `
  INSERT INTO record SELECT (jsonb_populate_record(record, jsonb_build_object('id', gen_random_uuid()) || $1)).*
  FROM record WHERE sequence = 1`;

const portOf = (running: Cluster) => Number(new URL(running.urlOf('exchange')).port);

function urlThrough(forwarder: Forwarder): string {
  const url = new URL(cluster.urlOf('exchange'));
  url.port = String(forwarder.port);
  return url.href;
}
