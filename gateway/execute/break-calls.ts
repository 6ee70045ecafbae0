import { ApiError } from '../../schema/contract/errors.ts';
import type { Circuit } from './circuit.ts';
import type { SubgraphTransport } from './execute.ts';

/** Why a call was not even sent. */
export class CircuitOpen extends Error {
  override readonly name = 'CircuitOpen';
}

/**
 * The same transport, each subgraph behind a circuit of its own.
 *
 * A call that its circuit doesn't admit is refused at once with ApiError SUBGRAPH_UNAVAILABLE, its cause a CircuitOpen.
 */
export function breakCalls(
  transport: SubgraphTransport,
  circuitOf: (subgraph: string) => Circuit,
): SubgraphTransport {
  return async (call) => {
    const circuit = circuitOf(call.subgraph);
    if (!circuit.admit()) {
      throw new ApiError('SUBGRAPH_UNAVAILABLE', { cause: new CircuitOpen(call.subgraph) });
    }
    try {
      const reply = await transport(call);
      if (reply.status >= 500) circuit.fail();
      else circuit.succeed();
      return reply;
    } catch (error) {
      if (call.signal.aborted && !isTimeout(error)) circuit.withdraw();
      else circuit.fail();
      throw error;
    }
  };
}

/** Whether the subgraph had its full time; a client that went away says nothing of the subgraph. */
function isTimeout(error: unknown): boolean {
  return error instanceof ApiError && error.code === 'SUBGRAPH_TIMEOUT';
}
