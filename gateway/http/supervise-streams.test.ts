import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { createLog } from '../../schema/telemetry/log.ts';
import { createAdmission } from './admission.ts';
import { createMetrics } from './metrics.ts';
import type { ReceivedStream } from './stream.ts';
import { superviseStreams } from './supervise-streams.ts';

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

let isDropped = false;
const request: ReceivedStream = {
  id: 'r',
  headers: {},
  operation: { query: '', documentHash: null, operationName: null, variables: null },
  signal: new AbortController().signal,
  drop: () => {
    isDropped = true;
  },
};

function superviseEndless() {
  return superviseStreams({
    streams: async function* () {
      for (let i = 0; ; i += 1) yield { data: { i } };
    },
    gateway: () => Promise.reject(new Error('nothing else is asked')),
    admission: createAdmission({ maxInFlight: 1, maxWaiting: 1 }),
    metrics: createMetrics(),
    log: createLog('silent'),
    tracer: null,
  });
}

const open = (serve: ReturnType<typeof superviseEndless>) => serve(request)[Symbol.asyncIterator]();

describe('a client', () => {
  beforeEach(() => {
    isDropped = false;
  });

  it('that takes no event for 30 s is dropped', async () => {
    const events = open(superviseEndless());

    await events.next();
    jest.advanceTimersByTime(29_999);
    await events.next();
    jest.advanceTimersByTime(29_999);
    expect(isDropped).toBe(false);
    jest.advanceTimersByTime(1);
    expect(isDropped).toBe(true);
  });

  it('is refused when there are 1,000 streams, until one of them ends', async () => {
    const serve = superviseEndless();
    const streams = Array.from({ length: 1_000 }, () => open(serve));
    for (const stream of streams) await stream.next();

    const refused = await open(serve).next();
    await streams[0]?.return?.();
    const taken = await open(serve).next();

    expect(refused.value?.errors?.[0]?.extensions).toEqual({ code: 'OVERLOADED' });
    expect(taken.value).toEqual({ data: { i: 0 } });
  });
});
