import { createSecretKey, randomBytes } from 'node:crypto';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { CONTEXT_HEADER, encodeContext } from '../../schema/contract/call.ts';
import { SUBGRAPHS } from '../../schema/subgraphs.ts';
import { openStack, STACK_START_MS, type Stack } from '../support/stack.ts';
import { type AgencyDoor, type Call, openDoor, send, toCall } from './support/signed-call.ts';

let stack: Stack;
let doors: ReadonlyMap<string, AgencyDoor>;

beforeAll(async () => {
  stack = await openStack();
  doors = new Map(SUBGRAPHS.map(({ name }) => [name, openDoor(stack, name)]));
}, STACK_START_MS);

const TYPENAME = { query: '{ __typename }' };
const NAMES = SUBGRAPHS.map(({ name }) => name);
const nowS = () => Math.floor(Date.now() / 1000);

/** An officer who was never verified by anyone. */
const OFFICER = {
  subject: 'nobody:1',
  agency: 'public-security',
  role: 'police-officer',
  region: '',
} as const;

const ROOTS = {
  'market-supervision': '{ enterprises(first: 1) { totalCount } }',
  health: '{ medicalInstitutions(first: 1) { totalCount } }',
  'medical-insurance': '{ designatedInstitutions(first: 1) { totalCount } }',
  'public-security': '{ identityRegion(code: "210103") { code } }',
} as const;

const ENTITIES = 'query ($r: [_Any!]!) { _entities(representations: $r) { __typename } }';

describe.each(NAMES)('%s, asked past the gateway,', (name) => {
  const door = () => doors.get(name)!;
  const refused = { status: 401, code: 'SIGNATURE_INVALID' };

  async function answerTo(call: Call, url = door().url) {
    const { status, text } = await send(url, call);
    return { status, code: JSON.parse(text).errors?.[0]?.extensions.code };
  }

  it('answers a call that the gateway could have made', async () => {
    const { status, text } = await send(door().url, toCall(TYPENAME, door().key));

    expect({ status, data: JSON.parse(text).data }).toEqual({
      status: 200,
      data: { __typename: 'Query' },
    });
  });

  it.each([
    ['a look-up', ROOTS[name], {}],
    ['_entities', ENTITIES, { r: [{ __typename: 'Enterprise', creditCode: 'X' }] }],
    ['_service', '{ _service { sdl } }', {}],
    ['__schema', '{ __schema { types { name } } }', {}],
  ])('refuses %s without a signature', async (_, query, variables) => {
    const body = JSON.stringify({ query, variables });

    expect(await answerTo({ body, headers: {} })).toEqual(refused);
  });

  it('refuses a replay, at once', async () => {
    const call = toCall(TYPENAME, door().key);
    expect((await answerTo(call)).status).toBe(200);

    expect(await answerTo(call)).toEqual(refused);
  });

  it('refuses a call made for another agency, with that agency’s key', async () => {
    const other = doors.get(NAMES.find((candidate) => candidate !== name)!)!;

    expect(await answerTo(toCall(TYPENAME, other.key))).toEqual(refused);
    expect(await answerTo(toCall(TYPENAME, { id: name, secret: other.key.secret }))).toEqual(
      refused,
    );
  });

  it('refuses a call whose context names another audience', async () => {
    const audience = NAMES.find((candidate) => candidate !== name)!;

    expect(await answerTo(toCall({ ...TYPENAME, audience }, door().key))).toEqual(refused);
  });

  it.each([
    ['a minute old', () => nowS() - 61],
    ['from the future', () => nowS() + 30],
  ])('refuses a signature that is %s', async (_, at) => {
    expect(await answerTo(toCall(TYPENAME, door().key, at()))).toEqual(refused);
  });

  it('refuses a stranger’s key', async () => {
    const stranger = { id: name, secret: createSecretKey(randomBytes(32)) };

    expect(await answerTo(toCall(TYPENAME, stranger))).toEqual(refused);
  });

  it('refuses another body, context, path or method under a good signature', async () => {
    const sign = () => toCall(TYPENAME, door().key);
    const other = toCall(TYPENAME, door().key);
    const context = encodeContext({
      audience: name,
      caller: { ...OFFICER, grids: [], creditCode: null },
      reason: { purpose: 'CASE', matter: null },
      operationId: 'test',
    });

    expect(await answerTo({ ...sign(), body: JSON.stringify({ query: ROOTS[name] }) })).toEqual(
      refused,
    );
    expect(
      await answerTo({ ...other, headers: { ...other.headers, [CONTEXT_HEADER]: context } }),
    ).toEqual(refused);
    expect(await answerTo(sign(), `${door().url}?query={__typename}`)).toEqual(refused);
    const got = await fetch(`${door().url}?query={__typename}`, { headers: sign().headers });
    expect(got.status).toBe(401);
  });

  it.each([
    'yaolian-context',
    'x-user',
    'x-role',
    'x-forwarded-user',
    'x-road-userid',
    'authorization',
  ])('takes nobody’s word for who calls: %s', async (header) => {
    const forged = encodeContext({
      audience: name,
      caller: { ...OFFICER, grids: [], creditCode: null },
      reason: { purpose: 'CASE', matter: null },
      operationId: 'test',
    });
    const body = JSON.stringify({ query: ROOTS[name] });

    expect(await answerTo({ body, headers: { [header]: forged } })).toEqual(refused);
  });

  it('refuses what isn’t /graphql, and shows no landing page', async () => {
    const origin = new URL(door().url).origin;
    for (const path of ['/', '/graphql/', '/sdl', '/.well-known/apollo', '/graphiql']) {
      const response = await fetch(`${origin}${path}`);
      expect([path, response.status]).toEqual([path, 401]);
    }
  });

  it('decides again what a signed call asks: a public caller gets no more by _entities', async () => {
    const r = [
      { __typename: 'Person', personKey: '0'.repeat(64) },
      { __typename: 'Enterprise', creditCode: '91210103MAT0EJ6Y4M' },
    ];
    const query = FIELDS[name];
    const { status, text } = await send(
      door().url,
      toCall({ query, variables: { r } }, door().key),
    );

    const { errors = [] } = JSON.parse(text);
    expect(status).toBe(200);
    expect(errors.map((error: { extensions: object }) => error.extensions)).toContainEqual(
      expect.objectContaining({ code: expect.stringMatching(/FIELD_NOT_SHARED|PURPOSE_REQUIRED/) }),
    );
  });
});

