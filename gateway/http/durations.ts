import type { Metric, Registry } from 'prom-client';

export interface DurationsOptions {
  readonly name: string;
  readonly help: string;
  readonly labelNames: readonly string[];
  /** Upper bounds in seconds, ascending. */
  readonly buckets: readonly number[];
}

/** A Prometheus histogram of durations. */
export interface Durations {
  /** The durations with these labels, in the order of the names: looked up once and kept, not for each observation. */
  labels(...values: readonly string[]): LabelledDurations;
}

export interface LabelledDurations {
  observe(seconds: number): void;
}

/**
 * A histogram that only counts: prom-client's own looks its labels up and checks them at each observation, and a request
 * makes more than a dozen.
 *
 * @see https://prometheus.io/docs/instrumenting/exposition_formats, "Histograms and summaries"
 */
export function createDurations(
  registry: Registry,
  { name, help, labelNames, buckets }: DurationsOptions,
): Durations {
  const kept = new Map<string, Counts>();
  const metric = {
    name,
    get: async () => {
      const values = [...kept.values()].flatMap((counts) => toValues(name, buckets, counts));
      return { name, help, type: 'histogram', values, aggregator: 'sum' };
    },
    reset: () => kept.clear(),
  };
  // A registry asks nothing more of a metric, whatever it asks of its type.
  registry.registerMetric(metric as unknown as Metric);

  return {
    labels: (...values) => {
      const key = JSON.stringify(values);
      const labels = Object.fromEntries(labelNames.map((label, i) => [label, values[i]!]));
      const counts = kept.get(key) ?? new Counts(labels, buckets);
      kept.set(key, counts);
      return counts;
    },
  };
}

class Counts implements LabelledDurations {
  readonly labels: Readonly<Record<string, string>>;
  readonly #buckets: readonly number[];
  /** One more than there are bounds: the last is for what exceeds them all. */
  readonly inBucket: number[];
  sum = 0;

  constructor(labels: Readonly<Record<string, string>>, buckets: readonly number[]) {
    this.labels = labels;
    this.#buckets = buckets;
    this.inBucket = Array.from({ length: buckets.length + 1 }, () => 0);
  }

  observe(seconds: number): void {
    let i = 0;
    while (seconds > this.#buckets[i]!) i += 1;
    this.inBucket[i]! += 1;
    this.sum += seconds;
  }
}

function toValues(name: string, buckets: readonly number[], { labels, inBucket, sum }: Counts) {
  let count = 0;
  const cumulated = [...buckets, '+Inf'].map((le, i) => {
    count += inBucket[i]!;
    return { metricName: `${name}_bucket`, labels: { le, ...labels }, value: count };
  });
  return [
    ...cumulated,
    { metricName: `${name}_sum`, labels, value: sum },
    { metricName: `${name}_count`, labels, value: count },
  ];
}
