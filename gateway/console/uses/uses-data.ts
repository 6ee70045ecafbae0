/** The data of `uses.graphql`. */
export interface UsesData {
  readonly usesByDay: readonly DayOfUse[] | null;
  readonly uses: {
    readonly totalCount: number | null;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null } | null;
    readonly nodes: readonly LineOfUse[] | null;
  } | null;
}

export interface DayOfUse {
  readonly day: string;
  readonly operations: number;
  readonly entities: number;
  readonly readers: number;
}

export interface Reader {
  readonly agency: string;
  readonly role: string;
  readonly subject: string;
  readonly purpose: string | null;
  readonly matter: string | null;
}

export interface LineOfUse {
  readonly id: string;
  readonly day: string;
  readonly reader: Reader;
  readonly operations: number;
  readonly entities: number;
  readonly coordinates: readonly { readonly coordinate: string; readonly operations: number }[];
}

/** The data of `use-records.graphql`. */
export interface UseRecordsData {
  readonly useRecords: { readonly nodes: readonly UseRecord[] | null } | null;
}

export interface UseRecord {
  readonly id: string;
  readonly at: string;
  readonly operation: string | null;
  readonly released: readonly string[];
  readonly masked: readonly string[];
}

/** The data of `warnings.graphql`. */
export interface WarningsData {
  readonly bulkReaderAlerts: { readonly nodes: readonly BulkReaderAlert[] | null } | null;
  readonly emergencyReports: { readonly nodes: readonly EmergencyReport[] | null } | null;
}

export interface BulkReaderAlert {
  readonly at: string;
  readonly reader: Pick<Reader, 'role' | 'subject'>;
  readonly period: 'HOUR' | 'DAY';
  readonly measure: 'ENTITIES' | 'SUBJECTS';
  readonly counted: number;
  readonly allowed: number;
  readonly record: string;
}

export interface EmergencyReport {
  readonly id: string;
  readonly state: 'OPEN' | 'OVERDUE' | 'REVIEWED';
  readonly dueOn: string;
  readonly reader: Pick<Reader, 'role' | 'subject' | 'matter'>;
  readonly coordinates: readonly string[];
  readonly operations: number;
  readonly entities: number;
  readonly lastRecord: string;
  readonly comment: string | null;
}

/** The data of `my-enterprise.graphql`. */
export interface MyEnterpriseData {
  readonly usesOfMyEnterprise: { readonly nodes: readonly EnterpriseUse[] | null } | null;
}

export interface EnterpriseUse {
  readonly day: string;
  readonly agency: string;
  readonly purpose: string | null;
  readonly owner: string;
  readonly kinds: readonly string[];
  readonly operations: number;
}
