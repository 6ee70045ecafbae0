import { type ChainHead, GENESIS } from '../../schema/contract/record.ts';
import type { HashName } from '../../schema/contract/record-seal.ts';
import { signCheckpoint } from './checkpoint.ts';
import type { ChainLink, CheckpointStore } from './checkpoint-store.ts';
import type { SigningKey } from './signing-key.ts';

export interface CheckpointerParts {
  readonly store: CheckpointStore;
  readonly key: SigningKey;
  readonly algorithm: HashName;
  readonly everyMs: number;
  readonly now: () => Date;
  /** Hears whenever every record is covered. */
  readonly onCovered: () => void;
  readonly onError: (cause: unknown) => void;
}

export interface Checkpointer {
  /** Covers all records that there are. @throws Error when the chain is broken or the store is down. */
  cover(): Promise<void>;
  /** Covers what has come since the last time, then stops. */
  close(): Promise<void>;
}

/** A longer span would hold up requests while its tree is hashed, and make proofs of one record slower. */
const MAX_SPAN = 1_000;

/** Signs how far the chain has come, as often as it is told and once more at the end. */
export function startCheckpointer(parts: CheckpointerParts): Checkpointer {
  const { store, key, algorithm, everyMs, now, onCovered, onError } = parts;
  let covering: Promise<void> | null = null;
  const timer = setInterval(() => cover().catch(onError), everyMs);
  timer.unref();

  return {
    cover,
    close: async () => {
      clearInterval(timer);
      await covering?.catch(() => {});
      await cover().catch(onError);
    },
  };

  function cover(): Promise<void> {
    covering ??= coverAll().finally(() => {
      covering = null;
    });
    return covering;
  }

  async function coverAll(): Promise<void> {
    for (let isMore = true; isMore; ) isMore = await coverNext();
    onCovered();
  }

  async function coverNext(): Promise<boolean> {
    const before = (await store.latest()) ?? GENESIS;
    const links = await store.linksAfter(before, MAX_SPAN);
    if (links.length === 0) return false;
    refuseBroken(links, before);
    const hashes = links.map(({ hash }) => hash);
    await store.add(signCheckpoint(hashes, before, { key, algorithm, at: now().toISOString() }));
    return links.length === MAX_SPAN;
  }
}

/** A signature under a chain that somebody has cut would make the cut look right. */
function refuseBroken(links: readonly ChainLink[], before: ChainHead): void {
  let last = before;
  for (const link of links) {
    if (link.sequence !== last.sequence + 1 || link.previous !== last.hash) {
      throw new Error(`The chain of records is broken at ${last.sequence + 1}: nothing is signed`);
    }
    last = link;
  }
}
