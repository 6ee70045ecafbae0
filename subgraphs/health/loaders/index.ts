import type { LoaderParts } from '../../kit/context.ts';
import { createAefiLoaders } from './aefi.ts';
import { createBatchTotalLoaders } from './batch-totals.ts';
import { createEmergencyLoaders } from './emergencies.ts';
import { createInstitutionLoaders } from './institutions.ts';
import { createPrescriptionLoaders } from './prescriptions.ts';
import { createReferenceLoaders } from './reference.ts';
import { createTotalLoaders } from './totals.ts';
import { createVaccinationLoaders } from './vaccinations.ts';

export type Loaders = ReturnType<typeof createLoaders>;

/** Built anew for every call, so that one caller's rows never reach another. */
export function createLoaders(parts: LoaderParts) {
  return {
    ...createInstitutionLoaders(parts),
    ...createPrescriptionLoaders(parts),
    ...createVaccinationLoaders(parts),
    ...createAefiLoaders(parts),
    ...createEmergencyLoaders(parts),
    ...createTotalLoaders(parts),
    ...createBatchTotalLoaders(parts),
    ...createReferenceLoaders(parts),
  };
}
