import type { GrantEffect } from '../../../schema/contract/agreement.ts';
import type { Obligation } from '../../../schema/contract/obligation.ts';
import type { Purpose } from '../../../schema/contract/purpose.ts';
import type { RowScope } from '../../../schema/contract/row-scope.ts';
import type { UseMode } from '../../../schema/contract/use-mode.ts';
import type { RoleValue } from '../session/role-values.ts';

export type FurtherUse = Exclude<UseMode, 'READ'>;

/** A grant as the exchange tells of it, all its parts. */
export interface SharingGrant {
  /** Its place in the field set, from 0; null for one that isn't in force. */
  readonly number: number | null;
  readonly to: readonly RoleValue[];
  /** Null where no purpose is needed. */
  readonly purposes: readonly Purpose[] | null;
  readonly effect: GrantEffect;
  readonly rows: readonly RowScope[];
  readonly clearRows: readonly RowScope[];
  readonly uses: readonly FurtherUse[];
  readonly region: string | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly obligations: readonly SharingObligation[];
}

export interface SharingObligation {
  readonly code: Obligation['code'];
  readonly days: number | null;
}
