import { Counter, Gauge, type Registry } from 'prom-client';
import type { Lag } from './lag.ts';

/** Counts what the follower finds, and shows how far it is behind. Labels are windows: nobody stands in a metric. */
export function measureUses(registry: Registry, lag: () => Lag) {
  const registers = [registry];
  const alerts = new Counter({
    name: 'yaolian_bulk_reader_alerts_total',
    help: 'Readers who got more from an owner than their limit, by the window.',
    labelNames: ['period'],
    registers,
  });
  for (const period of ['HOUR', 'DAY']) alerts.labels(period).inc(0);
  for (const [unit, help] of [
    ['records', 'Records that are not in the views of use yet.'],
    ['seconds', 'Age of the oldest record that is not in the views of use yet.'],
  ] as const) {
    new Gauge({
      name: `yaolian_uses_lag_${unit}`,
      help,
      registers,
      collect() {
        this.set(lag()[unit]);
      },
    });
  }

  return {
    alerts,
    records: new Counter({
      name: 'yaolian_uses_records_total',
      help: 'Records that were taken into the views of use here.',
      registers,
    }),
    silent: new Counter({
      name: 'yaolian_uses_silent_total',
      help: 'Answers of owners, on record, that reported nothing that left.',
      registers,
    }),
    reports: new Counter({
      name: 'yaolian_emergency_reports_total',
      help: 'Reports to owners of what was read in an emergency.',
      registers,
    }),
    reminders: new Counter({
      name: 'yaolian_emergency_reminders_total',
      help: 'Reminders of emergency reports whose review is overdue, one a day each.',
      registers,
    }),
  };
}
