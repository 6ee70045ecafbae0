import type { Metrics } from '../http/metrics.ts';
import type { SubgraphTransport } from './execute.ts';

type Durations = ReturnType<Metrics['fetches']['labels']>;

/** The same transport, the duration and outcome of its calls measured. */
export function measureCalls(
  transport: SubgraphTransport,
  { fetches }: Metrics,
): SubgraphTransport {
  const known = new Map<string, Durations>();
  return (call) => {
    const started = performance.now();
    const observe = (status: string) =>
      durationsOf(call.subgraph, status).observe((performance.now() - started) / 1000);
    const reply = transport(call);
    reply.then(
      ({ status }) => observe(String(status)),
      () => observe('failed'),
    );
    return reply;
  };

  function durationsOf(subgraph: string, status: string): Durations {
    const name = `${subgraph} ${status}`;
    const found = known.get(name);
    if (found !== undefined) return found;
    const made = fetches.labels(subgraph, status);
    known.set(name, made);
    return made;
  }
}
