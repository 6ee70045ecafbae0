import type { GraphQLSchema } from 'graphql';
import type { CompiledOperation } from './compile/compile.ts';
import { type SubgraphTransport, writeResponse } from './execute/execute.ts';
import type { Gateway, Stages } from './gateway.ts';
import { toErrorReply } from './http/error-reply.ts';
import { requireMethod } from './http/method.ts';
import { outcomeOf, type Reply, toGraphqlReply } from './http/reply.ts';
import type { GatewayRequest, GraphqlParameters } from './http/request.ts';

export interface UngovernedStages extends Pick<Stages, 'plan' | 'execute' | 'onError'> {
  compile(request: GraphqlParameters): CompiledOperation;
  readonly schema: GraphQLSchema;
  readonly transport: SubgraphTransport;
}

/** A federation gateway and nothing more: no identity, no rights, no record. */
export function createUngovernedGateway(stages: UngovernedStages): Gateway {
  const { compile, plan, execute, schema, transport, onError } = stages;

  return (request) =>
    answer(request).catch((error: unknown) => {
      // A client that went away has made its own error.
      if (!request.signal.aborted) onError(error, request.id);
      return toErrorReply(error, request);
    });

  async function answer({
    operation: asked,
    timeline,
    ...request
  }: GatewayRequest): Promise<Reply> {
    const operation = timeline.stage('compile', () => compile(asked));
    timeline.name(operation);
    requireMethod(request, operation);
    const { document, variables } = operation;
    const { mediaType, signal } = request;
    const fetches = {
      plan: await timeline.stage('plan', () => plan(document, variables, signal)),
      operation,
      transport: timeline.follow(transport),
      introspectionSchema: schema,
      signal,
    };
    const result = await timeline.stage('execute', () => execute(fetches));
    const body = writeResponse(result);
    return toGraphqlReply(mediaType, body, outcomeOf(result.errors));
  }
}
