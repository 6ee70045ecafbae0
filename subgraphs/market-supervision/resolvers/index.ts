import { cases } from './cases.ts';
import { enterprises } from './enterprises.ts';
import { inspections } from './inspections.ts';
import { jointInspections } from './joint-inspections.ts';
import { people } from './people.ts';
import { products } from './products.ts';
import { recordTotals } from './record-totals.ts';
import { reference } from './reference.ts';
import { sales } from './sales.ts';
import { salesTotals } from './sales-totals.ts';
import { territory } from './territory.ts';

export const resolvers = [
  territory,
  enterprises,
  people,
  inspections,
  jointInspections,
  cases,
  products,
  sales,
  salesTotals,
  recordTotals,
  reference,
];
