import { unwrapResolverError } from '@apollo/server/errors';
import type { GraphQLFormattedError } from 'graphql';
import { ApiError, isErrorCode, messageOf } from '../../schema/contract/errors.ts';

/** What leaves of an error: a foreseen one as it is, everything else as INTERNAL; its detail stays in our log. */
export function formatError(
  formatted: GraphQLFormattedError,
  error: unknown,
): GraphQLFormattedError {
  const cause = unwrapResolverError(error);
  const { path, extensions } = formatted;
  if (cause instanceof ApiError || isErrorCode(extensions?.code)) {
    const { code, coordinate } = extensions ?? {};
    const kept = { code, ...(coordinate === undefined ? {} : { coordinate }) };
    return { message: formatted.message, ...(path ? { path } : {}), extensions: kept };
  }
  console.error(cause);
  return {
    message: messageOf('INTERNAL'),
    ...(path ? { path } : {}),
    extensions: { code: 'INTERNAL' },
  };
}
