import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { AgreementInView } from './agreements-for.ts';
import type { SharedSet } from '../../schema/contract/policy.ts';
import type { NumberedGrant } from './numbered-grant.ts';
import type { Obligation } from '../../schema/contract/obligation.ts';
import type { LegalClause } from './catalogue/legal-clauses.ts';
import type { ListedField } from './catalogue/catalogue.ts';
import type { ExplainedField, ExplainedSet } from './explain/explain.ts';
import type { HeldRight } from './explain/rights-in-force.ts';
import type { AgreementVersion as PutVersion } from './agreement-store.ts';
import type { AgreementChange as KeptChange } from './changes/change-store.ts';
import type { Edit } from './changes/edits.ts';
import type { Preview, PreviewedLine } from './preview/preview.ts';
import type { AccessRequest as KeptRequest, RequestEvent as KeptEvent } from './requests/access-request.ts';
import type { UseRow, ReaderRow, DayRow } from './uses/uses-of-owner.ts';
import type { UseRecordRow } from './uses/records-of-use.ts';
import type { BulkAlertRow } from './uses/bulk-alert-list.ts';
import type { EmergencyReportRow } from './uses/emergency-report-list.ts';
import type { EnterpriseUseRow } from './uses/uses-of-enterprise.ts';
import type { Context } from './context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A day, `YYYY-MM-DD`, Asia/Shanghai. */
  Date: { input: string; output: string; }
  /** An instant, RFC 3339 in UTC. */
  DateTime: { input: string; output: Date; }
  /** A sum of money in whole fen (分) as decimal text. */
  Fen: { input: string; output: string; }
};

export type Level =
  /** 公开: no harm. */
  | 'L1'
  /** 内部: slight harm; for the agencies. */
  | 'L2'
  /** 敏感: business secrets and ordinary personal data. */
  | 'L3'
  /** 高敏感: sensitive personal data, case secrets, minors. */
  | 'L4';

export type Mask =
  | 'NAME'
  | 'CITIZEN_ID'
  | 'MOBILE'
  | 'ADDRESS'
  | 'BIRTH_YEAR'
  | 'DIAGNOSIS'
  | 'MONEY_BAND'
  | 'TRACE_CODE'
  | 'FREE_TEXT'
  | 'GEO'
  | 'DAY';

export type UseMode =
  | 'FILTER'
  | 'SORT'
  | 'GROUP'
  | 'AGGREGATE';

/** Where a page of a list begins and ends. */
export type PageInfo = {
  readonly hasNextPage: Scalars['Boolean']['output'];
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** Opaque; give it back as `before`. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
  /** Opaque; give it back as `after`. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
};

export type Query = {
  /**
   * The agreements that are in force today, in order of their id (共享协议); to its owner's data officers also one that has
   * ended or is yet to begin.
   */
  readonly sharingAgreements?: Maybe<ReadonlyArray<SharingAgreement>>;
  /** What is shared, field by field (数据目录): all that the caller may know of, in order of coordinate. */
  readonly catalogue?: Maybe<CatalogueEntryConnection>;
  /**
   * Why a field is given or refused. It asks for no record and tells of none; what the caller may not know of is null, as
   * is what doesn't exist.
   */
  readonly explain?: Maybe<Explanation>;
  /** What is given to the caller for a purpose, in order of coordinate. */
  readonly rightsInForce?: Maybe<RightInForceConnection>;
  /** Every version of the own agency's agreement, newest first; for data officers. */
  readonly agreementVersions?: Maybe<ReadonlyArray<AgreementVersion>>;
  /** Changes of the own agency's agreement, newest first; for data officers. */
  readonly agreementChanges?: Maybe<AgreementChangeConnection>;
  /** What a change would do, without proposing it; for data officers of the owner. */
  readonly previewChange?: Maybe<ChangePreview>;
  /** Requests for access from the own agency and to it, newest first; for data officers. */
  readonly accessRequests?: Maybe<AccessRequestConnection>;
  /**
   * Who read which of your agency's coordinates, and why (用途台账): a line for each day and reader, newest first; of at most
   * 366 days, the last 30 unless others are asked for.
   */
  readonly uses?: Maybe<UseConnection>;
  /** The same in sums by day, oldest first; of at most 366 days, the last 30 unless others are asked for. */
  readonly usesByDay?: Maybe<ReadonlyArray<DayOfUse>>;
  /** The single records behind a line of `uses`, oldest first. */
  readonly useRecords?: Maybe<UseRecordConnection>;
  /** Readers who got more from your agency than somebody of their role usually needs (高频访问预警), newest first. */
  readonly bulkReaderAlerts?: Maybe<BulkReaderAlertConnection>;
  /** What was read of your agency in emergencies (应急使用报告), newest first: each to be reviewed within 3 working days. */
  readonly emergencyReports?: Maybe<EmergencyReportConnection>;
  /**
   * Which agencies looked at your enterprise, newest day first; of at most 366 days, the last 90 unless others are asked for.
   * Told are daily supervision, statistics and reading without a purpose, some days after, and of the kinds of data that your
   * enterprise may itself read. Nothing that is bound to a case, a joint inspection or an emergency is, nor what the police
   * read, nor what they own. So an empty list doesn't say that nobody looked.
   */
  readonly usesOfMyEnterprise?: Maybe<EnterpriseUseConnection>;
};


export type QuerySharingAgreementsArgs = {
  owner?: InputMaybe<Owner>;
};


