import { createSecretKey } from 'node:crypto';
import { type CallContext, encodeContext } from '../../schema/contract/call.ts';
import { type CallKey, signCall } from '../../schema/contract/signature.ts';
import type { SubgraphTransport } from './execute.ts';

export interface SigningParts {
  readonly subgraphs: readonly {
    readonly name: string;
    readonly url: string;
    /** Secret that the gateway shares with this subgraph alone. */
    readonly callKey: Buffer;
  }[];
  readonly now: () => Date;
}

/** A transport in the name of one caller: every call is signed, each for its subgraph alone. */
export type CallSigner = (context: Omit<CallContext, 'audience'>) => SubgraphTransport;

interface Address {
  readonly path: string;
  readonly key: CallKey;
}

/** Makes signing transports from a plain one. */
export function createCallSigner(
  transport: SubgraphTransport,
  { subgraphs, now }: SigningParts,
): CallSigner {
  const addresses = new Map<string, Address>();
  for (const { name, url, callKey } of subgraphs) {
    addresses.set(name, {
      path: new URL(url).pathname,
      key: { id: name, secret: createSecretKey(callKey) },
    });
  }

  return (context) => (call) => {
    const { path, key } = addresses.get(call.subgraph)!;
    const audience = encodeContext({ ...context, audience: call.subgraph });
    const signed = { path, body: call.body, context: audience };
    const headers = signCall(signed, key, Math.floor(now().getTime() / 1000));
    return transport({ ...call, headers });
  };
}
