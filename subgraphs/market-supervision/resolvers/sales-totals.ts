import type { Rights } from '../../kit/rights.ts';
import type { Resolvers } from '../generated.ts';
import type { SalesCell, SalesFigures } from '../loaders/sales-totals.ts';

export const salesTotals: Resolvers = {
  Query: {
    salesTotals: (_, args, { loaders }) => loaders.salesTotals(args),
  },
  SalesTotal: {
    enterprises: (cell, _, { rights }) => figureOf(cell, 'enterprises', rights),
    sales: (cell, _, { rights }) => figureOf(cell, 'sales', rights),
    quantity: (cell, _, { rights }) => figureOf(cell, 'quantity', rights),
    amountFen: (cell, _, { rights }) => figureOf(cell, 'amountFen', rights),
  },
};

function figureOf<Name extends keyof SalesFigures>(
  { figures, isComplete }: SalesCell,
  name: Name,
  rights: Rights,
): SalesFigures[Name] | null {
  const coordinate = `SalesTotal.${name}`;
  if (!isComplete)
    rights.noteAccess({ coordinate, status: 'SUPPRESSED', code: 'TOO_FEW_CONTRIBUTORS' });
  return figures?.[name] ?? null;
}
