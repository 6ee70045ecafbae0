import { type GraphQLSchema, graphql } from 'graphql';
import type { SubgraphTransport } from '../../../gateway/execute/execute.ts';
import { ApiError } from '../../../schema/contract/errors.ts';
import { hashOf } from './random.ts';

/** What may happen to a call as a whole. */
export type CallFault =
  | 'BUSY'
  | 'TIMEOUT'
  | 'SOCKET_CLOSED'
  | 'BAD_JSON'
  | 'REFUSED'
  | 'NULL_DATA'
  | 'NO_ENTITIES';

const FAULTS: readonly CallFault[] = [
  'BUSY',
  'TIMEOUT',
  'SOCKET_CLOSED',
  'BAD_JSON',
  'REFUSED',
  'NULL_DATA',
  'NO_ENTITIES',
];

export interface FaultOptions {
  /** Share of the calls that fail. */
  readonly lostShare: number;
  readonly note: (fault: CallFault) => void;
}

/** Calls the subgraphs in this process; which calls fail and how is decided by their text. */
export function createFaultyTransport(
  schemas: ReadonlyMap<string, GraphQLSchema>,
  { lostShare, note }: FaultOptions,
): SubgraphTransport {
  return async ({ subgraph, body }) => {
    const hash = hashOf(subgraph + body);
    if (hash % 1000 < lostShare * 1000) {
      const fault = FAULTS[(hash >>> 12) % FAULTS.length]!;
      note(fault);
      return fail(fault);
    }
    const { query, variables } = JSON.parse(body);
    const answer = await graphql({
      schema: schemas.get(subgraph)!,
      source: query,
      variableValues: variables,
    });
    return toReply(200, JSON.stringify(answer));
  };
}

function fail(fault: CallFault) {
  switch (fault) {
    case 'BUSY':
      return toReply(503, 'null');
    case 'TIMEOUT':
      throw new ApiError('SUBGRAPH_TIMEOUT');
    case 'SOCKET_CLOSED':
      throw Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' });
    case 'BAD_JSON':
      return toReply(200, '{"data":{"a":');
    case 'REFUSED':
      return toReply(200, '{"errors":[{"message":"refused"}]}');
    case 'NULL_DATA':
      return toReply(200, '{"data":null,"errors":[{"message":"refused"}]}');
    case 'NO_ENTITIES':
      return toReply(200, '{"data":{"_entities":[]}}');
  }
}

function toReply(status: number, text: string) {
  return { status, headers: {}, body: Buffer.from(text) };
}
