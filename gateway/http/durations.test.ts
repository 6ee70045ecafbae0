import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { AggregatorRegistry, Histogram, Registry } from 'prom-client';
import { createDurations } from './durations.ts';

const OPTIONS = {
  name: 'call_seconds',
  help: 'Calls by place and outcome.',
  labelNames: ['place', 'outcome'],
  buckets: [0.001, 0.01, 0.1, 1],
};

const label = fc.constantFrom('a', 'b', 'ok "quoted"');
/** Seconds on a bound, between two, below the first and beyond the last. */
const seconds = fc.constantFrom(0, 0.001, 0.0011, 0.01, 0.05, 0.1, 1, 1.5, 60);

it('tells what a histogram of prom-client tells of the same observations', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(label, label, seconds)), async (observed) => {
      const [registry, reference] = [new Registry(), new Registry()];
      const durations = createDurations(registry, OPTIONS);
      const histogram = new Histogram({ ...OPTIONS, registers: [reference] });
      for (const [place, outcome, value] of observed) {
        durations.labels(place, outcome).observe(value);
        histogram.labels(place, outcome).observe(value);
      }

      expect(await registry.metrics()).toBe(await reference.metrics());
      expect(await ofTwoWorkers(registry)).toBe(await ofTwoWorkers(reference));
    }),
  );
});

async function ofTwoWorkers(registry: Registry): Promise<string> {
  const told = await registry.getMetricsAsJSON();
  return AggregatorRegistry.aggregate([told, told]).metrics();
}

it('starts again from nothing', async () => {
  const registry = new Registry();
  createDurations(registry, OPTIONS).labels('a', 'b').observe(1);

  registry.resetMetrics();

  expect(await registry.metrics()).not.toContain('call_seconds_count');
});