export type QueryCatalogueArgs = {
  where?: InputMaybe<CatalogueWhere>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryExplainArgs = {
  coordinate: Scalars['ID']['input'];
  use?: Use;
  purpose?: InputMaybe<Purpose>;
  matter?: InputMaybe<Scalars['String']['input']>;
  as?: InputMaybe<SomebodyInput>;
};


export type QueryRightsInForceArgs = {
  purpose?: InputMaybe<Purpose>;
  as?: InputMaybe<SomebodyInput>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryAgreementChangesArgs = {
  state?: InputMaybe<ChangeState>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryPreviewChangeArgs = {
  edits: ReadonlyArray<AgreementEdit>;
};


export type QueryAccessRequestsArgs = {
  where?: InputMaybe<AccessRequestsWhere>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryUsesArgs = {
  where?: InputMaybe<UseWhere>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryUsesByDayArgs = {
  where?: InputMaybe<UseWhere>;
};


export type QueryUseRecordsArgs = {
  use: Scalars['ID']['input'];
  coordinate?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryBulkReaderAlertsArgs = {
  where?: InputMaybe<BulkReaderAlertWhere>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryEmergencyReportsArgs = {
  where?: InputMaybe<EmergencyReportWhere>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryUsesOfMyEnterpriseArgs = {
  where?: InputMaybe<EnterpriseUseWhere>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** What a search of the catalogue asks for; each that is given narrows it. */
export type CatalogueWhere = {
  /** Part of a coordinate, of its description or of a field set's title, in any case. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  readonly owner?: InputMaybe<Owner>;
  readonly sharing?: InputMaybe<Sharing>;
  readonly level?: InputMaybe<Level>;
};

/** Somebody whose rights are explained. */
export type SomebodyInput = {
  readonly role: Role;
  /** Prefix of region codes that the authority covers. */
  readonly region?: Scalars['String']['input'];
  /** Supervision grids (监管网格). */
  readonly grids?: ReadonlyArray<Scalars['String']['input']>;
  /** The partner's own unified social credit code. */
  readonly creditCode?: InputMaybe<Scalars['String']['input']>;
};

export type CatalogueEntryConnection = {
  readonly nodes?: Maybe<ReadonlyArray<CatalogueEntry>>;
  readonly edges?: Maybe<ReadonlyArray<CatalogueEntryEdge>>;
  readonly pageInfo?: Maybe<PageInfo>;
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

export type CatalogueEntryEdge = {
  readonly cursor?: Maybe<Scalars['String']['output']>;
  readonly node?: Maybe<CatalogueEntry>;
};

/** One field as the catalogue lists it. */
export type CatalogueEntry = {
  /** As `Type.field`. */
  readonly coordinate: Scalars['ID']['output'];
  /** In the owner's words. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Those who define it; each has to give it. */
  readonly owners: ReadonlyArray<Owner>;
  readonly level: Level;
  /** What it is shown through to those who don't have it in the clear. */
  readonly mask?: Maybe<Mask>;
  /** The strictest attribute of its field sets. */
  readonly sharing: Sharing;
  /** Each of them has to give it; the strictest decides. */
  readonly fieldSets: ReadonlyArray<SharedFieldSet>;
};

/** What one owner shares, with whom, for what and how long (数据共享协议). */
export type SharingAgreement = {
  readonly id: Scalars['ID']['output'];
  readonly owner: Owner;
  readonly version: Scalars['Int']['output'];
  /** First day in force. */
  readonly validFrom: Scalars['Date']['output'];
  /** Last day in force. */
  readonly validTo: Scalars['Date']['output'];
  /** Those that the caller may know of. */
  readonly fieldSets: ReadonlyArray<SharedFieldSet>;
};

/** Fields that are shared together (共享字段集). */
export type SharedFieldSet = {
  /** The scope that the owner's schema asks for, such as `health:prescriptions`. */
  readonly scope: Scalars['ID']['output'];
  readonly owner: Owner;
  /** In the words of the law and the agencies. */
  readonly title: Scalars['String']['output'];
  readonly sharing: Sharing;
  readonly legalBasis: LegalBasis;
  /** As `Type.field`. */
  readonly coordinates: ReadonlyArray<Scalars['ID']['output']>;
  /** Who has it, for what and how; for the agencies. */
  readonly grants?: Maybe<ReadonlyArray<SharingGrant>>;
};

/** The clause of a statute that a sharing rests on (法律依据). */
export type LegalBasis = {
  readonly clauseId: Scalars['ID']['output'];
  readonly law?: Maybe<Scalars['String']['output']>;
  readonly article?: Maybe<Scalars['String']['output']>;
  /** What it says, in short. */
  readonly gist?: Maybe<Scalars['String']['output']>;
};

/** One line of a field set: to whom, for what, how and for which records. */
export type SharingGrant = {
  /** Its place in the field set, from 0. */
  readonly number?: Maybe<Scalars['Int']['output']>;
  readonly to?: Maybe<ReadonlyArray<Role>>;
  /** Null where no purpose is needed. */
  readonly purposes?: Maybe<ReadonlyArray<Purpose>>;
  readonly effect?: Maybe<GrantEffect>;
  /** Any of these. */
  readonly rows?: Maybe<ReadonlyArray<RowScope>>;
  /** Those that are given in the clear although the others are masked. */
  readonly clearRows?: Maybe<ReadonlyArray<RowScope>>;
  /** Besides being read. */
  readonly uses?: Maybe<ReadonlyArray<UseMode>>;
  /** Prefix of region codes that it is limited to; null for no limit. */
  readonly region?: Maybe<Scalars['String']['output']>;
  /** First day of this line; null where the agreement's term counts alone. */
  readonly validFrom?: Maybe<Scalars['Date']['output']>;
  /** Last day of this line; null where the agreement's term counts alone. */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
  /** What the receiver has to keep to (使用要求). */
  readonly obligations?: Maybe<ReadonlyArray<SharingObligation>>;
};

/** What the receiver of data has to keep to: 政务数据共享条例, art. 25. */
export type SharingObligation = {
  readonly code?: Maybe<ObligationCode>;
  /** For DELETE_AFTER_DAYS. */
  readonly days?: Maybe<Scalars['Int']['output']>;
};

export type ObligationCode =
  /** 不得用于其他目的 */
  | 'NO_OTHER_PURPOSE'
  /** 不得转供第三方 */
  | 'NO_ONWARD_TRANSFER'
  /** 不得与其他数据汇聚关联 */
  | 'NO_COMBINATION'
  /** 期满删除 */
  | 'DELETE_AFTER_DAYS';

/** Why a field is given or refused. */
export type Explanation = {
  readonly coordinate: Scalars['ID']['output'];
  readonly use: Use;
  readonly effect: Effect;
  /** Why it is refused: the code that an operation's `extensions.access` has. */
  readonly code?: Maybe<Scalars['String']['output']>;
  /** The code as a sentence that says what to do next. */
  readonly message?: Maybe<Scalars['String']['output']>;
  /** The mask that it is shown through. */
  readonly mask?: Maybe<Mask>;
  /** What each field set says; the strictest decides. */
  readonly fieldSets: ReadonlyArray<ExplainedFieldSet>;
};

/** What one field set says of a field. */
export type ExplainedFieldSet = {
  readonly fieldSet: SharedFieldSet;
  readonly agreementId: Scalars['ID']['output'];
  readonly agreementVersion: Scalars['Int']['output'];
  readonly effect: Effect;
  readonly code?: Maybe<Scalars['String']['output']>;
  /** The records that are given, in words; null where none are. */
  readonly rows?: Maybe<Scalars['String']['output']>;
  /** The records that are given in the clear although the others are masked, in words. */
  readonly clearRows?: Maybe<Scalars['String']['output']>;
  /** What the agreement names for the role: state one of these. Empty where it needs none or gives nothing. */
  readonly purposesNamed: ReadonlyArray<Purpose>;
  /** The line that decided; for the agencies. */
  readonly grant?: Maybe<SharingGrant>;
};

export type RightInForceConnection = {
  readonly nodes?: Maybe<ReadonlyArray<RightInForce>>;
  readonly edges?: Maybe<ReadonlyArray<RightInForceEdge>>;
  readonly pageInfo?: Maybe<PageInfo>;
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

export type RightInForceEdge = {
  readonly cursor?: Maybe<Scalars['String']['output']>;
  readonly node?: Maybe<RightInForce>;
};

/** A field that somebody is given. */
export type RightInForce = {
  readonly coordinate: Scalars['ID']['output'];
  readonly effect: Effect;
  readonly mask?: Maybe<Mask>;
  /** What it may be used for besides being read. */
  readonly uses: ReadonlyArray<UseMode>;
};

export type Mutation = {
  /** Proposes a change of the own agency's agreement; another data officer of the agency decides it. */
  readonly proposeChange?: Maybe<AgreementChange>;
  /** Puts a change in force that another data officer of the agency has proposed. */
  readonly approveChange?: Maybe<AgreementChange>;
  /** Rejects a change that another data officer of the agency has proposed. */
  readonly rejectChange?: Maybe<AgreementChange>;
  /** Takes an own change back. */
  readonly withdrawChange?: Maybe<AgreementChange>;
  /** Puts a change in force at once that gives nobody anything more, whatever its edits are called. */
  readonly revoke?: Maybe<AgreementChange>;
  /** Asks another agency for access (共享申请). */
  readonly submitRequest?: Maybe<AccessRequest>;
  /** Asks for what a request lacks (补正), once; the clock stops until it comes. */
  readonly askSupplement?: Maybe<AccessRequest>;
  /** Gives what was asked for; the clock begins anew. */
  readonly supplementRequest?: Maybe<AccessRequest>;
  /** Approves a request and proposes the grants, which a second data officer puts in force. */
  readonly approveRequest?: Maybe<AccessRequest>;
  /** Refuses a request. */
  readonly refuseRequest?: Maybe<AccessRequest>;
  /** Takes an own request back before it is provided. */
  readonly withdrawRequest?: Maybe<AccessRequest>;
  /** Puts on a report of your agency that you looked into it. It can't be taken back; what is read later opens a new one. */
  readonly reviewEmergencyReport?: Maybe<EmergencyReport>;
};


export type MutationProposeChangeArgs = {
  change: ChangeInput;
};


export type MutationApproveChangeArgs = {
  id: Scalars['ID']['input'];
};


export type MutationRejectChangeArgs = {
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


export type MutationWithdrawChangeArgs = {
  id: Scalars['ID']['input'];
};


export type MutationRevokeArgs = {
  change: ChangeInput;
};


export type MutationSubmitRequestArgs = {
  request: AccessRequestInput;
};


export type MutationAskSupplementArgs = {
  id: Scalars['ID']['input'];
  question: Scalars['String']['input'];
};


export type MutationSupplementRequestArgs = {
  id: Scalars['ID']['input'];
  answer: Scalars['String']['input'];
};


export type MutationApproveRequestArgs = {
  id: Scalars['ID']['input'];
};


export type MutationRefuseRequestArgs = {
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


export type MutationWithdrawRequestArgs = {
  id: Scalars['ID']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
};


export type MutationReviewEmergencyReportArgs = {
  report: Scalars['ID']['input'];
  lastRecord: Scalars['ID']['input'];
  comment: Scalars['String']['input'];
};

/** What is to be otherwise in the own agency's agreement. */
export type ChangeInput = {
  readonly edits: ReadonlyArray<AgreementEdit>;
  /** Why, in 5 to 2000 characters. */
  readonly reason: Scalars['String']['input'];
  /** The version that the edits were written for: refused when another has come into force since. Left out for any. */
  readonly baseVersion?: InputMaybe<Scalars['Int']['input']>;
};

/** One change of one thing; a grant is named by its field set and number, in the version in force. */
export type AgreementEdit = {
  readonly kind: EditKind;
  /** The field set, for all but REVOKE_AGREEMENT and SET_TERM. */
  readonly scope?: InputMaybe<Scalars['ID']['input']>;
  /** The grant, for REPLACE_GRANT and REMOVE_GRANT; for ADD_GRANT the one that it is to stand before, null for the end. */
  readonly number?: InputMaybe<Scalars['Int']['input']>;
  /** For ADD_GRANT and REPLACE_GRANT. */
  readonly grant?: InputMaybe<GrantInput>;
  /** First day in force, for SET_TERM. */
  readonly validFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Last day in force, for SET_TERM. */
  readonly validTo?: InputMaybe<Scalars['Date']['input']>;
};

/** To whom, for what, how and for which records. */
export type GrantInput = {
  readonly to: ReadonlyArray<Role>;
  /** Left out where the field set is shared unconditionally. */
  readonly purposes?: InputMaybe<ReadonlyArray<Purpose>>;
  readonly effect?: GrantEffect;
  readonly rows: ReadonlyArray<RowScope>;
  /** For MASKED: records that are given in the clear. */
  readonly clearRows?: InputMaybe<ReadonlyArray<RowScope>>;
  readonly uses?: InputMaybe<ReadonlyArray<UseMode>>;
  /** Prefix of region codes, of 2, 4, 6, 9 or 12 digits. */
  readonly region?: InputMaybe<Scalars['String']['input']>;
  readonly validFrom?: InputMaybe<Scalars['Date']['input']>;
  readonly validTo?: InputMaybe<Scalars['Date']['input']>;
  readonly obligations?: InputMaybe<ReadonlyArray<ObligationInput>>;
};

/** What the receiver has to keep to. */
export type ObligationInput = {
  readonly code: ObligationCode;
  /** For DELETE_AFTER_DAYS, and only for it. */
  readonly days?: InputMaybe<Scalars['Int']['input']>;
};

/** What an agency asks of another. */
export type AccessRequestInput = {
  readonly owner: Owner;
  /** Fields of the catalogue, 1 to 200, as `Type.field`. */
  readonly coordinates: ReadonlyArray<Scalars['ID']['input']>;
  /** Roles of the own agency. */
  readonly roles: ReadonlyArray<Role>;
  readonly purposes: ReadonlyArray<Purpose>;
  readonly effect?: GrantEffect;
  readonly rows?: ReadonlyArray<RowScope>;
  readonly uses?: ReadonlyArray<UseMode>;
  /** For those of this region alone: a prefix of region codes. */
  readonly region?: InputMaybe<Scalars['String']['input']>;
  /** Last day, within five years. */
  readonly validTo: Scalars['Date']['input'];
  /** The clause that the data are needed under. */
  readonly legalBasis: Scalars['String']['input'];
  /** What for, in 5 to 2000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** Which requests are wanted; each that is given narrows it. */
export type AccessRequestsWhere = {
  readonly direction?: InputMaybe<Direction>;
  readonly state?: InputMaybe<RequestState>;
  /** Those whose answer or provision is late. */
  readonly isOverdue?: InputMaybe<Scalars['Boolean']['input']>;
};

export type Direction =
  /** From the own agency. */
  | 'SENT'
  /** To the own agency. */
  | 'RECEIVED';

export type EditKind =
  | 'ADD_GRANT'
  | 'REPLACE_GRANT'
  | 'REMOVE_GRANT'
  /** Takes all grants of a field set away. */
  | 'REVOKE_FIELD_SET'
  /** Ends the agreement as of yesterday. */
  | 'REVOKE_AGREEMENT'
  | 'SET_TERM';

/** How far a change has come. */
export type ChangeState =
  | 'PROPOSED'
  /** Another version came into force before it was decided. */
  | 'STALE'
  | 'IN_FORCE'
  | 'REJECTED'
  | 'WITHDRAWN';

/** How far a request has come. */
export type RequestState =
  /** 已提交: the owner has 1 working day for what is shared unconditionally, else 10. */
  | 'SUBMITTED'
  /** 已要求补正: the clock stops. */
  | 'SUPPLEMENT_ASKED'
  /** 已同意: to be provided within 20 working days. */
  | 'APPROVED'
  /** 已拒绝 */
  | 'REFUSED'
  /** 已撤回 */
  | 'WITHDRAWN'
  /** 已提供 */
  | 'PROVIDED'
  /** 已到期 */
  | 'EXPIRED'
  /** 已收回 */
  | 'REVOKED';

/** One version of an agreement and how it came into force. */
export type AgreementVersion = {
  readonly version?: Maybe<Scalars['Int']['output']>;
  /** First day in force. */
  readonly validFrom?: Maybe<Scalars['Date']['output']>;
  /** Last day in force. */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
  readonly putAt?: Maybe<Scalars['DateTime']['output']>;
  /** Subject of who put it in force. */
  readonly putBy?: Maybe<Scalars['String']['output']>;
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** When the next version came; null for the one in force. */
  readonly supersededAt?: Maybe<Scalars['DateTime']['output']>;
  readonly fieldSets?: Maybe<ReadonlyArray<SharedFieldSet>>;
};

export type AgreementChangeConnection = {
  readonly nodes?: Maybe<ReadonlyArray<AgreementChange>>;
  readonly edges?: Maybe<ReadonlyArray<AgreementChangeEdge>>;
  readonly pageInfo?: Maybe<PageInfo>;
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

export type AgreementChangeEdge = {
  readonly cursor?: Maybe<Scalars['String']['output']>;
  readonly node?: Maybe<AgreementChange>;
};

/** A change of an agreement: proposed by one officer, decided by another. */
export type AgreementChange = {
  readonly id?: Maybe<Scalars['ID']['output']>;
  readonly owner?: Maybe<Owner>;
  /** The version that it starts from. */
  readonly baseVersion?: Maybe<Scalars['Int']['output']>;
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** The request for access that it grants. */
  readonly request?: Maybe<AccessRequest>;
  /** It gives nobody anything more. */
  readonly isRevocation?: Maybe<Scalars['Boolean']['output']>;
  readonly state?: Maybe<ChangeState>;
  /** Subject of who proposed it. */
  readonly proposedBy?: Maybe<Scalars['String']['output']>;
  readonly proposedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Subject of who decided it. */
  readonly decidedBy?: Maybe<Scalars['String']['output']>;
  readonly decidedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly decisionReason?: Maybe<Scalars['String']['output']>;
  /** What is to be otherwise. */
  readonly edits?: Maybe<ReadonlyArray<ProposedEdit>>;
  /** What it would do now; null for what is decided or stale. */
  readonly preview?: Maybe<ChangePreview>;
};

/** One change of one thing. */
export type ProposedEdit = {
  readonly kind?: Maybe<EditKind>;
  readonly scope?: Maybe<Scalars['ID']['output']>;
  readonly number?: Maybe<Scalars['Int']['output']>;
  readonly grant?: Maybe<SharingGrant>;
  readonly validFrom?: Maybe<Scalars['Date']['output']>;
  readonly validTo?: Maybe<Scalars['Date']['output']>;
};

/** Who gains and who loses what. */
export type ChangePreview = {
  /** The owner gives somebody something more, even if others who have a say don't yet, so that it needs two officers. */
  readonly givesMore?: Maybe<Scalars['Boolean']['output']>;
  readonly lines?: Maybe<ReadonlyArray<PreviewLine>>;
};

/** What becomes otherwise for one role, purpose and use. */
export type PreviewLine = {
  readonly role?: Maybe<Role>;
  /** Null for what needs none. */
  readonly purpose?: Maybe<Purpose>;
  readonly use?: Maybe<Use>;
  /** For those of this region alone, `0` for those of all that no grant names; null where regions make no difference. */
  readonly region?: Maybe<Scalars['String']['output']>;
  /** First day of it. */
  readonly from?: Maybe<Scalars['Date']['output']>;
  readonly before?: Maybe<Effect>;
  readonly after?: Maybe<Effect>;
  /** Something more is given, of some record. */
  readonly isGain?: Maybe<Scalars['Boolean']['output']>;
  /** Something is taken away, of some record. */
  readonly isLoss?: Maybe<Scalars['Boolean']['output']>;
  /** As `Type.field`. */
  readonly coordinates?: Maybe<ReadonlyArray<Scalars['ID']['output']>>;
  /**
   * Operations by this role, for this purpose, that asked for one of the fields: of the last 24 hours, the first of them
   * from its beginning. Null for other uses than reading, and for reading while they can't be counted in time.
   */
  readonly operations?: Maybe<Scalars['Int']['output']>;
  /** Callers who sent them; null when the operations are. */
  readonly callers?: Maybe<Scalars['Int']['output']>;
};

export type AccessRequestConnection = {
  readonly nodes?: Maybe<ReadonlyArray<AccessRequest>>;
  readonly edges?: Maybe<ReadonlyArray<AccessRequestEdge>>;
  readonly pageInfo?: Maybe<PageInfo>;
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

export type AccessRequestEdge = {
  readonly cursor?: Maybe<Scalars['String']['output']>;
  readonly node?: Maybe<AccessRequest>;
};

/** A request for access (共享申请): one agency asks another for some of its fields. */
export type AccessRequest = {
  readonly id?: Maybe<Scalars['ID']['output']>;
  /** Who asks. */
  readonly agency?: Maybe<Owner>;
  readonly owner?: Maybe<Owner>;
  /** As `Type.field`. */
  readonly coordinates?: Maybe<ReadonlyArray<Scalars['ID']['output']>>;
  readonly roles?: Maybe<ReadonlyArray<Role>>;
  readonly purposes?: Maybe<ReadonlyArray<Purpose>>;
  readonly effect?: Maybe<GrantEffect>;
  readonly rows?: Maybe<ReadonlyArray<RowScope>>;
  readonly uses?: Maybe<ReadonlyArray<UseMode>>;
  readonly region?: Maybe<Scalars['String']['output']>;
  /** Last day of the access. */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
  readonly legalBasis?: Maybe<Scalars['String']['output']>;
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** The strictest attribute of what is asked for. */
  readonly sharing?: Maybe<Sharing>;
  readonly state?: Maybe<RequestState>;
  readonly submittedBy?: Maybe<Scalars['String']['output']>;
  readonly submittedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Last day for the owner to answer or to provide, in working days; null while it is not its turn. */
  readonly dueOn?: Maybe<Scalars['Date']['output']>;
  readonly isOverdue?: Maybe<Scalars['Boolean']['output']>;
  /** Everything that happened to it, oldest first. */
  readonly history?: Maybe<ReadonlyArray<RequestEvent>>;
  /** The grants that were proposed for it; for the owner. */
  readonly change?: Maybe<AgreementChange>;
};

/** Something that happened to a request. */
export type RequestEvent = {
  readonly state?: Maybe<RequestState>;
  /** Subject of who did it; `exchange` for what happens by itself. */
  readonly by?: Maybe<Scalars['String']['output']>;
  readonly at?: Maybe<Scalars['DateTime']['output']>;
  readonly reason?: Maybe<Scalars['String']['output']>;
};

/** What is done with a field. */
export type Use =
  | 'READ'
  | 'FILTER'
  | 'SORT'
  | 'GROUP'
  | 'AGGREGATE';

/** What somebody gets. */
export type Effect =
  /** The value. */
  | 'ALLOW'
  /** The value through its mask, for some records in the clear. */
  | 'MASK'
  /** Totals that expose nobody. */
  | 'TOTALS'
  /** An announced refusal. */
  | 'DENY'
  /** A refusal that looks like absence. */
  | 'HIDE';

/** What a grant gives. */
export type GrantEffect =
  | 'CLEAR'
  | 'MASKED'
  | 'TOTALS';

/** Which records a grant reaches. */
export type RowScope =
  | 'ALL'
  /** Of the caller's region. */
  | 'REGION'
  /** Of the caller's grids. */
  | 'GRIDS'
  /** Of the caller's own enterprise and its shops. */
  | 'OWN'
  /** Of the matter's enterprises and persons. */
  | 'MATTER'
  /** Of the matter's persons alone. */
  | 'MATTER_PERSONS';

/** Why an operation is made. */
export type Purpose =
  /** 日常监管 */
  | 'DAILY'
  /** 案件办理 */
  | 'CASE'
  /** 联合检查 */
  | 'JOINT'
  /** 应急处置 */
  | 'EMERGENCY'
  /** 统计分析 */
  | 'STATS'
  /** 企业自查 */
  | 'SELF_CHECK'
  /** 数据上报 */
  | 'UPLOAD';

/** The roles that agreements name. */
export type Role =
  /** 公众 */
  | 'public'
  /** 市场监管网格员 */
  | 'grid-supervisor'
  /** 市场监管办案人员 */
  | 'case-officer'
  /** 市场监管分析人员 */
  | 'market-analyst'
  /** 卫生健康监督员 */
  | 'health-supervisor'
  /** 卫生健康分析人员 */
  | 'health-analyst'
  /** 医保监督员 */
  | 'insurance-supervisor'
  /** 医保分析人员 */
  | 'insurance-analyst'
  /** 公安办案民警 */
  | 'police-officer'
  /** 公安分析人员 */
  | 'police-analyst'
  /** 药品零售连锁企业 */
  | 'chain-partner'
  /** 药品追溯平台 */
  | 'trace-partner'
  /** 数据专员 */
  | 'data-officer';

/** Who owns a part of the graph. */
export type Owner =
  /** 市场监管 */
  | 'market-supervision'
  /** 卫生健康 */
  | 'health'
  /** 医疗保障 */
  | 'medical-insurance'
  /** 公安 */
  | 'public-security'
  /** 共享交换: the platform itself. */
  | 'exchange';

/** Sharing attribute (共享属性): 政务数据共享条例, art. 15. */
export type Sharing =
  /** 无条件共享: given to every agency. */
  | '无条件共享'
  /** 有条件共享: given for agreed purposes. */
  | '有条件共享'
  /** 不予共享: given to nobody else, for a reason that a law names. */
  | '不予共享';

/** Which uses: all conditions that are given hold. */
export type UseWhere = {
  /** First day, Asia/Shanghai. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** Last day, Asia/Shanghai. */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
  /** As `Type.field`. */
  readonly coordinate?: InputMaybe<Scalars['String']['input']>;
  readonly subject?: InputMaybe<Scalars['ID']['input']>;
  readonly agency?: InputMaybe<Scalars['String']['input']>;
  readonly role?: InputMaybe<Role>;
  readonly purpose?: InputMaybe<Purpose>;
  /** True for those without a purpose alone, false for those with one. */
  readonly isUnconditional?: InputMaybe<Scalars['Boolean']['input']>;
  readonly matter?: InputMaybe<Scalars['String']['input']>;
};

export type UseConnection = {
  readonly nodes?: Maybe<ReadonlyArray<LineOfUse>>;
  readonly edges?: Maybe<ReadonlyArray<UseEdge>>;
  readonly pageInfo: PageInfo;
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

export type UseEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: LineOfUse;
};

/** What one reader got from your agency on one day for one purpose and matter. */
export type LineOfUse = {
  readonly id?: Maybe<Scalars['ID']['output']>;
  /** Asia/Shanghai. */
  readonly day?: Maybe<Scalars['Date']['output']>;
  readonly reader?: Maybe<Reader>;
  /** Operations in which something left. */
  readonly operations?: Maybe<Scalars['Int']['output']>;
  /** Rows that it belonged to, counted in each operation. */
  readonly entities?: Maybe<Scalars['Int']['output']>;
  /** In order of their names; of a condition on `coordinate`, those that left together with it. */
  readonly coordinates?: Maybe<ReadonlyArray<CoordinateOfUse>>;
  /** `id` of the first record: `npm run audit:prove` proves it. */
  readonly firstRecord?: Maybe<Scalars['ID']['output']>;
  readonly lastRecord?: Maybe<Scalars['ID']['output']>;
};

/** Who read, and why. */
export type Reader = {
  /** Of the token, never a name; `public` for everyone without a token. */
  readonly subject?: Maybe<Scalars['ID']['output']>;
  /** As in the token: an agency, `partner` or `public`. */
  readonly agency?: Maybe<Scalars['String']['output']>;
  readonly role?: Maybe<Role>;
  /** Null for what is shared unconditionally. */
  readonly purpose?: Maybe<Purpose>;
  /** The number of the case, joint inspection or emergency. */
  readonly matter?: Maybe<Scalars['String']['output']>;
};

export type CoordinateOfUse = {
  /** As `Type.field`. */
  readonly coordinate?: Maybe<Scalars['String']['output']>;
  /** Operations in which it left. */
  readonly operations?: Maybe<Scalars['Int']['output']>;
  /** Of those, the ones in which it left, at least in part, through its mask. */
  readonly masked?: Maybe<Scalars['Int']['output']>;
  /** Rows of everything that left with it. */
  readonly entities?: Maybe<Scalars['Int']['output']>;
};

export type DayOfUse = {
  /** Asia/Shanghai. */
  readonly day?: Maybe<Scalars['Date']['output']>;
  /** Operations in which something left. */
  readonly operations?: Maybe<Scalars['Int']['output']>;
  /** Operations that your agency answered and reported nothing of. */
  readonly silent?: Maybe<Scalars['Int']['output']>;
  readonly entities?: Maybe<Scalars['Int']['output']>;
  /** Different subjects that got something. */
  readonly readers?: Maybe<Scalars['Int']['output']>;
};

export type UseRecordConnection = {
  readonly nodes?: Maybe<ReadonlyArray<UseRecord>>;
  readonly edges?: Maybe<ReadonlyArray<UseRecordEdge>>;
  readonly pageInfo: PageInfo;
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

export type UseRecordEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: UseRecord;
};

/** One operation as it is on record, as far as it concerns your agency. */
export type UseRecord = {
  /** `recordId` of the answer. */
  readonly id?: Maybe<Scalars['ID']['output']>;
  readonly at?: Maybe<Scalars['DateTime']['output']>;
  /** SHA-256 of the normalised operation; null for a question of the gateway's own about a matter. */
  readonly operation?: Maybe<Scalars['ID']['output']>;
  /** Coordinates that left in the clear. */
  readonly released?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Coordinates that left through a mask. */
  readonly masked?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly entities?: Maybe<Scalars['Int']['output']>;
};

export type BulkReaderAlertWhere = {
  readonly from?: InputMaybe<Scalars['DateTime']['input']>;
  readonly subject?: InputMaybe<Scalars['ID']['input']>;
};

export type BulkReaderAlertConnection = {
  readonly nodes?: Maybe<ReadonlyArray<BulkReaderAlert>>;
  readonly edges?: Maybe<ReadonlyArray<BulkReaderAlertEdge>>;
  readonly pageInfo: PageInfo;
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

export type BulkReaderAlertEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: BulkReaderAlert;
};

/** A reader under a valid grant got more in a sliding window than its limit: one alert for each reader and window. */
export type BulkReaderAlert = {
  readonly id?: Maybe<Scalars['ID']['output']>;
  /** Without purpose and matter: the window is over all of them. */
  readonly reader?: Maybe<Reader>;
  readonly period?: Maybe<BulkPeriod>;
  readonly measure?: Maybe<BulkMeasure>;
  readonly counted?: Maybe<Scalars['Int']['output']>;
  readonly allowed?: Maybe<Scalars['Int']['output']>;
  readonly at?: Maybe<Scalars['DateTime']['output']>;
  /** `id` of the record after which the count stood over the limit. */
  readonly record?: Maybe<Scalars['ID']['output']>;
};

export type BulkPeriod =
  /** A sliding hour. */
  | 'HOUR'
  /** Sliding 24 hours. */
  | 'DAY';

export type BulkMeasure =
  /** Rows, counted in each operation. */
  | 'ENTITIES'
  /** Different enterprises and persons. */
  | 'SUBJECTS';

export type EmergencyReportWhere = {
  readonly state?: InputMaybe<EmergencyReportState>;
  readonly matter?: InputMaybe<Scalars['String']['input']>;
};

export type EmergencyReportConnection = {
  readonly nodes?: Maybe<ReadonlyArray<EmergencyReport>>;
  readonly edges?: Maybe<ReadonlyArray<EmergencyReportEdge>>;
  readonly pageInfo: PageInfo;
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

export type EmergencyReportEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: EmergencyReport;
};

/** What one reader got from your agency under one emergency, from the last review to the next. */
export type EmergencyReport = {
  readonly id?: Maybe<Scalars['ID']['output']>;
  readonly reader?: Maybe<Reader>;
  readonly state?: Maybe<EmergencyReportState>;
  /** In order of their names. */
  readonly coordinates?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly operations?: Maybe<Scalars['Int']['output']>;
  /** Rows, counted in each operation. */
  readonly entities?: Maybe<Scalars['Int']['output']>;
  readonly firstAt?: Maybe<Scalars['DateTime']['output']>;
  readonly lastAt?: Maybe<Scalars['DateTime']['output']>;
  readonly firstRecord?: Maybe<Scalars['ID']['output']>;
  readonly lastRecord?: Maybe<Scalars['ID']['output']>;
  /** Last day for the review, by the calendar of working days. */
  readonly dueOn?: Maybe<Scalars['Date']['output']>;
  readonly reviewedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Subject of the officer who reviewed it. */
  readonly reviewedBy?: Maybe<Scalars['ID']['output']>;
  readonly comment?: Maybe<Scalars['String']['output']>;
};

export type EmergencyReportState =
  /** To be reviewed. */
  | 'OPEN'
  /** To be reviewed, and the time for it is over. */
  | 'OVERDUE'
  | 'REVIEWED';

export type EnterpriseUseWhere = {
  /** First day, Asia/Shanghai. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** Last day, Asia/Shanghai. */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
};

export type EnterpriseUseConnection = {
  readonly nodes?: Maybe<ReadonlyArray<EnterpriseUse>>;
  readonly edges?: Maybe<ReadonlyArray<EnterpriseUseEdge>>;
  readonly pageInfo: PageInfo;
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

export type EnterpriseUseEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: EnterpriseUse;
};

/** What one agency read about your enterprise on one day for one purpose from one owner. */
export type EnterpriseUse = {
  /** Asia/Shanghai. */
  readonly day?: Maybe<Scalars['Date']['output']>;
  /** The agency that looked, never who. */
  readonly agency?: Maybe<Owner>;
  /** Null for what is shared unconditionally. */
  readonly purpose?: Maybe<Purpose>;
  /** The agency that gave the data. */
  readonly owner?: Maybe<Owner>;
  /** Titles of the field sets that it belongs to, in their order. */
  readonly kinds?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Operations, each of which may have been about others too. */
  readonly operations?: Maybe<Scalars['Int']['output']>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;





/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Level: Level;
  Mask: Mask;
  UseMode: UseMode;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Fen: ResolverTypeWrapper<Scalars['Fen']['output']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  CatalogueWhere: CatalogueWhere;
  SomebodyInput: SomebodyInput;
  CatalogueEntryConnection: ResolverTypeWrapper<Omit<CatalogueEntryConnection, 'nodes' | 'edges'> & { nodes?: Maybe<ReadonlyArray<ResolversTypes['CatalogueEntry']>>, edges?: Maybe<ReadonlyArray<ResolversTypes['CatalogueEntryEdge']>> }>;
  CatalogueEntryEdge: ResolverTypeWrapper<Omit<CatalogueEntryEdge, 'node'> & { node?: Maybe<ResolversTypes['CatalogueEntry']> }>;
  CatalogueEntry: ResolverTypeWrapper<ListedField>;
  SharingAgreement: ResolverTypeWrapper<AgreementInView>;
  SharedFieldSet: ResolverTypeWrapper<SharedSet>;
  LegalBasis: ResolverTypeWrapper<LegalClause>;
  SharingGrant: ResolverTypeWrapper<NumberedGrant>;
  SharingObligation: ResolverTypeWrapper<Obligation>;
  ObligationCode: ObligationCode;
  Explanation: ResolverTypeWrapper<ExplainedField>;
  ExplainedFieldSet: ResolverTypeWrapper<ExplainedSet>;
  RightInForceConnection: ResolverTypeWrapper<Omit<RightInForceConnection, 'nodes' | 'edges'> & { nodes?: Maybe<ReadonlyArray<ResolversTypes['RightInForce']>>, edges?: Maybe<ReadonlyArray<ResolversTypes['RightInForceEdge']>> }>;
  RightInForceEdge: ResolverTypeWrapper<Omit<RightInForceEdge, 'node'> & { node?: Maybe<ResolversTypes['RightInForce']> }>;
  RightInForce: ResolverTypeWrapper<HeldRight>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ChangeInput: ChangeInput;
  AgreementEdit: AgreementEdit;
  GrantInput: GrantInput;
  ObligationInput: ObligationInput;
  AccessRequestInput: AccessRequestInput;
  AccessRequestsWhere: AccessRequestsWhere;
  Direction: Direction;
  EditKind: EditKind;
  ChangeState: ChangeState;
  RequestState: RequestState;
  AgreementVersion: ResolverTypeWrapper<PutVersion>;
  AgreementChangeConnection: ResolverTypeWrapper<Omit<AgreementChangeConnection, 'nodes' | 'edges'> & { nodes?: Maybe<ReadonlyArray<ResolversTypes['AgreementChange']>>, edges?: Maybe<ReadonlyArray<ResolversTypes['AgreementChangeEdge']>> }>;
  AgreementChangeEdge: ResolverTypeWrapper<Omit<AgreementChangeEdge, 'node'> & { node?: Maybe<ResolversTypes['AgreementChange']> }>;
  AgreementChange: ResolverTypeWrapper<KeptChange>;
  ProposedEdit: ResolverTypeWrapper<Edit>;
  ChangePreview: ResolverTypeWrapper<Preview>;
  PreviewLine: ResolverTypeWrapper<PreviewedLine>;
  AccessRequestConnection: ResolverTypeWrapper<Omit<AccessRequestConnection, 'nodes' | 'edges'> & { nodes?: Maybe<ReadonlyArray<ResolversTypes['AccessRequest']>>, edges?: Maybe<ReadonlyArray<ResolversTypes['AccessRequestEdge']>> }>;
  AccessRequestEdge: ResolverTypeWrapper<Omit<AccessRequestEdge, 'node'> & { node?: Maybe<ResolversTypes['AccessRequest']> }>;
  AccessRequest: ResolverTypeWrapper<KeptRequest>;
  RequestEvent: ResolverTypeWrapper<KeptEvent>;
  Use: Use;
  Effect: Effect;
  GrantEffect: GrantEffect;
  RowScope: RowScope;
  Purpose: Purpose;
  Role: Role;
  Owner: Owner;
  Sharing: Sharing;
  UseWhere: UseWhere;
  UseConnection: ResolverTypeWrapper<Omit<UseConnection, 'nodes' | 'edges'> & { nodes?: Maybe<ReadonlyArray<ResolversTypes['LineOfUse']>>, edges?: Maybe<ReadonlyArray<ResolversTypes['UseEdge']>> }>;
  UseEdge: ResolverTypeWrapper<Omit<UseEdge, 'node'> & { node: ResolversTypes['LineOfUse'] }>;
  LineOfUse: ResolverTypeWrapper<UseRow>;
  Reader: ResolverTypeWrapper<ReaderRow>;
  CoordinateOfUse: ResolverTypeWrapper<CoordinateOfUse>;
  DayOfUse: ResolverTypeWrapper<DayRow>;
  UseRecordConnection: ResolverTypeWrapper<Omit<UseRecordConnection, 'nodes' | 'edges'> & { nodes?: Maybe<ReadonlyArray<ResolversTypes['UseRecord']>>, edges?: Maybe<ReadonlyArray<ResolversTypes['UseRecordEdge']>> }>;
  UseRecordEdge: ResolverTypeWrapper<Omit<UseRecordEdge, 'node'> & { node: ResolversTypes['UseRecord'] }>;
  UseRecord: ResolverTypeWrapper<UseRecordRow>;
  BulkReaderAlertWhere: BulkReaderAlertWhere;
  BulkReaderAlertConnection: ResolverTypeWrapper<Omit<BulkReaderAlertConnection, 'nodes' | 'edges'> & { nodes?: Maybe<ReadonlyArray<ResolversTypes['BulkReaderAlert']>>, edges?: Maybe<ReadonlyArray<ResolversTypes['BulkReaderAlertEdge']>> }>;
  BulkReaderAlertEdge: ResolverTypeWrapper<Omit<BulkReaderAlertEdge, 'node'> & { node: ResolversTypes['BulkReaderAlert'] }>;
  BulkReaderAlert: ResolverTypeWrapper<BulkAlertRow>;
  BulkPeriod: BulkPeriod;
  BulkMeasure: BulkMeasure;
  EmergencyReportWhere: EmergencyReportWhere;
  EmergencyReportConnection: ResolverTypeWrapper<Omit<EmergencyReportConnection, 'nodes' | 'edges'> & { nodes?: Maybe<ReadonlyArray<ResolversTypes['EmergencyReport']>>, edges?: Maybe<ReadonlyArray<ResolversTypes['EmergencyReportEdge']>> }>;
  EmergencyReportEdge: ResolverTypeWrapper<Omit<EmergencyReportEdge, 'node'> & { node: ResolversTypes['EmergencyReport'] }>;
  EmergencyReport: ResolverTypeWrapper<EmergencyReportRow>;
  EmergencyReportState: EmergencyReportState;
  EnterpriseUseWhere: EnterpriseUseWhere;
  EnterpriseUseConnection: ResolverTypeWrapper<Omit<EnterpriseUseConnection, 'nodes' | 'edges'> & { nodes?: Maybe<ReadonlyArray<ResolversTypes['EnterpriseUse']>>, edges?: Maybe<ReadonlyArray<ResolversTypes['EnterpriseUseEdge']>> }>;
  EnterpriseUseEdge: ResolverTypeWrapper<Omit<EnterpriseUseEdge, 'node'> & { node: ResolversTypes['EnterpriseUse'] }>;
  EnterpriseUse: ResolverTypeWrapper<EnterpriseUseRow>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Fen: Scalars['Fen']['output'];
  PageInfo: PageInfo;
  Boolean: Scalars['Boolean']['output'];
  Query: Record<PropertyKey, never>;
  Int: Scalars['Int']['output'];
  ID: Scalars['ID']['output'];
  CatalogueWhere: CatalogueWhere;
  SomebodyInput: SomebodyInput;
  CatalogueEntryConnection: Omit<CatalogueEntryConnection, 'nodes' | 'edges'> & { nodes?: Maybe<ReadonlyArray<ResolversParentTypes['CatalogueEntry']>>, edges?: Maybe<ReadonlyArray<ResolversParentTypes['CatalogueEntryEdge']>> };
  CatalogueEntryEdge: Omit<CatalogueEntryEdge, 'node'> & { node?: Maybe<ResolversParentTypes['CatalogueEntry']> };
  CatalogueEntry: ListedField;
  SharingAgreement: AgreementInView;
  SharedFieldSet: SharedSet;
  LegalBasis: LegalClause;
  SharingGrant: NumberedGrant;
  SharingObligation: Obligation;
  Explanation: ExplainedField;
  ExplainedFieldSet: ExplainedSet;
  RightInForceConnection: Omit<RightInForceConnection, 'nodes' | 'edges'> & { nodes?: Maybe<ReadonlyArray<ResolversParentTypes['RightInForce']>>, edges?: Maybe<ReadonlyArray<ResolversParentTypes['RightInForceEdge']>> };
  RightInForceEdge: Omit<RightInForceEdge, 'node'> & { node?: Maybe<ResolversParentTypes['RightInForce']> };
  RightInForce: HeldRight;
  Mutation: Record<PropertyKey, never>;
  ChangeInput: ChangeInput;
  AgreementEdit: AgreementEdit;
  GrantInput: GrantInput;
  ObligationInput: ObligationInput;
  AccessRequestInput: AccessRequestInput;
  AccessRequestsWhere: AccessRequestsWhere;
  AgreementVersion: PutVersion;
  AgreementChangeConnection: Omit<AgreementChangeConnection, 'nodes' | 'edges'> & { nodes?: Maybe<ReadonlyArray<ResolversParentTypes['AgreementChange']>>, edges?: Maybe<ReadonlyArray<ResolversParentTypes['AgreementChangeEdge']>> };
  AgreementChangeEdge: Omit<AgreementChangeEdge, 'node'> & { node?: Maybe<ResolversParentTypes['AgreementChange']> };
  AgreementChange: KeptChange;
  ProposedEdit: Edit;
  ChangePreview: Preview;
  PreviewLine: PreviewedLine;
  AccessRequestConnection: Omit<AccessRequestConnection, 'nodes' | 'edges'> & { nodes?: Maybe<ReadonlyArray<ResolversParentTypes['AccessRequest']>>, edges?: Maybe<ReadonlyArray<ResolversParentTypes['AccessRequestEdge']>> };
  AccessRequestEdge: Omit<AccessRequestEdge, 'node'> & { node?: Maybe<ResolversParentTypes['AccessRequest']> };
  AccessRequest: KeptRequest;
  RequestEvent: KeptEvent;
  UseWhere: UseWhere;
  UseConnection: Omit<UseConnection, 'nodes' | 'edges'> & { nodes?: Maybe<ReadonlyArray<ResolversParentTypes['LineOfUse']>>, edges?: Maybe<ReadonlyArray<ResolversParentTypes['UseEdge']>> };
  UseEdge: Omit<UseEdge, 'node'> & { node: ResolversParentTypes['LineOfUse'] };
  LineOfUse: UseRow;
  Reader: ReaderRow;
  CoordinateOfUse: CoordinateOfUse;
  DayOfUse: DayRow;
  UseRecordConnection: Omit<UseRecordConnection, 'nodes' | 'edges'> & { nodes?: Maybe<ReadonlyArray<ResolversParentTypes['UseRecord']>>, edges?: Maybe<ReadonlyArray<ResolversParentTypes['UseRecordEdge']>> };
  UseRecordEdge: Omit<UseRecordEdge, 'node'> & { node: ResolversParentTypes['UseRecord'] };
  UseRecord: UseRecordRow;
  BulkReaderAlertWhere: BulkReaderAlertWhere;
  BulkReaderAlertConnection: Omit<BulkReaderAlertConnection, 'nodes' | 'edges'> & { nodes?: Maybe<ReadonlyArray<ResolversParentTypes['BulkReaderAlert']>>, edges?: Maybe<ReadonlyArray<ResolversParentTypes['BulkReaderAlertEdge']>> };
  BulkReaderAlertEdge: Omit<BulkReaderAlertEdge, 'node'> & { node: ResolversParentTypes['BulkReaderAlert'] };
  BulkReaderAlert: BulkAlertRow;
  EmergencyReportWhere: EmergencyReportWhere;
  EmergencyReportConnection: Omit<EmergencyReportConnection, 'nodes' | 'edges'> & { nodes?: Maybe<ReadonlyArray<ResolversParentTypes['EmergencyReport']>>, edges?: Maybe<ReadonlyArray<ResolversParentTypes['EmergencyReportEdge']>> };
  EmergencyReportEdge: Omit<EmergencyReportEdge, 'node'> & { node: ResolversParentTypes['EmergencyReport'] };
  EmergencyReport: EmergencyReportRow;
  EnterpriseUseWhere: EnterpriseUseWhere;
  EnterpriseUseConnection: Omit<EnterpriseUseConnection, 'nodes' | 'edges'> & { nodes?: Maybe<ReadonlyArray<ResolversParentTypes['EnterpriseUse']>>, edges?: Maybe<ReadonlyArray<ResolversParentTypes['EnterpriseUseEdge']>> };
  EnterpriseUseEdge: Omit<EnterpriseUseEdge, 'node'> & { node: ResolversParentTypes['EnterpriseUse'] };
  EnterpriseUse: EnterpriseUseRow;
  String: Scalars['String']['output'];
};

export type ClassifiedDirectiveArgs = {
  level: Level;
};

export type ClassifiedDirectiveResolver<Result, Parent, ContextType = Context, Args = ClassifiedDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type MaskedDirectiveArgs = {
  as: Mask;
};

export type MaskedDirectiveResolver<Result, Parent, ContextType = Context, Args = MaskedDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type EnvelopeDirectiveArgs = { };

export type EnvelopeDirectiveResolver<Result, Parent, ContextType = Context, Args = EnvelopeDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type UsesDirectiveArgs = {
  coordinate: Scalars['String']['input'];
  mode: UseMode;
};

export type UsesDirectiveResolver<Result, Parent, ContextType = Context, Args = UsesDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface FenScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Fen'], any> {
  name: 'Fen';
}

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  sharingAgreements?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SharingAgreement']>>, ParentType, ContextType, Partial<QuerySharingAgreementsArgs>>;
  catalogue?: Resolver<Maybe<ResolversTypes['CatalogueEntryConnection']>, ParentType, ContextType, Partial<QueryCatalogueArgs>>;
  explain?: Resolver<Maybe<ResolversTypes['Explanation']>, ParentType, ContextType, RequireFields<QueryExplainArgs, 'coordinate' | 'use'>>;
  rightsInForce?: Resolver<Maybe<ResolversTypes['RightInForceConnection']>, ParentType, ContextType, Partial<QueryRightsInForceArgs>>;
  agreementVersions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AgreementVersion']>>, ParentType, ContextType>;
  agreementChanges?: Resolver<Maybe<ResolversTypes['AgreementChangeConnection']>, ParentType, ContextType, Partial<QueryAgreementChangesArgs>>;
  previewChange?: Resolver<Maybe<ResolversTypes['ChangePreview']>, ParentType, ContextType, RequireFields<QueryPreviewChangeArgs, 'edits'>>;
  accessRequests?: Resolver<Maybe<ResolversTypes['AccessRequestConnection']>, ParentType, ContextType, Partial<QueryAccessRequestsArgs>>;
  uses?: Resolver<Maybe<ResolversTypes['UseConnection']>, ParentType, ContextType, Partial<QueryUsesArgs>>;
  usesByDay?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DayOfUse']>>, ParentType, ContextType, Partial<QueryUsesByDayArgs>>;
  useRecords?: Resolver<Maybe<ResolversTypes['UseRecordConnection']>, ParentType, ContextType, RequireFields<QueryUseRecordsArgs, 'use'>>;
  bulkReaderAlerts?: Resolver<Maybe<ResolversTypes['BulkReaderAlertConnection']>, ParentType, ContextType, Partial<QueryBulkReaderAlertsArgs>>;
  emergencyReports?: Resolver<Maybe<ResolversTypes['EmergencyReportConnection']>, ParentType, ContextType, Partial<QueryEmergencyReportsArgs>>;
  usesOfMyEnterprise?: Resolver<Maybe<ResolversTypes['EnterpriseUseConnection']>, ParentType, ContextType, Partial<QueryUsesOfMyEnterpriseArgs>>;
};

export type CatalogueEntryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CatalogueEntryConnection'] = ResolversParentTypes['CatalogueEntryConnection']> = {
  nodes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CatalogueEntry']>>, ParentType, ContextType>;
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CatalogueEntryEdge']>>, ParentType, ContextType>;
  pageInfo?: Resolver<Maybe<ResolversTypes['PageInfo']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CatalogueEntryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CatalogueEntryEdge'] = ResolversParentTypes['CatalogueEntryEdge']> = {
  cursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['CatalogueEntry']>, ParentType, ContextType>;
};

export type CatalogueEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CatalogueEntry'] = ResolversParentTypes['CatalogueEntry']> = {
  coordinate?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  owners?: Resolver<ReadonlyArray<ResolversTypes['Owner']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Level'], ParentType, ContextType>;
  mask?: Resolver<Maybe<ResolversTypes['Mask']>, ParentType, ContextType>;
  sharing?: Resolver<ResolversTypes['Sharing'], ParentType, ContextType>;
  fieldSets?: Resolver<ReadonlyArray<ResolversTypes['SharedFieldSet']>, ParentType, ContextType>;
};

export type SharingAgreementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SharingAgreement'] = ResolversParentTypes['SharingAgreement']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['Owner'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  fieldSets?: Resolver<ReadonlyArray<ResolversTypes['SharedFieldSet']>, ParentType, ContextType>;
};

export type SharedFieldSetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SharedFieldSet'] = ResolversParentTypes['SharedFieldSet']> = {
  scope?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['Owner'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sharing?: Resolver<ResolversTypes['Sharing'], ParentType, ContextType>;
  legalBasis?: Resolver<ResolversTypes['LegalBasis'], ParentType, ContextType>;
  coordinates?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  grants?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SharingGrant']>>, ParentType, ContextType>;
};

export type LegalBasisResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LegalBasis'] = ResolversParentTypes['LegalBasis']> = {
  clauseId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  law?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  gist?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SharingGrantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SharingGrant'] = ResolversParentTypes['SharingGrant']> = {
  number?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Role']>>, ParentType, ContextType>;
  purposes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Purpose']>>, ParentType, ContextType>;
  effect?: Resolver<Maybe<ResolversTypes['GrantEffect']>, ParentType, ContextType>;
  rows?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RowScope']>>, ParentType, ContextType>;
  clearRows?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RowScope']>>, ParentType, ContextType>;
  uses?: Resolver<Maybe<ReadonlyArray<ResolversTypes['UseMode']>>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  obligations?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SharingObligation']>>, ParentType, ContextType>;
};

export type SharingObligationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SharingObligation'] = ResolversParentTypes['SharingObligation']> = {
  code?: Resolver<Maybe<ResolversTypes['ObligationCode']>, ParentType, ContextType>;
  days?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ExplanationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Explanation'] = ResolversParentTypes['Explanation']> = {
  coordinate?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  use?: Resolver<ResolversTypes['Use'], ParentType, ContextType>;
  effect?: Resolver<ResolversTypes['Effect'], ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mask?: Resolver<Maybe<ResolversTypes['Mask']>, ParentType, ContextType>;
  fieldSets?: Resolver<ReadonlyArray<ResolversTypes['ExplainedFieldSet']>, ParentType, ContextType>;
};

export type ExplainedFieldSetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExplainedFieldSet'] = ResolversParentTypes['ExplainedFieldSet']> = {
  fieldSet?: Resolver<ResolversTypes['SharedFieldSet'], ParentType, ContextType>;
  agreementId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  agreementVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  effect?: Resolver<ResolversTypes['Effect'], ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rows?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  clearRows?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  purposesNamed?: Resolver<ReadonlyArray<ResolversTypes['Purpose']>, ParentType, ContextType>;
  grant?: Resolver<Maybe<ResolversTypes['SharingGrant']>, ParentType, ContextType>;
};

export type RightInForceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RightInForceConnection'] = ResolversParentTypes['RightInForceConnection']> = {
  nodes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RightInForce']>>, ParentType, ContextType>;
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RightInForceEdge']>>, ParentType, ContextType>;
  pageInfo?: Resolver<Maybe<ResolversTypes['PageInfo']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type RightInForceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RightInForceEdge'] = ResolversParentTypes['RightInForceEdge']> = {
  cursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['RightInForce']>, ParentType, ContextType>;
};

export type RightInForceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RightInForce'] = ResolversParentTypes['RightInForce']> = {
  coordinate?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  effect?: Resolver<ResolversTypes['Effect'], ParentType, ContextType>;
  mask?: Resolver<Maybe<ResolversTypes['Mask']>, ParentType, ContextType>;
  uses?: Resolver<ReadonlyArray<ResolversTypes['UseMode']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  proposeChange?: Resolver<Maybe<ResolversTypes['AgreementChange']>, ParentType, ContextType, RequireFields<MutationProposeChangeArgs, 'change'>>;
  approveChange?: Resolver<Maybe<ResolversTypes['AgreementChange']>, ParentType, ContextType, RequireFields<MutationApproveChangeArgs, 'id'>>;
  rejectChange?: Resolver<Maybe<ResolversTypes['AgreementChange']>, ParentType, ContextType, RequireFields<MutationRejectChangeArgs, 'id' | 'reason'>>;
  withdrawChange?: Resolver<Maybe<ResolversTypes['AgreementChange']>, ParentType, ContextType, RequireFields<MutationWithdrawChangeArgs, 'id'>>;
  revoke?: Resolver<Maybe<ResolversTypes['AgreementChange']>, ParentType, ContextType, RequireFields<MutationRevokeArgs, 'change'>>;
  submitRequest?: Resolver<Maybe<ResolversTypes['AccessRequest']>, ParentType, ContextType, RequireFields<MutationSubmitRequestArgs, 'request'>>;
  askSupplement?: Resolver<Maybe<ResolversTypes['AccessRequest']>, ParentType, ContextType, RequireFields<MutationAskSupplementArgs, 'id' | 'question'>>;
  supplementRequest?: Resolver<Maybe<ResolversTypes['AccessRequest']>, ParentType, ContextType, RequireFields<MutationSupplementRequestArgs, 'id' | 'answer'>>;
  approveRequest?: Resolver<Maybe<ResolversTypes['AccessRequest']>, ParentType, ContextType, RequireFields<MutationApproveRequestArgs, 'id'>>;
  refuseRequest?: Resolver<Maybe<ResolversTypes['AccessRequest']>, ParentType, ContextType, RequireFields<MutationRefuseRequestArgs, 'id' | 'reason'>>;
  withdrawRequest?: Resolver<Maybe<ResolversTypes['AccessRequest']>, ParentType, ContextType, RequireFields<MutationWithdrawRequestArgs, 'id'>>;
  reviewEmergencyReport?: Resolver<Maybe<ResolversTypes['EmergencyReport']>, ParentType, ContextType, RequireFields<MutationReviewEmergencyReportArgs, 'report' | 'lastRecord' | 'comment'>>;
};

export type AgreementVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementVersion'] = ResolversParentTypes['AgreementVersion']> = {
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  putAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  putBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  supersededAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  fieldSets?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SharedFieldSet']>>, ParentType, ContextType>;
};

export type AgreementChangeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementChangeConnection'] = ResolversParentTypes['AgreementChangeConnection']> = {
  nodes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AgreementChange']>>, ParentType, ContextType>;
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AgreementChangeEdge']>>, ParentType, ContextType>;
  pageInfo?: Resolver<Maybe<ResolversTypes['PageInfo']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type AgreementChangeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementChangeEdge'] = ResolversParentTypes['AgreementChangeEdge']> = {
  cursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['AgreementChange']>, ParentType, ContextType>;
};

export type AgreementChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementChange'] = ResolversParentTypes['AgreementChange']> = {
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['Owner']>, ParentType, ContextType>;
  baseVersion?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  request?: Resolver<Maybe<ResolversTypes['AccessRequest']>, ParentType, ContextType>;
  isRevocation?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['ChangeState']>, ParentType, ContextType>;
  proposedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  proposedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decisionReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  edits?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ProposedEdit']>>, ParentType, ContextType>;
  preview?: Resolver<Maybe<ResolversTypes['ChangePreview']>, ParentType, ContextType>;
};

export type ProposedEditResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposedEdit'] = ResolversParentTypes['ProposedEdit']> = {
  kind?: Resolver<Maybe<ResolversTypes['EditKind']>, ParentType, ContextType>;
  scope?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  grant?: Resolver<Maybe<ResolversTypes['SharingGrant']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type ChangePreviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangePreview'] = ResolversParentTypes['ChangePreview']> = {
  givesMore?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  lines?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PreviewLine']>>, ParentType, ContextType>;
};

export type PreviewLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PreviewLine'] = ResolversParentTypes['PreviewLine']> = {
  role?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['Purpose']>, ParentType, ContextType>;
  use?: Resolver<Maybe<ResolversTypes['Use']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['Effect']>, ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['Effect']>, ParentType, ContextType>;
  isGain?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isLoss?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  coordinates?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ID']>>, ParentType, ContextType>;
  operations?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  callers?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type AccessRequestConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccessRequestConnection'] = ResolversParentTypes['AccessRequestConnection']> = {
  nodes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AccessRequest']>>, ParentType, ContextType>;
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AccessRequestEdge']>>, ParentType, ContextType>;
  pageInfo?: Resolver<Maybe<ResolversTypes['PageInfo']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type AccessRequestEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccessRequestEdge'] = ResolversParentTypes['AccessRequestEdge']> = {
  cursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['AccessRequest']>, ParentType, ContextType>;
};

export type AccessRequestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccessRequest'] = ResolversParentTypes['AccessRequest']> = {
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  agency?: Resolver<Maybe<ResolversTypes['Owner']>, ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['Owner']>, ParentType, ContextType>;
  coordinates?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ID']>>, ParentType, ContextType>;
  roles?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Role']>>, ParentType, ContextType>;
  purposes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Purpose']>>, ParentType, ContextType>;
  effect?: Resolver<Maybe<ResolversTypes['GrantEffect']>, ParentType, ContextType>;
  rows?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RowScope']>>, ParentType, ContextType>;
  uses?: Resolver<Maybe<ReadonlyArray<ResolversTypes['UseMode']>>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  legalBasis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sharing?: Resolver<Maybe<ResolversTypes['Sharing']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['RequestState']>, ParentType, ContextType>;
  submittedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  submittedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  isOverdue?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  history?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RequestEvent']>>, ParentType, ContextType>;
  change?: Resolver<Maybe<ResolversTypes['AgreementChange']>, ParentType, ContextType>;
};

export type RequestEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestEvent'] = ResolversParentTypes['RequestEvent']> = {
  state?: Resolver<Maybe<ResolversTypes['RequestState']>, ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type UseConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UseConnection'] = ResolversParentTypes['UseConnection']> = {
  nodes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['LineOfUse']>>, ParentType, ContextType>;
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['UseEdge']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type UseEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UseEdge'] = ResolversParentTypes['UseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LineOfUse'], ParentType, ContextType>;
};

