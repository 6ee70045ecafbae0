import { createSecretKey } from 'node:crypto';
import { addressTo, type CallOrigin, encodeOrigin } from '../../schema/contract/call.ts';
import { type CallKey, type SignatureHeaders, signCall } from '../../schema/contract/signature.ts';
import type { SubgraphCall, SubgraphTransport } from './execute.ts';

export interface SigningParts {
  readonly subgraphs: readonly {
    readonly name: string;
    readonly url: string;
    /** Secret that the gateway shares with this subgraph alone. */
    readonly callKey: Buffer;
  }[];
  readonly now: () => Date;
}

/**
 * Signs a call for its subgraph alone, to the subgraph's endpoint or to a path below it.
 *
 * @param origin as `encodeOrigin` gives it: all calls of a request have the same.
 */
export type Sign = (
  origin: string,
  call: Pick<SubgraphCall, 'subgraph' | 'body'>,
  below?: string,
) => SignatureHeaders;

/** A transport in the name of one caller: every call is signed, each for its subgraph alone. */
export type CallSigner = (origin: CallOrigin) => SubgraphTransport;

interface Address {
  readonly path: string;
  readonly key: CallKey;
}

export function createSign({ subgraphs, now }: SigningParts): Sign {
  const addresses = new Map<string, Address>();
  for (const { name, url, callKey } of subgraphs) {
    addresses.set(name, {
      path: new URL(url).pathname,
      key: { id: name, secret: createSecretKey(callKey) },
    });
  }

  return (origin, { subgraph, body }, below = '') => {
    const { path, key } = addresses.get(subgraph)!;
    const context = addressTo(subgraph, origin);
    const signed = { path: path + below, body, context };
    return signCall(signed, key, Math.floor(now().getTime() / 1000));
  };
}

/** Makes signing transports from a plain one. */
export function createCallSigner(transport: SubgraphTransport, sign: Sign): CallSigner {
  return (origin) => {
    let encoded: string | undefined;
    return (call) => {
      encoded ??= encodeOrigin(origin);
      return transport({ ...call, signature: sign(encoded, call) });
    };
  };
}
