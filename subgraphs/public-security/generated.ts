import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { PersonRow } from './entities/person.ts';
import type { IdentityCheckRow } from './entities/identity-check.ts';
import type { IdentityRegionRow } from './entities/identity-region.ts';
import type { PoliceCaseRow } from './entities/police-case.ts';
import type { TransferReceiptRow, FilingDecisionRow } from './entities/transfer-answer.ts';
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
  /** A person by the key that all agencies share. */
  readonly person?: Maybe<Person>;
  /** A police case (刑事案件) of the caller's area or matter. */
  readonly policeCase?: Maybe<PoliceCase>;
  /** Police cases of the caller's area, newest first. */
  readonly policeCases?: Maybe<PoliceCaseConnection>;
  /** The area that the first six digits of an identity number name, withdrawn codes too. */
  readonly identityRegion?: Maybe<IdentityRegion>;
  /** The gateway asks whether a matter is live and the caller's own. */
  readonly policeCaseMatter?: Maybe<Matter>;
};


export type QueryPersonArgs = {
  personKey: Scalars['ID']['input'];
};


export type QueryPoliceCaseArgs = {
  policeCaseNo: Scalars['ID']['input'];
};


export type QueryPoliceCasesArgs = {
  status?: InputMaybe<PoliceCaseStatus>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryIdentityRegionArgs = {
  code: Scalars['ID']['input'];
};


export type QueryPoliceCaseMatterArgs = {
  no: Scalars['ID']['input'];
};

/** A natural person (自然人), known to the agencies by key; the identity number stays with the police. */
export type Person = {
  /** HMAC of the identity number; 64 hexadecimal digits. */
  readonly personKey?: Maybe<Scalars['ID']['output']>;
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Citizen identity number (公民身份号码). */
  readonly idNo?: Maybe<Scalars['String']['output']>;
  /** Whether the identity number passes check and register. */
  readonly isIdValid?: Maybe<Scalars['Boolean']['output']>;
  /** Checks of this identity that agencies asked for, newest first. */
  readonly identityChecks?: Maybe<IdentityCheckConnection>;
};


/** A natural person (自然人), known to the agencies by key; the identity number stays with the police. */
export type PersonIdentityChecksArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** One comparison of a person with the register (身份核验): yes or no, nothing else. */
export type IdentityCheck = {
  readonly id?: Maybe<Scalars['ID']['output']>;
  readonly requestedBy?: Maybe<Scalars['String']['output']>;
  readonly checkedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly isMatch?: Maybe<Scalars['Boolean']['output']>;
};

export type IdentityCheckConnection = {
  readonly nodes?: Maybe<ReadonlyArray<IdentityCheck>>;
  readonly edges?: Maybe<ReadonlyArray<IdentityCheckEdge>>;
  readonly pageInfo: PageInfo;
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

export type IdentityCheckEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node?: Maybe<IdentityCheck>;
};

/** An enterprise as the police know it. */
export type Enterprise = {
  /** Unified social credit code (统一社会信用代码). */
  readonly creditCode: Scalars['ID']['output'];
  /** Whether a police case against the enterprise is open; null outside the caller's rows. Covert cases don't count. */
  readonly hasOpenPoliceCase?: Maybe<Scalars['Boolean']['output']>;
  /** Police cases against the enterprise, newest first. */
  readonly policeCases?: Maybe<PoliceCaseConnection>;
};


/** An enterprise as the police know it. */
export type EnterprisePoliceCasesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** An administrative case, as far as it was transferred to the police (移送). */
export type AdminCase = {
  readonly caseNo?: Maybe<Scalars['ID']['output']>;
  /** What the police answered to the transfer. */
  readonly policeFeedback?: Maybe<PoliceFeedback>;
};

/** A transfer that the market supervision sent to the police (移送). */
export type CaseTransfer = {
  readonly transferNo?: Maybe<Scalars['ID']['output']>;
  /** What the police answered to it; the administrative case itself may stay with its agency. */
  readonly policeFeedback?: Maybe<PoliceFeedback>;
};

/** The police's answer to a transfer (公安反馈). */
export type PoliceFeedback = {
  readonly receipt?: Maybe<TransferReceipt>;
  /** Decisions in the order in which they were made; a reconsideration adds one. */
  readonly decisions?: Maybe<ReadonlyArray<FilingDecision>>;
};

/** The police signed for a transfer (接收回执). */
export type TransferReceipt = {
  readonly transferNo?: Maybe<Scalars['ID']['output']>;
  readonly signedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly isJurisdictionConfirmed?: Maybe<Scalars['Boolean']['output']>;
  /** The decision is due three days after the signature. */
  readonly answerDueAt?: Maybe<Scalars['DateTime']['output']>;
};

/** Whether a case is filed (立案决定). */
export type FilingDecision = {
  readonly decision?: Maybe<FilingDecisionKind>;
  readonly reason?: Maybe<Scalars['String']['output']>;
  readonly decidedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly policeCase?: Maybe<PoliceCase>;
};

export type FilingDecisionKind =
  /** 立案 */
  | 'FILED'
  /** 不予立案 */
  | 'NOT_FILED'
  /** 转送有管辖权机关 */
  | 'FORWARDED'
  /** 复议后维持 */
  | 'UPHELD';

/** A criminal case (刑事案件). */
export type PoliceCase = {
  readonly policeCaseNo?: Maybe<Scalars['ID']['output']>;
  /** Charge (罪名). */
  readonly chargeCode?: Maybe<Scalars['String']['output']>;
  /** Handling unit (办案单位). */
  readonly unit?: Maybe<Scalars['String']['output']>;
  readonly filedOn?: Maybe<Scalars['Date']['output']>;
  readonly closedOn?: Maybe<Scalars['Date']['output']>;
  readonly status?: Maybe<PoliceCaseStatus>;
  /** Persons under measures; never shared (不予共享). */
  readonly persons?: Maybe<ReadonlyArray<Person>>;
};

export type PoliceCaseStatus =
  /** 侦查中 */
  | 'INVESTIGATING'
  /** 移送审查起诉 */
  | 'SENT_TO_PROSECUTOR'
  /** 已撤案 */
  | 'WITHDRAWN'
  /** 已结案 */
  | 'CLOSED';

export type PoliceCaseConnection = {
  readonly nodes?: Maybe<ReadonlyArray<PoliceCase>>;
  readonly edges?: Maybe<ReadonlyArray<PoliceCaseEdge>>;
  readonly pageInfo: PageInfo;
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

export type PoliceCaseEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node?: Maybe<PoliceCase>;
};

/** An area as identity numbers name it (GB/T 2260 of the day of issue). */
export type IdentityRegion = {
  readonly code?: Maybe<Scalars['ID']['output']>;
  /** Name with those of province and city. */
  readonly fullName?: Maybe<Scalars['String']['output']>;
  /** Whether the code is still in use; null when the list doesn't say. */
  readonly isCurrent?: Maybe<Scalars['Boolean']['output']>;
};

/** A live matter of the caller's: what it concerns. */
export type Matter = {
  readonly no: Scalars['ID']['output'];
  readonly enterprises: ReadonlyArray<Scalars['ID']['output']>;
  readonly persons: ReadonlyArray<Scalars['ID']['output']>;
  /** The agencies that join it, as their subgraphs are named; null where every agency's agreement applies. */
  readonly agencies?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** When an emergency ends; null for what is closed by a decision. */
  readonly expiresAt?: Maybe<Scalars['DateTime']['output']>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

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

/** Mapping of federation types */
export type FederationTypes = {
  Person: Person;
  Enterprise: Enterprise;
  AdminCase: AdminCase;
  CaseTransfer: CaseTransfer;
  PoliceCase: PoliceCase;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Person:
    ( { __typename: 'Person' }
    & GraphQLRecursivePick<FederationTypes['Person'], {"personKey":true}> );
  Enterprise:
    ( { __typename: 'Enterprise' }
    & GraphQLRecursivePick<FederationTypes['Enterprise'], {"creditCode":true}> );
  AdminCase:
    ( { __typename: 'AdminCase' }
    & GraphQLRecursivePick<FederationTypes['AdminCase'], {"caseNo":true}> );
  CaseTransfer:
    ( { __typename: 'CaseTransfer' }
    & GraphQLRecursivePick<FederationTypes['CaseTransfer'], {"transferNo":true}> );
  PoliceCase:
    ( { __typename: 'PoliceCase' }
    & GraphQLRecursivePick<FederationTypes['PoliceCase'], {"policeCaseNo":true}> );
};



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
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Person: ResolverTypeWrapper<PersonRow>;
  IdentityCheck: ResolverTypeWrapper<IdentityCheckRow>;
  IdentityCheckConnection: ResolverTypeWrapper<Omit<IdentityCheckConnection, 'nodes' | 'edges'> & { nodes?: Maybe<ReadonlyArray<ResolversTypes['IdentityCheck']>>, edges?: Maybe<ReadonlyArray<ResolversTypes['IdentityCheckEdge']>> }>;
  IdentityCheckEdge: ResolverTypeWrapper<Omit<IdentityCheckEdge, 'node'> & { node?: Maybe<ResolversTypes['IdentityCheck']> }>;
  Enterprise: ResolverTypeWrapper<Omit<Enterprise, 'policeCases'> & { policeCases?: Maybe<ResolversTypes['PoliceCaseConnection']> }>;
  AdminCase: ResolverTypeWrapper<Omit<AdminCase, 'policeFeedback'> & { policeFeedback?: Maybe<ResolversTypes['PoliceFeedback']> }>;
  CaseTransfer: ResolverTypeWrapper<Omit<CaseTransfer, 'policeFeedback'> & { policeFeedback?: Maybe<ResolversTypes['PoliceFeedback']> }>;
  PoliceFeedback: ResolverTypeWrapper<TransferReceiptRow>;
  TransferReceipt: ResolverTypeWrapper<TransferReceiptRow>;
  FilingDecision: ResolverTypeWrapper<FilingDecisionRow>;
  FilingDecisionKind: FilingDecisionKind;
  PoliceCase: ResolverTypeWrapper<PoliceCaseRow>;
  PoliceCaseStatus: PoliceCaseStatus;
  PoliceCaseConnection: ResolverTypeWrapper<Omit<PoliceCaseConnection, 'nodes' | 'edges'> & { nodes?: Maybe<ReadonlyArray<ResolversTypes['PoliceCase']>>, edges?: Maybe<ReadonlyArray<ResolversTypes['PoliceCaseEdge']>> }>;
  PoliceCaseEdge: ResolverTypeWrapper<Omit<PoliceCaseEdge, 'node'> & { node?: Maybe<ResolversTypes['PoliceCase']> }>;
  IdentityRegion: ResolverTypeWrapper<IdentityRegionRow>;
  Matter: ResolverTypeWrapper<Matter>;
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
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  Person: PersonRow;
  IdentityCheck: IdentityCheckRow;
  IdentityCheckConnection: Omit<IdentityCheckConnection, 'nodes' | 'edges'> & { nodes?: Maybe<ReadonlyArray<ResolversParentTypes['IdentityCheck']>>, edges?: Maybe<ReadonlyArray<ResolversParentTypes['IdentityCheckEdge']>> };
  IdentityCheckEdge: Omit<IdentityCheckEdge, 'node'> & { node?: Maybe<ResolversParentTypes['IdentityCheck']> };
  Enterprise: Omit<Enterprise, 'policeCases'> & { policeCases?: Maybe<ResolversParentTypes['PoliceCaseConnection']> } | FederationReferenceTypes['Enterprise'];
  AdminCase: Omit<AdminCase, 'policeFeedback'> & { policeFeedback?: Maybe<ResolversParentTypes['PoliceFeedback']> } | FederationReferenceTypes['AdminCase'];
  CaseTransfer: Omit<CaseTransfer, 'policeFeedback'> & { policeFeedback?: Maybe<ResolversParentTypes['PoliceFeedback']> } | FederationReferenceTypes['CaseTransfer'];
  PoliceFeedback: TransferReceiptRow;
  TransferReceipt: TransferReceiptRow;
  FilingDecision: FilingDecisionRow;
  PoliceCase: PoliceCaseRow;
  PoliceCaseConnection: Omit<PoliceCaseConnection, 'nodes' | 'edges'> & { nodes?: Maybe<ReadonlyArray<ResolversParentTypes['PoliceCase']>>, edges?: Maybe<ReadonlyArray<ResolversParentTypes['PoliceCaseEdge']>> };
  PoliceCaseEdge: Omit<PoliceCaseEdge, 'node'> & { node?: Maybe<ResolversParentTypes['PoliceCase']> };
  IdentityRegion: IdentityRegionRow;
  Matter: Matter;
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
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType, RequireFields<QueryPersonArgs, 'personKey'>>;
  policeCase?: Resolver<Maybe<ResolversTypes['PoliceCase']>, ParentType, ContextType, RequireFields<QueryPoliceCaseArgs, 'policeCaseNo'>>;
  policeCases?: Resolver<Maybe<ResolversTypes['PoliceCaseConnection']>, ParentType, ContextType, Partial<QueryPoliceCasesArgs>>;
  identityRegion?: Resolver<Maybe<ResolversTypes['IdentityRegion']>, ParentType, ContextType, RequireFields<QueryIdentityRegionArgs, 'code'>>;
  policeCaseMatter?: Resolver<Maybe<ResolversTypes['Matter']>, ParentType, ContextType, RequireFields<QueryPoliceCaseMatterArgs, 'no'>>;
};

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person'], FederationReferenceType extends FederationReferenceTypes['Person'] = FederationReferenceTypes['Person']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Person']> | FederationReferenceType, FederationReferenceType, ContextType>;
  personKey?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  idNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isIdValid?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  identityChecks?: Resolver<Maybe<ResolversTypes['IdentityCheckConnection']>, ParentType, ContextType, Partial<PersonIdentityChecksArgs>>;
};

