import { describe, expect, it } from '@jest/globals';
import { buildSchema, type GraphQLError, print } from 'graphql';
import { type Compiler, createCompiler, type OperationRequest } from './compile.ts';
import { viewWhole } from './schema-view.ts';
import { parseSupergraph } from './supergraph.ts';

const supergraph = parseSupergraph(`
  schema @link(url: "https://specs.apollo.dev/link/v1.0") @link(url: "https://specs.apollo.dev/join/v0.5", for: EXECUTION) {
    query: Query
  }
  directive @link(url: String, as: String, for: link__Purpose, import: [link__Import]) repeatable on SCHEMA
  directive @join__graph(name: String!, url: String!) on ENUM_VALUE
  directive @join__type(graph: join__Graph!, key: join__FieldSet) repeatable on OBJECT | INTERFACE
  directive @join__field(graph: join__Graph, external: Boolean) repeatable on FIELD_DEFINITION
  directive @inaccessible on FIELD_DEFINITION | OBJECT
  directive @uses(coordinate: String!, mode: UseMode!) repeatable on ARGUMENT_DEFINITION | INPUT_FIELD_DEFINITION | ENUM_VALUE
  enum UseMode { FILTER SORT GROUP AGGREGATE }
  enum link__Purpose { SECURITY EXECUTION }
  scalar link__Import
  scalar join__FieldSet
  enum join__Graph { A @join__graph(name: "a", url: "http://a.invalid/") B @join__graph(name: "b", url: "http://b.invalid/") }

  type Query @join__type(graph: A) @join__type(graph: B) {
    shops(
      filter: ShopFilter
      order: Order = NAME
      first: Int! = 10
      city: String @uses(coordinate: "Shop.city", mode: FILTER)
    ): [Shop!]! @join__field(graph: A)
    node(id: ID!): Node @join__field(graph: B)
    root: Query
    secret: Int @inaccessible
  }
  input ShopFilter {
    name: String @uses(coordinate: "Shop.name", mode: FILTER)
    any: [ShopFilter!]
    limit: Int
  }
  enum Order { NAME @uses(coordinate: "Shop.name", mode: SORT) SIZE @uses(coordinate: "Shop.size", mode: SORT) }
  interface Node { id: ID! owner: Person named(like: String): String }
  type Shop implements Node @join__type(graph: A, key: "id") {
    id: ID! owner: Person name: String city: String size: Int
    named(like: String @uses(coordinate: "Shop.name", mode: FILTER)): String
  }
  type Person implements Node @join__type(graph: B, key: "id") { id: ID! owner: Person age: Int named(like: String): String }
`);
const compile = createCompiler(supergraph);

function textOf(request: OperationRequest): string {
  return print(compile(request).document).replace(/\s+/g, ' ');
}

function codeOf(request: OperationRequest, using: Compiler = compile): unknown {
  try {
    using(request);
    return null;
  } catch (error) {
    return (error as GraphQLError).extensions?.code ?? error;
  }
}

