import { useEffect, useState } from 'react';
import type { SessionControl } from '../session/use-session.ts';
import { type GraphqlReply, postGraphql } from './post-graphql.ts';

export type ReplyState<Data> =
  | { readonly state: 'LOADING' }
  | { readonly state: 'LOST'; readonly cause: string }
  | { readonly state: 'ANSWERED'; readonly reply: GraphqlReply<Data> };

/** The reply to an operation as the session's caller; asked again whenever who asks, or what, changes. */
export function useReply<Data>(
  query: string,
  variables: Readonly<Record<string, unknown>>,
  control: SessionControl,
): ReplyState<Data> {
  const { session, isReady } = control;
  const body = JSON.stringify(variables);
  const [state, setState] = useState<ReplyState<Data>>({ state: 'LOADING' });

  useEffect(() => {
    if (!isReady) return;
    const leaving = new AbortController();
    setState({ state: 'LOADING' });
    postGraphql<Data>({ query, variables: JSON.parse(body) }, session, leaving.signal)
      .then((reply) => setState({ state: 'ANSWERED', reply }))
      .catch((error) => {
        if (!leaving.signal.aborted) setState({ state: 'LOST', cause: String(error) });
      });
    return () => leaving.abort();
  }, [query, body, session, isReady]);

  return state;
}
