import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  type GraphQLSchema,
  getOperationAST,
  Kind,
  parse,
  validate,
} from 'graphql';
import { ApiError } from '../../../schema/contract/errors.ts';
import type { ServedContext } from '../call-context.ts';
import type { ErrorFormatter } from '../format-error.ts';
import { permits } from '../permission.ts';
import { toReport } from '../report-release.ts';
import type { EventKey } from './topic.ts';

/** One subscription, ready to answer events. */
export interface Subscription {
  /** Field of `Subscription`. */
  readonly field: string;
  /** @throws ApiError the code by which the owner refuses the field. */
  requireRight(context: ServedContext): void;
  /**
   * The answer to one event, in the JSON form of GraphQL; null when the row is not among the caller's, who then hears
   * nothing at all.
   *
   * @param context made anew for the event, so that its rights are the present ones.
   * @throws ApiError the code by which the owner refuses the field; EVENTS_INTERRUPTED: the row can't be read.
   */
  answer(key: EventKey, context: ServedContext): Promise<string | null>;
}

/**
 * Reads the body of a call as a subscription.
 *
 * @throws ApiError REQUEST_INVALID, GRAPHQL_VALIDATION_FAILED, or METHOD_NOT_ALLOWED for another operation.
 */
export function readSubscription(
  schema: GraphQLSchema,
  body: unknown,
  formatError: ErrorFormatter,
): Subscription {
  const { query, variables, operationName } = (body ?? {}) as Readonly<Record<string, unknown>>;
  const document = parseDocument(query);
  if (validate(schema, document).length > 0) throw new ApiError('GRAPHQL_VALIDATION_FAILED');
  const field = rootField(document, operationName as string | undefined);
  const coordinate = `Subscription.${field}`;

  return { field, requireRight, answer };

  function requireRight(context: ServedContext): void {
    const permitted = permits(coordinate, context);
    if (permitted !== true) throw permitted;
  }

  async function answer(key: EventKey, context: ServedContext): Promise<string | null> {
    requireRight(context);
    const result = await execute({
      schema,
      document,
      rootValue: key,
      variableValues: variables as Record<string, unknown>,
      operationName: operationName as string,
      contextValue: context,
    });
    return toAnswer(result, context, formatError);
  }
}

function parseDocument(query: unknown): DocumentNode {
  if (typeof query !== 'string') throw new ApiError('REQUEST_INVALID');
  try {
    return parse(query, { noLocation: true });
  } catch (cause) {
    throw new ApiError('GRAPHQL_PARSE_FAILED', { cause });
  }
}

/** The one field at the root: validation allows no second, and our gateway puts no fragment there. */
function rootField(document: DocumentNode, operationName: string | undefined): string {
  const operation = getOperationAST(document, operationName);
  const [first] = operation?.selectionSet.selections ?? [];
  if (operation?.operation !== 'subscription' || first?.kind !== Kind.FIELD) {
    throw new ApiError('METHOD_NOT_ALLOWED');
  }
  return first.name.value;
}

function toAnswer(
  { data, errors = [] }: ExecutionResult,
  context: ServedContext,
  formatError: ErrorFormatter,
): string | null {
  const [row] = Object.values(data ?? {});
  if (row === null || row === undefined) {
    if (errors.length === 0) return null;
    for (const error of errors) formatError(error.toJSON(), error);
    throw new ApiError('EVENTS_INTERRUPTED');
  }
  return JSON.stringify({
    data,
    ...(errors.length > 0 && { errors: errors.map((error) => formatError(error.toJSON(), error)) }),
    extensions: toReport(context),
  });
}
