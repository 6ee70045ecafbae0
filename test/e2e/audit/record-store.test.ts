import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type AuditDatabase, createAuditDatabase } from '../../../gateway/audit/database.ts';
import { createRecordStore, type RecordStore } from '../../../gateway/audit/record-store.ts';
import { findBreak } from '../../../schema/contract/record-break.ts';
import { type Cluster, startCluster } from '../../../subgraphs/kit/postgres-cluster.ts';
import { readAllRecords } from '../../support/all-records.ts';
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
  await withoutGuard('TRUNCATE record_group');
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
  await db.query(`ALTER TABLE record_group DISABLE TRIGGER USER; ${sql};
    ALTER TABLE record_group ENABLE TRIGGER USER`);
}

const readRecords = () => readAllRecords(db);

async function countGroups(): Promise<number> {
  const [row] = await db.query<{ count: string }>('SELECT count(*) FROM record_group');
  return Number(row!.count);
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
      "UPDATE record_group SET records = 'x'",
      'DELETE FROM record_group',
      'TRUNCATE record_group',
    ]) {
      await expect(db.query(sql)).rejects.toThrow('A record is never changed or deleted');
    }
  });

  it('gives a place to one group only', async () => {
    await openStore().append(entryOf('officer-1'));

    await expect(db.query(COPY, [{}])).rejects.toThrow('record_group_pkey');
  });

  it('refuses a group that holds another number of records than it says', async () => {
    await openStore().append(entryOf('officer-1'));

    await expect(db.query(COPY, [{ first: 2, last: 3 }])).rejects.toThrow('record_group_is_whole');
  });

  it.each([
    ['is too short', 'a'.repeat(63)],
    ['is too long', 'a'.repeat(65)],
    ['is written in capitals', 'A'.repeat(64)],
    ['ends in a line break', `${'a'.repeat(63)}\n`],
    ['is empty', ''],
  ])('refuses a record whose hash %s', async (_, hash) => {
    await openStore().append(entryOf('officer-1'));

    const second = { first: 2, last: 2 };
    await expect(db.query(COPY, [{ ...second, previous: hash }])).rejects.toThrow('_is_hash');
    await expect(db.query(COPY, [{ ...second, hashes: [hash] }])).rejects.toThrow('_are_hashes');
  });

  const replaceIn = (from: string, to: string, first: number) =>
    `UPDATE record_group SET records = replace(records, '${from}', '${to}') WHERE first = ${first}`;
  const orderLines = (order: string) => `UPDATE record_group SET records = (
      SELECT string_agg(line, E'\\n' ORDER BY ${order}) FILTER (WHERE ${order} IS NOT NULL)
      FROM string_to_table(records, E'\\n') WITH ORDINALITY AS one (line, place))`;

  const EXCHANGE_LINES = orderLines('CASE place WHEN 2 THEN 3 WHEN 3 THEN 2 ELSE place END');
  const EXCHANGE_GROUPS = `UPDATE record_group r SET records = o.records FROM record_group o
    WHERE r.first IN (2, 3) AND o.first = 5 - r.first`;

  it.each([
    ['a subject was changed', 1, replaceIn('"c"', '"nobody"', 3), 3],
    ['a time was changed', 1, replaceIn('08:00:00.120', '08:00:00.121', 2), 2],
    ['a release was changed', 1, replaceIn('"entities":2', '"entities":3', 4), 4],
    ['a group was deleted', 1, 'DELETE FROM record_group WHERE first = 2', 2],
    ['two groups were exchanged', 1, EXCHANGE_GROUPS, 2],
    ['a subject was changed within a group', 5, replaceIn('"c"', '"nobody"', 1), 3],
    ['a record was taken out of a group', 5, orderLines('nullif(place, 2)'), 2],
    ['two records of a group were exchanged', 5, EXCHANGE_LINES, 2],
  ])('shows in the chain that %s', async (_, together, sql, sequence) => {
    const store = openStore();
    const subjects = ['a', 'b', 'c', 'd', 'e'];
    while (subjects.length > 0) {
      const entries = subjects.splice(0, together).map((subject) => entryOf(subject));
      await Promise.all(entries.map(store.append));
    }
    expect(await countGroups()).toBe(5 / together);

    await withoutGuard(sql);

    expect(findBreak(await readRecords())?.sequence).toBe(sequence);
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

/** The first group once more, but for what is given. */
const COPY = `
  INSERT INTO record_group SELECT (jsonb_populate_record(record_group, $1)).* FROM record_group WHERE first = 1`;

const portOf = (running: Cluster) => Number(new URL(running.urlOf('exchange')).port);

function urlThrough(forwarder: Forwarder): string {
  const url = new URL(cluster.urlOf('exchange'));
  url.port = String(forwarder.port);
  return url.href;
}
