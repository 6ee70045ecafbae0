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

/** Signs a call for its subgraph alone, to the subgraph's endpoint or to a path below it. */
export type Sign = (
  origin: CallOrigin,
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
    const context = addressTo(subgraph, encodeOnce(origin));
    const signed = { path: path + below, body, context };
    return signCall(signed, key, Math.floor(now().getTime() / 1000));
  };
}

const encoded = new WeakMap<CallOrigin, string>();

/** All calls of a request have one origin. */
function encodeOnce(origin: CallOrigin): string {
  const known = encoded.get(origin);
  if (known !== undefined) return known;
  const text = encodeOrigin(origin);
  encoded.set(origin, text);
  return text;
}

/** Makes signing transports from a plain one. */
export function createCallSigner(transport: SubgraphTransport, sign: Sign): CallSigner {
  return (origin) => (call) => transport({ ...call, headers: sign(origin, call) });
}
