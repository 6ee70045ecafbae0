import { agreements } from './agreements.ts';
import { catalogue } from './catalogue.ts';
import { enums } from './enums.ts';
import { explain } from './explain.ts';
import { uses } from './uses.ts';

export const resolvers = [enums, agreements, catalogue, explain, uses];
