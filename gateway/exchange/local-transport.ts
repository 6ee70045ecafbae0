import type { KeyObject } from 'node:crypto';
import { type DocumentNode, execute, parse } from 'graphql';
import type { CallOrigin } from '../../schema/contract/call.ts';
import { dayInChina } from '../../schema/contract/day.ts';
import { createPageCipher } from '../../schema/contract/page-cursor.ts';
import type { Policy } from '../../schema/contract/policy.ts';
import { readDocuments } from '../../schema/files.ts';
import type { VerifyMatter } from '../authenticate/matters.ts';
import { stateReason, toReasonHeaders } from '../authenticate/reason.ts';
import { Lru } from '../compile/lru.ts';
import type { SubgraphCall, SubgraphReply, SubgraphTransport } from '../execute/execute.ts';
import { createCatalogues } from './catalogue/catalogue.ts';
import { readLegalClauses } from './catalogue/legal-clauses.ts';
import type { Context } from './context.ts';
import { describeError } from './describe-error.ts';
import { createLoaders } from './loaders.ts';
import { createOffice, type OfficeParts } from './office.ts';
import { countPreviews } from './preview/preview.ts';
import { createRights } from './rights.ts';
import { createExchangeSchema } from './subgraph.ts';
import { createTurns } from './turns.ts';
import type { Uses } from './uses/uses.ts';

export interface ExchangeParts extends Pick<OfficeParts, 'agreements' | 'now'> {
  /** Keys the cursors of lists. */
  readonly secret: KeyObject;
  readonly uses: Uses;
  /** Hears of every error that nobody foresaw. */
  readonly onError: (error: unknown) => void;
}

/** What is in force when a call comes, and whom to ask for matters. */
export interface InForce {
  readonly policy: Policy;
  readonly verifyMatter: VerifyMatter;
}

/** Calls to the exchange in somebody's name. */
export type Exchange = (call: CallOrigin, inForce: InForce) => SubgraphTransport;

const MAX_DOCUMENTS = 1_000;

/** The exchange as a subgraph in this process: it takes the calls that a plan makes and answers as subgraphs do. */
export function createExchange(parts: ExchangeParts): Exchange {
  const schema = createExchangeSchema();
  const createContext = prepareContext(parts);
  const documents = new Lru<DocumentNode>(MAX_DOCUMENTS);

  return (call, inForce) => {
    const takePreview = countPreviews();
    return (sent) => {
      const giveWay = createTurns(sent.signal);
      return answer(sent, createContext(call, inForce, { giveWay, takePreview }));
    };
  };

  /** @throws the signal's reason when nobody waits for the answer any more. */
  async function answer(
    { body, signal }: Pick<SubgraphCall, 'body' | 'signal'>,
    context: Context,
  ): Promise<SubgraphReply> {
    const { query, variables, operationName } = JSON.parse(body);
    const { data, errors } = await execute({
      schema,
      document: parseOnce(query),
      contextValue: context,
      variableValues: variables,
      operationName,
    });
    signal.throwIfAborted();
    return toReply({
      data,
      ...(errors && { errors: errors.map((error) => describeError(error, parts.onError)) }),
      extensions: { access: [], release: context.rights.report() },
    });
  }

  /** Plans hold few texts, and each of them many times. */
  function parseOnce(query: string): DocumentNode {
    const document = documents.get(query) ?? parse(query, { noLocation: true });
    documents.set(query, document);
    return document;
  }
}

/** Makes each call's context of what all calls share. */
function prepareContext({ agreements, now, secret, uses, onError }: ExchangeParts) {
  const documents = readDocuments();
  const catalogueOf = createCatalogues(documents);
  const office = createOffice({ agreements, documents, now });
  const clauses = readLegalClauses();

  return (
    call: CallOrigin,
    { policy, verifyMatter }: InForce,
    bounds: Pick<Context, 'giveWay' | 'takePreview'>,
  ): Context => {
    const { caller, reason } = call;
    const at = now();
    return {
      ...bounds,
      call,
      policy,
      uses,
      onError,
      clauses,
      office,
      loaders: createLoaders(office.db),
      now: at,
      rights: createRights(policy, { caller, reason, today: dayInChina(at) }),
      cursors: createPageCipher(secret, caller.subject),
      get catalogue() {
        return catalogueOf(policy);
      },
      stateReason: (purpose, matter) =>
        stateReason(toReasonHeaders(purpose, matter), caller, verifyMatter),
    };
  };
}

function toReply(answer: object): SubgraphReply {
  return { status: 200, headers: {}, body: Buffer.from(JSON.stringify(answer)) };
}

/** Calls that go to the exchange stay in this process; all others leave by the transport. */
export function joinTransports(
  exchange: SubgraphTransport,
  others: SubgraphTransport,
): SubgraphTransport {
  return (call) => (call.subgraph === 'exchange' ? exchange(call) : others(call));
}
