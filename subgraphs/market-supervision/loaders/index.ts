import type { LoaderParts } from '../../kit/context.ts';
import { createCaseLoaders } from './cases.ts';
import { createEnterpriseSalesLoaders } from './enterprise-sales.ts';
import { createEnterpriseLoaders } from './enterprises.ts';
import { createInspectionLoaders } from './inspections.ts';
import { createJointInspectionLoaders } from './joint-inspections.ts';
import { createPeopleLoaders } from './people.ts';
import { createProductLoaders } from './products.ts';
import { createRecallLoaders } from './recalls.ts';
import { createRecordTotalsLoader } from './record-totals.ts';
import { createReferenceLoaders } from './reference.ts';
import { createSaleLoaders } from './sales.ts';
import { createSalesTotalsLoader } from './sales-totals.ts';
import { createTerritoryLoaders } from './territory.ts';

export type Loaders = ReturnType<typeof createLoaders>;

/** Built anew for every call, so that one caller's rows never reach another. */
export function createLoaders(parts: LoaderParts) {
  return {
    ...createTerritoryLoaders(parts),
    ...createEnterpriseLoaders(parts),
    ...createPeopleLoaders(parts),
    ...createInspectionLoaders(parts),
    ...createJointInspectionLoaders(parts),
    ...createCaseLoaders(parts),
    ...createProductLoaders(parts),
    ...createRecallLoaders(parts),
    ...createSaleLoaders(parts),
    ...createEnterpriseSalesLoaders(parts),
    ...createSalesTotalsLoader(parts),
    ...createRecordTotalsLoader(parts),
    ...createReferenceLoaders(parts),
  };
}
