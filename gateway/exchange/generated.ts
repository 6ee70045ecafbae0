import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Agreement, FieldSet } from '../../schema/contract/agreement.ts';
import type { Context } from './context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
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
};


export type QuerySharingAgreementsArgs = {
  owner?: InputMaybe<Owner>;
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
  readonly fieldSets: ReadonlyArray<SharedFieldSet>;
};

/** Coordinates that are shared together (共享字段集). */
export type SharedFieldSet = {
  /** The scope that the owner's schema asks for, such as `health:prescriptions`. */
  readonly scope: Scalars['ID']['output'];
  /** In the words of the law and the agencies. */
  readonly title: Scalars['String']['output'];
  readonly sharing: Sharing;
  /** The clause that the sharing rests on: `clauseId` of `legalClauses`. */
  readonly legalBasis: Scalars['ID']['output'];
  /** As `Type.field`. */
  readonly coordinates: ReadonlyArray<Scalars['String']['output']>;
};

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
  SharingAgreement: ResolverTypeWrapper<Agreement>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  SharedFieldSet: ResolverTypeWrapper<FieldSet>;
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
  SharingAgreement: Agreement;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  SharedFieldSet: FieldSet;
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
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sharing?: Resolver<ResolversTypes['Sharing'], ParentType, ContextType>;
  legalBasis?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  coordinates?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type OwnerResolvers = { MARKET_SUPERVISION: 'market-supervision', HEALTH: 'health', MEDICAL_INSURANCE: 'medical-insurance', PUBLIC_SECURITY: 'public-security', EXCHANGE: 'exchange' };

export type SharingResolvers = { UNCONDITIONAL: '无条件共享', CONDITIONAL: '有条件共享', WITHHELD: '不予共享' };

export type Resolvers<ContextType = Context> = {
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Fen?: GraphQLScalarType;
  PageInfo?: PageInfoResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  SharingAgreement?: SharingAgreementResolvers<ContextType>;
  SharedFieldSet?: SharedFieldSetResolvers<ContextType>;
  Owner?: OwnerResolvers;
  Sharing?: SharingResolvers;
};

export type DirectiveResolvers<ContextType = Context> = {
  classified?: ClassifiedDirectiveResolver<any, any, ContextType>;
  masked?: MaskedDirectiveResolver<any, any, ContextType>;
  envelope?: EnvelopeDirectiveResolver<any, any, ContextType>;
  uses?: UsesDirectiveResolver<any, any, ContextType>;
};
