import type { Importer } from '../kit/importer.ts';
import { identityRegions } from './importers/identity-regions.ts';

/** One for each file of `reference/`. */
export const importers = [identityRegions] as readonly Importer[];
