import { buildSchema, type ExecutionResult, graphql } from 'graphql';
import { WHOLE_ROOT } from './resolvers.ts';
import { WHOLE_SDL } from './schemas.ts';

const schema = buildSchema(WHOLE_SDL);

/** The right answer to a request, computed without any gateway. */
export async function answerOf(body: string): Promise<ExecutionResult> {
  const { query, variables } = JSON.parse(body);
  return graphql({ schema, source: query, rootValue: WHOLE_ROOT, variableValues: variables });
}
