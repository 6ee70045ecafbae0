import { beforeAll, describe, expect, it } from '@jest/globals';
import { follow } from '../support/follow.ts';
import { openStack, STACK_START_MS, type Stack } from '../support/stack.ts';
import { mainEnterprise, matterOf } from '../support/world.ts';
import { type Entry, outcome } from './support/outcome.ts';

let stack: Stack;
let code: string;

beforeAll(async () => {
  stack = await openStack();
  code = mainEnterprise(stack).creditCode;
}, STACK_START_MS);

/** A coordinate of each agency with a caller to whom it is refused, masked or given. */
const CASES = [
  ['Enterprise', 'phone', 'refused', {}],
  ['Enterprise', 'hasOpenPoliceCase', 'refused', {}],
  ['Enterprise', 'phone', 'masked or refused', { persona: 'grid-supervisor', purpose: 'DAILY' }],
  ['Enterprise', 'phone', 'given', { persona: 'case-officer', purpose: 'CASE' }],
  [
    'Enterprise',
    'legalRepresentative',
    'given or masked',
    { persona: 'market-analyst', purpose: 'STATS' },
  ],
  ['Enterprise', 'name', 'given', {}],
] as const;

type Who = (typeof CASES)[number][3];

/** Ways to one field of one enterprise; each ends in the same enterprise. */
const ROUTES = {
  'by name': (field: string) => `{ enterprise(creditCode: "${code}") { ${field} } }`,
  'by an alias': (field: string) =>
    `{ enterprise(creditCode: "${code}") { ${field}: name b: ${field} } }`,
  'by an alias at the root': (field: string) =>
    `{ a: enterprise(creditCode: "${code}") { b: ${field} } }`,
  'by an inline fragment': (field: string) =>
    `{ enterprise(creditCode: "${code}") { ... on Enterprise { ${field} } } }`,
  'by a fragment without a type': (field: string) =>
    `{ enterprise(creditCode: "${code}") { ... { ${field} } } }`,
  'by a named fragment': (field: string) =>
    `{ enterprise(creditCode: "${code}") { ...F } } fragment F on Enterprise { ${field} }`,
  'by nested fragments': (field: string) =>
    `{ ...Q } fragment Q on Query { enterprise(creditCode: "${code}") { ... on Enterprise { ...F } } }
     fragment F on Enterprise { ... { ...G } } fragment G on Enterprise { ${field} }`,
  'under @include': (field: string) =>
    `{ enterprise(creditCode: "${code}") { ${field} @include(if: true) } }`,
  'under @include with a variable': (field: string) =>
    `query ($on: Boolean = true) { enterprise(creditCode: "${code}") { ... @include(if: $on) { ${field} } } }`,
  'under @skip with a variable': (field: string) =>
    `query ($off: Boolean = false) { enterprise(creditCode: "${code}") { ${field} @skip(if: $off) } }`,
  'by a join from the insurance': (field: string) =>
    `{ enterprise(creditCode: "${code}") { designation { enterprise { ${field} } } } }`,
  'by a join from its licences': (field: string) =>
    `{ enterprise(creditCode: "${code}") { licenses { enterprise { ${field} } } } }`,
  'twice in one operation': (field: string) =>
    `{ a: enterprise(creditCode: "${code}") { ${field} } b: enterprise(creditCode: "${code}") { ${field} } }`,
} as const;

/** Over a stream, whose one answer it is. */
async function streamed(route: 'SSE' | 'WS', query: string, who: Who) {
  const isOnCase = 'purpose' in who && who.purpose === 'CASE';
  const matter = isOnCase && { matter: matterOf(stack, 'case-officer') };
  const { results, end } = await follow(stack, query, { ...who, ...matter, route });
  await end();
  expect(results).toHaveLength(1);
  return results[0];
}

