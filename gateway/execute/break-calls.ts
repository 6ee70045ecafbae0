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
  return (call) => {
    const circuit = circuitOf(call.subgraph);
    if (!circuit.admit()) {
      const cause = new CircuitOpen(call.subgraph);
      return Promise.reject(new ApiError('SUBGRAPH_UNAVAILABLE', { cause }));
    }
    const reply = transport(call);
    reply.then(
      ({ status }) => (status >= 500 ? circuit.fail() : circuit.succeed()),
      (error) => (call.signal.aborted && !isTimeout(error) ? circuit.withdraw() : circuit.fail()),
    );
    return reply;
  };
}

/** Whether the subgraph had its full time; a client that went away says nothing of the subgraph. */
function isTimeout(error: unknown): boolean {
  return error instanceof ApiError && error.code === 'SUBGRAPH_TIMEOUT';
}
