import { type CallContext, CONTEXT_HEADER, decodeContext } from '../../schema/contract/call.ts';
import { ApiError } from '../../schema/contract/errors.ts';
import {
  type CallKey,
  type NonceStore,
  type ReceivedCall,
  verifyCall,
} from '../../schema/contract/signature.ts';

/** A call whose signature is good. */
export interface VerifiedCall extends CallContext {
  /** Seconds since 1970. */
  readonly expires: number;
}

/**
 * In whose name and why the gateway calls. Nothing of the call is read before its signature is found good.
 *
 * @throws ApiError SIGNATURE_INVALID: not the gateway's, not for this subgraph, changed, late or seen before.
 */
export function receiveCall(call: ReceivedCall, key: CallKey, nonces: NonceStore): VerifiedCall {
  const expires = verifyCall(call, key, nonces, Math.floor(Date.now() / 1000));
  const context = decodeContext(String(call.headers[CONTEXT_HEADER]));
  if (context.audience !== key.id) throw new ApiError('SIGNATURE_INVALID');
  return { ...context, expires };
}
