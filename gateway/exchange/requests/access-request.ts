import type { GrantEffect, Sharing, UseMode } from '../../../schema/contract/agreement.ts';
import type { Role } from '../../../schema/contract/caller.ts';
import type { Purpose } from '../../../schema/contract/purpose.ts';
import type { RowScope } from '../../../schema/contract/rows.ts';
import type { OwnerName } from '../../../schema/subgraphs.ts';
import type { RequestState } from './request-state.ts';

/** What a request asks to be granted. */
export interface Wanted {
  readonly roles: readonly Role[];
  readonly purposes: readonly Purpose[];
  readonly effect: GrantEffect;
  readonly rows: readonly RowScope[];
  readonly uses: readonly Exclude<UseMode, 'READ'>[];
  /** Prefix of region codes of those who are to have it, or null for wherever they are. */
  readonly region: string | null;
}

/** A request for access (共享申请): one agency asks another for some of its fields. */
export interface AccessRequest {
  readonly id: string;
  /** Who asks. */
  readonly agency: OwnerName;
  readonly owner: OwnerName;
  readonly coordinates: readonly string[];
  readonly wanted: Wanted;
  /** Clause that the asking agency needs it under. */
  readonly legalBasis: string;
  readonly reason: string;
  /** The strictest attribute of what is asked for. */
  readonly sharing: Sharing;
  readonly state: RequestState;
  readonly isSupplementAsked: boolean;
  readonly submittedBy: string;
  readonly submittedAt: Date;
  /** The day by which the owner has to do the next thing, or null; `YYYY-MM-DD`, Asia/Shanghai. */
  readonly dueOn: string | null;
  /** Last day of the access. */
  readonly validTo: string;
}

/** Something that happened to a request. */
export interface RequestEvent {
  readonly state: RequestState;
  readonly by: string;
  readonly at: Date;
  readonly reason: string | null;
}
