import { shownFigure } from '../../kit/totals/shown-figure.ts';
import type { Resolvers } from '../generated.ts';

export const totals: Resolvers = {
  Query: {
    doseTotals: (_, { by }, { loaders }) => loaders.doseTotals(by),
    prescriptionTotals: (_, { by }, { loaders }) => loaders.prescriptionTotals(by),
  },
  DoseTotal: {
    doses: shownFigure('DoseTotal.doses', ({ doses }) => doses),
  },
  PrescriptionTotal: {
    prescriptions: shownFigure(
      'PrescriptionTotal.prescriptions',
      ({ prescriptions }) => prescriptions,
    ),
    patients: shownFigure('PrescriptionTotal.patients', ({ patients }) => patients),
  },
};
