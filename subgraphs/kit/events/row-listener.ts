import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { ApiError } from '../../../schema/contract/errors.ts';
import { createFeed, type Feed } from './feed.ts';
import type { EventKey } from './topic.ts';

/** Hears of new rows from the database, over one connection for all streams of the program. */
export interface RowListener {
  /**
   * Follows what is told on a channel from now on; whoever follows ends the feed.
   *
   * @throws ApiError EVENTS_INTERRUPTED while the database can't be heard.
   */
  follow(channel: string): Feed;
  close(): void;
}

export interface RowListenerOptions {
  readonly databaseUrl: string;
  readonly channels: readonly string[];
  /** Hears why the connection was lost. */
  readonly onLost: (cause: unknown) => void;
}

/** More than a trigger tells one by one in one statement. */
const MAX_WAITING = 1_024;
const RECONNECT_MS = 500;
/** A connection that died without a word is found out within two of these. */
const HEARTBEAT_MS = 5_000;

/**
 * Listens, from when this has resolved, and goes on trying while the database is away. What is told meanwhile can't be
 * heard again, so every feed ends with EVENTS_INTERRUPTED when the connection is lost.
 */
export async function startRowListener(options: RowListenerOptions): Promise<RowListener> {
  const feeds = new Map(options.channels.map((channel) => [channel, new Set<Feed>()]));
  const closing = new AbortController();
  const firstHeard = Promise.withResolvers<void>();
  let isHeard = false;
  listen();
  await firstHeard.promise;

  return {
    follow(channel) {
      const followers = feeds.get(channel);
      if (followers === undefined) throw new Error(`Nobody listens on ${channel}`);
      if (!isHeard) throw new ApiError('EVENTS_INTERRUPTED');
      const feed = createFeed(MAX_WAITING, () => followers.delete(feed));
      followers.add(feed);
      return feed;
    },
    close: () => closing.abort(),
  };

  async function listen(): Promise<void> {
    const { signal } = closing;
    while (!signal.aborted) {
      await hear().catch((error) => signal.aborted || options.onLost(error.cause ?? error));
      isHeard = false;
      for (const followers of feeds.values()) interrupt(followers);
      await wait(RECONNECT_MS, undefined, { signal }).catch(() => {});
    }
  }

  /** Never returns: it throws when the connection is lost, or when listening is over. */
  async function hear(): Promise<never> {
    const client = createClient(options.databaseUrl);
    const lost = new AbortController();
    client.on('error', (cause) => lost.abort(cause));
    client.on('end', () => lost.abort(new Error('The connection for events has ended')));
    client.on('notification', ({ channel, payload = '' }) => tell(channel, payload));
    const signal = AbortSignal.any([lost.signal, closing.signal]);
    try {
      await begin(client);
      isHeard = true;
      firstHeard.resolve();
      for (;;) {
        await wait(HEARTBEAT_MS, undefined, { signal });
        await client.query('SELECT 1');
      }
    } finally {
      // A connection that is broken may never say that it has ended.
      client.end().catch(() => {});
    }
  }

  async function begin(client: pg.Client): Promise<void> {
    await client.connect();
    for (const channel of options.channels) {
      await client.query(`LISTEN ${pg.escapeIdentifier(channel)}`);
    }
  }

  /** An empty message says that more happened at once than is told one by one. */
  function tell(channel: string, payload: string): void {
    const followers = feeds.get(channel) ?? new Set();
    if (payload === '') interrupt(followers);
    else for (const feed of followers) feed.push(JSON.parse(payload) as EventKey);
  }
}

function interrupt(followers: ReadonlySet<Feed>): void {
  for (const feed of followers) feed.end(new ApiError('EVENTS_INTERRUPTED'));
}

function createClient(connectionString: string): pg.Client {
  return new pg.Client({
    connectionString,
    application_name: 'yaolian events',
    connectionTimeoutMillis: HEARTBEAT_MS,
    query_timeout: HEARTBEAT_MS,
  });
}
