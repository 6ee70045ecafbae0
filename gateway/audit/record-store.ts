import { DataSource } from 'typeorm';
import {
  type AuditRecord,
  type ChainHead,
  chainRecords,
  GENESIS,
  type RecordEntry,
} from '../../schema/contract/record.ts';
import { createGroupCommit } from './group-commit.ts';
import { MIGRATIONS } from './migrations/index.ts';
import { RecordEntity } from './record-row.ts';

export interface RecordStore {
  /** Resolves when the entry is in the chain and durable. */
  append(entry: RecordEntry): Promise<void>;
  isWritable(): Promise<boolean>;
  close(): Promise<void>;
}

/** A store that doesn't answer within this time is down. */
const PATIENCE_MS = 2_000;
/** Other gateways on the same store may take the next place this many times running. */
const MAX_ATTEMPTS = 10;
const UNIQUE_VIOLATION = '23505';

/**
 * The chain of records in PostgreSQL. Several gateways may write to one chain: the primary key gives each place
 * to one of them, and the others read the new head and try again.
 */
export function createRecordStore(url: string): RecordStore {
  const db = createDataSource(url);
  let opening: Promise<DataSource> | null = null;
  let head: ChainHead | null = null;

  return {
    append: createGroupCommit(writeGroup),
    isWritable,
    close: async () => {
      await opening?.then((open) => open.destroy()).catch(() => {});
    },
  };

  /** Connects at first use, and again after it failed: a store that comes back is used without a restart. */
  function open(): Promise<DataSource> {
    opening ??= db.initialize().catch((cause: unknown) => {
      opening = null;
      throw cause;
    });
    return opening;
  }

  async function writeGroup(entries: readonly RecordEntry[]): Promise<void> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        head ??= await readHead();
        const records = chainRecords(entries, head);
        await insert(records);
        head = records.at(-1)!;
        return;
      } catch (cause) {
        // After any failure it is unknown what the store holds.
        head = null;
        if (!isTaken(cause) || attempt === MAX_ATTEMPTS) throw cause;
      }
    }
  }

  async function readHead(): Promise<ChainHead> {
    const [row] = await (await open()).query<{ sequence: string; hash: string }[]>(
      'SELECT sequence, hash FROM record ORDER BY sequence DESC LIMIT 1',
    );
    return row === undefined ? GENESIS : { sequence: Number(row.sequence), hash: row.hash };
  }

  async function insert(records: readonly AuditRecord[]): Promise<void> {
    await (await open()).query(
      'INSERT INTO record SELECT * FROM jsonb_populate_recordset(NULL::public.record, $1)',
      [JSON.stringify(records)],
    );
  }

  async function isWritable(): Promise<boolean> {
    const [row] = await (await open()).query<{ writable: boolean }[]>(
      `SELECT NOT pg_is_in_recovery() AND current_setting('transaction_read_only') = 'off'
        AND has_table_privilege('record', 'INSERT') AS writable`,
    );
    return row?.writable ?? false;
  }
}

/** The gateway's own database, its migrations run at connection. */
export function createDataSource(url: string): DataSource {
  return new DataSource({
    type: 'postgres',
    url,
    entities: [RecordEntity],
    migrations: MIGRATIONS,
    migrationsTableName: 'migration',
    migrationsRun: true,
    poolSize: 4,
    connectTimeoutMS: PATIENCE_MS,
    extra: { query_timeout: PATIENCE_MS, statement_timeout: PATIENCE_MS },
    poolErrorHandler: () => {},
  });
}

function isTaken(cause: unknown): boolean {
  return (cause as { code?: unknown }).code === UNIQUE_VIOLATION;
}
