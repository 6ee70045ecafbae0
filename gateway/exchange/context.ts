import type { CallContext } from '../../schema/contract/call.ts';
import type { PageCipher } from '../../schema/contract/page-cursor.ts';
import type { Policy } from '../../schema/contract/policy.ts';
import type { ExchangeRights } from './rights.ts';
import type { Uses } from './uses/uses.ts';

/** Who calls the exchange and why. */
export type ExchangeCaller = Omit<CallContext, 'audience'>;

/** What every resolver of the exchange is given, made anew for each call. */
export interface Context {
  readonly call: ExchangeCaller;
  readonly rights: ExchangeRights;
  /** The policy in force when the call came. */
  readonly policy: Policy;
  readonly cursors: PageCipher;
  readonly now: Date;
  /** What the views of use are read with. */
  readonly uses: Uses;
}
