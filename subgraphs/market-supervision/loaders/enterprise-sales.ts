import DataLoader from 'dataloader';
import { optional, parseMonth } from '../../kit/arguments.ts';
import { allOf, atLeast, atMost } from '../../kit/conditions.ts';
import type { LoaderParts } from '../../kit/context.ts';
import { manyByKey } from '../../kit/loaders.ts';
import type { RequestDatabase } from '../../kit/request-database.ts';
import { createBindings } from '../../kit/rows-sql.ts';
import { EnterpriseSalesMonth } from '../entities/sale.ts';
import type { EnterpriseTopProductsArgs } from '../generated.ts';
import { parseCount } from './arguments.ts';

export interface ProductSalesRow {
  readonly creditCode: string;
  readonly approvalNumber: string;
  readonly sales: string;
  readonly quantity: string;
  readonly amountFen: string;
}

const DEFAULT_PRODUCTS = 10;
const MAX_PRODUCTS = 50;

/** An enterprise's own totals, from the rollups: one statement for all enterprises of a level. */
export function createEnterpriseSalesLoaders(parts: LoaderParts) {
  const { db } = parts;
  const topProducts = new Map<string, DataLoader<string, readonly ProductSalesRow[]>>();

  return {
    salesByMonth: manyByKey(parts, {
      entity: EnterpriseSalesMonth,
      key: 'creditCode',
      sort: ['month'],
    }),
    topProducts: (args: EnterpriseTopProductsArgs, creditCode: string) => {
      const sameArgs = JSON.stringify(args);
      const loader = topProducts.get(sameArgs) ?? createTopProducts(db, args);
      topProducts.set(sameArgs, loader);
      return loader.load(creditCode);
    },
  };
}

function createTopProducts(
  db: RequestDatabase,
  { first, from, to }: EnterpriseTopProductsArgs,
): DataLoader<string, readonly ProductSalesRow[]> {
  const count = parseCount(first ?? DEFAULT_PRODUCTS, MAX_PRODUCTS);
  const inMonths = allOf([
    atLeast('t.month', optional(from, parseMonth)),
    atMost('t.month', optional(to, parseMonth)),
  ]);
  return new DataLoader((creditCodes) => {
    const bindings = createBindings();
    const sql = `
      SELECT * FROM (
        SELECT t.credit_code AS "creditCode", t.approval_number AS "approvalNumber",
          sum(t.sales) AS sales, sum(t.quantity) AS quantity, sum(t.amount_fen) AS "amountFen",
          row_number() OVER (
            PARTITION BY t.credit_code ORDER BY sum(t.amount_fen) DESC, t.approval_number
          ) AS place
        FROM sales_month t
        WHERE t.credit_code = ANY(${bindings.bind(creditCodes)}) AND ${inMonths(bindings)}
        GROUP BY t.credit_code, t.approval_number
      ) u WHERE place <= ${bindings.bind(count)} ORDER BY "creditCode", place`;
    return byEnterprise(creditCodes, db.query<ProductSalesRow>(sql, bindings.values));
  });
}

async function byEnterprise<Row extends { readonly creditCode: string }>(
  creditCodes: readonly string[],
  rows: Promise<readonly Row[]>,
): Promise<readonly (readonly Row[])[]> {
  const lists = Map.groupBy(await rows, ({ creditCode }) => creditCode);
  return creditCodes.map((creditCode) => lists.get(creditCode) ?? []);
}
