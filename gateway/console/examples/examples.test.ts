import { globSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { buildSchema, parse, validate } from 'graphql';
import { ROLES } from '../../../schema/contract/caller.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
const pages = fileURLToPath(new URL('..', import.meta.url));
const schema = buildSchema(
  readFileSync(fileURLToPath(new URL('../../../schema/api.graphql', import.meta.url)), 'utf8'),
);

const examples = globSync('*/*.graphql', { cwd: here });
const files = globSync('{catalogue,change,enterprise,sharing,site,uses}/*.graphql', { cwd: pages });
const isFragment = (path: string) => readFileSync(pages + path, 'utf8').startsWith('fragment ');
const fragments = files.filter(isFragment).map((path) => readFileSync(pages + path, 'utf8'));
const operations = files.filter((path) => !isFragment(path));

/** The operation with the fragments of other files that it spreads. */
function readOperation(path: string): string {
  const text = readFileSync(pages + path, 'utf8');
  return text + fragments.filter((one) => text.includes(`...${one.split(' ')[1]}`)).join('');
}

describe('the examples', () => {
  it.each(ROLES)('have something for %s', (role) => {
    expect(examples.filter((path) => dirname(path) === role)).not.toEqual([]);
  });

  it.each(examples)('%s begins with a Chinese title', (path) => {
    expect(readFileSync(here + path, 'utf8')).toMatch(/^# .*\p{Script=Han}/u);
  });

  it.each(examples)('%s fits the schema', (path) => {
    expect(validate(schema, parse(readFileSync(here + path, 'utf8')))).toEqual([]);
  });
});

describe("the pages' operations", () => {
  it.each(operations)('%s fits the schema', (path) => {
    expect(validate(schema, parse(readOperation(path)))).toEqual([]);
  });
});
