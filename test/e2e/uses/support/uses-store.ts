import { type AuditDatabase, createAuditDatabase } from '../../../../gateway/audit/database.ts';
import { createRecordStore } from '../../../../gateway/audit/record-store.ts';
import { createExchangeDatabase } from '../../../../gateway/exchange/database.ts';
import { DEFAULT_BULK_LIMITS } from '../../../../gateway/exchange/uses/bulk-limits.ts';
import type { FollowParts } from '../../../../gateway/exchange/uses/follow-records.ts';
import type { RecordEntry } from '../../../../schema/contract/record.ts';
import { createTestDatabase } from '../../../support/database.ts';

/** A store of records with views of use over it, followed when the suite says so. */
export interface UsesStore {
  /** The owner's. */
  readonly db: AuditDatabase;
  readonly url: string;
  append(entries: readonly RecordEntry[]): Promise<void>;
  /** What a gateway of its own follows with. */
  openParts(over?: Partial<FollowParts>): FollowParts;
  close(): Promise<void>;
}

const PATIENCE_MS = 30_000;

export async function openUsesStore(): Promise<UsesStore> {
  const database = await createTestDatabase();
  const db = createAuditDatabase(database.url, { as: 'OWNER' });
  const requests = createAuditDatabase(database.url);
  const records = createRecordStore(requests);
  const opened: { close(): Promise<void> }[] = [db, requests];

  return {
    db,
    url: database.url,
    append: async (entries) => void (await Promise.all(entries.map(records.append))),
    openParts: (over) => {
      const uses = createExchangeDatabase(database.url, { as: 'OWNER', patienceMs: PATIENCE_MS });
      opened.push(uses);
      return { db: uses, limits: DEFAULT_BULK_LIMITS, dueOn: (day) => day, ...over };
    },
    close: async () => {
      for (const { close } of opened) await close();
      await database.drop();
    },
  };
}
