import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Role } from '../../../schema/contract/caller.ts';
import type { AuditRecord } from '../../../schema/contract/record.ts';
import { findBreak } from '../../../schema/contract/record-break.ts';
import { MATTER_NO } from './support/agencies.ts';
import { type City, startCity } from './support/city.ts';

let city: City;

beforeAll(async () => {
  city = await startCity();
}, 60_000);
afterAll(() => city?.close());

interface AskOptions {
  readonly as?: Role;
  readonly headers?: Record<string, string>;
  readonly variables?: Record<string, unknown>;
}

async function ask(query: string, { as, headers, variables }: AskOptions = {}) {
  const token = as === undefined ? {} : { authorization: `Bearer ${await city.tokenFor(as)}` };
  const response = await fetch(`${city.url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json',
      ...token,
      ...headers,
    },
    body: JSON.stringify({ query, variables }),
  });
  return { status: response.status, headers: response.headers, text: await response.text() };
}

const answerOf = ({ text }: { text: string }) => JSON.parse(text);
/** The record of what a keeper answered to the gateway itself. */
const isQuestion = ({ operation, outcome }: AuditRecord) => operation === null && outcome === 'OK';
const lastRecord = async () => (await city.readRecords()).at(-1)!;

const FILE = '{ enterprise(code: "91110000MA0TE5T01U") { name prescriptions phone visits } }';
const ON_CASE = { 'x-purpose': 'CASE', 'x-matter': encodeURIComponent(MATTER_NO) };

describe('a governed request', () => {
  it('gives what is shared, and says of the rest why it is missing', async () => {
    const answer = answerOf(await ask(FILE));

    const denied = { coordinate: 'Enterprise.prescriptions', code: 'FIELD_NOT_SHARED' };
    const path = 'enterprise.prescriptions';
    expect(JSON.stringify(answer.data)).toBe(
      '{"enterprise":{"name":"甲药店","prescriptions":null,"phone":null,"visits":7}}',
    );
    expect(answer.errors).toContainEqual({
      message: expect.any(String),
      extensions: { ...denied, affectedPath: path },
    });
    expect(answer.extensions.access).toContainEqual({
      ...denied,
      path,
      status: 'DENIED',
      agency: 'health',
    });
  });

  it('records who got what of whom, and no literal', async () => {
    const answer = answerOf(await ask(FILE));

    const record = await lastRecord();
    expect(record).toMatchObject({
      id: answer.extensions.recordId,
      subject: 'public',
      role: 'public',
      purpose: null,
      matter: null,
      agreements: ['market-supervision@1', 'health@1'],
      operation: expect.stringMatching(/^[0-9a-f]{64}$/),
      literals: expect.stringMatching(/^[0-9a-f]{64}$/),
      denied: ['Enterprise.prescriptions', 'Enterprise.phone'],
      outcome: 'FIELD_NOT_SHARED',
    });
    expect(record.releases).toEqual([
      { agency: 'health', released: ['Enterprise.visits'], masked: [], entities: 1, subjects: [] },
      {
        agency: 'market-supervision',
        released: ['Enterprise.name'],
        masked: ['Enterprise.phone'],
        entities: 1,
        subjects: ['hash-of-enterprise'],
      },
    ]);
    expect(JSON.stringify(record)).not.toContain('91110000MA0TE5T01U');
    expect(findBreak(await city.readRecords())).toBeNull();
  });

  it('hashes equal literals to the same, and others to something else', async () => {
    const hashes = [];
    for (const code of ['A', 'A', 'B']) {
      await ask(`{ enterprise(code: "${code}") { name } }`);
      const { operation, literals } = await lastRecord();
      hashes.push({ operation, literals });
    }

    expect(hashes[1]).toEqual(hashes[0]);
    expect(hashes[2]!.operation).toBe(hashes[0]!.operation);
    expect(hashes[2]!.literals).not.toBe(hashes[0]!.literals);
  });

  it('gives an officer on a case what the case allows', async () => {
    const answer = answerOf(await ask(FILE, { as: 'case-officer', headers: ON_CASE }));

    expect(answer.data.enterprise).toMatchObject({ prescriptions: 99, phone: null });
    expect(await lastRecord()).toMatchObject({
      subject: 'demo:case-officer',
      agency: 'market-supervision',
      purpose: 'CASE',
      matter: MATTER_NO,
    });
    expect(city.health.calls.at(-1)).toMatchObject({
      audience: 'health',
      caller: { role: 'case-officer' },
      reason: { purpose: 'CASE', matter: { no: MATTER_NO, enterprises: ['91110000MA0TE5T01U'] } },
    });
  });

  it('tells which values are masked', async () => {
    const answer = answerOf(
      await ask('{ all: enterprises { tel: phone } }', {
        as: 'grid-supervisor',
        headers: { 'x-purpose': 'DAILY' },
      }),
    );

    expect(answer.errors).toBeUndefined();
    expect(answer.extensions.access).toEqual([
      {
        path: 'all.tel',
        coordinate: 'Enterprise.phone',
        status: 'MASKED',
        code: 'FIELD_MASKED',
        agency: 'market-supervision',
      },
    ]);
  });

  it('asks nobody when nothing is allowed', async () => {
    const calls = city.market.calls.length + city.health.calls.length;

    const answer = answerOf(await ask('{ unclassified }'));

    expect(answer.data).toEqual({ unclassified: null });
    expect(answer.errors[0].extensions.code).toBe('FIELD_UNCLASSIFIED');
    expect(city.market.calls.length + city.health.calls.length).toBe(calls);
    expect(await lastRecord()).toMatchObject({ id: answer.extensions.recordId, releases: [] });
  });

  it('does not carry out a mutation that is not the callers', async () => {
    const calls = city.market.calls.length;

    const answer = answerOf(await ask('mutation { rename(code: "1", name: "乙") { name } }'));

    expect(answer.data).toEqual({ rename: null });
    expect(city.market.calls).toHaveLength(calls);
  });

  it('hides from introspection what the caller may never see', async () => {
    const query = '{ __type(name: "Enterprise") { fields { name } } }';

    const names = async (as?: Role) =>
      answerOf(await ask(query, as && { as })).data.__type.fields.map(
        ({ name }: { name: string }) => name,
      );

    expect((await names()).sort()).toEqual(['code', 'name', 'visits']);
    expect(await names('grid-supervisor')).toContain('phone');
  });
});

describe('refusals', () => {
  it.each<[string, AskOptions, number, string]>([
    ['a forged token', { headers: { authorization: 'Bearer a.b.c' } }, 401, 'TOKEN_INVALID'],
    [
      'an unknown purpose',
      { as: 'case-officer', headers: { 'x-purpose': 'X' } },
      400,
      'PURPOSE_UNKNOWN',
    ],
    [
      'a purpose of others',
      { as: 'case-officer', headers: { 'x-purpose': 'STATS' } },
      403,
      'PURPOSE_NOT_YOURS',
    ],
    ['a purpose of the public', { headers: { 'x-purpose': 'DAILY' } }, 403, 'PURPOSE_NOT_YOURS'],
    [
      'a case without its matter',
      { as: 'case-officer', headers: { 'x-purpose': 'CASE' } },
      403,
      'MATTER_REQUIRED',
    ],
    [
      'a closed matter',
      { as: 'case-officer', headers: { 'x-purpose': 'CASE', 'x-matter': '9' } },
      403,
      'MATTER_NOT_YOURS',
    ],
    [
      'a matter that nobody keeps for the caller',
      { as: 'police-officer', headers: ON_CASE },
      403,
      'MATTER_NOT_YOURS',
    ],
  ])('refuses %s', async (_, options, status, code) => {
    const before = (await city.readRecords()).length;

    const answer = await ask(FILE, options);

    expect(answer.status).toBe(status);
    expect(answerOf(answer)).toEqual({
      errors: [{ message: expect.any(String), extensions: { code } }],
    });
    const isKnown = code !== 'TOKEN_INVALID';
    const records = (await city.readRecords()).slice(before).filter((one) => !isQuestion(one));
    expect(records).toHaveLength(isKnown ? 1 : 0);
    if (isKnown) expect(records[0]).toMatchObject({ outcome: code, operation: null });
  });

  it('says to a bearer how to become known', async () => {
    const { headers } = await ask(FILE, { headers: { authorization: 'Bearer a.b.c' } });

    expect(headers.get('www-authenticate')).toBe('Bearer error="invalid_token"');
  });

  it('refuses a header that is given twice', async () => {
    const headers = new Headers({ 'content-type': 'application/json' });
    headers.append('x-purpose', 'CASE');
    headers.append('x-purpose', 'CASE');

    const response = await fetch(`${city.url}/graphql`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ query: FILE }),
    });

    expect(await response.text()).toContain('PURPOSE_UNKNOWN');
  });
});

describe('demonstration identities', () => {
  it('are listed, and each gets a token that works', async () => {
    const identities = await (await fetch(`${city.url}/demonstration/identities`)).json();

    expect(identities).toContainEqual({
      persona: 'case-officer',
      title: '市场监管办案人员',
      agency: 'market-supervision',
      role: 'case-officer',
      purposes: ['CASE', 'JOINT', 'EMERGENCY'],
      matters: [],
    });
    const { token } = await askToken({ persona: 'case-officer' }).then((one) => one.json());
    const headers = { ...ON_CASE, authorization: `Bearer ${token}` };
    expect(answerOf(await ask(FILE, { headers })).data.enterprise.prescriptions).toBe(99);
  });

  it('include the public, which needs no token', async () => {
    await expect(askToken({ persona: 'public' }).then((one) => one.json())).resolves.toEqual({
      token: null,
    });
  });

  it.each([[{ persona: 'mayor' }], [{}], [null]])('refuse %j', async (body) => {
    const response = await askToken(body);

    expect(response.status).toBe(400);
    expect(await response.text()).toContain('REQUEST_INVALID');
  });

  const askToken = (body: unknown) =>
    fetch(`${city.url}/demonstration/token`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
});

describe('the record store', () => {
  const readiness = async () => (await fetch(`${city.url}/health/ready`)).json();

  it('holds everything up while it is down, and lets it go on when it is back', async () => {
    city.store.target(null);

    const refused = await ask(FILE);

    expect(refused.status).toBe(503);
    expect(answerOf(refused).errors[0].extensions).toEqual({ code: 'RECORD_UNAVAILABLE' });
    expect(refused.text).not.toContain('甲药店');
    expect(answerOf(refused).data).toBeUndefined();
    await expect(ask('mutation { __typename }')).resolves.toMatchObject({ status: 503 });

    city.store.target(city.storePort);
    const given = answerOf(await ask(FILE));
    expect(given.data.enterprise.name).toBe('甲药店');
    expect((await lastRecord()).id).toBe(given.extensions.recordId);
    expect(findBreak(await city.readRecords())).toBeNull();
  });

  it('has a record for every answer that carried data, however often it goes away', async () => {
    const before = (await city.readRecords()).length;
    const answers: Awaited<ReturnType<typeof ask>>[] = [];
    for (let round = 0; round < 30; round += 1) {
      const asked = Array.from({ length: 5 }, () => ask(FILE));
      if (round % 2 === 1) {
        // Ever later, so that some cut falls between sending a group and hearing of it.
        await wait(round);
        city.store.target(null);
      }
      answers.push(...(await Promise.all(asked)));
      city.store.target(city.storePort);
    }

    const ids = new Set((await city.readRecords()).slice(before).map(({ id }) => id));
    const given = answers.filter(({ status }) => status === 200).map(answerOf);
    expect(given.length).toBeGreaterThan(0);
    expect(given.length).toBeLessThan(answers.length);
    expect(given.every(({ extensions }) => ids.has(extensions.recordId))).toBe(true);
    expect(findBreak(await city.readRecords())).toBeNull();
  }, 30_000);

  it('decides whether the gateway is ready', async () => {
    expect(await readiness()).toMatchObject({
      ready: true,
      needs: { keys: true, policy: true, supergraph: true, records: true },
      subgraphs: { 'market-supervision': true, health: true, 'public-security': false },
    });
  });
});

describe('an agency that is down', () => {
  it('costs its own fields only, and says so', async () => {
    city.health.close();

    const answer = answerOf(await ask('{ enterprise(code: "1") { name visits } }'));

    expect(answer.data).toEqual({ enterprise: { name: '甲药店', visits: null } });
    expect(answer.extensions.access).toContainEqual({
      path: 'enterprise.visits',
      coordinate: 'Enterprise.visits',
      status: 'UNAVAILABLE',
      code: 'SUBGRAPH_UNAVAILABLE',
      agency: 'health',
    });
  });
});
