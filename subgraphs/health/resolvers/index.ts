import { aefiCases } from './aefi-cases.ts';
import { batches } from './batches.ts';
import { emergencies } from './emergencies.ts';
import { institutions } from './institutions.ts';
import { prescriptions } from './prescriptions.ts';
import { reference } from './reference.ts';
import { totals } from './totals.ts';
import { vaccinations } from './vaccinations.ts';

export const resolvers = [
  institutions,
  prescriptions,
  vaccinations,
  batches,
  aefiCases,
  emergencies,
  totals,
  reference,
];
