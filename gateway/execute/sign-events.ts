import { type Dispatcher, request } from 'undici';
import {
  type CallOrigin,
  encodeOrigin,
  RENEWAL_PATH,
  STREAM_HEADER,
} from '../../schema/contract/call.ts';
import { ApiError } from '../../schema/contract/errors.ts';
import { CALL_LIFETIME_S } from '../../schema/contract/signature.ts';
import { openEvents, readEvents } from './events.ts';
import type { Sign } from './sign-calls.ts';
import type { SubgraphEvents } from './subscribe.ts';

/** Streams in the name of one caller; `originNow` says it at the opening and at each renewal. */
export type EventSigner = (originNow: () => CallOrigin) => SubgraphEvents;

const LIFETIME_MS = CALL_LIFETIME_S * 1000;
/** Two renewals may fail before a stream's call expires. */
const TRIES = 3;

export interface EventSigningParts {
  /** Endpoint of each subgraph, by name. */
  readonly urls: ReadonlyMap<string, string>;
  readonly sign: Sign;
  /** Hears of every stream that an agency has opened; what it returns hears of the end. */
  readonly onOpen: (subgraph: string) => () => void;
  /** For how long a call, and each renewal of it, keeps a stream open: a minute, unless given. */
  readonly lifetimeMs?: number;
  readonly renewEveryMs?: number;
}

/**
 * Opens streams with signed calls and renews them for as long as they are followed: an owner ends a stream whose
 * gateway is gone by itself. A stream that could not be renewed in time ends here too, with STREAM_NOT_RENEWED: the
 * owner may be out of reach and unable to say so.
 */
export function createEventSigner(parts: EventSigningParts): EventSigner {
  const { urls, sign, onOpen, lifetimeMs = LIFETIME_MS } = parts;
  const tryMs = Math.floor(lifetimeMs / TRIES);
  const renewEveryMs = parts.renewEveryMs ?? tryMs;
  return (originNow) =>
    async function* events(call) {
      const url = urls.get(call.subgraph);
      if (url === undefined) throw new ApiError('SUBGRAPH_UNAVAILABLE');

      const over = new AbortController();
      const signal = AbortSignal.any([call.signal, over.signal]);
      const reply = await openEvents(url, {
        ...call,
        signature: sign(encodeOrigin(originNow()), call),
        signal,
      });
      const id = String(reply.headers[STREAM_HEADER]);
      const close = onOpen(call.subgraph);
      const expire = () => over.abort(new ApiError('STREAM_NOT_RENEWED'));
      const expiring = setTimeout(expire, lifetimeMs);
      const renewing = setInterval(
        () => renew(id).catch((error) => over.abort(error)),
        renewEveryMs,
      );
      try {
        yield* readEvents(reply.body, signal);
      } finally {
        clearInterval(renewing);
        clearTimeout(expiring);
        over.abort();
        close();
      }

      async function renew(streamId: string): Promise<void> {
        const below = `${RENEWAL_PATH}/${streamId}`;
        const renewal = { subgraph: call.subgraph, body: '' };
        const headers = sign(encodeOrigin(originNow()), renewal, below);
        const timeout = AbortSignal.any([signal, AbortSignal.timeout(tryMs)]);
        const status = await post(url + below, { headers, signal: timeout }).catch(() => null);
        // What may pass is tried again.
        if (status === null || status >= 500) return;
        if (status >= 400) throw new ApiError('STREAM_NOT_RENEWED');
        expiring.refresh();
      }
    };
}

type PostOptions = Pick<Dispatcher.RequestOptions, 'headers' | 'signal'>;

/** @returns the status of the answer, once it is there whole. */
async function post(url: string, options: PostOptions): Promise<number> {
  const { statusCode, body } = await request(url, { ...options, method: 'POST' });
  await body.dump();
  return statusCode;
}
