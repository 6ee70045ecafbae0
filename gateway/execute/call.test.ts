import { expect, it, jest } from '@jest/globals';
import { ApiError } from '../../schema/contract/errors.ts';
import { callSubgraph } from './call.ts';
import type { Run } from './run.ts';

const REQUEST = {
  subgraph: 's',
  operationKind: 'query',
  document: '{ a }',
  bodyStart: '{"query":"{ a }"',
  variables: [],
} as const;

it('hears a call fail that was made when nobody waited any more', async () => {
  const failed = Promise.reject(new ApiError('SUBGRAPH_UNAVAILABLE'));
  const hear = jest.spyOn(failed, 'then');
  const run = {
    variables: {},
    signal: AbortSignal.abort(new Error('gone')),
    transport: () => failed,
  } as unknown as Run;

  await expect(callSubgraph(REQUEST, [], run)).rejects.toThrow(ApiError);

  expect(hear).toHaveBeenCalledWith(expect.any(Function), expect.any(Function));
});
