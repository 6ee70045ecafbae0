import type { CallOrigin } from '../../schema/contract/call.ts';
import type { PageCipher } from '../../schema/contract/page-cursor.ts';
import type { Policy } from '../../schema/contract/policy.ts';
import type { Purpose, Reason } from '../../schema/contract/purpose.ts';
import type { Catalogue } from './catalogue/catalogue.ts';
import type { LegalClauses } from './catalogue/legal-clauses.ts';
import type { Loaders } from './loaders.ts';
import type { Office } from './office.ts';
import type { ExchangeRights } from './rights.ts';
import type { GiveWay } from './turns.ts';
import type { Uses } from './uses/uses.ts';

/** What every resolver of the exchange is given, made anew for each call. */
export interface Context {
  readonly call: CallOrigin;
  readonly rights: ExchangeRights;
  /** The policy in force when the call came. */
  readonly policy: Policy;
  readonly catalogue: Catalogue;
  readonly clauses: LegalClauses;
  readonly cursors: PageCipher;
  readonly office: Office;
  readonly loaders: Loaders;
  readonly now: Date;
  /**
   * Another reason of the caller's, checked as that of an operation is.
   *
   * @throws ApiError as for the operation that stated it.
   */
  stateReason(purpose: Purpose | null, matter: string | null): Promise<Reason>;
  /** Asked before each field, and within long work. */
  readonly giveWay: GiveWay;
  /** Counts the previews of an operation. @throws ApiError OPERATION_TOO_COMPLEX for one too many. */
  takePreview(): void;
  /** What the views of use are read with. */
  readonly uses: Uses;
  /** Hears of what nobody foresaw and what the answer does without. */
  onError(cause: unknown): void;
}
