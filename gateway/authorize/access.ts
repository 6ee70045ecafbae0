import type { GraphQLFormattedError } from 'graphql';
import { type ErrorCode, messageOf } from '../../schema/contract/errors.ts';

/** What the client is told of a selection that it didn't get as it is. */
export interface AccessEntry {
  /** Response keys from the root, with dots, without list indices. */
  readonly path: string;
  readonly coordinate: string;
  readonly status: 'DENIED' | 'MASKED' | 'SUPPRESSED' | 'UNAVAILABLE';
  readonly code: ErrorCode;
  readonly agency: string;
}

/** The error that goes with a denied selection: it says nothing about whether a record exists. */
export function toDeniedError({ path, coordinate, code }: AccessEntry): GraphQLFormattedError {
  return { message: messageOf(code), extensions: { code, coordinate, affectedPath: path } };
}
