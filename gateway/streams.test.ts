import { beforeEach, describe, expect, it } from '@jest/globals';
import { buildSchema } from 'graphql';
import { ApiError } from '../schema/contract/errors.ts';
import { createCompiler } from './compile/compile.ts';
import { parseSupergraph } from './compile/supergraph.ts';
import type { StreamRequest } from './http/stream.ts';
import { toStep } from './plan/steps.ts';
import { createPlaces } from './stream-places.ts';
import { createStreams, type StreamPermission } from './streams.ts';

const SDL = 'type Query { a: Int } type Subscription { raised: Int }';
const supergraph = parseSupergraph(SDL);
const compile = createCompiler(supergraph);
const subscription = compile({ query: 'subscription { raised }' });
const never = new AbortController().signal;
const request: StreamRequest = {
  id: 'r',
  headers: {},
  operation: { query: '', documentHash: null, operationName: null, variables: null },
  signal: never,
  answer: async () => ({ data: { a: 1 } }),
};

const step = toStep(
  {
    kind: 'Subscription',
    primary: {
      kind: 'Fetch',
      serviceName: 's',
      operationKind: 'subscription',
      operation: 'subscription{raised}',
    },
  },
  supergraph,
);

let fingerprint: string;
let refusal: ApiError | null;
let ended = 0;
let isStoreStopped = false;
let operation = subscription;
const places = createPlaces(() => 1);
beforeEach(() => {
  isStoreStopped = false;
  operation = subscription;
  fingerprint = 'before';
  refusal = null;
  ended = 0;
});

/** Event 1, then whatever `between` changes, then event 2, then silence until it is told to end. */
async function* events(signal: AbortSignal, between: () => void) {
  try {
    yield '{"data":{"raised":1}}';
    between();
    yield '{"data":{"raised":2}}';
    await new Promise((_, reject) =>
      signal.addEventListener('abort', () => reject(signal.reason), { once: true }),
    );
  } finally {
    ended += 1;
  }
}

function open(between: () => void) {
  const streams = createStreams({
    permit: async (): Promise<StreamPermission> => {
      if (refusal !== null) throw refusal;
      return {
        operation,
        document: operation.document,
        transport: () => Promise.reject(new Error('nothing else is asked')),
        introspectionSchema: buildSchema(SDL),
        events: ({ signal }) => events(signal, between),
        fingerprint,
        holder: 'officer',
        release: async ({ data }) => {
          if (isStoreStopped) throw new ApiError('RECORD_UNAVAILABLE');
          return { data: data as Record<string, unknown> };
        },
      };
    },
    plan: async () => ({ id: 'p', supergraph, document: operation.document, step }),
    onError: (error) => {
      throw error;
    },
    decideEveryMs: 20,
    places,
  });
  return streams(request, never);
}

async function collect(between: () => void): Promise<unknown[]> {
  const seen: unknown[] = [];
  for await (const { data, errors } of open(between)) {
    seen.push(errors?.[0]?.extensions?.code ?? data?.raised);
  }
  return seen;
}

describe('a stream', () => {
  it('ends before the next event when the rights have changed', async () => {
    const seen = await collect(() => {
      fingerprint = 'after';
    });

    expect(seen).toEqual([1, 'RIGHTS_CHANGED']);
    expect(ended).toBe(1);
  });

  it('ends before the next event when the token has expired', async () => {
    const seen = await collect(() => {
      refusal = new ApiError('TOKEN_INVALID');
    });

    expect(seen).toEqual([1, 'TOKEN_INVALID']);
  });

  it('ends while nothing happens, too', async () => {
    const seen: unknown[] = [];
    for await (const { data, errors } of open(() => {})) {
      seen.push(errors?.[0]?.extensions?.code ?? data?.raised);
      if (data?.raised === 2) refusal = new ApiError('TOKEN_INVALID');
    }

    expect(seen).toEqual([1, 2, 'TOKEN_INVALID']);
    expect(ended).toBe(1);
  });

  it('does not even open for a caller who may not have it', async () => {
    refusal = new ApiError('FIELD_NOT_SHARED');

    await expect(collect(() => {})).resolves.toEqual(['FIELD_NOT_SHARED']);
    expect(ended).toBe(0);
  });

  it('ends before an event that can’t be put on record', async () => {
    const seen = await collect(() => {
      isStoreStopped = true;
    });

    expect(seen).toEqual([1, 'RECORD_UNAVAILABLE']);
    expect(ended).toBe(1);
  });

  it('takes a place, and gives it back however it ends', async () => {
    const first = open(() => {})[Symbol.asyncIterator]();
    await first.next();

    await expect(collect(() => {})).resolves.toEqual(['TOO_MANY_STREAMS']);

    await first.return?.();
    const seen = await collect(() => {
      refusal = new ApiError('TOKEN_INVALID');
    });
    expect(seen).toEqual([1, 'TOKEN_INVALID']);
  });

  it('has one answer to a query', async () => {
    operation = compile({ query: '{ a }' });
    const seen: unknown[] = [];
    for await (const { data } of open(() => {})) seen.push(data);

    expect(seen).toEqual([{ a: 1 }]);
    expect(ended).toBe(0);
  });
});
