import type { Fetcher } from '@graphiql/toolkit';
import { getOperationAST } from 'graphql';
import { createClient } from 'graphql-sse';
import { postGraphql } from '../request/post-graphql.ts';
import { type Session, toHeaders } from '../session/session.ts';

/** Asks as the session's caller: queries and mutations by POST, subscriptions as server-sent events. */
export function createSessionFetcher(session: Session): Fetcher {
  const events = createClient({ url: '/graphql/stream', headers: toHeaders(session) });

  // What a caller may see at all doesn't hang on the purpose, and a purpose may still lack its matter.
  const withoutReason = { ...session, purpose: null, matter: null };

  return ({ query, operationName, variables }, options) => {
    const document = options?.documentAST;
    const operation = document && getOperationAST(document, operationName);
    if (operation?.operation !== 'subscription') {
      const asked = { query, operationName, variables };
      const reply = postGraphql(asked, operationName === INTROSPECTION ? withoutReason : session);
      // GraphiQL's types ask for GraphQLError objects, yet it only prints what it gets.
      return reply as ReturnType<Fetcher>;
    }
    return events.iterate({ query, variables, ...(operationName ? { operationName } : {}) });
  };
}

const INTROSPECTION = 'IntrospectionQuery';
