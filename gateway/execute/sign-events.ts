import { request } from 'undici';
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

/** Two renewals may fail before a stream's call expires. */
const RENEW_MS = (CALL_LIFETIME_S * 1000) / 3;

export interface EventSigningParts {
  /** Endpoint of each subgraph, by name. */
  readonly urls: ReadonlyMap<string, string>;
  readonly sign: Sign;
  /** Hears of every stream that an agency has opened; what it returns hears of the end. */
  readonly onOpen: (subgraph: string) => () => void;
  readonly renewEveryMs?: number;
}

/**
 * Opens streams with signed calls and renews them for as long as they are followed: an owner ends a stream whose
 * gateway is gone by itself.
 */
export function createEventSigner(parts: EventSigningParts): EventSigner {
  const { urls, sign, onOpen, renewEveryMs = RENEW_MS } = parts;
  return (originNow) =>
    async function* events(call) {
      const url = urls.get(call.subgraph);
      if (url === undefined) throw new ApiError('SUBGRAPH_UNAVAILABLE');

      const over = new AbortController();
      const signal = AbortSignal.any([call.signal, over.signal]);
      const reply = await openEvents(url, {
        ...call,
        headers: sign(encodeOrigin(originNow()), call),
        signal,
      });
      const id = String(reply.headers[STREAM_HEADER]);
      const close = onOpen(call.subgraph);
      const renewing = setInterval(
        () => renew(id).catch((error) => over.abort(error)),
        renewEveryMs,
      );
      try {
        yield* readEvents(reply.body, signal);
      } finally {
        clearInterval(renewing);
        close();
      }

      async function renew(streamId: string): Promise<void> {
        const below = `${RENEWAL_PATH}/${streamId}`;
        const renewal = { subgraph: call.subgraph, body: '' };
        const headers = sign(encodeOrigin(originNow()), renewal, below);
        const timeout = AbortSignal.any([signal, AbortSignal.timeout(renewEveryMs)]);
        const options = { method: 'POST', headers, signal: timeout } as const;
        const answer = await request(url + below, options).catch(() => null);
        await answer?.body.dump();
        // What may pass is tried again; after the last try the owner ends the stream.
        const isRefused = answer !== null && answer.statusCode >= 400 && answer.statusCode < 500;
        if (isRefused) throw new ApiError('STREAM_NOT_RENEWED');
      }
    };
}
