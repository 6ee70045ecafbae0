import { ApiError } from '../../../schema/contract/errors.ts';
import { atLeast, before } from '../../kit/conditions.ts';
import type { LoaderParts } from '../../kit/context.ts';
import { connectionByKey, manyByKey } from '../../kit/loaders.ts';
import { Settlement, SettlementMonth } from '../entities/settlement.ts';
import type { SettlementFilter } from '../generated.ts';
import { linesBySettlement } from './settlement-lines.ts';
import { settledTraceCodes } from './trace-codes.ts';

export function settlementLoaders(parts: LoaderParts) {
  const { db, rights } = parts;
  const newestFirst = { sort: ['settledAt', 'settlementId'], isDescending: true } as const;

  return {
    settlements: connectionByKey(parts, {
      list: 'Query.settlements',
      entity: Settlement,
      ...newestFirst,
      rows: rights.rows('Query.settlements'),
      whereOf: ({ where }) => {
        const { medicalType, isRefund } = where as SettlementFilter;
        return { medicalType, isRefund };
      },
      conditionsOf: ({ where }) => {
        const { from, until } = toInstants(where as SettlementFilter);
        return [atLeast('t.settled_at', from), before('t.settled_at', until)];
      },
    }),
    settlementsByEnterprise: connectionByKey(parts, {
      list: 'Enterprise.settlements',
      entity: Settlement,
      key: 'creditCode',
      ...newestFirst,
      rows: rights.rows('Enterprise.settlements'),
    }),
    linesBySettlement: linesBySettlement(db),
    monthsByEnterprise: manyByKey(parts, {
      entity: SettlementMonth,
      key: 'creditCode',
      sort: ['month'],
      rows: rights.rows('Enterprise.settlementTotals'),
    }),
    isTraceCodeSettled: settledTraceCodes(db),
  };
}

const DAY_MS = 86_400_000;
const MAX_DAYS = 31;

/** Days of Asia/Shanghai as a span of instants that excludes its end. */
function toInstants({ from, to }: SettlementFilter): { from: string; until: string } {
  const start = Date.parse(`${from}T00:00:00+08:00`);
  const end = Date.parse(`${to}T00:00:00+08:00`) + DAY_MS;
  if (end <= start || end - start > MAX_DAYS * DAY_MS) {
    throw new ApiError('VALUE_INVALID', { detail: `Give 1 to ${MAX_DAYS} days.` });
  }
  return { from: new Date(start).toISOString(), until: new Date(end).toISOString() };
}
