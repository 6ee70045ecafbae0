import { Gauge, type Registry } from 'prom-client';
import { dayInChina } from '../../../schema/contract/day.ts';
import type { Transaction } from '../database.ts';
import { countOverdue } from './request-store.ts';

/** Shows in the metrics how many requests for access their owners have let lie beyond the law's days. */
export function observeOverdue(
  registry: Registry,
  { db, now }: { readonly db: Transaction; readonly now: () => Date },
): void {
  new Gauge({
    name: 'yaolian_access_requests_overdue',
    help: 'Requests for access whose answer or provision is late by working days.',
    registers: [registry],
    // Every worker counts the same requests.
    aggregator: 'max',
    async collect() {
      // A store that is down shows elsewhere, and leaves the figure as it was.
      await countOverdue(db, dayInChina(now())).then(
        (overdue) => this.set(overdue),
        () => {},
      );
    },
  });
}
