import type { Importer } from '../kit/importer.ts';
import { doseCurve } from './importers/dose-curve.ts';
import { faersReport } from './importers/faers-report.ts';
import { feverClinics } from './importers/fever-clinics.ts';
import { vaersReports } from './importers/vaers-reports.ts';

/** One for each file of `reference/`. */
export const importers = [
  feverClinics,
  vaersReports,
  faersReport,
  doseCurve,
] as readonly Importer[];
