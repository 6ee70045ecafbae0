import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { isSignedCheckpoint } from '../../../gateway/audit/checkpoint.ts';
import { createCheckpointStore } from '../../../gateway/audit/checkpoint-store.ts';
import { startCheckpointer } from '../../../gateway/audit/checkpointer.ts';
import { createEvidenceReader } from '../../../gateway/audit/read-evidence.ts';
import { deleteOldRecords } from '../../../gateway/audit/retention.ts';
import { createSigningKey } from '../../../gateway/audit/signing-key.ts';
import { findFault } from '../../../gateway/audit/verify-log.ts';
import { GENESIS } from '../../../schema/contract/record.ts';
import { eventually } from '../../support/eventually.ts';
import { openTestStore, type TestStore } from './support/store.ts';

let store: TestStore;
beforeEach(async () => {
  store = await openTestStore();
});
afterEach(() => store.close());

const ALWAYS = [new Date('2000-01-01'), new Date('2100-01-01')] as const;
const readCheckpoints = () => createEvidenceReader(store.db).checkpointsBetween(...ALWAYS);

function start(everyMs: number, digit = 1) {
  const errors: unknown[] = [];
  const checkpointer = startCheckpointer({
    store: createCheckpointStore(store.db),
    key: createSigningKey(Buffer.alloc(32, digit)),
    algorithm: 'sha256',
    everyMs,
    now: () => new Date(),
    onCovered: () => {},
    onError: (cause) => errors.push(cause),
  });
  return { ...checkpointer, errors };
}

describe('checkpoints', () => {
  it('cover every record once, a thousand at most at a time', async () => {
    await store.append(2_500);
    await store.cover();
    await store.append(3);
    await store.cover();
    await store.cover();

    const checkpoints = await readCheckpoints();
    expect(checkpoints.map(({ first, sequence }) => [first, sequence])).toEqual([
      [1, 1000],
      [1001, 2000],
      [2001, 2500],
      [2501, 2503],
    ]);
    expect(checkpoints.every(isSignedCheckpoint)).toBe(true);
  });

  it('are made in time, and only when there is something new', async () => {
    await store.append(2);
    const checkpointer = start(20);

    await eventually('a checkpoint', async () => (await readCheckpoints()).length === 1);
    await store.append(1);
    await eventually('another one', async () => (await readCheckpoints()).length === 2);
    await checkpointer.close();

    expect((await readCheckpoints()).map(({ sequence }) => sequence)).toEqual([2, 3]);
  });

  it('are made at an orderly stop', async () => {
    const checkpointer = start(3_600_000);
    await store.append(2);

    await checkpointer.close();

    expect((await readCheckpoints()).map(({ sequence }) => sequence)).toEqual([2]);
  });

  it('of several gateways make one sequence', async () => {
    const gateways = [start(3_600_000, 1), start(3_600_000, 2), start(3_600_000, 3)];
    for (let round = 0; round < 5; round += 1) {
      await store.append(4);
      await Promise.all(gateways.map(({ cover }) => cover()));
    }
    await store.cover();

    const checkpoints = await readCheckpoints();
    const reader = createEvidenceReader(store.db);
    const records = (await Promise.all(checkpoints.map(reader.recordsOf))).flat();
    const keys = new Set(checkpoints.map(({ gateway }) => gateway));
    expect(records).toHaveLength(20);
    expect(findFault({ after: GENESIS, records, checkpoints }, keys)).toBeNull();
    for (const { close } of gateways) await close();
  });

  it('are not made over a chain that somebody has cut', async () => {
    for (let i = 0; i < 5; i += 1) await store.append(1);
    await store.withoutGuard('DELETE FROM record_group WHERE first = 3');

    await expect(store.cover()).rejects.toThrow('broken at 3');

    expect(await readCheckpoints()).toEqual([]);
  });

  it('are never changed or deleted', async () => {
    await store.append(1);
    await store.cover();

    for (const sql of [
      "UPDATE checkpoint SET root = 'x'",
      'DELETE FROM checkpoint',
      'TRUNCATE checkpoint',
    ]) {
      await expect(store.owner.query(sql)).rejects.toThrow('never changed or deleted');
    }
  });
});

describe('retention', () => {
  const LONG_AGO = '2023-11-20T08:00:00.000Z';
  const countRecords = async () => {
    const [row] = await store.db.query<{ count: string }>('SELECT count(*) FROM record');
    return Number(row!.count);
  };

  it('deletes what is older than three years, up to a checkpoint; the rest stays provable', async () => {
    await store.append(10, LONG_AGO);
    await store.cover();
    await store.append(10, LONG_AGO);
    await store.append(5, new Date().toISOString());
    await store.cover();

    expect(await deleteOldRecords(store.owner)).toBe(10);
    expect(await deleteOldRecords(store.owner)).toBe(0);

    const checkpoints = await readCheckpoints();
    const records = await createEvidenceReader(store.db).recordsOf(checkpoints[0]!);
    const anchor = await createEvidenceReader(store.db).checkpointEndingAt(10);
    expect(records).toHaveLength(15);
    expect(
      findFault({ after: anchor!, records, checkpoints }, new Set([store.gatewayKey])),
    ).toBeNull();
  });

  it('lets the chain go on where everything else is gone', async () => {
    await store.append(3, LONG_AGO);
    await store.cover();
    expect(await deleteOldRecords(store.owner)).toBe(3);
    expect(await countRecords()).toBe(0);

    await store.append(1);

    const other = await store.db.query('SELECT sequence FROM record');
    expect(other).toEqual([{ sequence: '4' }]);
  });

  it('is the only way: the database refuses to delete anything younger', async () => {
    await store.append(1, new Date(Date.now() - 1095 * 86_400_000).toISOString());

    await expect(store.owner.query('DELETE FROM record_group')).rejects.toThrow(
      'never changed or deleted',
    );
  });
});
