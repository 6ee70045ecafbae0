import type { GraphQLError, GraphQLFormattedError } from 'graphql';
import { ApiError, isErrorCode, messageOf } from '../../schema/contract/errors.ts';

/** What leaves of an error: a foreseen one as it is, everything else as INTERNAL; its detail goes to the log only. */
export function describeError(
  error: GraphQLError,
  onError: (cause: unknown) => void,
): GraphQLFormattedError {
  const { message, path, extensions, originalError } = error;
  const where = path === undefined ? {} : { path };
  // An error without an original is the executor's own, such as a variable that doesn't fit.
  const cause = originalError ?? error;
  if (cause instanceof ApiError) return { message, ...where, extensions };
  // A value that a scalar refuses: its own words, for those around them quote the value.
  if (isErrorCode(extensions.code))
    return { message: cause.message, ...where, extensions: { code: extensions.code } };
  onError(cause);
  return { message: messageOf('INTERNAL'), ...where, extensions: { code: 'INTERNAL' } };
}
