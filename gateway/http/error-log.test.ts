import { Writable } from 'node:stream';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { pino } from 'pino';
import { ApiError } from '../../schema/contract/errors.ts';
import { createErrorLog } from './error-log.ts';
import { createMetrics } from './metrics.ts';

let lines: string[];
const sink = new Writable({
  write(chunk, _, done) {
    lines.push(String(chunk));
    done();
  },
});
const logError = createErrorLog(pino(sink), createMetrics());

beforeEach(() => {
  lines = [];
});

describe('createErrorLog', () => {
  it('tells where a defect is, and nothing that its message quotes', () => {
    logError(new Error('no such person: 张三'), 'request-1');

    const [line = ''] = lines;
    expect(JSON.parse(line)).toMatchObject({ level: 50, requestId: 'request-1', name: 'Error' });
    expect(line).toContain('error-log.test.ts');
    expect(line).not.toContain('张三');
  });

  it('keeps the message of an error that the engine itself threw', () => {
    logError(new TypeError('x is not a function'), 'request-1');

    expect(JSON.parse(lines[0]!)).toMatchObject({ message: 'x is not a function' });
  });

  it('tells the cause when something that the gateway stands on has failed', () => {
    const cause = Object.assign(new Error('connect to 10.0.0.1'), { code: 'ECONNREFUSED' });

    logError(new ApiError('RECORD_UNAVAILABLE', { cause }), 'request-1');

    expect(JSON.parse(lines[0]!)).toMatchObject({
      level: 40,
      code: 'RECORD_UNAVAILABLE',
      cause: { code: 'ECONNREFUSED' },
    });
  });

  it('is silent about refusals', () => {
    logError(new ApiError('TOKEN_INVALID', { cause: new Error('expired') }), 'request-1');
    logError(new AggregateError([new ApiError('GRAPHQL_VALIDATION_FAILED')]), 'request-1');

    expect(lines).toEqual([]);
  });
});
