import { createHash } from 'node:crypto';
import { type IncomingHttpHeaders, request } from 'node:http';
import { connect } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '../../support/eventually.ts';
import { makeTemporary } from '../../support/temporary.ts';
import { type GatewayProcess, startGatewayProcess } from './support/gateway-process.ts';
import { HELD_SDL, type HeldSubgraph, startHeldSubgraph } from './support/held-subgraph.ts';
import { writeSupergraph } from './support/supergraph.ts';

const JSON_TYPE = { 'content-type': 'application/json' };
const TYPENAME = JSON.stringify({ query: '{ __typename }' });
const ASK_A = JSON.stringify({ query: '{ a }' });

const persisted = (version: number, sha256Hash: string) => ({
  persistedQuery: { version, sha256Hash },
});

const temporary = makeTemporary();
const file = join(temporary.path, 'supergraph.graphql');
let subgraph: HeldSubgraph;
let gateway: GatewayProcess;

const start = (env: NodeJS.ProcessEnv = {}) =>
  startGatewayProcess(['--ungoverned', '--supergraph', file], { LOG_LEVEL: 'info', ...env });

beforeAll(async () => {
  subgraph = await startHeldSubgraph();
  writeSupergraph(file, [{ name: 'a', url: subgraph.url, sdl: HELD_SDL }]);
  gateway = await start();
}, 30_000);

afterAll(async () => {
  await gateway?.stop();
  subgraph?.close();
  temporary.remove();
});

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly code: string | undefined;
  readonly body: string;
}

interface Call {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Record<string, string | string[]>;
  readonly body?: string | Buffer;
  readonly to?: GatewayProcess;
}

/** Unlike fetch it adds no header of its own. */
function send({ method = 'POST', path = '/graphql', headers = JSON_TYPE, body, to }: Call) {
  return new Promise<Answer>((resolve, reject) => {
    const call = request(`${(to ?? gateway).url}${path}`, { method, headers, agent: false });
    call.on('error', reject);
    call.on('response', (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.on('end', () => {
        const text = Buffer.concat(chunks).toString('utf8');
        const code = /"code":"([A-Z_]+)"/.exec(text)?.[1];
        resolve({ status: response.statusCode!, headers: response.headers, code, body: text });
      });
    });
    call.end(body);
  });
}

/** Lines of the gateway's log that hold a text; null while there is none. */
function linesWith(text: string): readonly string[] | null {
  const lines = gateway.output().split('\n');
  const found = lines.filter((line) => line.includes(text));
  return found.length > 0 ? found : null;
}