export type LineOfUseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LineOfUse'] = ResolversParentTypes['LineOfUse']> = {
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  day?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  reader?: Resolver<Maybe<ResolversTypes['Reader']>, ParentType, ContextType>;
  operations?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  entities?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  coordinates?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CoordinateOfUse']>>, ParentType, ContextType>;
  firstRecord?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  lastRecord?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type ReaderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Reader'] = ResolversParentTypes['Reader']> = {
  subject?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  agency?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['Purpose']>, ParentType, ContextType>;
  matter?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CoordinateOfUseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoordinateOfUse'] = ResolversParentTypes['CoordinateOfUse']> = {
  coordinate?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  operations?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  masked?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  entities?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type DayOfUseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DayOfUse'] = ResolversParentTypes['DayOfUse']> = {
  day?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  operations?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  silent?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  entities?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  readers?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type UseRecordConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UseRecordConnection'] = ResolversParentTypes['UseRecordConnection']> = {
  nodes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['UseRecord']>>, ParentType, ContextType>;
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['UseRecordEdge']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type UseRecordEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UseRecordEdge'] = ResolversParentTypes['UseRecordEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['UseRecord'], ParentType, ContextType>;
};

export type UseRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UseRecord'] = ResolversParentTypes['UseRecord']> = {
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  at?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  operation?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  released?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  masked?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  entities?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type BulkReaderAlertConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BulkReaderAlertConnection'] = ResolversParentTypes['BulkReaderAlertConnection']> = {
  nodes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['BulkReaderAlert']>>, ParentType, ContextType>;
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['BulkReaderAlertEdge']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type BulkReaderAlertEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BulkReaderAlertEdge'] = ResolversParentTypes['BulkReaderAlertEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['BulkReaderAlert'], ParentType, ContextType>;
};

