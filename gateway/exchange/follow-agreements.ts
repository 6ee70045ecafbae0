import { ApiError } from '../../schema/contract/errors.ts';
import { AGREEMENTS_LIFETIME_MS } from '../../schema/contract/publication.ts';
import type { AgreementStore, AgreementsInForce } from './agreement-store.ts';

/** The agreements in force as they change. */
export interface AgreementSource {
  /** @throws ApiError POLICY_UNAVAILABLE when they were last confirmed more than 600 s ago, or never. */
  current(): AgreementsInForce;
  /** When they were last found to be in force; null before the first time. */
  confirmedAt(): Date | null;
  /** Looks now, not at the next second. Why it couldn't goes to `onError`. */
  refresh(): Promise<void>;
  /** Hears of every change, before anything is decided by it. @returns what ends that. */
  subscribe(hear: (agreements: AgreementsInForce) => void): () => void;
  close(): void;
}

/** Tells the owners what is in force, as last confirmed at `confirmedAt`. */
export type Announce = (agreements: AgreementsInForce, confirmedAt: Date) => Promise<void>;

export interface AgreementSourceParts {
  readonly store: Pick<AgreementStore, 'revision' | 'inForce'>;
  /** Must resolve soon, whatever the owners do: a change waits for it, so that they know it before we decide by it. */
  readonly announce: Announce;
  readonly now: () => Date;
  readonly onError: (cause: unknown) => void;
  readonly everyMs?: number;
}

const EVERY_MS = 1_000;

interface Held {
  readonly agreements: AgreementsInForce;
  readonly confirmedAt: Date;
}

/**
 * Asks the store each second for the agreements in force, and goes on with the last ones while it is silent. A store that
 * has lost what it had confirms nothing.
 */
export async function followAgreements(parts: AgreementSourceParts): Promise<AgreementSource> {
  const { store, announce, now, onError, everyMs = EVERY_MS } = parts;
  const listeners = new Set<(agreements: AgreementsInForce) => void>();
  let held: Held | null = null;
  let looking = Promise.resolve();
  let isClosed = false;
  let timer: NodeJS.Timeout | undefined;
  await lookAgain();

  return {
    current: () => toCurrent(held, now()),
    confirmedAt: () => held?.confirmedAt ?? null,
    refresh: look,
    subscribe(hear) {
      listeners.add(hear);
      return () => void listeners.delete(hear);
    },
    close() {
      isClosed = true;
      clearTimeout(timer);
    },
  };

  async function lookAgain(): Promise<void> {
    await look();
    if (held !== null) announce(held.agreements, held.confirmedAt).catch(onError);
    if (!isClosed) timer = setTimeout(lookAgain, everyMs).unref();
  }

  /** One look after the other: one that was asked for later sees what was put before it was. */
  function look(): Promise<void> {
    looking = looking.then(confirm).catch(onError);
    return looking;
  }

  async function confirm(): Promise<void> {
    const confirmedAt = now();
    const revision = await store.revision();
    if (revision === 0) throw new Error('The store holds no agreement');
    if (held !== null && revision < held.agreements.revision) {
      throw new Error(`The store is back at revision ${revision}`);
    }
    if (revision === held?.agreements.revision) held = { ...held, confirmedAt };
    else await change(await store.inForce(), confirmedAt);
  }

  async function change(agreements: AgreementsInForce, confirmedAt: Date): Promise<void> {
    await announce(agreements, confirmedAt).catch(onError);
    held = { agreements, confirmedAt };
    for (const hear of listeners) hear(agreements);
  }
}

function toCurrent(held: Held | null, now: Date): AgreementsInForce {
  const isConfirmed =
    held !== null && now.getTime() - held.confirmedAt.getTime() <= AGREEMENTS_LIFETIME_MS;
  if (!isConfirmed) throw new ApiError('POLICY_UNAVAILABLE');
  return held.agreements;
}
