import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { ApiError, type ErrorCode, isErrorCode, statusOf } from '../../schema/contract/errors.ts';
import type { MediaType } from './media-type.ts';
import { outcomeOf, type Reply, toJsonReply } from './reply.ts';

export interface ErrorContext {
  /** Request id, which a person names when reporting a defect. */
  readonly id: string;
  readonly mediaType: MediaType;
}

/** Refusals of the GraphQL document itself: a client that accepts only `application/json` expects status 200. */
const DOCUMENT_CODES: ReadonlySet<ErrorCode> = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_NOT_FOUND',
  'PERSISTED_QUERY_NOT_FOUND',
  'OPERATION_TOO_COMPLEX',
  'VARIABLES_INVALID',
]);

const HEADERS_OF_STATUS: Readonly<Record<number, Readonly<Record<string, string>>>> = {
  401: { 'www-authenticate': 'Bearer error="invalid_token"' },
  405: { allow: 'GET, POST' },
  429: { 'retry-after': '1' },
  503: { 'retry-after': '1' },
};

/**
 * The answer to a request that came to nothing. Whatever isn't one of our errors is a defect: it leaves as
 * INTERNAL with the request id and tells nothing else.
 *
 * @see GraphQL over HTTP, "Status Codes"
 */
export function toErrorReply(error: unknown, context: ErrorContext): Reply {
  const errors = formatErrors(error, context.id);
  const code = outcomeOf(errors) as ErrorCode;
  const isLegacy = context.mediaType === 'application/json' && DOCUMENT_CODES.has(code);
  const status = isLegacy ? 200 : statusOf(code);

  const reply = toJsonReply(status, { errors }, code);
  const headers = {
    'content-type': `${context.mediaType}; charset=utf-8`,
    ...HEADERS_OF_STATUS[status],
  };
  return { ...reply, headers };
}

/** Whether an error is a refusal that we meant, as opposed to a defect that belongs into the log. */
export function isForeseen(error: unknown): boolean {
  if (error instanceof AggregateError) return error.errors.every(isForeseen);
  return error instanceof GraphQLError && isErrorCode(error.extensions.code);
}

/** The errors as a client may see them; a defect tells nothing but the request id. */
export function formatErrors(error: unknown, requestId: string): GraphQLFormattedError[] {
  if (!isForeseen(error)) return [new ApiError('INTERNAL', { extensions: { requestId } }).toJSON()];
  const errors = error instanceof AggregateError ? error.errors : [error];
  return errors.map((one: GraphQLError) => one.toJSON());
}
