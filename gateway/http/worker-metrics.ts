import cluster, { type Worker } from 'node:cluster';
import { AggregatorRegistry, type Registry } from 'prom-client';

/** A worker asks the first process for the metrics of all workers, and gets their text. */
interface Question {
  readonly kind: 'METRICS_ASKED';
  readonly id: number;
}

interface Answer {
  readonly kind: 'METRICS';
  readonly id: number;
  /** Null when a worker did not answer in time. */
  readonly text: string | null;
}

/** Reads the metrics in Prometheus' form: of all workers added up, where there are several. */
export function createMetricsReader(registry: Registry): () => Promise<string> {
  if (cluster.worker === undefined) return () => registry.metrics();

  AggregatorRegistry.setRegistries(registry);
  // Making one lets this worker answer when the first process collects.
  new AggregatorRegistry();
  const waiting = new Map<number, (text: string | null) => void>();
  process.on('message', (message: Answer) => {
    if (message.kind !== 'METRICS') return;
    waiting.get(message.id)?.(message.text);
    waiting.delete(message.id);
  });
  let questions = 0;
  return async () => {
    questions += 1;
    const question: Question = { kind: 'METRICS_ASKED', id: questions };
    const answer = new Promise<string | null>((resolve) => waiting.set(question.id, resolve));
    process.send!(question);
    return (await answer) ?? registry.metrics();
  };
}

/** Lets the first process collect what its workers ask for. */
export function collectForWorkers(): void {
  const aggregator = new AggregatorRegistry();
  cluster.on('message', (worker: Worker, message: Question) => {
    if (message.kind !== 'METRICS_ASKED') return;
    const tell = (text: string | null) => {
      const answer: Answer = { kind: 'METRICS', id: message.id, text };
      if (worker.isConnected()) worker.send(answer);
    };
    aggregator.clusterMetrics().then(tell, () => tell(null));
  });
}
