import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Server } from '../../gateway/http/server.ts';
import { parseSettings, type UngovernedSettings } from '../../gateway/settings.ts';
import { startUngoverned } from '../../gateway/start-ungoverned.ts';
import { parseTraceParent } from '../../schema/contract/trace-parent.ts';
import { writeSupergraph } from '../e2e/http/support/supergraph.ts';
import { readMetric } from '../faults/support/metrics.ts';
import { type PlainSubgraph, startPlainSubgraph } from '../faults/support/plain-subgraph.ts';
import { eventually } from '../support/eventually.ts';
import { makeTemporary } from '../support/temporary.ts';
import { type ReceivedSpan, type Receiver, startReceiver } from './support/receiver.ts';

const SDL = 'type Query { a: Int b: Int }';
const temporary = makeTemporary();
const file = join(temporary.path, 'supergraph.graphql');
let subgraph: PlainSubgraph;
let receiver: Receiver;
let gateway: Server;

beforeAll(async () => {
  [subgraph, receiver] = await Promise.all([startPlainSubgraph(SDL, { a: 1 }), startReceiver()]);
  writeSupergraph(file, [{ name: 'one', url: subgraph.url, sdl: SDL }]);
  gateway = await start(receiver);
});
afterAll(async () => {
  await gateway?.close();
  receiver?.close();
  subgraph?.close();
  temporary.remove();
});

function start({ url }: Receiver): Promise<Server> {
  const env = { OTEL_EXPORTER_OTLP_ENDPOINT: url, LOG_LEVEL: 'silent' };
  const settings = parseSettings(['--ungoverned', '--supergraph', file, '--port', '0'], env);
  return startUngoverned(settings as UngovernedSettings);
}

const TRACE = '4bf92f3577b34da6a3ce929d0e0e4736';
const PARENT = '00f067aa0ba902b7';

async function ask(
  query: string,
  headers: Readonly<Record<string, string>> = {},
  { url } = gateway,
) {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  });
  return { status: response.status, body: await response.json() };
}

/** All spans of a trace, as soon as its request's own is there. */
function spansOf(traceId: string, own = 'POST /graphql'): Promise<readonly ReceivedSpan[]> {
  return eventually('the trace', () => {
    const spans = receiver.spans().filter((span) => span.traceId === traceId);
    return spans.some(({ name }) => name === own) && spans;
  });
}

describe('a traced request', () => {
  it('has a span for itself, for each stage and for each fetch', async () => {
    await ask('query Secret { a }', { traceparent: `00-${TRACE}-${PARENT}-00` });

    const spans = await spansOf(TRACE);
    const named = (name: string) => spans.find((span) => span.name === name)!;
    const request = named('POST /graphql');
    expect(request).toMatchObject({
      service: 'yaolian-gateway',
      parentSpanId: PARENT,
      kind: 2,
      notes: {
        'http.request.method': 'POST',
        'http.route': '/graphql',
        'http.response.status_code': 200,
        'graphql.operation.type': 'query',
        'yaolian.outcome': 'OK',
      },
    });
    expect(request.notes['yaolian.operation.id']).toMatch(/^[0-9a-f]{64}$/);
    for (const stage of ['compile', 'plan', 'execute'])
      expect(named(stage).parentSpanId).toBe(request.spanId);
    expect(named('POST one')).toMatchObject({
      parentSpanId: named('execute').spanId,
      kind: 3,
      notes: { 'yaolian.subgraph': 'one', 'http.response.status_code': 200 },
    });
    expect(spans).toHaveLength(5);
  });

  it('is told to the subgraph, and nothing else of what the client sent', async () => {
    const traceId = TRACE.replace('4', '5');
    const before = subgraph.calls.length;

    await ask('{ b }', {
      traceparent: `00-${traceId}-${PARENT}-00`,
      tracestate: 'vendor=secret',
      baggage: 'name=secret',
    });

    const [headers] = subgraph.calls.slice(before);
    const fetch = (await spansOf(traceId)).find(({ name }) => name === 'POST one')!;
    expect(parseTraceParent(headers?.traceparent as string)).toEqual({
      traceId,
      spanId: fetch.spanId,
      isSampled: true,
    });
    expect(JSON.stringify(headers)).not.toContain('secret');
  });

  it.each([
    ['is malformed', `00-${TRACE}-01`],
    ['comes twice', `00-${TRACE}-${PARENT}-01, 00-${TRACE}-${PARENT}-01`],
  ])('is a trace of its own when the client’s header %s', async (_, traceparent) => {
    const before = subgraph.calls.length;

    await ask('{ a }', { traceparent });

    const told = parseTraceParent(subgraph.calls[before]?.traceparent as string);
    expect(told).toMatchObject({ traceId: expect.not.stringContaining(TRACE) });
  });

  it('names a failure by its code, without the document or what it quotes', async () => {
    const traceId = TRACE.replace('4', '6');

    await ask('{ unknown(name: "张三") }', { traceparent: `00-${traceId}-${PARENT}-01` });

    const spans = await spansOf(traceId);
    expect(spans.find(({ name }) => name === 'compile')).toMatchObject({ isError: true });
    expect(spans.find(({ name }) => name === 'POST /graphql')).toMatchObject({
      isError: false,
      notes: { 'yaolian.outcome': 'GRAPHQL_VALIDATION_FAILED' },
    });
    expect(receiver.bodies().join('')).not.toMatch(/张三|unknown|Secret/);
  });

  it('stands below its stream when it comes as one', async () => {
    const traceId = TRACE.replace('4', '7');
    const response = await fetch(`${gateway.url}/graphql/stream`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'text/event-stream',
        traceparent: `00-${traceId}-${PARENT}-01`,
      },
      body: '{"query":"{ a }"}',
    });
    await expect(response.text()).resolves.toContain('event: complete');

    const spans = await spansOf(traceId, 'stream');
    const named = (name: string) => spans.find((span) => span.name === name)!;
    expect(named('stream')).toMatchObject({
      parentSpanId: PARENT,
      notes: { 'yaolian.outcome': 'OK' },
    });
    expect(named('execute').parentSpanId).toBe(named('stream').spanId);
    expect(named('POST one').parentSpanId).toBe(named('execute').spanId);
  });

  it('costs nothing when the receiver hangs: every request is answered and the gateway ends', async () => {
    const hanging = await startReceiver();
    const traced = await start(hanging);
    hanging.hang();

    for (let i = 0; i < 20; i += 1) {
      const answers = await Promise.all(Array.from({ length: 10 }, () => ask('{ a }', {}, traced)));
      for (const { status } of answers) expect(status).toBe(200);
    }

    const failed = 'yaolian_trace_spans_total{outcome="failed"}';
    await eventually('lost spans', async () => (await readMetric(traced.url, failed))! > 0);
    await traced.close();
    hanging.close();
  });
});

it('a program that traces nothing tells nobody', async () => {
  const settings = parseSettings(['--ungoverned', '--supergraph', file, '--port', '0'], {});
  const silent = await startUngoverned(settings as UngovernedSettings);
  const before = subgraph.calls.length;

  await ask('{ a }', { traceparent: `00-${TRACE}-${PARENT}-01` }, silent);

  expect(subgraph.calls[before]).not.toHaveProperty('traceparent');
  await silent.close();
});