describe('createCompiler: what it refuses', () => {
  const doubling = Array.from(
    { length: 60 },
    (_, i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`,
  );
  it.each([
    ['a text that is not GraphQL', '{ shops {', 'GRAPHQL_PARSE_FAILED'],
    ['an unknown field', '{ shop }', 'GRAPHQL_VALIDATION_FAILED'],
    ['an inaccessible field', '{ secret }', 'GRAPHQL_VALIDATION_FAILED'],
    [
      'a name that JavaScript gives a meaning',
      '{ __proto__: __typename }',
      'GRAPHQL_VALIDATION_FAILED',
    ],
    [
      'the schema asked for below the top',
      '{ root { __schema { __typename } } }',
      'GRAPHQL_VALIDATION_FAILED',
    ],
    [
      'fragments in a circle',
      '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }',
      'GRAPHQL_VALIDATION_FAILED',
    ],
    [
      'fragments that double one another',
      `{ ...F0 } ${doubling.join(' ')} fragment F60 on Query { __typename }`,
      'OPERATION_TOO_COMPLEX',
    ],
    [
      'too many aliases',
      `{ ${Array.from({ length: 201 }, (_, i) => `a${i}: __typename`).join(' ')} }`,
      'OPERATION_TOO_COMPLEX',
    ],
    [
      'too many fields at the top',
      `{ ${Array.from({ length: 41 }, () => '__typename').join(' ')} }`,
      'OPERATION_TOO_COMPLEX',
    ],
    [
      'too deep a selection',
      `${'{ root '.repeat(31)} { __typename } ${'}'.repeat(31)}`,
      'OPERATION_TOO_COMPLEX',
    ],
    ['brackets without end', '['.repeat(50_000), 'OPERATION_TOO_COMPLEX'],
    ['too many tokens', `{ ${'x '.repeat(20_000)} }`, 'OPERATION_TOO_COMPLEX'],
  ])('%s', (_, query, code) => {
    expect(codeOf({ query })).toBe(code);
  });

  it('an operation name that the document does not have', () => {
    expect(codeOf({ query: 'query A { __typename }', operationName: 'B' })).toBe(
      'OPERATION_NOT_FOUND',
    );
  });

  it('a name that no operation can have, whatever was compiled before', () => {
    const query = 'query B { __typename }';
    const other = `query A { root { __typename } }\n${query}`;
    const operationName = 'A\nquery A { root { __typename } }';

    expect(codeOf({ query: other, operationName: 'A' })).toBeNull();

    expect(codeOf({ query, operationName })).toBe('OPERATION_NOT_FOUND');
  });

  it('a variable that does not fit, without repeating its value', () => {
    const run = () =>
      compile({ query: 'query($f: Int!) { shops(first: $f) { id } }', variables: { f: '李雷' } });

    expect(run).toThrow(/"\$f"/);
    expect(run).not.toThrow(/李雷/);
  });

  it('without naming elements that the caller neither named nor may know of', () => {
    const view = { ...viewWhole(supergraph.schema), isKnown: (name: string) => name === 'Query' };
    const run = () => compile({ query: '{ shopz { id } }' }, view);

    expect(run).toThrow('Cannot query field "shopz" on type "Query".');
    expect(run).not.toThrow(/shops/);
  });

  it('what is in the schema and not in the caller’s view of it, whatever was compiled before', () => {
    const view = { ...viewWhole(buildSchema('type Query { root: Query }')), id: 'other' };
    const query = '{ shops { id } }';

    expect(codeOf({ query })).toBeNull();
    expect(codeOf({ query }, (request) => compile(request, view))).toBe(
      'GRAPHQL_VALIDATION_FAILED',
    );
    expect(codeOf({ query })).toBeNull();
  });

  it('what the settings forbid', () => {
    const strict = createCompiler(supergraph, { limits: { maxDepth: 1 } });

    expect(codeOf({ query: '{ shops { id } }' }, strict)).toBe('OPERATION_TOO_COMPLEX');
  });
});

describe('createCompiler: the normal form', () => {
  it('lifts literals, those inside objects and lists included', () => {
    const { variables } = compile({
      query: '{ shops(first: 3, filter: { any: [{ limit: 2 }] }) { id } }',
    });

    expect(variables).toEqual({ v0: 3, v1: { any: [{ limit: 2 }] } });
    expect(
      textOf({ query: 'query($n: String) { shops(filter: { name: $n, limit: 1 }) { id } }' }),
    ).toBe('query ($v0: String, $v1: Int) { shops(filter: {name: $v0, limit: $v1}) { id } }');
  });

  it('is the same for operations that differ in names and literals only', () => {
    const { id } = compile({ query: '{ shops(first: 3) { id } }' });

    expect(compile({ query: 'query Q($x: Int! = 9) { shops(first: $x) { id } }' }).id).not.toBe(id);
    expect(
      compile({ query: 'query Q { shops(first: 4) { ...F } } fragment F on Shop { id }' }).id,
    ).toBe(id);
  });

  it('folds conditions that literals answer and keeps those that variables answer', () => {
    const query = `query($c: Boolean!) { shops { id @include(if: true) name @skip(if: true)
      ... @include(if: $c) { city ... @skip(if: $c) { size } } } }`;

    expect(textOf({ query, variables: { c: true } })).toBe(
      'query ($v0: Boolean!) { shops { id ... @include(if: $v0) { city ... @skip(if: $v0) { size } } } }',
    );
  });

  it('keeps apart what one response key means for different types', () => {
    const query = '{ node(id: 1) { ... on Shop { x: name } ... on Person { x: id } } }';

    expect(codeOf({ query })).toBe('GRAPHQL_VALIDATION_FAILED');
  });
});

describe('createCompiler: what an operation touches', () => {
  it('counts a selection on an interface for every type behind it', () => {
    const { selections } = compile({
      query: '{ n: node(id: 1) { o: owner { age } ... on Shop { i: id } } }',
    });

    expect(Object.fromEntries(selections)).toEqual({
      'Query.node': [['n']],
      'Node.owner': [['n', 'o']],
      'Shop.owner': [['n', 'o']],
      'Person.owner': [['n', 'o']],
      'Person.age': [['n', 'o', 'age']],
      'Shop.id': [['n', 'i']],
    });
  });

  it('finds uses in arguments, input fields, enum values and variables, each once', () => {
    const { uses } = compile({
      query: 'query($f: ShopFilter) { s: shops(filter: $f, order: SIZE, city: null) { id } }',
      variables: { f: { any: [{ name: 'x' }, { name: 'y' }] } },
    });

    expect(uses).toEqual([
      { coordinate: 'Shop.name', mode: 'FILTER', field: 'Query.shops', path: ['s'] },
      { coordinate: 'Shop.size', mode: 'SORT', field: 'Query.shops', path: ['s'] },
      { coordinate: 'Shop.city', mode: 'FILTER', field: 'Query.shops', path: ['s'] },
    ]);
  });

  it('finds what an interface’s argument uses behind it', () => {
    const { uses } = compile({ query: '{ n: node(id: 1) { named(like: "x") } }' });

    const [coordinate, field] = ['Shop.name', 'Shop.named'];
    expect(uses).toEqual([{ coordinate, mode: 'FILTER', field, path: ['n', 'named'] }]);
  });

  it('finds none where an argument is not given', () => {
    expect(compile({ query: 'query($c: String) { shops(city: $c) { id } }' }).uses).toEqual([]);
  });
});

describe('parseSupergraph', () => {
  it('shows clients neither the machinery nor the vocabulary of rules', () => {
    const names = Object.keys(supergraph.schema.getTypeMap()).filter(
      (name) => !name.startsWith('__'),
    );

    expect(names.sort()).toEqual([
      'Boolean',
      'ID',
      'Int',
      'Node',
      'Order',
      'Person',
      'Query',
      'Shop',
      'ShopFilter',
      'String',
    ]);
  });

  it('knows who answers for a field', () => {
    expect(supergraph.ownersOf('Query.shops')).toEqual(['a']);
    expect(supergraph.ownersOf('Person.age')).toEqual(['b']);
    expect(supergraph.subgraphs).toEqual([
      { name: 'a', url: 'http://a.invalid/' },
      { name: 'b', url: 'http://b.invalid/' },
    ]);
  });
});
