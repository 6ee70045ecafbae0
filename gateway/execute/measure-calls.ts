import type { LabelledDurations } from '../http/durations.ts';
import type { Metrics } from '../http/metrics.ts';
import type { SubgraphTransport } from './execute.ts';

/** The same transport, the duration and outcome of its calls measured. */
export function measureCalls(
  transport: SubgraphTransport,
  { fetches }: Metrics,
): SubgraphTransport {
  const known = new Map<string, Map<number | 'failed', LabelledDurations>>();
  return (call) => {
    const started = performance.now();
    const observe = (status: number | 'failed') =>
      durationsOf(call.subgraph, status).observe((performance.now() - started) / 1000);
    const reply = transport(call);
    reply.then(
      ({ status }) => observe(status),
      () => observe('failed'),
    );
    return reply;
  };

  function durationsOf(subgraph: string, status: number | 'failed'): LabelledDurations {
    const ofSubgraph = known.get(subgraph) ?? new Map();
    const durations = ofSubgraph.get(status) ?? fetches.labels(subgraph, String(status));
    known.set(subgraph, ofSubgraph.set(status, durations));
    return durations;
  }
}
