import { type CallContext, encodeContext } from '../../schema/contract/call.ts';
import { type CallKey, signCall } from '../../schema/contract/signature.ts';
import type { SubgraphTransport } from './execute.ts';

/** A subgraph's path and the secret that it shares with the gateway alone. */
export interface SubgraphAddress {
  readonly path: string;
  readonly key: CallKey;
}

export interface SigningParts {
  readonly addresses: ReadonlyMap<string, SubgraphAddress>;
  readonly now: () => Date;
}

/** The same transport in the name of one caller: every call is signed, each for its subgraph alone. */
export function signCalls(
  transport: SubgraphTransport,
  { addresses, now }: SigningParts,
  context: Omit<CallContext, 'audience'>,
): SubgraphTransport {
  return (call) => {
    const { path, key } = addresses.get(call.subgraph)!;
    const signed = {
      path,
      body: call.body,
      context: encodeContext({ ...context, audience: call.subgraph }),
    };
    const headers = signCall(signed, key, Math.floor(now().getTime() / 1000));
    return transport({ ...call, headers });
  };
}
