import { ALL_ROWS } from '../../../schema/contract/rows.ts';
import type { LoaderParts } from '../../kit/context.ts';
import { connectionByKey } from '../../kit/loaders.ts';
import { RealNameSale, RetailSale } from '../entities/sale.ts';
import type { EnterpriseRetailSalesArgs } from '../generated.ts';
import { fromDay, toDay } from './arguments.ts';

/** Sales carry no region, grid or chain of their own: whose they may be is decided on the enterprise they are asked of. */
export function createSaleLoaders(parts: LoaderParts) {
  const ofEnterprise = {
    key: 'creditCode',
    sort: ['soldAt', 'saleNo'],
    isDescending: true,
    rows: ALL_ROWS,
    conditionsOf: (args: Readonly<Record<string, unknown>>) => {
      const { from, to } = args as EnterpriseRetailSalesArgs;
      return [fromDay('t.sold_at', from), toDay('t.sold_at', to)];
    },
  } as const;

  return {
    retailSales: connectionByKey(parts, {
      list: 'Enterprise.retailSales',
      entity: RetailSale,
      ...ofEnterprise,
      whereOf: ({ batchNo }) => ({ batchNo }),
    }),
    realNameSales: connectionByKey(parts, {
      list: 'Enterprise.realNameSales',
      entity: RealNameSale,
      ...ofEnterprise,
    }),
  };
}
