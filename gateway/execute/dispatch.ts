import type { Metrics } from '../http/metrics.ts';
import { FETCH_MS } from '../limits.ts';
import type { SubgraphTransport } from './execute.ts';
import { createCallGathering } from './gather-calls.ts';
import { retryCalls } from './retry-calls.ts';

/** Makes transports from plain ones: their calls are repeated where that may help, and done in cohorts, all together. */
export function createDispatch({
  retries,
}: Metrics): (transport: SubgraphTransport) => SubgraphTransport {
  const gather = createCallGathering();
  const onRetry = (subgraph: string) => retries.labels(subgraph).inc();
  const retry = { deadlineMs: FETCH_MS, random: Math.random, onRetry };
  return (transport) => gather(retryCalls(transport, retry));
}
