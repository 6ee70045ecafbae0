import { atLeast, before } from '../../kit/conditions.ts';
import type { Condition } from '../../kit/rows-sql.ts';

/** @param column an instant, in SQL, on the table `t`; the beginning is included, the end is not. */
export function within(
  column: string,
  from: string | null | undefined,
  end: string | null | undefined,
): readonly (Condition | null)[] {
  return [atLeast(column, from), before(column, end)];
}
