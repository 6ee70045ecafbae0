import { Counter, Gauge, type Registry } from 'prom-client';
import type { Log } from '../../../schema/telemetry/log.ts';
import type { Followed } from './follow-records.ts';
import type { Lag } from './lag.ts';
import type { OverdueReport } from './tidy-uses.ts';

/** Tells log and metrics what the follower finds. Whose reading it was stands in the views, for those who may know. */
export function createUsesLog(log: Log, registry: Registry) {
  const registers = [registry];
  const records = new Counter({
    name: 'yaolian_uses_records_total',
    help: 'Records that were taken into the views of use here.',
    registers,
  });
  const silent = new Counter({
    name: 'yaolian_uses_silent_total',
    help: 'Answers of owners, on record, that reported nothing that left.',
    registers,
  });
  const alerts = new Counter({
    name: 'yaolian_bulk_reader_alerts_total',
    help: 'Readers who got more from an owner than their limit, by the window.',
    labelNames: ['period'],
    registers,
  });
  const reports = new Counter({
    name: 'yaolian_emergency_reports_total',
    help: 'Reports to owners of what was read in an emergency.',
    registers,
  });
  const overdue = new Counter({
    name: 'yaolian_emergency_reminders_total',
    help: 'Reminders of emergency reports whose review is overdue, one a day each.',
    registers,
  });
  for (const period of ['HOUR', 'DAY']) alerts.labels(period).inc(0);
  let lag: Lag = { records: 0, seconds: 0 };
  for (const [unit, help] of [
    ['records', 'Records that are not in the views of use yet.'],
    ['seconds', 'Age of the oldest record that is not in the views of use yet.'],
  ] as const) {
    new Gauge({
      name: `yaolian_uses_lag_${unit}`,
      help,
      registers,
      collect() {
        this.set(lag[unit]);
      },
    });
  }

  return {
    lag: () => lag,
    onLag(now: Lag) {
      lag = now;
    },
    onFollowed(followed: Followed) {
      records.inc(followed.records);
      silent.inc(followed.silent);
      for (const { id, owner, agency, role, period, measure, counted } of followed.alerts) {
        alerts.labels(period).inc();
        log.warn({ bulkReader: id, owner, agency, role, period, measure, counted });
      }
      for (const { id, owner } of followed.reports) {
        reports.inc();
        log.warn({ emergencyReport: id, owner });
      }
    },
    onOverdue(late: readonly OverdueReport[]) {
      for (const { id, owner, dueOn } of late) {
        overdue.inc();
        log.warn({ emergencyReportOverdue: id, owner, dueOn });
      }
    },
  };
}
