import { createSecretKey } from 'node:crypto';
import { type CallContext, encodeContext } from '../../schema/contract/call.ts';
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
  context: Context,
  call: Pick<SubgraphCall, 'subgraph' | 'body'>,
  below?: string,
) => SignatureHeaders;

/** A transport in the name of one caller: every call is signed, each for its subgraph alone. */
export type CallSigner = (context: Context) => SubgraphTransport;

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

  return (context, { subgraph, body }, below = '') => {
    const { path, key } = addresses.get(subgraph)!;
    const signed = { path: path + below, body, context: encodeFor(context, subgraph) };
    return signCall(signed, key, Math.floor(now().getTime() / 1000));
  };
}

type Context = Omit<CallContext, 'audience'>;

const encoded = new WeakMap<Context, Map<string, string>>();

/** Several calls of a request may go to one subgraph. */
function encodeFor(context: Context, audience: string): string {
  const texts = encoded.get(context) ?? new Map<string, string>();
  encoded.set(context, texts);
  const text = texts.get(audience) ?? encodeContext({ ...context, audience });
  texts.set(audience, text);
  return text;
}

/** Makes signing transports from a plain one. */
export function createCallSigner(transport: SubgraphTransport, sign: Sign): CallSigner {
  return (context) => (call) => transport({ ...call, headers: sign(context, call) });
}
