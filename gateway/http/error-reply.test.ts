import { describe, expect, it } from '@jest/globals';
import { GraphQLError } from 'graphql';
import { ApiError } from '../../schema/contract/errors.ts';
import { toErrorReply } from './error-reply.ts';
import type { MediaType } from './media-type.ts';

const read = (error: unknown, mediaType: MediaType = 'application/graphql-response+json') => {
  const { status, headers, body } = toErrorReply(error, { id: 'request-1', mediaType });
  return { status, headers, ...JSON.parse(body.toString('utf8')) };
};

describe('toErrorReply', () => {
  it.each<[string, unknown]>([
    ['a defect', new TypeError('cannot read 张三')],
    ['an error of the library without a code', new GraphQLError('张三')],
    [
      'an error with a code that is not ours',
      new GraphQLError('张三', { extensions: { code: 'X' } }),
    ],
    [
      'a list with one of them',
      new AggregateError([new ApiError('VALUE_INVALID'), new Error('张三')]),
    ],
    ['something that is no error', '张三'],
  ])('says nothing of %s but the request id', (_, error) => {
    const { status, errors } = read(error);

    expect(status).toBe(500);
    expect(errors).toEqual([
      {
        message: expect.not.stringContaining('张三'),
        extensions: { code: 'INTERNAL', requestId: 'request-1' },
      },
    ]);
  });

  it('gives every error of a list, and the status of the first', () => {
    const { status, errors } = read(
      new AggregateError([new ApiError('TOKEN_INVALID'), new ApiError('VALUE_INVALID')]),
    );

    expect(status).toBe(401);
    expect(errors).toHaveLength(2);
  });

  it.each<[number, MediaType]>([
    [200, 'application/json'],
    [400, 'application/graphql-response+json'],
  ])('answers %i for a document that does not fit when asked for %s', (status, mediaType) => {
    expect(read(new ApiError('GRAPHQL_VALIDATION_FAILED'), mediaType).status).toBe(status);
  });

  it('keeps the status of a refusal whatever the media type', () => {
    expect(read(new ApiError('OVERLOADED'), 'application/json')).toMatchObject({
      status: 503,
      headers: { 'retry-after': '1', 'content-type': 'application/json; charset=utf-8' },
    });
  });
});
