import { ApiError } from '../../schema/contract/errors.ts';

/**
 * Reads a month of a calendar year.
 *
 * @throws ApiError VALUE_INVALID: not `YYYY-MM`.
 */
export function parseMonth(text: string): string {
  if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(text)) {
    throw new ApiError('VALUE_INVALID', { detail: 'A month is written YYYY-MM.' });
  }
  return text;
}

/** What a parser makes of an argument that may be left out. */
export function optional<Text extends string, Value>(
  text: Text | null | undefined,
  parse: (text: Text) => Value,
): Value | null {
  return text == null ? null : parse(text);
}
