import { agreements } from './agreements.ts';
import { catalogue } from './catalogue.ts';
import { enums } from './enums.ts';
import { explain } from './explain.ts';

export const resolvers = [enums, agreements, catalogue, explain];
