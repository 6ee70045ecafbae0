import { shownFigure } from '../../kit/totals/shown-figure.ts';
import type { Resolvers } from '../generated.ts';

export const salesTotals: Resolvers = {
  Query: {
    salesTotals: (_, args, { loaders }) => loaders.salesTotals(args),
  },
  SalesTotal: {
    enterprises: shownFigure('SalesTotal.enterprises', ({ figures }) => figures?.enterprises),
    sales: shownFigure('SalesTotal.sales', ({ figures }) => figures?.sales),
    quantity: shownFigure('SalesTotal.quantity', ({ figures }) => figures?.quantity),
    amountFen: shownFigure('SalesTotal.amountFen', ({ figures }) => figures?.amountFen),
  },
};
