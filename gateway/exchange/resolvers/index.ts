import { agreements } from './agreements.ts';
import { enums } from './enums.ts';
import { uses } from './uses.ts';

export const resolvers = [enums, agreements, uses];
