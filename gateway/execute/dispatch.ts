import type { SubgraphTransport } from './execute.ts';
import { createCallGathering } from './gather-calls.ts';
import { type RetryOptions, retryCalls } from './retry-calls.ts';

/** Makes transports from plain ones: their calls are repeated where that may help, and done in cohorts, all together. */
export function createDispatch(
  options: Omit<RetryOptions, 'random'>,
): (transport: SubgraphTransport) => SubgraphTransport {
  const gather = createCallGathering();
  return (transport) => gather(retryCalls(transport, { ...options, random: Math.random }));
}
