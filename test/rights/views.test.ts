import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { executeSync, type GraphQLError, getIntrospectionQuery, parse } from 'graphql';
import { schemaNames } from '../../gateway/authorize/schema-names.ts';
import { createViews } from '../../gateway/authorize/view.ts';
import { createCompiler } from '../../gateway/compile/compile.ts';
import { type SchemaView, viewWhole } from '../../gateway/compile/schema-view.ts';
import { parseSupergraph } from '../../gateway/compile/supergraph.ts';
import { ROLES, type Role } from '../../schema/contract/caller.ts';
import { repositoryPath } from '../../schema/files.ts';
import { casesOr, IS_LONG, SEED } from './support/cases.ts';
import { generateOperations } from './support/operations.ts';
import { policy } from './support/policy.ts';
import { createRandom, type Random } from './support/random.ts';
import { misspell, slip } from './support/typos.ts';

const supergraph = parseSupergraph(
  readFileSync(repositoryPath('schema/supergraph.graphql'), 'utf8'),
);
const viewFor = createViews(supergraph)(policy);
const compile = createCompiler(supergraph);
const all = schemaNames(supergraph.schema);

/** Names of the schema that a role may know nothing of. */
const hiddenFrom = (role: Role) => [...all].filter((name) => !viewFor(role).isKnown(name));
const WORD = /[_A-Za-z]\w*/g;
const wordsIn = (text: string) => new Set(text.match(WORD) ?? []);

/** What a caller is told of an operation that isn't valid. */
function messagesOf(query: string, view: SchemaView): string {
  try {
    compile({ query }, view);
    return '';
  } catch (error) {
    const errors = error instanceof AggregateError ? error.errors : [error];
    return JSON.stringify(errors.map((one: GraphQLError) => [one.message, one.extensions]));
  }
}

/** Operations over all that there is, misspelt, and the hidden names themselves, misspelt at each place. */
function* typos(hidden: readonly string[], random: Random): Generator<string> {
  const operations = generateOperations({ schema: supergraph.schema, values: new Map(), random });
  const long = hidden.filter((name) => name.length > 3);
  for (;;) {
    yield misspell(operations.next().value!.text, random);
    const name = slip(random.pick(long), random);
    yield `{ ${name} enterprise(creditCode: "1") { ${name} } }`;
    yield `query ($v: ${name}) { enterprises(first: 1, ${name}: 1) { nodes { ... on ${name} { __typename } } } }`;
    yield `{ enterprises(where: { ${name}: ${name} }) { totalCount } }`;
  }
}

function take(queries: Generator<string>, count: number): readonly string[] {
  return Array.from({ length: count }, () => queries.next().value!);
}

/** Hidden names that a message tells, although the operation doesn't have them. */
function told(query: string, view: SchemaView, hidden: ReadonlySet<string>): readonly string[] {
  const named = wordsIn(query);
  return [...wordsIn(messagesOf(query, view))].filter(
    (word) => hidden.has(word) && !named.has(word),
  );
}

/** English words of the messages themselves. */
const PROSE = new Set([
  'type',
  'field',
  'name',
  'value',
  'of',
  'on',
  'code',
  'argument',
  'valid',
  'query',
  'by',
]);

describe('what a role may never see', () => {
  it.each(ROLES)(
    'is in no message that %s gets for a misspelt name',
    (role) => {
      const random = createRandom(SEED);
      const names = hiddenFrom(role).filter((name) => !PROSE.has(name));
      const hidden = new Set(names);
      const queries = take(typos(names, random), Math.ceil(casesOr(1_300) / ROLES.length));

      const leaks = queries.flatMap((query) => told(query, viewFor(role), hidden));

      expect([...new Set(leaks)]).toEqual([]);
      expect(hidden.size).toBeGreaterThan(role === 'case-officer' ? 5 : 20);
    },
    IS_LONG ? 600_000 : 60_000,
  );

  it('would be told by the messages of somebody from whom nothing is hidden', () => {
    const hidden = new Set(hiddenFrom('public'));
    const queries = take(typos([...hidden], createRandom(SEED)), 400);

    const leaks = queries.flatMap((query) => told(query, viewWhole(supergraph.schema), hidden));

    expect(new Set(leaks).size).toBeGreaterThan(20);
  });

  it.each(ROLES)('is in nothing that introspection tells %s', (role) => {
    const { data } = executeSync({
      schema: viewFor(role).introspected,
      document: parse(getIntrospectionQuery({ inputValueDeprecation: true })),
    });
    const hidden = new Set(hiddenFrom(role).filter(isUnmistakable));

    const leaks = [...wordsIn(JSON.stringify(data))].filter((word) => hidden.has(word));

    expect(leaks).toEqual([]);
  });
});

/** A name that no sentence of a description has by chance. */
function isUnmistakable(name: string): boolean {
  return /[a-z][A-Z]/.test(name);
}
