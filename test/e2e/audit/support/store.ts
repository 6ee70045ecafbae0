import { createCheckpointStore } from '../../../../gateway/audit/checkpoint-store.ts';
import { startCheckpointer } from '../../../../gateway/audit/checkpointer.ts';
import { type AuditDatabase, createAuditDatabase } from '../../../../gateway/audit/database.ts';
import { createRecordStore } from '../../../../gateway/audit/record-store.ts';
import { createSigningKey } from '../../../../gateway/audit/signing-key.ts';
import type { HashName } from '../../../../schema/contract/record-seal.ts';
import { createTestDatabase } from '../../../support/database.ts';
import { entryOf } from './entry.ts';

/** A store of records with a gateway's key, whose checkpoints are made when the suite says so. */
export interface TestStore {
  readonly db: AuditDatabase;
  readonly owner: AuditDatabase;
  readonly url: string;
  readonly gatewayKey: string;
  /** Puts so many operations on record. */
  append(count: number, at?: string): Promise<void>;
  /** Covers what is on record. */
  cover(): Promise<void>;
  /** What someone with every right in the database could do. */
  withoutGuard(sql: string): Promise<void>;
  close(): Promise<void>;
}

const NEVER_MS = 3_600_000;

export async function openTestStore(algorithm: HashName = 'sha256'): Promise<TestStore> {
  const database = await createTestDatabase();
  const db = createAuditDatabase(database.url);
  const owner = createAuditDatabase(database.url, { as: 'OWNER' });
  const key = createSigningKey(Buffer.alloc(32, 'gateway'));
  const records = createRecordStore(db, { algorithm });
  const checkpointer = startCheckpointer({
    store: createCheckpointStore(db),
    key,
    algorithm,
    everyMs: NEVER_MS,
    now: () => new Date('2026-11-21T09:00:00.000Z'),
    onCovered: () => {},
    onError: () => {},
  });

  return {
    db,
    owner,
    url: database.url,
    gatewayKey: key.publicKey,
    append: async (count, at) => {
      const entries = Array.from({ length: count }, (_, i) => entryOf(`officer-${i}`, at));
      await Promise.all(entries.map(records.append));
    },
    cover: checkpointer.cover,
    withoutGuard: async (sql) => {
      await owner.query(`ALTER TABLE record_group DISABLE TRIGGER USER; ${sql};
        ALTER TABLE record_group ENABLE TRIGGER USER`);
    },
    close: async () => {
      await checkpointer.close();
      await Promise.all([db.close(), owner.close()]);
      await database.drop();
    },
  };
}
