import type { Effect } from '../catalogue/catalogue-data.ts';
import type { SharingGrant } from './sharing-grant.ts';

/** The data of `sharing.graphql`. */
export interface SharingData {
  readonly accessRequests: { readonly nodes: readonly AccessRequest[] | null } | null;
  readonly agreementChanges: { readonly nodes: readonly AgreementChange[] | null } | null;
  readonly sharingAgreements: readonly SharingAgreement[] | null;
}

export interface AccessRequest {
  readonly id: string;
  readonly agency: string;
  readonly owner: string;
  readonly coordinates: readonly string[];
  readonly roles: readonly string[];
  readonly purposes: readonly string[];
  readonly effect: string;
  readonly rows: readonly string[];
  readonly validTo: string;
  readonly legalBasis: string;
  readonly reason: string;
  readonly sharing: string;
  readonly state: string;
  readonly dueOn: string | null;
  readonly isOverdue: boolean;
  readonly history: readonly RequestEvent[];
}

export interface RequestEvent {
  readonly state: string;
  readonly by: string;
  readonly at: string;
  readonly reason: string | null;
}

export interface AgreementChange {
  readonly id: string;
  readonly baseVersion: number;
  readonly reason: string;
  readonly isRevocation: boolean;
  readonly state: string;
  readonly proposedBy: string;
  readonly proposedAt: string;
  readonly decidedBy: string | null;
  readonly decisionReason: string | null;
  readonly edits: readonly ProposedEdit[];
  readonly preview: ChangePreview | null;
}

export interface ProposedEdit {
  readonly kind: string;
  readonly scope: string | null;
  readonly number: number | null;
  readonly grant: SharingGrant | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

export interface ChangePreview {
  /** It gives somebody something more, so that it needs two officers. */
  readonly givesMore: boolean;
  readonly lines: readonly PreviewLine[];
}

export interface PreviewLine {
  readonly role: string;
  readonly purpose: string | null;
  readonly use: string;
  readonly region: string | null;
  readonly from: string;
  readonly before: Effect;
  readonly after: Effect;
  readonly isGain: boolean;
  readonly isLoss: boolean;
  readonly coordinates: readonly string[];
  readonly operations: number | null;
  readonly callers: number | null;
}

export interface SharingAgreement {
  readonly id: string;
  readonly owner: string;
  readonly version: number;
  readonly validFrom: string;
  readonly validTo: string;
  readonly fieldSets: readonly GrantedFieldSet[];
}

export interface GrantedFieldSet {
  readonly scope: string;
  readonly title: string;
  readonly sharing: string;
  readonly grants: readonly SharingGrant[] | null;
}
