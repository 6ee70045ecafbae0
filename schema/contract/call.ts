import type { Caller } from './caller.ts';
import type { Reason } from './purpose.ts';

/** What the gateway vouches for when it calls a subgraph. */
export interface CallContext {
  /** The subgraph that the call is for; another one refuses it. */
  readonly audience: string;
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

/** The header that carries the context, base64url of JSON; it counts only under a valid signature. */
export const CONTEXT_HEADER = 'yaolian-context';

/** The header in which a subgraph names a stream that it has opened, and the path below which it is renewed. */
export const STREAM_HEADER = 'yaolian-stream';
export const RENEWAL_PATH = '/streams';

export function encodeContext(context: CallContext): string {
  return Buffer.from(JSON.stringify(context)).toString('base64url');
}

/** @throws SyntaxError when the text is not base64url of JSON. */
export function decodeContext(text: string): CallContext {
  return JSON.parse(Buffer.from(text, 'base64url').toString('utf8')) as CallContext;
}
