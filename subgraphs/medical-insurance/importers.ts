import { diseaseCategories } from './importers/disease-categories.ts';
import { drugCategories } from './importers/drug-categories.ts';
import { drugPrefixes } from './importers/drug-prefixes.ts';
import { paymentRules } from './importers/payment-rules.ts';

/** One importer for each file in `reference/`. */
export const importers = [drugCategories, drugPrefixes, paymentRules, diseaseCategories];
