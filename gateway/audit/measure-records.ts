import { Counter, Gauge, Histogram, type Registry } from 'prom-client';

/** Counts what is written on record, and shows how long it has gone without a checkpoint. */
export function measureRecords(registry: Registry) {
  const registers = [registry];
  const records = new Counter({
    name: 'yaolian_records_total',
    help: 'Records that were written.',
    registers,
  });
  const groups = new Histogram({
    name: 'yaolian_record_group_size',
    help: 'Records that were made durable together; the count is that of the groups.',
    buckets: [1, 2, 4, 8, 16, 32, 64, 128, 256],
    registers,
  });
  const appends = new Histogram({
    name: 'yaolian_record_append_seconds',
    help: 'Time to make a group of records durable.',
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 2.5],
    registers,
  });
  let coveredAt = performance.now();
  new Gauge({
    name: 'yaolian_checkpoint_age_seconds',
    help: 'Time since a checkpoint covered every record that there was.',
    registers,
    collect() {
      this.set((performance.now() - coveredAt) / 1000);
    },
  });

  return {
    onGroup: (group: { readonly records: number; readonly ms: number }) => {
      records.inc(group.records);
      groups.observe(group.records);
      appends.observe(group.ms / 1000);
    },
    onCovered: () => {
      coveredAt = performance.now();
    },
  };
}
