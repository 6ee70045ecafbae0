import { ApiError } from '../../schema/contract/errors.ts';

/**
 * Refuses values with a NUL in them, which no text of a database can hold: the agency would take it for a defect.
 *
 * @throws ApiError VARIABLES_INVALID
 */
export function requireStorable(variables: Readonly<Record<string, unknown>>): void {
  if (holdsNul(variables)) {
    throw new ApiError('VARIABLES_INVALID', { detail: 'A text may not have a NUL in it.' });
  }
}

function holdsNul(value: unknown): boolean {
  if (typeof value === 'string') return value.includes('\u0000');
  if (typeof value !== 'object' || value === null) return false;
  return Object.values(value).some(holdsNul);
}
