import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { buildSchema, getIntrospectionQuery, parse } from 'graphql';
import { repositoryPath } from '../../schema/files.ts';
import { createCompiler } from './compile.ts';
import { checkIntrospection } from './introspection-size.ts';
import { parseSupergraph } from './supergraph.ts';

const SDL = `
  type Query { shop(id: ID!, near: Place): Shop  shops: [Shop!]! }
  type Shop { id: ID! name: String city: City sells: [Drug!]! }
  type Drug { id: ID! name: String shops: [Shop!]! }
  input Place { city: City! within: Int }
  enum City { SHENYANG DALIAN }
`;
const schema = buildSchema(SDL);
const tooComplex = expect.objectContaining({ code: 'OPERATION_TOO_COMPLEX' });

const repeat = (count: number, make: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => make(i)).join(' ');
const check = (query: string, variables = {}) =>
  checkIntrospection(parse(query), variables, schema);

describe('checkIntrospection', () => {
  it.each([
    [
      'all of it again and again',
      `{ __schema { ${repeat(60, (i) => `a${i}: types { fields { name } }`)} } }`,
    ],
    [
      'the whole of it under many names',
      `{ ${repeat(60, (i) => `a${i}: __schema { types { fields { name } } }`)} }`,
    ],
    [
      'one type again and again',
      `{ ${repeat(400, (i) => `a${i}: __type(name: "Shop") { fields { type { name ofType { name } } } }`)} }`,
    ],
    [
      'it from inside a fragment',
      `{ ... { __schema { types { ...on __Type { ${repeat(90, (i) => `a${i}: fields { name }`)} } } } } }`,
    ],
  ])('refuses to read %s', (_, query) => {
    expect(() => check(query)).toThrow(tooComplex);
  });

  it('looks at the type that a variable names', () => {
    const query = `query ($v0: String!) { ${repeat(400, (i) => `a${i}: __type(name: $v0) { fields { name type { name } } }`)} }`;

    expect(() => check(query, { v0: 'Shop' })).toThrow(tooComplex);
    expect(() => check(query, { v0: 'Nothing' })).not.toThrow();
  });

  it.each([
    ['an operation that asks nothing of the schema', '{ shops { id __typename } }'],
    ['a mutation', 'mutation { __typename }'],
    [
      'a page of documentation',
      '{ __type(name: "Shop") { name description fields(includeDeprecated: true) { name args { name } } } }',
    ],
  ])('lets %s pass', (_, query) => {
    expect(() => check(query)).not.toThrow();
  });

  it("lets the tools read all of the product's schema, with everything that they can ask for", () => {
    const sdl = readFileSync(repositoryPath('schema/supergraph.graphql'), 'utf8');
    const query = getIntrospectionQuery({
      specifiedByUrl: true,
      directiveIsRepeatable: true,
      schemaDescription: true,
      inputValueDeprecation: true,
      oneOf: true,
    });

    expect(() => createCompiler(parseSupergraph(sdl))({ query })).not.toThrow();
  });
});