describe('requests', () => {
  it('answers for one caller only, guarded against the browser', async () => {
    const { headers, body } = await send({ body: TYPENAME });

    expect(JSON.parse(body)).toEqual({ data: { __typename: 'Query' } });
    expect(headers).toMatchObject({
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
    });
    expect(headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
    expect(headers['access-control-allow-origin']).toBeUndefined();
  });

  it.each<[string, Call]>([
    ['a way of writing the path', { method: 'GET', path: '//graphql' }],
    ['another', { path: '/graphql/', body: '{"query":"{ a }"}' }],
    ['a path that cannot be decoded', { method: 'GET', path: '/graphql%' }],
    ['a path that leads nowhere', { method: 'GET', path: '/../../etc/passwd' }],
    ['a question for the head alone', { method: 'HEAD', path: '/graphql' }],
    ['a question for what is allowed', { method: 'OPTIONS', path: '/graphql' }],
    ['a trace', { method: 'TRACE', path: '/graphql' }],
  ])('guards what it answers to %s, and gives no data', async (_, call) => {
    const { status, headers, body } = await send(call);

    expect(status).toBeGreaterThanOrEqual(400);
    expect(body).not.toContain('"data"');
    expect(headers).toMatchObject({
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
      'content-security-policy': expect.stringContaining("default-src 'none'"),
    });
    expect(headers['access-control-allow-origin']).toBeUndefined();
  });

  it('gives every request an id of its own, whatever the client says', async () => {
    const ids = await Promise.all(
      [1, 2].map(() => send({ body: TYPENAME, headers: { ...JSON_TYPE, 'x-request-id': 'mine' } })),
    );

    expect(new Set([...ids.map(({ headers }) => headers['x-request-id']), 'mine']).size).toBe(3);
  });

  const query = '/graphql?query=%7B__typename%7D';
  it.each<[string, Call, number, string]>([
    [
      'a form',
      { headers: { 'content-type': 'text/plain' }, body: TYPENAME },
      403,
      'REQUEST_NOT_PREFLIGHTED',
    ],
    ['a POST without a type', { headers: {}, body: TYPENAME }, 403, 'REQUEST_NOT_PREFLIGHTED'],
    [
      'a malformed type',
      { headers: { 'content-type': '/,' }, body: TYPENAME },
      403,
      'REQUEST_NOT_PREFLIGHTED',
    ],
    [
      'a GET from another site',
      { method: 'GET', path: query, headers: { 'sec-fetch-site': 'cross-site' } },
      403,
      'REQUEST_NOT_PREFLIGHTED',
    ],
    [
      'a GET of an odd type',
      { method: 'GET', path: query, headers: { 'content-type': 'text/plain' } },
      403,
      'REQUEST_NOT_PREFLIGHTED',
    ],
    [
      'a mutation by GET',
      { method: 'GET', path: '/graphql?query=mutation%7Bb%7D', headers: {} },
      405,
      'METHOD_NOT_ALLOWED',
    ],
    [
      'two queries by GET',
      { method: 'GET', path: `${query}&query=%7Ba%7D`, headers: {} },
      400,
      'REQUEST_INVALID',
    ],
    [
      'broken variables by GET',
      { method: 'GET', path: `${query}&variables=%7B`, headers: {} },
      400,
      'REQUEST_INVALID',
    ],
    ['PUT', { method: 'PUT', body: TYPENAME }, 405, 'METHOD_NOT_ALLOWED'],
    ['DELETE', { method: 'DELETE', headers: {} }, 405, 'METHOD_NOT_ALLOWED'],
    [
      'OPTIONS',
      { method: 'OPTIONS', headers: { origin: 'http://evil.example' } },
      405,
      'METHOD_NOT_ALLOWED',
    ],
    ['HEAD', { method: 'HEAD', headers: {} }, 405, ''],
    ['a batch', { body: `[${TYPENAME}]` }, 400, 'REQUEST_INVALID'],
    ['a number', { body: '7' }, 400, 'REQUEST_INVALID'],
    ['no JSON', { body: 'query' }, 400, 'REQUEST_INVALID'],
    ['no body', {}, 400, 'REQUEST_INVALID'],
    [
      'bytes that are no UTF-8',
      { body: Buffer.from('{"query":"{__typename}#\xff"}', 'latin1') },
      400,
      'REQUEST_INVALID',
    ],
    [
      'another charset',
      { headers: { 'content-type': 'application/json; charset=gbk' }, body: TYPENAME },
      400,
      'REQUEST_INVALID',
    ],
    [
      'a compressed body',
      { headers: { ...JSON_TYPE, 'content-encoding': 'gzip' }, body: TYPENAME },
      400,
      'REQUEST_INVALID',
    ],
    [
      'variables that are a list',
      { body: '{"query":"{a}","variables":[]}' },
      400,
      'REQUEST_INVALID',
    ],
    [
      'the hash of a document that nobody sent',
      { body: JSON.stringify({ extensions: persisted(1, '0'.repeat(64)) }) },
      200,
      'PERSISTED_QUERY_NOT_FOUND',
    ],
    [
      'the hash of another document',
      { body: JSON.stringify({ query: '{a}', extensions: persisted(1, '0'.repeat(64)) }) },
      400,
      'REQUEST_INVALID',
    ],
    [
      'a hash of another kind',
      { body: JSON.stringify({ query: '{a}', extensions: persisted(2, '0'.repeat(64)) }) },
      400,
      'REQUEST_INVALID',
    ],
    [
      'an answer as a stream',
      { headers: { ...JSON_TYPE, accept: 'text/event-stream' }, body: TYPENAME },
      406,
      'NOT_ACCEPTABLE',
    ],
    [
      'a body over 1 MB',
      { body: `{"query":"{a}"${' '.repeat(1024 * 1024)}}` },
      413,
      'REQUEST_TOO_LARGE',
    ],
    [
      'a stream that is not asked for as events',
      { method: 'GET', path: '/graphql/stream', headers: {} },
      406,
      'NOT_ACCEPTABLE',
    ],
    ['another address', { method: 'GET', path: '/admin', headers: {} }, 404, 'NOT_FOUND'],
    [
      'an address outside',
      { method: 'GET', path: '/../../etc/passwd', headers: {} },
      404,
      'NOT_FOUND',
    ],
    ['a broken address', { method: 'GET', path: '/%', headers: {} }, 400, 'REQUEST_INVALID'],
    [
      'demonstration identities where there are none',
      { method: 'GET', path: '/demonstration/identities', headers: {} },
      404,
      'NOT_FOUND',
    ],
  ])('refuses %s', async (_, call, status, code) => {
    const answer = await send(call);

    expect([answer.status, answer.code ?? '']).toEqual([status, code]);
    expect(answer.headers['cache-control']).toBe('private, no-store');
  });

  it('knows a document by its hash once it has been sent with it', async () => {
    const document = '{ __typename }';
    const hash = createHash('sha256').update(document).digest('hex');
    const extensions = persisted(1, hash);

    await send({ body: JSON.stringify({ query: document, extensions }) });
    const { body } = await send({ body: JSON.stringify({ extensions }) });

    expect(JSON.parse(body)).toEqual({ data: { __typename: 'Query' } });
  });

  it('takes a body of just under 1 MB', async () => {
    const body = `{"query":"{__typename}"${' '.repeat(1024 * 1024 - 24)}}`;

    expect(body).toHaveLength(1024 * 1024);
    await expect(send({ body })).resolves.toMatchObject({ status: 200, code: undefined });
  });

  it('repeats nothing of what it could not read', async () => {
    const { body } = await send({ body: '{"query": 身份证99' });

    expect(body).not.toContain('99');
    expect(body).not.toContain('身份证');
  });
});

describe('overload', () => {
  it('refuses what is too much at once, and tells when to come again', async () => {
    const small = await start({ MAX_IN_FLIGHT: '1', MAX_WAITING: '1' });
    const first = send({ body: ASK_A, to: small });
    await eventually('the first call', () => subgraph.waiting() === 1);
    const second = send({ body: ASK_A, to: small });
    await eventually('the second request', async () =>
      (await send({ method: 'GET', path: '/metrics', headers: {}, to: small })).body.includes(
        'yaolian_requests_waiting 1',
      ),
    );

    const third = await send({ body: ASK_A, to: small });

    expect(third).toMatchObject({ status: 503, code: 'OVERLOADED' });
    expect(third.headers['retry-after']).toBe('1');
    subgraph.answerAll();
    await expect(first).resolves.toMatchObject({ body: '{"data":{"a":1}}' });
    await eventually('the second call', () => subgraph.waiting() === 1);
    subgraph.answerAll();
    await expect(second).resolves.toMatchObject({ body: '{"data":{"a":1}}' });
    await small.stop();
  }, 20_000);

  it('gives up the calls of a client that went away, and says so in log and metrics', async () => {
    const { port } = new URL(gateway.url);
    const client = connect(Number(port), '127.0.0.1');
    client.write(
      `POST /graphql HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\n` +
        `content-length: ${ASK_A.length}\r\n\r\n${ASK_A}`,
    );
    await eventually('the call', () => subgraph.waiting() === 1);

    client.destroy();

    await eventually('the end of the call', () => subgraph.waiting() === 0);
    const [line = ''] = await eventually('the log line', () => linesWith('"ABANDONED"'));
    expect(JSON.parse(line)).toMatchObject({ status: 499, agencies: ['a'] });
    const { body } = await send({ method: 'GET', path: '/metrics', headers: {} });
    expect(body).toContain('yaolian_request_seconds_count{code="ABANDONED"} 1');
  }, 20_000);
});

describe('operation', () => {
  it('is live, and ready while an agency answers', async () => {
    const live = await send({ method: 'GET', path: '/health/live', headers: {} });
    const ready = send({ method: 'GET', path: '/health/ready', headers: {} });
    await eventually('the probe', () => subgraph.waiting() === 1);
    subgraph.answerAll();

    expect(live).toMatchObject({ status: 200 });
    expect(JSON.parse((await ready).body)).toEqual({
      ready: true,
      schema: { since: expect.any(String), isOutdated: false },
      needs: {},
      subgraphs: { a: true },
    });
  });

  it('tells its metrics to who has their token, where they have one', async () => {
    const token = 'scraper-of-the-platform';
    const guarded = await start({ METRICS_TOKEN: token });
    const read = (headers: Record<string, string | string[]>) =>
      send({ method: 'GET', path: '/metrics', headers, to: guarded });
    try {
      const answers = await Promise.all([
        read({}),
        read({ authorization: `Bearer ${token}x` }),
        read({ authorization: [`Bearer ${token}`, 'Bearer other'] }),
      ]);

      expect(answers.map(({ status, code }) => [status, code])).toEqual(
        Array.from({ length: 3 }, () => [401, 'TOKEN_INVALID']),
      );
      expect((await read({ authorization: `Bearer ${token}` })).body).toContain('yaolian_');
    } finally {
      await guarded.stop();
    }
  });

  it('tells who lacks the token of its metrics whether it is ready, and not who is up', async () => {
    const token = 'scraper-of-the-platform';
    const guarded = await start({ METRICS_TOKEN: token });
    const ready = async (headers: Record<string, string>) => {
      const answer = send({ method: 'GET', path: '/health/ready', headers, to: guarded });
      await eventually('the probe', () => subgraph.waiting() === 1);
      subgraph.answerAll();
      const { status, body } = await answer;
      return [status, JSON.parse(body)];
    };
    try {
      expect(await ready({})).toEqual([200, { ready: true }]);
      expect(await ready({ authorization: `Bearer ${token}x` })).toEqual([200, { ready: true }]);
      expect(await ready({ authorization: `Bearer ${token}` })).toEqual([
        200,
        expect.objectContaining({ ready: true, subgraphs: { a: true } }),
      ]);
    } finally {
      await guarded.stop();
    }
  });

  it('counts requests by code, without anything that they said', async () => {
    await send({ body: JSON.stringify({ query: 'query Secret { unknownField }' }) });

    const { body } = await send({ method: 'GET', path: '/metrics', headers: {} });

    expect(body).toMatch(/yaolian_request_seconds_count{code="GRAPHQL_VALIDATION_FAILED"} [1-9]/);
    expect(body).not.toMatch(/Secret|unknownField/);
  });

  it('logs ids, codes and durations, and nothing that a request said', async () => {
    const token = 'eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0.c2VjcmV0';
    const { headers } = await send({
      body: JSON.stringify({
        query: 'query Secret { a99179917991: a @skip(if: true) }',
        variables: { n: 99179917991 },
      }),
      headers: { ...JSON_TYPE, authorization: `Bearer ${token}`, 'x-matter': 'M-99179917991' },
    });

    const id = String(headers['x-request-id']);
    const lines = await eventually('the log line', () => linesWith(id));
    expect(lines).toHaveLength(1);
    expect(JSON.parse(lines[0]!)).toMatchObject({
      level: 30,
      code: 'OK',
      status: 200,
      ms: expect.any(Number),
      operationId: expect.stringMatching(/^[0-9a-f]{64}$/),
      stagesMs: { compile: expect.any(Number), execute: expect.any(Number) },
      agencies: [],
    });
    expect(gateway.output()).not.toMatch(/Secret|99179917991|eyJ|M-/);
  });

  it('ends at once on SIGTERM when it is ungoverned', async () => {
    const other = await start();

    await expect(other.stop('SIGTERM')).resolves.toBe(0);
  });
});
