import { describe, expect, it } from '@jest/globals';
import type { CallContext } from '../../../schema/contract/call.ts';
import { PUBLIC_CALLER } from '../../../schema/contract/caller.ts';
import { ApiError } from '../../../schema/contract/errors.ts';
import { createOpenStreams } from './open-streams.ts';

function streamOf(id: string, check = () => {}) {
  const reasons: string[] = [];
  const end = ({ code }: ApiError) => void reasons.push(code);
  const accept = ({ operationId }: CallContext) => operationId === id;
  return { stream: { id, accept, check, end }, reasons };
}

const callFor = (operationId: string): CallContext => ({
  audience: 'health',
  caller: PUBLIC_CALLER,
  reason: { purpose: null, matter: null },
  operationId,
});

describe('a program’s streams', () => {
  it('end when their call has expired, unless it was renewed in the same name', () => {
    const streams = createOpenStreams(3);
    const [left, kept, forged] = [streamOf('left'), streamOf('kept'), streamOf('forged')];
    for (const { stream } of [left, kept, forged]) streams.add(stream, 60);

    streams.renew('kept', callFor('kept'), 90);
    expect(() => streams.renew('forged', callFor('kept'), 90)).toThrow(ApiError);
    streams.sweep(60);

    expect(left.reasons).toEqual(['STREAM_NOT_RENEWED']);
    expect(kept.reasons).toEqual([]);
    expect(forged.reasons).toEqual(['STREAM_NOT_RENEWED']);
  });

  it('end when the right to them is gone, though nothing happens', () => {
    const streams = createOpenStreams(2);
    const refuse = () => {
      throw new ApiError('AGREEMENT_NOT_IN_FORCE');
    };
    const fail = () => {
      throw new Error('a defect');
    };
    const [refused, failed] = [streamOf('a', refuse), streamOf('b', fail)];
    for (const { stream } of [refused, failed]) streams.add(stream, 60);

    streams.sweep(1);

    expect(refused.reasons).toEqual(['AGREEMENT_NOT_IN_FORCE']);
    expect(failed.reasons).toEqual(['INTERNAL']);
  });

  it('are no more than the program may have', () => {
    const streams = createOpenStreams(1);

    expect(streams.add(streamOf('a').stream, 60)).toBe(true);
    expect(streams.add(streamOf('b').stream, 60)).toBe(false);
    streams.remove('a');
    expect(streams.add(streamOf('b').stream, 60)).toBe(true);
  });
});