export type IdentityCheckResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IdentityCheck'] = ResolversParentTypes['IdentityCheck']> = {
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  requestedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  checkedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  isMatch?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type IdentityCheckConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IdentityCheckConnection'] = ResolversParentTypes['IdentityCheckConnection']> = {
  nodes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['IdentityCheck']>>, ParentType, ContextType>;
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['IdentityCheckEdge']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type IdentityCheckEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IdentityCheckEdge'] = ResolversParentTypes['IdentityCheckEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['IdentityCheck']>, ParentType, ContextType>;
};

export type EnterpriseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Enterprise'] = ResolversParentTypes['Enterprise'], FederationReferenceType extends FederationReferenceTypes['Enterprise'] = FederationReferenceTypes['Enterprise']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Enterprise']> | FederationReferenceType, FederationReferenceType, ContextType>;
  creditCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  hasOpenPoliceCase?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  policeCases?: Resolver<Maybe<ResolversTypes['PoliceCaseConnection']>, ParentType, ContextType, Partial<EnterprisePoliceCasesArgs>>;
};

export type AdminCaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdminCase'] = ResolversParentTypes['AdminCase'], FederationReferenceType extends FederationReferenceTypes['AdminCase'] = FederationReferenceTypes['AdminCase']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['AdminCase']> | FederationReferenceType, FederationReferenceType, ContextType>;
  caseNo?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  policeFeedback?: Resolver<Maybe<ResolversTypes['PoliceFeedback']>, ParentType, ContextType>;
};

