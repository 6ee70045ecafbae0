import type { Caller } from './caller.ts';
import type { Reason } from './purpose.ts';

/** What the gateway vouches for to every subgraph that an operation needs. */
export interface CallOrigin {
  readonly caller: Caller;
  readonly reason: Reason;
  /** Hash of the normalised operation, for the owner's own log. */
  readonly operationId: string;
  /**
   * Of the policy that the gateway decided by: the owner gives nothing that either of the two policies refuses. Left out
   * where the gateway hasn't decided.
   */
  readonly revision?: number;
}

/** What the gateway vouches for when it calls a subgraph. */
export interface CallContext extends CallOrigin {
  /** The subgraph that the call is for; another one refuses it. */
  readonly audience: string;
}

/**
 * The header that carries the context: the audience, a full stop, and the origin as base64url of JSON. It counts only
 * under a valid signature.
 */
export const CONTEXT_HEADER = 'yaolian-context';

/** The header in which a subgraph names a stream that it has opened, and the path below which it is renewed. */
export const STREAM_HEADER = 'yaolian-stream';
export const RENEWAL_PATH = '/streams';

export function encodeContext({ audience, ...origin }: CallContext): string {
  return addressTo(audience, encodeOrigin(origin));
}

/** The part of a context that is the same for all subgraphs. */
export function encodeOrigin(origin: CallOrigin): string {
  return Buffer.from(JSON.stringify(origin)).toString('base64url');
}

/** The context for one subgraph. @param origin as `encodeOrigin` gives it. */
export function addressTo(audience: string, origin: string): string {
  return `${audience}.${origin}`;
}

/** @throws SyntaxError when what follows the audience is not base64url of JSON. */
export function decodeContext(text: string): CallContext {
  const stop = text.indexOf('.');
  const origin = Buffer.from(text.slice(stop + 1), 'base64url').toString('utf8');
  return { ...(JSON.parse(origin) as CallOrigin), audience: text.slice(0, Math.max(0, stop)) };
}