export type BulkReaderAlertResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BulkReaderAlert'] = ResolversParentTypes['BulkReaderAlert']> = {
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  reader?: Resolver<Maybe<ResolversTypes['Reader']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['BulkPeriod']>, ParentType, ContextType>;
  measure?: Resolver<Maybe<ResolversTypes['BulkMeasure']>, ParentType, ContextType>;
  counted?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  allowed?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  at?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type EmergencyReportConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmergencyReportConnection'] = ResolversParentTypes['EmergencyReportConnection']> = {
  nodes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['EmergencyReport']>>, ParentType, ContextType>;
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['EmergencyReportEdge']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type EmergencyReportEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmergencyReportEdge'] = ResolversParentTypes['EmergencyReportEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['EmergencyReport'], ParentType, ContextType>;
};

export type EmergencyReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmergencyReport'] = ResolversParentTypes['EmergencyReport']> = {
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  reader?: Resolver<Maybe<ResolversTypes['Reader']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['EmergencyReportState']>, ParentType, ContextType>;
  coordinates?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  operations?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  entities?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  firstAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lastAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  firstRecord?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  lastRecord?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  reviewedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reviewedBy?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  comment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EnterpriseUseConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterpriseUseConnection'] = ResolversParentTypes['EnterpriseUseConnection']> = {
  nodes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['EnterpriseUse']>>, ParentType, ContextType>;
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['EnterpriseUseEdge']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type EnterpriseUseEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterpriseUseEdge'] = ResolversParentTypes['EnterpriseUseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['EnterpriseUse'], ParentType, ContextType>;
};