export type CaseTransferResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseTransfer'] = ResolversParentTypes['CaseTransfer'], FederationReferenceType extends FederationReferenceTypes['CaseTransfer'] = FederationReferenceTypes['CaseTransfer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CaseTransfer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  transferNo?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  policeFeedback?: Resolver<Maybe<ResolversTypes['PoliceFeedback']>, ParentType, ContextType>;
};

export type PoliceFeedbackResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PoliceFeedback'] = ResolversParentTypes['PoliceFeedback']> = {
  receipt?: Resolver<Maybe<ResolversTypes['TransferReceipt']>, ParentType, ContextType>;
  decisions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['FilingDecision']>>, ParentType, ContextType>;
};

export type TransferReceiptResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransferReceipt'] = ResolversParentTypes['TransferReceipt']> = {
  transferNo?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  signedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  isJurisdictionConfirmed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  answerDueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type FilingDecisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FilingDecision'] = ResolversParentTypes['FilingDecision']> = {
  decision?: Resolver<Maybe<ResolversTypes['FilingDecisionKind']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  policeCase?: Resolver<Maybe<ResolversTypes['PoliceCase']>, ParentType, ContextType>;
};

export type PoliceCaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PoliceCase'] = ResolversParentTypes['PoliceCase'], FederationReferenceType extends FederationReferenceTypes['PoliceCase'] = FederationReferenceTypes['PoliceCase']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PoliceCase']> | FederationReferenceType, FederationReferenceType, ContextType>;
  policeCaseNo?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  chargeCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  filedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['PoliceCaseStatus']>, ParentType, ContextType>;
  persons?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Person']>>, ParentType, ContextType>;
};

