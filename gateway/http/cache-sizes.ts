import { Gauge, type Registry } from 'prom-client';
import type { Held } from '../compile/lru.ts';

/** What each cache holds at the moment, by the cache's name. A newer cache takes the place of the old. */
export type CacheSizes = Map<string, () => Held>;

/** Cache sizes that show in the metrics. */
export function createCacheSizes(registry: Registry): CacheSizes {
  const sizes: CacheSizes = new Map();
  const show = (measure: keyof Held, help: string) =>
    new Gauge({
      name: `yaolian_cache_${measure}`,
      help,
      labelNames: ['cache'],
      registers: [registry],
      collect() {
        for (const [name, held] of sizes) this.labels(name).set(held()[measure]);
      },
    });
  show('entries', 'Entries that each cache holds.');
  show('bytes', 'Roughly the memory that each cache takes, where its entries differ much; else 0.');
  return sizes;
}
