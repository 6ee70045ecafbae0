import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { composeServices } from '@theguild/federation-composition';
import { isInterfaceType, isUnionType, parse } from 'graphql';
import { parseAgreement } from '../../schema/contract/agreement.ts';
import { createPolicy } from '../../schema/contract/policy.ts';
import { repositoryPath } from '../../schema/files.ts';
import { OWNERS, ownerPaths } from '../../schema/subgraphs.ts';
import { openStack, STACK_START_MS, type Stack } from '../support/stack.ts';
import { mainEnterprise } from '../support/world.ts';
import { agreements, apiSchema, documents, policy } from './support/policy.ts';

/**
 * Holes that other gateways have had, each by its name. Covered elsewhere with more cases: alias, fragments, @skip and
 * @include, GET, __typename alone, empty list (routes); interface, union, type conditions (gateway/authorize); cached
 * permissions and rights fingerprints (evaluators); values in errors and cursors (canaries); policy without a rule
 * (schema/contract/policy); identity headers and _entities (forgery); record store down (e2e/governed).
 */
let stack: Stack;
let code: string;

beforeAll(async () => {
  stack = await openStack();
  code = mainEnterprise(stack).creditCode;
}, STACK_START_MS);

const SHARED = readFileSync(repositoryPath('schema/shared.graphql'), 'utf8');
const AGREEMENT = parseAgreement({
  id: 'health/1',
  owner: 'health',
  version: 1,
  validFrom: '2026-01-01',
  validTo: '2026-12-31',
  fieldSets: [
    {
      scope: 'health:open',
      title: 'open',
      sharing: '无条件共享',
      legalBasis: 'GDS-3',
      coordinates: ['Query.visit', 'Visit.id'],
      grants: [{ to: ['everyone'], effect: 'CLEAR', rows: ['ALL'] }],
    },
    {
      scope: 'health:visits',
      title: 'visits',
      sharing: '有条件共享',
      legalBasis: 'PIP-34',
      coordinates: ['Visit.patient'],
      grants: [
        { to: ['health-supervisor'], purposes: ['DAILY'], effect: 'CLEAR', rows: ['REGION'] },
      ],
    },
  ],
});

/** A small agency whose one protected field carries the directives given. */
function policyOf(directives: string, head = SHARED) {
  const document = parse(`${head}
    type Query { visit: Visit @classified(level: L1) }
    type Visit { id: ID @classified(level: L1) patient: String ${directives} }`);
  return createPolicy([{ name: 'health', document }], [AGREEMENT]);
}

const NEEDS = 'requiresScopes(scopes: [["health:visits"]])';

describe('a rule that is written and doesn’t bind', () => {
  it('composes when it is written right', () => {
    expect(policyOf(`@classified(level: L3) @${NEEDS}`).rules.get('Visit.patient')?.level).toBe(
      'L3',
    );
  });

  it.each([
    [
      'in another case',
      `@classified(level: L3) @${NEEDS.replace('requiresScopes', 'RequiresScopes')}`,
    ],
    ['under a renamed import', `@classified(level: L3) @needs(scopes: [["health:visits"]])`],
    ['under a namespace', `@classified(level: L3) @federation__${NEEDS}`],
    ['with another scope', `@classified(level: L3) @requiresScopes(scopes: [["health:visit"]])`],
    [
      'with a choice of scopes',
      `@classified(level: L3) @requiresScopes(scopes: [["health:visits"], ["health:open"]])`,
    ],
    ['not at all', '@classified(level: L3)'],
    ['without a class', `@${NEEDS}`],
  ])('starts nothing: the directive %s', (_, directives) => {
    expect(() => policyOf(directives)).toThrow(/patient/);
  });

  it('starts nothing on a type, where no field would show it', () => {
    const document = parse(`${SHARED}
      type Query { visit: Visit @classified(level: L1) }
      type Visit @${NEEDS} { id: ID @classified(level: L1) patient: String @classified(level: L3) }`);

    expect(() => createPolicy([{ name: 'health', document }], [AGREEMENT])).toThrow(
      /Visit\.patient does not ask for health:visits/,
    );
  });
});

describe('abstract types', () => {
  it('are none in the graph, so that no rule can hide behind one', () => {
    const abstract = Object.values(apiSchema.getTypeMap()).filter(
      (type) => isInterfaceType(type) || isUnionType(type),
    );

    expect(abstract).toEqual([]);
    expect(SDL()).not.toMatch(/@interfaceObject/);
  });
});

const SDL = () =>
  OWNERS.flatMap(({ name }) => ownerPaths(name).sdlPaths)
    .map((path) => readFileSync(repositoryPath(path), 'utf8'))
    .join('\n');

