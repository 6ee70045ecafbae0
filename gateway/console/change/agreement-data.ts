import type { LegalBasis } from '../catalogue/catalogue-data.ts';
import type { SharingGrant } from '../sharing/sharing-grant.ts';

/** The data of `own-agreement.graphql`. */
export interface OwnAgreementData {
  readonly sharingAgreements: readonly OwnAgreement[] | null;
}

export interface OwnAgreement {
  readonly id: string;
  readonly version: number;
  readonly validFrom: string;
  readonly validTo: string;
  readonly fieldSets: readonly OwnFieldSet[];
}

/** Sharing attribute (共享属性) as the schema's enum writes it. */
export type SharingValue = 'UNCONDITIONAL' | 'CONDITIONAL' | 'WITHHELD';

export interface OwnFieldSet {
  readonly scope: string;
  readonly title: string;
  readonly sharing: SharingValue;
  readonly legalBasis: LegalBasis;
  readonly coordinates: readonly string[];
  readonly grants: readonly SharingGrant[] | null;
}

/** The data of `fields.graphql`. */
export interface FieldsData {
  readonly catalogue: { readonly nodes: readonly CatalogueField[] | null } | null;
}

export interface CatalogueField {
  readonly coordinate: string;
  readonly description: string | null;
  readonly level: string;
  readonly mask: string | null;
}
