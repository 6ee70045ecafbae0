import type { Agreement } from '../../schema/contract/agreement.ts';
import { ApiError } from '../../schema/contract/errors.ts';
import { consentsFor } from '../../schema/contract/policy.ts';
import type { OwnersText } from '../../schema/contract/publication.ts';
import { parseSubgraphSdl, readAgreements, readDocuments } from '../../schema/files.ts';
import { createCallSigner, createSign } from '../execute/sign-calls.ts';
import { createTransport } from '../execute/transport.ts';
import { type AgreementStore, createAgreementStore } from './agreement-store.ts';
import { createExchangeDatabase, type ExchangeDatabase } from './database.ts';
import { type AgreementSource, followAgreements } from './follow-agreements.ts';
import { createPublisher, type Publisher } from './publish-policy.ts';

export interface AgreementSettings {
  readonly databaseUrl: string;
  readonly requestsDatabaseUrl: string | null;
  readonly subgraphs: readonly {
    readonly name: string;
    readonly url: string;
    readonly callKey: Buffer;
  }[];
}

export interface AgreementParts {
  readonly now: () => Date;
  /** Hears of what keeps agreements from coming into force: in the store, or at one of the owners. */
  readonly onError: (where: string, cause: unknown) => void;
}

/** The agreements in force, in their store, here, and at the owners. */
export interface Agreements extends Omit<AgreementSource, 'close'>, Pick<Publisher, 'isInformed'> {
  readonly db: ExchangeDatabase;
  readonly store: AgreementStore;
  /** Puts the owners' reviewed texts in force that have become newer than what is. Why it couldn't goes to `onError`. */
  renew(): Promise<void>;
  close(): Promise<void>;
}

/**
 * Starts to follow the agreements in force and to tell the owners of them. A store that can't be reached yet is asked
 * again each second; until then nothing is in force.
 *
 * @throws Error when an owner's reviewed text is not understood.
 */
export async function startAgreements(
  settings: AgreementSettings,
  { now, onError }: AgreementParts,
): Promise<Agreements> {
  const { databaseUrl, requestsDatabaseUrl: requestsUrl } = settings;
  const db = createExchangeDatabase(databaseUrl, { requestsUrl });
  const store = createAgreementStore(db, readDocuments);
  const owners = openOwners(settings, now);
  const publisher = createPublisher({
    owners: settings.subgraphs.map(({ name }) => name),
    textFor,
    sign: owners.sign,
    onRefusal: onError,
  });
  const seed = createSeed(store, (cause) => onError('files', cause));
  const source = await followAgreements({
    store: {
      revision: () => seed.once().then(store.revision),
      inForce: store.inForce,
    },
    announce: publisher.publish,
    now,
    onError: (cause) => onError('store', cause),
  });
  return {
    ...source,
    db,
    store,
    isInformed: publisher.isInformed,
    renew: async () => {
      seed.renew();
      await source.refresh();
    },
    close: async () => {
      source.close();
      await Promise.all([db.close(), owners.close()]);
    },
  };
}

/** @throws Error for an owner without an agreement. */
function textFor(owner: string, agreements: readonly Agreement[]): OwnersText {
  const agreement = agreements.find((candidate) => candidate.owner === owner);
  if (agreement === undefined) throw new Error(`${owner} shares nothing`);
  const { owner: name } = agreement;
  const document = { name, document: parseSubgraphSdl(name) };
  return { agreement, consents: consentsFor(document, agreements) };
}

const PUBLICATION_MS = 1_000;
/** So that an owner that hangs is heard of by the next call, not waited for. */
const CONNECTIONS = 4;

/** Connections apart from those for queries: overload of the one doesn't hold up the other. */
function openOwners({ subgraphs }: AgreementSettings, now: () => Date) {
  const addresses = subgraphs.map((subgraph) => ({
    ...subgraph,
    url: new URL('policy', subgraph.url).href,
  }));
  const urls = new Map(addresses.map(({ name, url }) => [name, url]));
  const options = { callTimeoutMs: PUBLICATION_MS, maxConnections: CONNECTIONS };
  const transport = createTransport(urls, options);
  const sign = createCallSigner(transport, createSign({ subgraphs: addresses, now }));
  return { sign, close: transport.close };
}

/** The owners' reviewed texts, which come into force by themselves when they are newer than what is. */
function createSeed(store: AgreementStore, onError: (cause: unknown) => void) {
  let reviewed = readAgreements();
  let isDone = false;
  return { once, renew };

  /** Texts that don't fit are refused once; what is in force stays so. */
  async function once(): Promise<void> {
    if (isDone) return;
    try {
      await store.seed(reviewed);
    } catch (cause) {
      if (!(cause instanceof ApiError)) throw cause;
      onError(cause);
    }
    isDone = true;
  }

  function renew(): void {
    try {
      reviewed = readAgreements();
      isDone = false;
    } catch (cause) {
      onError(cause);
    }
  }
}
