import type { Registry } from 'prom-client';
import type { HashName } from '../../schema/contract/record-seal.ts';
import { createCheckpointStore } from './checkpoint-store.ts';
import { startCheckpointer } from './checkpointer.ts';
import { createAuditDatabase } from './database.ts';
import { measureRecords } from './measure-records.ts';
import { createRecordStore, type RecordStore } from './record-store.ts';
import { createSigningKey } from './signing-key.ts';

export interface EvidenceSettings {
  readonly databaseUrl: string;
  readonly requestsDatabaseUrl: string | null;
  readonly recordHash: HashName;
  /** Secret of the key that signs checkpoints. */
  readonly checkpointKey: Buffer;
  readonly checkpointSeconds: number;
}

export interface EvidenceParts {
  readonly registry: Registry;
  readonly now: () => Date;
  /** Hears why a checkpoint could not be made. */
  readonly onError: (cause: unknown) => void;
}

/** Where the gateway keeps its records. */
export interface Evidence extends RecordStore {
  /** Signs for the last records, then lets go of the store. */
  close(): Promise<void>;
}

/** Starts keeping records, and checkpoints over them. */
export function startEvidence(settings: EvidenceSettings, parts: EvidenceParts): Evidence {
  const { databaseUrl, requestsDatabaseUrl: requestsUrl, recordHash: algorithm } = settings;
  const { checkpointKey, checkpointSeconds } = settings;
  const { onGroup, onCovered } = measureRecords(parts.registry);
  const db = createAuditDatabase(databaseUrl, { requestsUrl });
  const checkpointer = startCheckpointer({
    store: createCheckpointStore(db),
    key: createSigningKey(checkpointKey),
    algorithm,
    everyMs: checkpointSeconds * 1000,
    now: parts.now,
    onCovered,
    onError: parts.onError,
  });
  return {
    ...createRecordStore(db, { algorithm, onGroup }),
    close: async () => {
      await checkpointer.close();
      await db.close();
    },
  };
}