export type PoliceCaseConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PoliceCaseConnection'] = ResolversParentTypes['PoliceCaseConnection']> = {
  nodes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PoliceCase']>>, ParentType, ContextType>;
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PoliceCaseEdge']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PoliceCaseEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PoliceCaseEdge'] = ResolversParentTypes['PoliceCaseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['PoliceCase']>, ParentType, ContextType>;
};

export type IdentityRegionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IdentityRegion'] = ResolversParentTypes['IdentityRegion']> = {
  code?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  fullName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isCurrent?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type MatterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Matter'] = ResolversParentTypes['Matter']> = {
  no?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  enterprises?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  persons?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  agencies?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Fen?: GraphQLScalarType;
  PageInfo?: PageInfoResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  IdentityCheck?: IdentityCheckResolvers<ContextType>;
  IdentityCheckConnection?: IdentityCheckConnectionResolvers<ContextType>;
  IdentityCheckEdge?: IdentityCheckEdgeResolvers<ContextType>;
  Enterprise?: EnterpriseResolvers<ContextType>;
  AdminCase?: AdminCaseResolvers<ContextType>;
  CaseTransfer?: CaseTransferResolvers<ContextType>;
  PoliceFeedback?: PoliceFeedbackResolvers<ContextType>;
  TransferReceipt?: TransferReceiptResolvers<ContextType>;
  FilingDecision?: FilingDecisionResolvers<ContextType>;
  PoliceCase?: PoliceCaseResolvers<ContextType>;
  PoliceCaseConnection?: PoliceCaseConnectionResolvers<ContextType>;
  PoliceCaseEdge?: PoliceCaseEdgeResolvers<ContextType>;
  IdentityRegion?: IdentityRegionResolvers<ContextType>;
  Matter?: MatterResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  classified?: ClassifiedDirectiveResolver<any, any, ContextType>;
  masked?: MaskedDirectiveResolver<any, any, ContextType>;
  envelope?: EnvelopeDirectiveResolver<any, any, ContextType>;
  uses?: UsesDirectiveResolver<any, any, ContextType>;
};
