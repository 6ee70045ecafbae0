import type { Log } from '../../schema/telemetry/log.ts';
import type { Metrics } from './metrics.ts';

/** Tells log and metrics that a new schema came into force, or why it didn't; `refusal` is null when it did. */
export function createReloadLog(log: Log, { reloads }: Metrics): (refusal: unknown) => void {
  for (const outcome of ['taken', 'refused']) reloads.labels(outcome).inc(0);
  return (refusal) => {
    reloads.labels(refusal === null ? 'taken' : 'refused').inc();
    if (refusal === null) log.info({ schema: 'taken' });
    // The reason names schema elements and files, never what a request said.
    else log.error({ schema: 'refused', reason: String(refusal) });
  };
}
