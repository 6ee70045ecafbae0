import { unwrapResolverError } from '@apollo/server/errors';
import type { GraphQLFormattedError } from 'graphql';
import { ApiError, isErrorCode, messageOf } from '../../schema/contract/errors.ts';
import { describeDefect, type Log } from '../../schema/telemetry/log.ts';

export type ErrorFormatter = (
  formatted: GraphQLFormattedError,
  error: unknown,
) => GraphQLFormattedError;

/** What leaves of an error: a foreseen one as it is, everything else as INTERNAL; where it happened stays in our log. */
export function createErrorFormatter(log: Log): ErrorFormatter {
  return (formatted, error) => formatError(formatted, error, log);
}

function formatError(
  formatted: GraphQLFormattedError,
  error: unknown,
  log: Log,
): GraphQLFormattedError {
  const cause = unwrapResolverError(error);
  const { path, extensions } = formatted;
  if (cause instanceof ApiError || isErrorCode(extensions?.code)) {
    const { code, coordinate } = extensions ?? {};
    const kept = { code, ...(coordinate === undefined ? {} : { coordinate }) };
    return { message: formatted.message, ...(path ? { path } : {}), extensions: kept };
  }
  log.error(describeDefect(cause));
  return {
    message: messageOf('INTERNAL'),
    ...(path ? { path } : {}),
    extensions: { code: 'INTERNAL' },
  };
}
