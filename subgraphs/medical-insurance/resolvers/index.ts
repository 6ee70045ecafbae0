import { catalogue } from './catalogue.ts';
import { fundViolations } from './fund-violations.ts';
import { institutions } from './institutions.ts';
import { insured } from './insured.ts';
import { settlements } from './settlements.ts';

export const resolvers = [institutions, insured, settlements, catalogue, fundViolations];
