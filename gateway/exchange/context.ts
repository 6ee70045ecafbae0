import type { CallContext } from '../../schema/contract/call.ts';
import type { Policy } from '../../schema/contract/policy.ts';
import type { ExchangeRights } from './rights.ts';

/** Who calls the exchange and why. */
export type ExchangeCaller = Omit<CallContext, 'audience'>;

/** What every resolver of the exchange is given, made anew for each call. */
export interface Context {
  readonly call: ExchangeCaller;
  readonly rights: ExchangeRights;
  /** The policy in force when the call came. */
  readonly policy: Policy;
  readonly now: Date;
}
