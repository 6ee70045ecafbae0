import type { FormattedExecutionResult } from 'graphql';
import type { AccessEntry } from '../access/access.ts';
import { type Session, toHeaders } from '../session/session.ts';

export interface GraphqlRequest {
  readonly query: string;
  readonly operationName?: string | null | undefined;
  readonly variables?: Record<string, unknown> | undefined;
}

export type GraphqlReply<Data = Record<string, unknown>> = FormattedExecutionResult<
  Data,
  ReplyExtensions
>;

interface ReplyExtensions extends Record<string, unknown> {
  readonly access?: readonly AccessEntry[];
  readonly recordId?: string;
}

/** Asks the gateway as the session's caller. A refusal is a reply with errors; only a lost connection throws. */
export async function postGraphql<Data = Record<string, unknown>>(
  request: GraphqlRequest,
  session: Session,
  signal?: AbortSignal,
): Promise<GraphqlReply<Data>> {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: {
      accept: 'application/graphql-response+json, application/json;q=0.9',
      'content-type': 'application/json',
      ...toHeaders(session),
    },
    body: JSON.stringify(request),
    ...(signal === undefined ? {} : { signal }),
  });
  return response.json();
}
