import { describe, expect, it } from '@jest/globals';
import { ApiError } from '../../schema/contract/errors.ts';
import { breakCalls, CircuitOpen } from './break-calls.ts';
import { createCircuit } from './circuit.ts';
import type { SubgraphCall, SubgraphReply, SubgraphTransport } from './execute.ts';
import { parseRetryAfter, retryCalls } from './retry-calls.ts';
import { BrokenConnection } from './wire/connection.ts';

const signal = new AbortController().signal;
const query: SubgraphCall = { subgraph: 's', body: '{}', kind: 'query', signal };
const reply = (status: number, retryAfter?: string): SubgraphReply => {
  return { status, headers: { 'retry-after': retryAfter }, body: Buffer.from('') };
};
const unavailable = new ApiError('SUBGRAPH_UNAVAILABLE');
const broken = new ApiError('SUBGRAPH_UNAVAILABLE', { cause: new BrokenConnection() });

/** Answers with the outcomes in turn, the last one over and over. */
function scripted(outcomes: readonly (SubgraphReply | Error)[]) {
  const state = { sent: 0 };
  const transport: SubgraphTransport = async () => {
    const outcome = outcomes[Math.min(state.sent, outcomes.length - 1)]!;
    state.sent += 1;
    if (outcome instanceof Error) throw outcome;
    return outcome;
  };
  return { state, transport };
}

const options = { deadlineMs: 1_000, random: () => 0 };

describe('retryCalls', () => {
  it.each<[string, readonly (SubgraphReply | Error)[], SubgraphCall['kind'], number, unknown]>([
    ['a query that reached nobody', [unavailable, reply(200)], 'query', 2, 200],
    ['a query to a busy subgraph', [reply(503), reply(429, '0'), reply(200)], 'query', 3, 200],
    ['a query three times at most', [reply(503)], 'query', 3, 503],
    ['a query once that was answered with an error', [reply(500)], 'query', 1, 500],
    [
      'a query once that took too long',
      [new ApiError('SUBGRAPH_TIMEOUT')],
      'query',
      1,
      'SUBGRAPH_TIMEOUT',
    ],
    [
      'a query once that would have to wait too long',
      [reply(503, '60'), reply(200)],
      'query',
      1,
      503,
    ],
    [
      'a query at once whose connection broke',
      [broken, new ApiError('SUBGRAPH_UNAVAILABLE'), reply(200)],
      'query',
      3,
      200,
    ],
    ['a mutation once whose connection broke', [broken], 'mutation', 1, 'SUBGRAPH_UNAVAILABLE'],
    ['a mutation once', [unavailable, reply(200)], 'mutation', 1, 'SUBGRAPH_UNAVAILABLE'],
    ['a mutation once to a busy subgraph', [reply(503), reply(200)], 'mutation', 1, 503],
  ])('sends %s', async (_, outcomes, kind, times, expected) => {
    const { state, transport } = scripted(outcomes);

    const outcome = await retryCalls(
      transport,
      options,
    )({ ...query, kind }).then(
      ({ status }) => status,
      ({ code }) => code,
    );

    expect([state.sent, outcome]).toEqual([times, expected]);
  });

  it('sends nothing again when the client goes away', async () => {
    const client = new AbortController();
    const { state, transport } = scripted([unavailable]);
    const send = retryCalls(transport, { deadlineMs: 60_000, random: () => 100 });

    const sending = send({ ...query, signal: client.signal });
    client.abort();

    await expect(sending).rejects.toBe(unavailable);
    expect(state.sent).toBe(1);
  });

  it('sends nothing again over an open circuit', async () => {
    const { state, transport } = scripted([new ApiError('SUBGRAPH_TIMEOUT')]);
    const circuit = createCircuit({ now: () => 0, minFailures: 1 });
    const send = retryCalls(
      breakCalls(transport, () => circuit),
      options,
    );

    await expect(send(query)).rejects.toMatchObject({ code: 'SUBGRAPH_TIMEOUT' });
    const refused = await send(query).catch((error: unknown) => error);

    expect(refused).toMatchObject({ code: 'SUBGRAPH_UNAVAILABLE' });
    expect((refused as ApiError).originalError).toBeInstanceOf(CircuitOpen);
    expect(state.sent).toBe(1);
  });
});

describe('breakCalls', () => {
  it('does not blame a subgraph for a client that went away', async () => {
    const { transport } = scripted([unavailable]);
    const circuit = createCircuit({ now: () => 0, minFailures: 1 });
    const send = breakCalls(transport, () => circuit);

    await send({ ...query, signal: AbortSignal.abort() }).catch(() => {});

    expect(circuit.state).toBe('CLOSED');
  });
});

it.each([
  ['0', '', 0],
  ['7', '', 7_000],
  ['Sat, 21 Nov 2026 08:00:02 GMT', 'Sat, 21 Nov 2026 08:00:00 GMT', 2_000],
  ['Sat, 21 Nov 2026 08:00:00 GMT', 'Sat, 21 Nov 2026 09:00:00 GMT', 0],
  ['Sat, 21 Nov 2026 08:00:00 GMT', '', null],
  ['2026-11-21', 'Sat, 21 Nov 2026 09:00:00 GMT', null],
  ['-1', '', null],
  [undefined, undefined, null],
])('reads Retry-After: %s, sent at %s', (header, date, expectedMs) => {
  expect(parseRetryAfter({ 'retry-after': header, date })).toBe(expectedMs);
});
