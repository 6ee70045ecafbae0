import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { AgreementInView } from './agreements-for.ts';
import type { SharedSet } from '../../schema/contract/policy.ts';
import type { NumberedGrant } from './numbered-grant.ts';
import type { LegalClause } from './catalogue/legal-clauses.ts';
import type { ListedField } from './catalogue/catalogue.ts';
import type { ExplainedField, ExplainedSet } from './explain/explain.ts';
import type { HeldRight } from './explain/rights-in-force.ts';
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
  /** The agreements that are in force today, in order of their id (共享协议). */
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
};

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
  Explanation: ResolverTypeWrapper<ExplainedField>;
  ExplainedFieldSet: ResolverTypeWrapper<ExplainedSet>;
  RightInForceConnection: ResolverTypeWrapper<Omit<RightInForceConnection, 'nodes' | 'edges'> & { nodes?: Maybe<ReadonlyArray<ResolversTypes['RightInForce']>>, edges?: Maybe<ReadonlyArray<ResolversTypes['RightInForceEdge']>> }>;
  RightInForceEdge: ResolverTypeWrapper<Omit<RightInForceEdge, 'node'> & { node?: Maybe<ResolversTypes['RightInForce']> }>;
  RightInForce: ResolverTypeWrapper<HeldRight>;
  Use: Use;
  Effect: Effect;
  GrantEffect: GrantEffect;
  RowScope: RowScope;
  Purpose: Purpose;
  Role: null;
  Owner: null;
  Sharing: null;
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
  Explanation: ExplainedField;
  ExplainedFieldSet: ExplainedSet;
  RightInForceConnection: Omit<RightInForceConnection, 'nodes' | 'edges'> & { nodes?: Maybe<ReadonlyArray<ResolversParentTypes['RightInForce']>>, edges?: Maybe<ReadonlyArray<ResolversParentTypes['RightInForceEdge']>> };
  RightInForceEdge: Omit<RightInForceEdge, 'node'> & { node?: Maybe<ResolversParentTypes['RightInForce']> };
  RightInForce: HeldRight;
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

export type RoleResolvers = { PUBLIC: 'public', GRID_SUPERVISOR: 'grid-supervisor', CASE_OFFICER: 'case-officer', MARKET_ANALYST: 'market-analyst', HEALTH_SUPERVISOR: 'health-supervisor', HEALTH_ANALYST: 'health-analyst', INSURANCE_SUPERVISOR: 'insurance-supervisor', INSURANCE_ANALYST: 'insurance-analyst', POLICE_OFFICER: 'police-officer', POLICE_ANALYST: 'police-analyst', CHAIN_PARTNER: 'chain-partner', TRACE_PARTNER: 'trace-partner', DATA_OFFICER: 'data-officer' };

export type OwnerResolvers = { MARKET_SUPERVISION: 'market-supervision', HEALTH: 'health', MEDICAL_INSURANCE: 'medical-insurance', PUBLIC_SECURITY: 'public-security', EXCHANGE: 'exchange' };

export type SharingResolvers = { UNCONDITIONAL: '无条件共享', CONDITIONAL: '有条件共享', WITHHELD: '不予共享' };

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
  Explanation?: ExplanationResolvers<ContextType>;
  ExplainedFieldSet?: ExplainedFieldSetResolvers<ContextType>;
  RightInForceConnection?: RightInForceConnectionResolvers<ContextType>;
  RightInForceEdge?: RightInForceEdgeResolvers<ContextType>;
  RightInForce?: RightInForceResolvers<ContextType>;
  Role?: RoleResolvers;
  Owner?: OwnerResolvers;
  Sharing?: SharingResolvers;
};

export type DirectiveResolvers<ContextType = Context> = {
  classified?: ClassifiedDirectiveResolver<any, any, ContextType>;
  masked?: MaskedDirectiveResolver<any, any, ContextType>;
  envelope?: EnvelopeDirectiveResolver<any, any, ContextType>;
  uses?: UsesDirectiveResolver<any, any, ContextType>;
};
