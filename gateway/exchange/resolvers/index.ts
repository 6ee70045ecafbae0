import { agreements } from './agreements.ts';
import { enums } from './enums.ts';

export const resolvers = [enums, agreements];
