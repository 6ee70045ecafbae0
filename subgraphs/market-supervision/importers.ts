import type { Importer } from '../kit/importer.ts';
import { fdaRecalls } from './importers/fda-recalls.ts';
import { legalClauses } from './importers/legal-clauses.ts';
import { nationalDrugCodes } from './importers/national-drug-codes.ts';
import { precursorDrugs } from './importers/precursor-drugs.ts';
import { regions, streets, villages } from './importers/regions.ts';
import { tfdaRecalls } from './importers/tfda-recalls.ts';
import { traceBillTypes } from './importers/trace-bill-types.ts';
import { traceCodeSamples } from './importers/trace-code-samples.ts';

/** One importer for each file in `reference/`. */
export const importers = [
  regions,
  streets,
  villages,
  legalClauses,
  nationalDrugCodes,
  tfdaRecalls,
  fdaRecalls,
  traceBillTypes,
  traceCodeSamples,
  precursorDrugs,
] as readonly Importer[];