/** In each agency something that the public has no right to, reached by `_entities`. */
const FIELDS = {
  'market-supervision':
    'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Enterprise { phone } } }',
  health:
    'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Person { prescriptions { totalCount } } } }',
  'medical-insurance':
    'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Person { insurance { status } } } }',
  'public-security':
    'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Enterprise { policeCases { totalCount } } } }',
} as const;

describe('the gateway', () => {
  const PRIVATE = '{ enterprises(first: 1) { nodes { name phone } } }';

  async function ask(headers: Readonly<Record<string, string>>) {
    const response = await fetch(`${stack.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query: PRIVATE }),
    });
    return response.text();
  }

  const without = (text: string) => text.replace(/"recordId":"[^"]*"/, '');
  const forged = encodeContext({
    audience: 'market-supervision',
    caller: { ...OFFICER, grids: [], creditCode: null },
    reason: { purpose: 'CASE', matter: null },
    operationId: 'test',
  });

  it.each([
    'yaolian-context',
    'x-user',
    'x-user-id',
    'x-role',
    'x-agency',
    'x-region',
    'x-forwarded-user',
    'x-road-userid',
    'x-remote-user',
    'signature',
    'cookie',
  ])('lets %s tell nothing of who asks', async (header) => {
    expect(without(await ask({ [header]: forged }))).toBe(without(await ask({})));
  });

  it.each([
    ['of another key', 'eyJhbGciOiJFUzI1NiJ9.eyJzdWIiOiJ4In0.AAAA'],
    ['without a signature', 'eyJhbGciOiJub25lIn0.eyJzdWIiOiJkZW1vOnBvbGljZS1vZmZpY2VyIn0.'],
    ['that is none', 'police-officer'],
  ])('refuses a token %s', async (_, token) => {
    const answer = JSON.parse(await ask({ authorization: `Bearer ${token}` }));

    expect(answer.data).toBeUndefined();
    expect(answer.errors[0].extensions.code).toBe('TOKEN_INVALID');
  });

  it('has no _entities and no _service of its own', async () => {
    for (const query of [
      '{ _service { sdl } }',
      '{ _entities(representations: []) { __typename } }',
    ]) {
      const { errors } = await stack.ask(query);
      expect(errors[0]?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
    }
  });
});
