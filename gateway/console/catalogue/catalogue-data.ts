/** The data of `catalogue.graphql`. */
export interface CatalogueData {
  readonly catalogue: {
    readonly totalCount: number | null;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null } | null;
    readonly nodes: readonly CatalogueEntry[] | null;
  } | null;
}

export interface CatalogueEntry {
  readonly coordinate: string;
  readonly description: string | null;
  readonly owners: readonly string[];
  readonly level: string;
  readonly mask: string | null;
  readonly sharing: string;
  readonly fieldSets: readonly SharedFieldSet[];
}

export interface SharedFieldSet {
  readonly scope: string;
  readonly owner: string;
  readonly title: string;
  readonly sharing: string;
  readonly legalBasis: LegalBasis;
}

export interface LegalBasis {
  readonly clauseId: string;
  readonly law: string | null;
  readonly article: string | null;
  readonly gist: string | null;
}

/** The data of `explain.graphql`. */
export interface ExplainData {
  readonly explain: Explanation | null;
}

export interface Explanation {
  readonly effect: Effect;
  readonly code: string | null;
  readonly mask: string | null;
  readonly fieldSets: readonly ExplainedFieldSet[];
}

export interface ExplainedFieldSet {
  readonly fieldSet: Pick<SharedFieldSet, 'scope' | 'owner' | 'title'>;
  readonly agreementId: string;
  readonly agreementVersion: number;
  readonly effect: Effect;
  readonly code: string | null;
  readonly rows: string | null;
  readonly clearRows: string | null;
  readonly purposesNamed: readonly string[];
}

export type Effect = 'ALLOW' | 'MASK' | 'TOTALS' | 'DENY' | 'HIDE';
