import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { hashDocument } from '../../../gateway/compile/documents.ts';
import { makeTemporary } from '../../support/temporary.ts';
import { type City, startCity } from './support/city.ts';

const REGISTERED = 'query Known { enterprise(code: "91110000MA0TE5T01U") { name } }';
const OTHER = 'query Other { enterprises { name visits } }';

const temporary = makeTemporary();
let city: City;

beforeAll(async () => {
  const register = join(temporary.path, 'register.json');
  writeFileSync(register, JSON.stringify({ [hashDocument(REGISTERED)]: REGISTERED }));
  city = await startCity({ REGISTERED_OPERATIONS: register, REGISTERED_ONLY: 'partners' });
}, 60_000);
afterAll(async () => {
  await city?.close();
  temporary.remove();
});

interface Parameters {
  readonly query?: string;
  readonly operationName?: string;
  readonly extensions?: object;
}

const byHash = (text: string) => ({
  extensions: { persistedQuery: { version: 1, sha256Hash: hashDocument(text) } },
});

async function headersOf(isPartner: boolean) {
  return {
    'content-type': 'application/json',
    accept: 'application/graphql-response+json',
    ...(isPartner && { authorization: `Bearer ${await city.tokenFor('chain-partner')}` }),
  };
}

async function post(parameters: Parameters, isPartner = true) {
  const response = await fetch(`${city.url}/graphql`, {
    method: 'POST',
    headers: await headersOf(isPartner),
    body: JSON.stringify(parameters),
  });
  const { data, errors = [] } = JSON.parse(await response.text());
  return { data, code: errors[0]?.extensions.code };
}

const asPublic = (parameters: Parameters) => post(parameters, false);

describe('a partner, who may send registered operations only,', () => {
  it.each([
    ['by its text', { query: REGISTERED }],
    ['by its hash', byHash(REGISTERED)],
    ['by its name too', { query: REGISTERED, operationName: 'Known' }],
  ])('sends one %s', async (_, parameters) => {
    expect(await post(parameters)).toMatchObject({
      data: { enterprise: { name: '甲药店' } },
      code: undefined,
    });
  });

  it.each([
    ['in another text', { query: OTHER }],
    ['that differs in a space', { query: `${REGISTERED} ` }],
    ['that somebody else has sent with its hash', byHash(OTHER)],
    ['under the hash of a registered one', { query: OTHER, ...byHash(REGISTERED) }],
  ])('sends none %s', async (_, parameters) => {
    expect(await asPublic({ query: OTHER, ...byHash(OTHER) })).toHaveProperty('data.enterprises');

    const { data, code } = await post(parameters);

    expect(data).toBeUndefined();
    expect(['OPERATION_NOT_REGISTERED', 'REQUEST_INVALID']).toContain(code);
  });

  it('sends none by a name that reads like the beginning of another text', async () => {
    const query = `${OTHER}\n${REGISTERED}`;
    expect(await asPublic({ query, operationName: 'Other' })).toHaveProperty('data.enterprises');

    const answer = await post({ query: REGISTERED, operationName: `Other\n${OTHER}` });

    expect(answer).toEqual({ data: undefined, code: 'OPERATION_NOT_FOUND' });
  });

  it('streams none', async () => {
    const response = await fetch(`${city.url}/graphql/stream`, {
      method: 'POST',
      headers: { ...(await headersOf(true)), accept: 'text/event-stream' },
      body: JSON.stringify({ query: OTHER }),
    });

    expect(await response.text()).toMatch(/OPERATION_NOT_REGISTERED/);
  });
});
