import { Gauge, type Registry } from 'prom-client';

/** How many entries each cache holds at the moment, by the cache's name. A newer cache takes the place of the old. */
export type CacheSizes = Map<string, () => number>;

/** Cache sizes that show in the metrics. */
export function createCacheSizes(registry: Registry): CacheSizes {
  const sizes: CacheSizes = new Map();
  new Gauge({
    name: 'yaolian_cache_entries',
    help: 'Entries that each cache holds.',
    labelNames: ['cache'],
    registers: [registry],
    collect() {
      for (const [name, sizeOf] of sizes) this.labels(name).set(sizeOf());
    },
  });
  return sizes;
}
