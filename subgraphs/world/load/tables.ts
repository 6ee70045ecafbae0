import type { AgencyName } from '../../../schema/subgraphs.ts';
import type { City } from '../city/city.ts';
import type { AgencyLoad } from './table-load.ts';
import { healthTables } from './tables/health.ts';
import { marketSupervisionTables } from './tables/market-supervision.ts';
import { medicalInsuranceTables } from './tables/medical-insurance.ts';
import { publicSecurityTables } from './tables/public-security.ts';

/** What each agency's database gets of a city. */
export const AGENCY_LOADS: Readonly<Record<AgencyName, (city: City) => AgencyLoad>> = {
  'market-supervision': marketSupervisionTables,
  health: healthTables,
  'medical-insurance': medicalInsuranceTables,
  'public-security': publicSecurityTables,
};
