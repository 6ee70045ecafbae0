import type { UseMode } from '../../../schema/contract/agreement.ts';
import type { Decision } from '../../../schema/contract/decide.ts';
import { hasRow, type RowAnchor } from '../../../schema/contract/rows.ts';

/**
 * How much a decision gives of one row: -1 not even that there is such a field, 0 nothing, 1 totals, 2 the value
 * through its mask, 3 the value. What is masked can't be used for anything but reading.
 */
export function givenOf(decision: Decision, use: UseMode, row: RowAnchor): number {
  switch (decision.effect) {
    case 'HIDE':
      return -1;
    case 'DENY':
      return 0;
    case 'TOTALS':
      return hasRow(decision.rows, row) ? 1 : 0;
    case 'MASK':
      if (use !== 'READ' || !hasRow(decision.rows, row)) return 0;
      return hasRow(decision.clearRows, row) ? 3 : 2;
    case 'ALLOW':
      return hasRow(decision.rows, row) ? 3 : 0;
  }
}
