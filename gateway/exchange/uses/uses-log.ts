import type { Registry } from 'prom-client';
import type { Log } from '../../../schema/telemetry/log.ts';
import type { BulkAlert } from './bulk-alerts.ts';
import type { Followed } from './follow-records.ts';
import type { Lag } from './lag.ts';
import { measureUses } from './measure-uses.ts';
import type { OverdueReport } from './tidy-uses.ts';

/** Tells log and metrics what the follower finds. Whose reading it was stands in the views, for those who may know. */
export function createUsesLog(log: Log, registry: Registry) {
  let lag: Lag = { records: 0, seconds: 0 };
  const metrics = measureUses(registry, () => lag);

  return {
    lag: () => lag,
    onLag(now: Lag) {
      lag = now;
    },
    onFollowed({ records, silent, alerts, reports }: Followed) {
      metrics.records.inc(records);
      metrics.silent.inc(silent);
      for (const alert of alerts) {
        metrics.alerts.labels(alert.period).inc();
        log.warn(toLine(alert));
      }
      for (const { id, owner } of reports) {
        metrics.reports.inc();
        log.warn({ emergencyReport: id, owner });
      }
    },
    onOverdue(late: readonly OverdueReport[]) {
      for (const { id, owner, dueOn } of late) {
        metrics.reminders.inc();
        log.warn({ emergencyReportOverdue: id, owner, dueOn });
      }
    },
  };
}

function toLine({ id, owner, agency, role, period, measure, counted }: BulkAlert) {
  return { bulkReader: id, owner, agency, role, period, measure, counted };
}
