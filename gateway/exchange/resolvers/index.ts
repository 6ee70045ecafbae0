import { agreements } from './agreements.ts';
import { catalogue } from './catalogue.ts';
import { changes } from './changes.ts';
import { enums } from './enums.ts';
import { explain } from './explain.ts';
import { requests } from './requests.ts';
import { uses } from './uses.ts';

export const resolvers = [enums, agreements, catalogue, explain, changes, requests, uses];
