import { shownFigure } from '../../kit/totals/shown-figure.ts';
import type { Resolvers } from '../generated.ts';

export const recordTotals: Resolvers = {
  Query: {
    inspectionTotals: (_, { by }, { loaders }) => loaders.recordTotals('inspectionTotals', by),
    adminCaseTotals: (_, { by }, { loaders }) => loaders.recordTotals('adminCaseTotals', by),
    dutyRecordTotals: (_, { by }, { loaders }) => loaders.recordTotals('dutyRecordTotals', by),
    staffTotals: (_, { by }, { loaders }) => loaders.recordTotals('staffTotals', by),
    jointInspectionTotals: (_, { by }, { loaders }) =>
      loaders.recordTotals('jointInspectionTotals', by),
  },
  RecordTotal: {
    records: shownFigure('RecordTotal.records', ({ records }) => records),
  },
};
