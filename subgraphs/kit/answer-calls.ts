import { ApolloServer, HeaderMap } from '@apollo/server';
import { ApolloServerPluginInlineTraceDisabled } from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import type { CallContext } from '../../schema/contract/call.ts';
import type { Log } from '../../schema/telemetry/log.ts';
import type { ServedContext } from './call-context.ts';
import { createErrorFormatter } from './format-error.ts';
import { reportRelease } from './report-release.ts';

export interface CallAnswer {
  readonly status: number;
  /** JSON. */
  readonly text: string;
}

/** @param body what stood in the call, read from JSON. */
export type AnswerCall = (call: CallContext, body: unknown) => Promise<CallAnswer>;

export interface AnswererParts {
  readonly schema: GraphQLSchema;
  readonly contextFor: (call: CallContext) => ServedContext;
  readonly log: Log;
}

/** Answers what needs one answer: queries, mutations, entities. */
export async function createAnswerer(parts: AnswererParts): Promise<AnswerCall> {
  const { schema, contextFor, log } = parts;
  const apollo = new ApolloServer<ServedContext>({
    schema,
    formatError: createErrorFormatter(log),
    plugins: [ApolloServerPluginInlineTraceDisabled(), reportRelease],
    stopOnTerminationSignals: false,
    introspection: false,
  });
  await apollo.start();

  return async (call, body) => {
    const { status, body: answered } = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: {
        method: 'POST',
        headers: new HeaderMap([['content-type', 'application/json']]),
        search: '',
        body,
      },
      context: async () => contextFor(call),
    });
    return { status: status ?? 200, text: answered.kind === 'complete' ? answered.string : '' };
  };
}