export type EnterpriseUseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterpriseUse'] = ResolversParentTypes['EnterpriseUse']> = {
  day?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  agency?: Resolver<Maybe<ResolversTypes['Owner']>, ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['Purpose']>, ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['Owner']>, ParentType, ContextType>;
  kinds?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  operations?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Fen?: GraphQLScalarType;
  PageInfo?: PageInfoResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  CatalogueEntryConnection?: CatalogueEntryConnectionResolvers<ContextType>;
  CatalogueEntryEdge?: CatalogueEntryEdgeResolvers<ContextType>;
  CatalogueEntry?: CatalogueEntryResolvers<ContextType>;
  SharingAgreement?: SharingAgreementResolvers<ContextType>;
  SharedFieldSet?: SharedFieldSetResolvers<ContextType>;
  LegalBasis?: LegalBasisResolvers<ContextType>;
  SharingGrant?: SharingGrantResolvers<ContextType>;
  SharingObligation?: SharingObligationResolvers<ContextType>;
  Explanation?: ExplanationResolvers<ContextType>;
  ExplainedFieldSet?: ExplainedFieldSetResolvers<ContextType>;
  RightInForceConnection?: RightInForceConnectionResolvers<ContextType>;
  RightInForceEdge?: RightInForceEdgeResolvers<ContextType>;
  RightInForce?: RightInForceResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  AgreementVersion?: AgreementVersionResolvers<ContextType>;
  AgreementChangeConnection?: AgreementChangeConnectionResolvers<ContextType>;
  AgreementChangeEdge?: AgreementChangeEdgeResolvers<ContextType>;
  AgreementChange?: AgreementChangeResolvers<ContextType>;
  ProposedEdit?: ProposedEditResolvers<ContextType>;
  ChangePreview?: ChangePreviewResolvers<ContextType>;
  PreviewLine?: PreviewLineResolvers<ContextType>;
  AccessRequestConnection?: AccessRequestConnectionResolvers<ContextType>;
  AccessRequestEdge?: AccessRequestEdgeResolvers<ContextType>;
  AccessRequest?: AccessRequestResolvers<ContextType>;
  RequestEvent?: RequestEventResolvers<ContextType>;
  UseConnection?: UseConnectionResolvers<ContextType>;
  UseEdge?: UseEdgeResolvers<ContextType>;
  LineOfUse?: LineOfUseResolvers<ContextType>;
  Reader?: ReaderResolvers<ContextType>;
  CoordinateOfUse?: CoordinateOfUseResolvers<ContextType>;
  DayOfUse?: DayOfUseResolvers<ContextType>;
  UseRecordConnection?: UseRecordConnectionResolvers<ContextType>;
  UseRecordEdge?: UseRecordEdgeResolvers<ContextType>;
  UseRecord?: UseRecordResolvers<ContextType>;
  BulkReaderAlertConnection?: BulkReaderAlertConnectionResolvers<ContextType>;
  BulkReaderAlertEdge?: BulkReaderAlertEdgeResolvers<ContextType>;
  BulkReaderAlert?: BulkReaderAlertResolvers<ContextType>;
  EmergencyReportConnection?: EmergencyReportConnectionResolvers<ContextType>;
  EmergencyReportEdge?: EmergencyReportEdgeResolvers<ContextType>;
  EmergencyReport?: EmergencyReportResolvers<ContextType>;
  EnterpriseUseConnection?: EnterpriseUseConnectionResolvers<ContextType>;
  EnterpriseUseEdge?: EnterpriseUseEdgeResolvers<ContextType>;
  EnterpriseUse?: EnterpriseUseResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  classified?: ClassifiedDirectiveResolver<any, any, ContextType>;
  masked?: MaskedDirectiveResolver<any, any, ContextType>;
  envelope?: EnvelopeDirectiveResolver<any, any, ContextType>;
  uses?: UsesDirectiveResolver<any, any, ContextType>;
};
