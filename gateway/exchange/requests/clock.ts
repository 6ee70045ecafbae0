import type { Sharing } from '../../../schema/contract/agreement.ts';
import type { RequestState } from './request-state.ts';
import { addWorkdays } from './workdays.ts';

/** Working days to answer what is shared unconditionally, to answer anything else, and to provide what is approved. */
const REPLY_UNCONDITIONAL = 1;
const REPLY = 10;
const PROVIDE = 20;

/**
 * The day by which an owner has to do the next thing, or null while it isn't its turn: a supplement that was asked for
 * stops the clock, and when it comes the clock begins anew.
 *
 * @param day on which the request came into this state, `YYYY-MM-DD`, Asia/Shanghai.
 * @see 政务数据共享条例: answer within 1 or 10 working days, provide within 20 of the approval.
 */
export function dueOn(state: RequestState, sharing: Sharing, day: string): string | null {
  switch (state) {
    case 'SUBMITTED':
      return addWorkdays(day, sharing === '无条件共享' ? REPLY_UNCONDITIONAL : REPLY);
    case 'APPROVED':
      return addWorkdays(day, PROVIDE);
    case 'SUPPLEMENT_ASKED':
    case 'REFUSED':
    case 'WITHDRAWN':
    case 'PROVIDED':
    case 'EXPIRED':
    case 'REVOKED':
      return null;
  }
}