async function headersFor(who: Who): Promise<Record<string, string>> {
  const persona = 'persona' in who ? who.persona : undefined;
  const token = persona === undefined ? null : await stack.tokenFor(persona);
  const isOnCase = 'purpose' in who && who.purpose === 'CASE';
  return {
    accept: 'application/graphql-response+json',
    ...(token !== null && { authorization: `Bearer ${token}` }),
    ...('purpose' in who && { 'x-purpose': who.purpose }),
    ...(isOnCase && { 'x-matter': matterOf(stack, 'case-officer') }),
  };
}

async function post(query: string, who: Who) {
  const headers = { ...(await headersFor(who)), 'content-type': 'application/json' };
  const body = JSON.stringify({ query });
  return (await fetch(`${stack.url}/graphql`, { method: 'POST', headers, body })).json();
}

async function get(query: string, who: Who) {
  const headers = { ...(await headersFor(who)), 'x-apollo-operation-name': 'any' };
  const url = `${stack.url}/graphql?query=${encodeURIComponent(query)}`;
  return (await fetch(url, { headers })).json();
}

describe.each(CASES)('%s.%s, %s, for %j,', (type, field, how, who) => {
  const coordinate = `${type}.${field}`;

  it.each(Object.entries(ROUTES))('is decided the same %s', async (_, route) => {
    const plain = outcome(await post(ROUTES['by name'](field), who), coordinate, field);
    const answer = await post(route(field), who);

    expect(outcome(answer, coordinate, field)).toEqual(plain);
    if (how === 'refused') expect(plain.decisions).toHaveLength(1);
    if (how === 'given') expect(plain.decisions).toHaveLength(0);
  });

  it('is decided the same by GET and by POST', async () => {
    const query = ROUTES['by name'](field);
    const [got, posted] = [await get(query, who), await post(query, who)];

    expect(outcome(got, coordinate, field)).toEqual(outcome(posted, coordinate, field));
  });

  it.each(['SSE', 'WS'] as const)('is decided the same over %s', async (route) => {
    const query = ROUTES['by name'](field);
    const [told, posted] = [await streamed(route, query, who), await post(query, who)];

    expect(outcome(told, coordinate, field)).toEqual(outcome(posted, coordinate, field));
  });
});

describe('a refusal is announced', () => {
  const denied = (answer: unknown) =>
    (answer as { extensions: { access: readonly Entry[] } }).extensions.access.map(
      ({ coordinate, status }) => `${coordinate} ${status}`,
    );

  it('when nothing else is selected but __typename', async () => {
    const answer = await post(`{ enterprise(creditCode: "${code}") { __typename phone } }`, {});

    expect((answer as { data: unknown }).data).toEqual({
      enterprise: { __typename: 'Enterprise', phone: null },
    });
    expect(denied(answer)).toEqual(['Enterprise.phone DENIED']);
  });

  it('when __typename alone is selected of something refused', async () => {
    const answer = await post('{ prescriptions(first: 1) { __typename } }', {});

    expect((answer as { data: unknown }).data).toEqual({ prescriptions: null });
    expect(denied(answer)).toEqual(['Query.prescriptions DENIED']);
  });

  it('when the list is empty', async () => {
    const answer = await post(
      '{ enterprises(where: { nameContains: "没有这家" }) { nodes { phone } } }',
      {},
    );

    expect((answer as { data: unknown }).data).toEqual({ enterprises: { nodes: [] } });
    expect(denied(answer)).toEqual(['Enterprise.phone DENIED']);
    expect(answer).toMatchObject({
      errors: [
        { extensions: { coordinate: 'Enterprise.phone', affectedPath: 'enterprises.nodes.phone' } },
      ],
    });
  });

  it('when the object is not there', async () => {
    const answer = await post('{ enterprise(creditCode: "91210103MAT0000000") { phone } }', {});

    expect((answer as { data: unknown }).data).toEqual({ enterprise: null });
    expect(denied(answer)).toEqual(['Enterprise.phone DENIED']);
  });

  it('in the same words whether or not the skipped half would have been given', async () => {
    const answer = await post(
      `{ enterprise(creditCode: "${code}") { phone @include(if: false) name } }`,
      {},
    );

    expect((answer as { data: { enterprise: object } }).data.enterprise).not.toHaveProperty(
      'phone',
    );
  });
});
