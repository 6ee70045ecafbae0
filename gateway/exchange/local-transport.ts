import type { KeyObject } from 'node:crypto';
import { type DocumentNode, execute, parse } from 'graphql';
import { dayInChina } from '../../schema/contract/day.ts';
import { createPageCipher } from '../../schema/contract/page-cursor.ts';
import type { Policy } from '../../schema/contract/policy.ts';
import { Lru } from '../compile/lru.ts';
import type { SubgraphCall, SubgraphReply, SubgraphTransport } from '../execute/execute.ts';
import type { Context, ExchangeCaller } from './context.ts';
import { describeError } from './describe-error.ts';
import { createRights } from './rights.ts';
import { createExchangeSchema } from './subgraph.ts';
import type { Uses } from './uses/uses.ts';

export interface ExchangeParts {
  readonly now: () => Date;
  /** Keys the cursors of lists. */
  readonly secret: KeyObject;
  readonly uses: Uses;
  /** Hears of every error that nobody foresaw. */
  readonly onError: (error: unknown) => void;
}

/** Calls to the exchange in somebody's name, under the policy in force. */
export type Exchange = (caller: ExchangeCaller, policy: Policy) => SubgraphTransport;

const MAX_DOCUMENTS = 1_000;

/** The exchange as a subgraph in this process: it takes the calls that a plan makes and answers as subgraphs do. */
export function createExchange(parts: ExchangeParts): Exchange {
  const schema = createExchangeSchema();
  const documents = new Lru<DocumentNode>(MAX_DOCUMENTS);

  return (caller, policy) => async (call) => {
    const { query, variables, operationName } = JSON.parse(call.body);
    const context = createContext(caller, policy, parts);
    const { data, errors } = await execute({
      schema,
      document: parseOnce(query),
      contextValue: context,
      variableValues: variables,
      operationName,
    });
    return toReply({
      data,
      ...(errors && { errors: errors.map((error) => describeError(error, parts.onError)) }),
      extensions: { access: [], release: context.rights.report() },
    });
  };

  /** Plans hold few texts, and each of them many times. */
  function parseOnce(query: string): DocumentNode {
    const document = documents.get(query) ?? parse(query, { noLocation: true });
    documents.set(query, document);
    return document;
  }
}

function createContext(
  caller: ExchangeCaller,
  policy: Policy,
  { secret, uses, ...parts }: ExchangeParts,
): Context {
  const now = parts.now();
  const requester = { caller: caller.caller, reason: caller.reason, today: dayInChina(now) };
  const cursors = createPageCipher(secret, caller.caller.subject);
  return { call: caller, policy, now, cursors, uses, rights: createRights(policy, requester) };
}

function toReply(answer: object): SubgraphReply {
  return { status: 200, headers: {}, body: Buffer.from(JSON.stringify(answer)) };
}

/** Calls that go to the exchange stay in this process; all others leave by the transport. */
export function joinTransports(
  exchange: SubgraphTransport,
  others: SubgraphTransport,
): SubgraphTransport {
  return (call: SubgraphCall) => (call.subgraph === 'exchange' ? exchange(call) : others(call));
}
