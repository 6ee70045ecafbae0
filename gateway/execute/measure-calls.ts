import type { Metrics } from '../http/metrics.ts';
import type { SubgraphTransport } from './execute.ts';

/** The same transport, the duration and outcome of its calls measured. */
export function measureCalls(
  transport: SubgraphTransport,
  { fetches }: Metrics,
): SubgraphTransport {
  return async (call) => {
    const started = performance.now();
    const observe = (status: string) =>
      fetches.labels(call.subgraph, status).observe((performance.now() - started) / 1000);
    try {
      const reply = await transport(call);
      observe(String(reply.status));
      return reply;
    } catch (error) {
      observe('failed');
      throw error;
    }
  };
}
