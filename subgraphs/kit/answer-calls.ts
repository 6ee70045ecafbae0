import { ApolloServer, HeaderMap } from '@apollo/server';
import { ApolloServerPluginInlineTraceDisabled } from '@apollo/server/plugin/disabled';
import type { DataSource } from 'typeorm';
import type { CallContext } from '../../schema/contract/call.ts';
import { ApiError } from '../../schema/contract/errors.ts';
import { createPolicy } from '../../schema/contract/policy.ts';
import { parseSubgraphSdl, readAgreements } from '../../schema/files.ts';
import type { Log } from '../../schema/telemetry/log.ts';
import type { Tracer } from '../../schema/telemetry/tracer.ts';
import { createCallContext, type ServedContext } from './call-context.ts';
import { createErrorFormatter } from './format-error.ts';
import { reportRelease } from './report-release.ts';
import { createGuardedSchema } from './schema.ts';
import type { SubgraphSettings } from './settings.ts';
import type { SubgraphDefinition } from './subgraph.ts';

/** A call whose signature has been found good. */
export interface VerifiedCall {
  readonly call: CallContext;
  readonly method: string;
  readonly body: Buffer;
}

export interface CallAnswer {
  readonly status: number;
  readonly text: string;
}

/** Answers a call. @throws ApiError REQUEST_INVALID: its body is no JSON. */
export type AnswerCall = (call: VerifiedCall) => Promise<CallAnswer>;

export interface AnswererParts extends Pick<SubgraphSettings, 'callKey'> {
  readonly source: DataSource;
  readonly tracer: Tracer | null;
  readonly log: Log;
}

/** Answers calls from the agency's guarded schema, each by the rights of the caller that it names. */
export async function createAnswerer<Loaders>(
  definition: SubgraphDefinition<Loaders>,
  { callKey: { secret }, source, tracer, log }: AnswererParts,
): Promise<AnswerCall> {
  const { name } = definition;
  const policy = createPolicy([{ name, document: parseSubgraphSdl(name) }], readAgreements());
  const apollo = new ApolloServer<ServedContext>({
    schema: createGuardedSchema(definition as SubgraphDefinition<never>),
    formatError: createErrorFormatter(log),
    plugins: [ApolloServerPluginInlineTraceDisabled(), reportRelease],
    stopOnTerminationSignals: false,
    introspection: false,
  });
  await apollo.start();

  return async ({ call, method, body }) => {
    const { status, body: answered } = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: {
        method,
        headers: new HeaderMap([['content-type', 'application/json']]),
        search: '',
        body: parseBody(body),
      },
      context: async () => createCallContext(definition, { call, policy, secret, source, tracer }),
    });
    return { status: status ?? 200, text: answered.kind === 'complete' ? answered.string : '' };
  };
}

function parseBody(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch (cause) {
    throw new ApiError('REQUEST_INVALID', { cause });
  }
}
