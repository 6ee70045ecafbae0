import type { FieldSet } from '../../../schema/contract/agreement.ts';

/** Whether everyone has the set in the clear, for every row, whatever the purpose. */
export function isOpen({ grants }: FieldSet): boolean {
  return grants.some(
    ({ to, purposes, effect, rows }) =>
      to.includes('public') && purposes === undefined && effect === 'CLEAR' && rows.includes('ALL'),
  );
}