describe('a field that is reached by another', () => {
  it('is refused to compose: @requires of what its own scopes don’t give', () => {
    const link =
      'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@external", "@requires", "@requiresScopes"])';
    const services = [
      {
        name: 'a',
        typeDefs: parse(
          `${link} type Query { v: V } type V @key(fields: "id") { id: ID! secret: String @${NEEDS} }`,
        ),
      },
      {
        name: 'b',
        typeDefs: parse(
          `${link} type V @key(fields: "id") { id: ID! secret: String @external flag: Boolean @requires(fields: "secret") }`,
        ),
      },
    ];

    expect(JSON.stringify(composeServices(services).errors)).toMatch(/secret/);
  });

  it('is no way around: no @fromContext, @provides or @override is in use', () => {
    expect(SDL()).not.toMatch(/@fromContext|@provides|@override|@context/);
  });

  it('needs every owner where several define it', () => {
    const owners = (coordinate: string) =>
      new Set(policy.rules.get(coordinate)?.sets.map(({ owner }) => owner)).size;
    const shared = [...policy.rules.values()].filter(({ sets }) => sets.length > 1);

    expect(owners('Enterprise.creditCode')).toBeGreaterThan(1);
    expect(shared.length).toBeGreaterThan(0);
  });
});

describe('a key', () => {
  it('is given only where its own decision gives it', async () => {
    const answer = await stack.ask(
      `{ enterprise(creditCode: "${code}") { name legalRepresentativePerson { personKey } } }`,
    );

    expect(answer.data.enterprise.legalRepresentativePerson).toBeNull();
    expect(answer.extensions.access).toContainEqual(
      expect.objectContaining({
        coordinate: 'Enterprise.legalRepresentativePerson',
        status: 'DENIED',
      }),
    );
  });
});

describe('ways into the gateway that others left open', () => {
  const post = (body: unknown, headers = {}) =>
    fetch(`${stack.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
  const PHONES = '{ enterprises(first: 2) { nodes { name phone } } }';

  it('refuses a batch', async () => {
    const response = await post([{ query: PHONES }, { query: PHONES }]);

    expect(response.status).toBe(400);
    expect(await response.text()).not.toContain('"data"');
  });

  it('keeps no persisted query that would skip the decision', async () => {
    const persistedQuery = { version: 1, sha256Hash: 'a'.repeat(64) };
    const response = await post({ extensions: { persistedQuery } });

    expect(await response.text()).not.toContain('"data":{');
    const { errors } = await stack.ask(PHONES);
    expect(errors[0]?.extensions.coordinate).toBe('Enterprise.phone');
  });

  it('has no way back to the root from below', () => {
    const back = Object.values(apiSchema.getTypeMap()).flatMap((type) =>
      'getFields' in type && !type.name.startsWith('__')
        ? Object.values(type.getFields()).filter((field) =>
            /^\[?Query[!\]]*$/.test(String(field.type)),
          )
        : [],
    );

    expect(back).toEqual([]);
  });

  it('has no mutation of the data and no deferral by which a decision could come too late', async () => {
    const changed = Object.keys(apiSchema.getMutationType()?.getFields() ?? {});
    const sets = changed.flatMap((name) => policy.rules.get(`Mutation.${name}`)!.sets);
    expect([...new Set(sets.map(({ owner }) => owner))]).toEqual(['exchange']);
    const { errors } = await stack.ask('{ enterprises { ... @defer { totalCount } } }');
    expect(errors[0]?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
  });

  it('shows in introspection and in messages what the role may ever see', async () => {
    const { data } = await stack.ask('{ __type(name: "Enterprise") { fields { name } } }');
    const { errors } = await stack.ask('{ enterprises { nodes { hasOpenPoliceCas } } }');

    const names = data.__type.fields.map(({ name }: { name: string }) => name);
    expect(names).toContain('name');
    expect(names).not.toContain('policeCases');
    expect(errors[0]?.message).not.toMatch(/Did you mean|hasOpenPoliceCase/);
  });

  it('caches no answer for another caller', async () => {
    const response = await post({ query: PHONES });

    expect(response.headers.get('cache-control')).toBe('private, no-store');
  });

  it('gives two callers who ask the same at once each their own', async () => {
    const query = `{ enterprise(creditCode: "${code}") { name phone } }`;
    const pairs = await Promise.all(
      Array.from({ length: 40 }, (_, i) =>
        stack.ask(query, i % 2 === 0 ? {} : { persona: 'grid-supervisor', purpose: 'DAILY' }),
      ),
    );

    const texts = (isOfPublic: boolean) =>
      new Set(
        pairs
          .filter((_, i) => (i % 2 === 0) === isOfPublic)
          .map(({ data }) => JSON.stringify(data)),
      );
    expect(texts(true).size).toBe(1);
    expect(texts(false).size).toBe(1);
    expect([...texts(true)]).not.toEqual([...texts(false)]);
    expect(pairs[0]!.data.enterprise.phone).toBeNull();
  });

  it('decides a cached plan anew for each caller', async () => {
    const query = `{ enterprise(creditCode: "${code}") { phone } }`;
    await stack.ask(query, { persona: 'grid-supervisor', purpose: 'DAILY' });

    const { data } = await stack.ask(query);

    expect(data.enterprise.phone).toBeNull();
  });

  it('has no setting that turns tokens off', async () => {
    const { status } = await post({ query: PHONES }, { authorization: 'Bearer x' });

    expect(status).toBe(401);
  });

  it('refuses everything when an agreement can’t be read, rather than nothing', () => {
    const broken = { ...agreements[0]!, fieldSets: undefined };

    expect(() => parseAgreement(broken)).toThrow(/no field sets/);
    expect(() => createPolicy(documents, [])).toThrow(/The policy has holes/);
  });
});
