import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { DesignatedInstitutionRow } from './entities/designated-institution.ts';
import type { InsuredPersonRow, EmploymentInsuranceRow } from './entities/insured-person.ts';
import type { RegisteredPharmacist } from './registered-pharmacist.ts';
import type { SettlementRow, SettlementLineRow, SettlementMonthRow } from './entities/settlement.ts';
import type { SettlementTotalCell } from './settlement-totals.ts';
import type { InsuranceDrugRow, InsuranceDrugPrefixRow, InsuranceDrugCategoryRow } from './entities/insurance-drug.ts';
import type { DiseaseCategoryRow } from './entities/disease-category.ts';
import type { PaymentRuleRow } from './entities/payment-rule.ts';
import type { DrugLimits } from './payment-limits.ts';
import type { FundViolationRow } from './entities/fund-violation.ts';
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
  /** A designated institution (定点医药机构) by its insurance code. */
  readonly designatedInstitution?: Maybe<DesignatedInstitution>;
  /** Designated institutions, in order of credit code. */
  readonly designatedInstitutions?: Maybe<DesignatedInstitutionConnection>;
  /** A drug by its national insurance code (医保药品编码). */
  readonly insuranceDrug?: Maybe<InsuranceDrug>;
  /** Drugs of the insurance catalogue, in order of code. */
  readonly insuranceDrugs?: Maybe<InsuranceDrugConnection>;
  /** Groups of drugs that share a generic name and form, in order of prefix. */
  readonly insuranceDrugPrefixes?: Maybe<InsuranceDrugPrefixConnection>;
  /** Categories of the national drug classification, in order of code. */
  readonly insuranceDrugCategories?: Maybe<InsuranceDrugCategoryConnection>;
  /** Diagnosis categories, in order of code. */
  readonly diseaseCategories?: Maybe<DiseaseCategoryConnection>;
  /** Rules of the national library (医保药品支付规则), in order of batch and kind. */
  readonly paymentRules?: Maybe<PaymentRuleConnection>;
  /** Settlements of the caller's area or matter, newest first. */
  readonly settlements?: Maybe<SettlementConnection>;
  /** Whether a package's trace code (药品追溯码) has been settled: yes or no, never where or for whom. */
  readonly isTraceCodeSettled?: Maybe<Scalars['Boolean']['output']>;
  /** Totals over the caller's area by cells, in order, then over all of them; see SettlementTotal.isComplete. */
  readonly settlementTotals?: Maybe<ReadonlyArray<SettlementTotal>>;
  /** Decided violations of fund rules (已查处的基金违规), newest first. */
  readonly fundViolations?: Maybe<FundViolationConnection>;
  /** Violations that are still being investigated, of the caller's area or matter, newest first. */
  readonly openFundViolations?: Maybe<OpenFundViolationConnection>;
  /** The gateway asks whether a matter is live and the caller's own. */
  readonly fundViolationMatter?: Maybe<Matter>;
};


export type QueryDesignatedInstitutionArgs = {
  institutionCode: Scalars['ID']['input'];
};


export type QueryDesignatedInstitutionsArgs = {
  where?: InputMaybe<DesignatedInstitutionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryInsuranceDrugArgs = {
  insuranceDrugCode: Scalars['ID']['input'];
};


export type QueryInsuranceDrugsArgs = {
  where?: InputMaybe<InsuranceDrugFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryInsuranceDrugPrefixesArgs = {
  where?: InputMaybe<InsuranceDrugPrefixFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryInsuranceDrugCategoriesArgs = {
  where?: InputMaybe<InsuranceDrugCategoryFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryDiseaseCategoriesArgs = {
  where?: InputMaybe<DiseaseCategoryFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryPaymentRulesArgs = {
  where?: InputMaybe<PaymentRuleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QuerySettlementsArgs = {
  where: SettlementFilter;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryIsTraceCodeSettledArgs = {
  traceCode: Scalars['ID']['input'];
};


export type QuerySettlementTotalsArgs = {
  by: SettlementGrouping;
  where?: InputMaybe<SettlementTotalFilter>;
};


export type QueryFundViolationsArgs = {
  where?: InputMaybe<FundViolationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryOpenFundViolationsArgs = {
  where?: InputMaybe<OpenFundViolationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryFundViolationMatterArgs = {
  no: Scalars['ID']['input'];
};

/** A hospital or pharmacy that settles with the insurance fund (定点医药机构). */
export type DesignatedInstitution = {
  /** H or P, 6 digits of region, 5 of sequence (定点医药机构编码). */
  readonly institutionCode?: Maybe<Scalars['ID']['output']>;
  readonly enterprise?: Maybe<Enterprise>;
  readonly name?: Maybe<Scalars['String']['output']>;
  readonly kind?: Maybe<DesignatedInstitutionKind>;
  readonly region?: Maybe<Region>;
  /** State of the service agreement (医保服务协议). */
  readonly agreementStatus?: Maybe<AgreementStatus>;
  readonly agreementFrom?: Maybe<Scalars['Date']['output']>;
  /** Day on which the agreement was terminated (解除协议). */
  readonly terminatedOn?: Maybe<Scalars['Date']['output']>;
  /** Credit code of the head office that the agreement names. */
  readonly chainCode?: Maybe<Scalars['ID']['output']>;
  /** Points against the payment qualification (医保支付资格记分). */
  readonly points?: Maybe<Scalars['Int']['output']>;
};

export type DesignatedInstitutionKind =
  /** 定点医疗机构 */
  | 'HOSPITAL'
  /** 定点零售药店 */
  | 'PHARMACY';

export type AgreementStatus =
  /** 有效 */
  | 'ACTIVE'
  /** 中止 */
  | 'SUSPENDED'
  /** 解除 */
  | 'TERMINATED'
  /** 到期 */
  | 'EXPIRED';

export type DesignatedInstitutionFilter = {
  /** GB/T 2260 code or a prefix of it. */
  readonly region?: InputMaybe<Scalars['ID']['input']>;
  readonly kind?: InputMaybe<DesignatedInstitutionKind>;
  readonly agreementStatus?: InputMaybe<AgreementStatus>;
};

export type DesignatedInstitutionConnection = {
  readonly nodes?: Maybe<ReadonlyArray<DesignatedInstitution>>;
  readonly edges?: Maybe<ReadonlyArray<DesignatedInstitutionEdge>>;
  readonly pageInfo: PageInfo;
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

export type DesignatedInstitutionEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node?: Maybe<DesignatedInstitution>;
};

/** An enterprise as the insurance bureau knows it. */
export type Enterprise = {
  /** Unified social credit code (统一社会信用代码). */
  readonly creditCode: Scalars['ID']['output'];
  readonly chainCode?: Maybe<Scalars['ID']['output']>;
  readonly region?: Maybe<Region>;
  /** The enterprise as designated institution; null for one that never was. */
  readonly designation?: Maybe<DesignatedInstitution>;
  /** Settlements at the enterprise, newest first. */
  readonly settlements?: Maybe<SettlementConnection>;
  /** Totals by month of settlement, oldest first. */
  readonly settlementTotals?: Maybe<ReadonlyArray<SettlementMonth>>;
  /** Decided violations of fund rules, newest first. */
  readonly fundViolations?: Maybe<FundViolationConnection>;
  /** Violations that are still being investigated, newest first. */
  readonly openFundViolations?: Maybe<OpenFundViolationConnection>;
};


/** An enterprise as the insurance bureau knows it. */
export type EnterpriseSettlementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** An enterprise as the insurance bureau knows it. */
export type EnterpriseFundViolationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** An enterprise as the insurance bureau knows it. */
export type EnterpriseOpenFundViolationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A place (行政区划), known here by code. */
export type Region = {
  /** GB/T 2260. */
  readonly code: Scalars['ID']['output'];
};

/** A natural person as the insurance bureau knows them. */
export type Person = {
  readonly personKey?: Maybe<Scalars['ID']['output']>;
  /** The person's insurance (参保登记); null for one who is not insured here. */
  readonly insurance?: Maybe<InsuredPerson>;
};

/** An insured person (参保人). */
export type InsuredPerson = {
  /** Number at the insurance bureau (个人编号). */
  readonly insuredNo?: Maybe<Scalars['ID']['output']>;
  readonly person?: Maybe<Person>;
  readonly insuranceType?: Maybe<InsuranceType>;
  /** Pooling area (参保统筹区). */
  readonly region?: Maybe<Region>;
  readonly status?: Maybe<InsuredStatus>;
  readonly isRetired?: Maybe<Scalars['Boolean']['output']>;
  /** Pays for themselves, without an employer (灵活就业). */
  readonly isFlexibleEmployment?: Maybe<Scalars['Boolean']['output']>;
  /** Employers that paid for the person, newest first. */
  readonly employmentInsurance?: Maybe<ReadonlyArray<EmploymentInsurance>>;
};

export type InsuranceType =
  /** 职工基本医疗保险 */
  | 'EMPLOYEE'
  /** 城乡居民基本医疗保险 */
  | 'RESIDENT';

export type InsuredStatus =
  /** 正常参保 */
  | 'ACTIVE'
  /** 暂停参保 */
  | 'SUSPENDED'
  /** 终止参保 */
  | 'TERMINATED';

/** A run of months for which one employer paid (职工医保参保单位). */
export type EmploymentInsurance = {
  /** Unified social credit code of the employer. */
  readonly employerCode?: Maybe<Scalars['ID']['output']>;
  readonly employer?: Maybe<Enterprise>;
  readonly employerName?: Maybe<Scalars['String']['output']>;
  readonly region?: Maybe<Region>;
  readonly paidFrom?: Maybe<Scalars['Date']['output']>;
  /** Null while it goes on. */
  readonly paidTo?: Maybe<Scalars['Date']['output']>;
  readonly paymentStatus?: Maybe<PaymentStatus>;
};

export type PaymentStatus =
  /** 正常缴费 */
  | 'PAYING'
  /** 欠费 */
  | 'ARREARS'
  /** 停保 */
  | 'STOPPED';

/** A licensed pharmacist (执业药师) as the insurance bureau knows them. */
export type LicensedPharmacist = {
  readonly registrationNo?: Maybe<Scalars['ID']['output']>;
  readonly person?: Maybe<Person>;
  readonly enterprise?: Maybe<Enterprise>;
  /** Whether the employer that pays the insurance is another than the registered enterprise and its chain (挂证线索): yes or no. Null when no employer pays. */
  readonly insuredElsewhere?: Maybe<Scalars['Boolean']['output']>;
  /** Employers that paid for the person, newest first. */
  readonly employmentInsurance?: Maybe<ReadonlyArray<EmploymentInsurance>>;
};

/** One payment at a designated institution (医保结算). */
export type Settlement = {
  readonly settlementId?: Maybe<Scalars['ID']['output']>;
  readonly settledAt?: Maybe<Scalars['DateTime']['output']>;
  readonly enterprise?: Maybe<Enterprise>;
  readonly medicalType?: Maybe<MedicalType>;
  /** Whether it takes an earlier settlement back (退费). */
  readonly isRefund?: Maybe<Scalars['Boolean']['output']>;
  readonly lines?: Maybe<ReadonlyArray<SettlementLine>>;
  /** Visit number (就诊 ID). */
  readonly visitId?: Maybe<Scalars['ID']['output']>;
  readonly insuredPerson?: Maybe<InsuredPerson>;
  /** Sum of all costs (医疗费总额). */
  readonly totalFen?: Maybe<Scalars['Fen']['output']>;
  /** Paid by the fund (基金支付). */
  readonly fundFen?: Maybe<Scalars['Fen']['output']>;
  /** Paid from the person's account (个人账户支付). */
  readonly accountFen?: Maybe<Scalars['Fen']['output']>;
  /** Paid in cash (现金支付). */
  readonly cashFen?: Maybe<Scalars['Fen']['output']>;
};

export type MedicalType =
  /** 定点药店购药 */
  | 'PHARMACY'
  /** 普通门诊 */
  | 'OUTPATIENT'
  /** 门诊慢特病 */
  | 'CHRONIC'
  /** 住院 */
  | 'INPATIENT';

export type SettlementFilter = {
  /** First day, Asia/Shanghai. */
  readonly from: Scalars['Date']['input'];
  /** Last day; 31 days in all at most. */
  readonly to: Scalars['Date']['input'];
  readonly medicalType?: InputMaybe<MedicalType>;
  readonly isRefund?: InputMaybe<Scalars['Boolean']['input']>;
};

export type SettlementConnection = {
  readonly nodes?: Maybe<ReadonlyArray<Settlement>>;
  readonly edges?: Maybe<ReadonlyArray<SettlementEdge>>;
  readonly pageInfo: PageInfo;
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

export type SettlementEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node?: Maybe<Settlement>;
};

/** One drug of a settlement (结算明细). */
export type SettlementLine = {
  readonly lineNo?: Maybe<Scalars['Int']['output']>;
  readonly insuranceDrug?: Maybe<InsuranceDrug>;
  readonly product?: Maybe<DrugProduct>;
  readonly batchNo?: Maybe<Scalars['String']['output']>;
  /** Packages; of a split package (拆零) smallest units. */
  readonly quantity?: Maybe<Scalars['Int']['output']>;
  readonly isPrescription?: Maybe<Scalars['Boolean']['output']>;
  /** Sold in parts of a package (拆零). */
  readonly isSplit?: Maybe<Scalars['Boolean']['output']>;
  /** Prescription number (处方号). */
  readonly rxNo?: Maybe<Scalars['ID']['output']>;
  /** Trace codes of the packages (药品追溯码). */
  readonly traceCodes?: Maybe<ReadonlyArray<Scalars['ID']['output']>>;
  /** Price of one package. */
  readonly priceFen?: Maybe<Scalars['Fen']['output']>;
};

/** An enterprise's settlements in one month. */
export type SettlementMonth = {
  /** `YYYY-MM`, Asia/Shanghai. */
  readonly month?: Maybe<Scalars['String']['output']>;
  readonly settlements?: Maybe<Scalars['Int']['output']>;
  readonly lines?: Maybe<Scalars['Int']['output']>;
  /** Different insured persons. */
  readonly persons?: Maybe<Scalars['Int']['output']>;
  readonly totalFen?: Maybe<Scalars['Fen']['output']>;
  readonly fundFen?: Maybe<Scalars['Fen']['output']>;
};

export type SettlementGrouping =
  /** By district (区县) of the institution. */
  | 'DISTRICT'
  /** By month of settlement, Asia/Shanghai. */
  | 'MONTH';

/** By time only: a choice of districts would tell what is withheld in the table of all of them. */
export type SettlementTotalFilter = {
  /** First month, `YYYY-MM`. */
  readonly from?: InputMaybe<Scalars['String']['input']>;
  /** Last month, `YYYY-MM`. */
  readonly to?: InputMaybe<Scalars['String']['input']>;
};

/** Settlements of many enterprises together: one cell of a table. */
export type SettlementTotal = {
  /** District (区县) of the institutions; null where the cell covers all districts. */
  readonly region?: Maybe<Region>;
  /** `YYYY-MM`; null where the cell covers all months. */
  readonly month?: Maybe<Scalars['String']['output']>;
  /**
   * Whether nothing is left out. For who may have totals only, a cell sums parts that expose no enterprise, of finished
   * months, and is null where there are none.
   */
  readonly isComplete?: Maybe<Scalars['Boolean']['output']>;
  readonly settlements?: Maybe<Scalars['Int']['output']>;
  readonly lines?: Maybe<Scalars['Int']['output']>;
  readonly totalFen?: Maybe<Scalars['Fen']['output']>;
  readonly fundFen?: Maybe<Scalars['Fen']['output']>;
};

/** A drug product as the insurance bureau knows it. */
export type DrugProduct = {
  /** 国药准字, letter, 8 digits. */
  readonly approvalNumber: Scalars['ID']['output'];
  /** Codes under which the fund pays for the product; one for each maker and pack. */
  readonly insuranceDrugs?: Maybe<ReadonlyArray<InsuranceDrug>>;
};

/** A drug of the insurance catalogue (医保药品). */
export type InsuranceDrug = {
  /** National insurance code: 23 characters for western, 20 for Chinese patent medicine. */
  readonly insuranceDrugCode?: Maybe<Scalars['ID']['output']>;
  readonly name?: Maybe<Scalars['String']['output']>;
  readonly class?: Maybe<InsuranceClass>;
  /** Highest price that the fund takes as its base (支付标准). */
  readonly paymentStandardFen?: Maybe<Scalars['Fen']['output']>;
  readonly product?: Maybe<DrugProduct>;
  /** Null for a code whose group isn't in the catalogue. */
  readonly prefix?: Maybe<InsuranceDrugPrefix>;
};

export type InsuranceClass =
  /** 甲类: paid in full */
  | 'A'
  /** 乙类: paid in part */
  | 'B'
  /** 丙类: not paid */
  | 'C';

export type InsuranceDrugFilter = {
  readonly nameContains?: InputMaybe<Scalars['String']['input']>;
  readonly class?: InputMaybe<InsuranceClass>;
};

export type InsuranceDrugConnection = {
  readonly nodes?: Maybe<ReadonlyArray<InsuranceDrug>>;
  readonly edges?: Maybe<ReadonlyArray<InsuranceDrugEdge>>;
  readonly pageInfo: PageInfo;
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

export type InsuranceDrugEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node?: Maybe<InsuranceDrug>;
};

/** Drugs that share the first characters of their insurance code: one generic name in one form. */
export type InsuranceDrugPrefix = {
  /** First 12 characters of the insurance code; the source gives some with 11. */
  readonly codePrefix?: Maybe<Scalars['ID']['output']>;
  readonly genericName?: Maybe<Scalars['String']['output']>;
  readonly limits?: Maybe<PaymentLimits>;
  readonly category?: Maybe<InsuranceDrugCategory>;
  /** Rules of the national library for this name. */
  readonly rules?: Maybe<ReadonlyArray<PaymentRule>>;
};

export type InsuranceDrugPrefixFilter = {
  readonly nameContains?: InputMaybe<Scalars['String']['input']>;
};

export type InsuranceDrugPrefixConnection = {
  readonly nodes?: Maybe<ReadonlyArray<InsuranceDrugPrefix>>;
  readonly edges?: Maybe<ReadonlyArray<InsuranceDrugPrefixEdge>>;
  readonly pageInfo: PageInfo;
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

export type InsuranceDrugPrefixEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node?: Maybe<InsuranceDrugPrefix>;
};

/** A category of the national drug classification (医保药品分类): X western, Z Chinese patent, T herbal medicine. */
export type InsuranceDrugCategory = {
  readonly code?: Maybe<Scalars['ID']['output']>;
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Item of the bill (费用类别): 西药费, 成药费, 草药费. */
  readonly feeItem?: Maybe<Scalars['String']['output']>;
  /** 1 for the uppermost. */
  readonly level?: Maybe<Scalars['Int']['output']>;
  readonly parent?: Maybe<InsuranceDrugCategory>;
  readonly children?: Maybe<ReadonlyArray<InsuranceDrugCategory>>;
};

export type InsuranceDrugCategoryFilter = {
  readonly parentCode?: InputMaybe<Scalars['ID']['input']>;
  /** 1 for the uppermost. */
  readonly level?: InputMaybe<Scalars['Int']['input']>;
  readonly nameContains?: InputMaybe<Scalars['String']['input']>;
};

export type InsuranceDrugCategoryConnection = {
  readonly nodes?: Maybe<ReadonlyArray<InsuranceDrugCategory>>;
  readonly edges?: Maybe<ReadonlyArray<InsuranceDrugCategoryEdge>>;
  readonly pageInfo: PageInfo;
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

export type InsuranceDrugCategoryEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node?: Maybe<InsuranceDrugCategory>;
};

/** A category of the national diagnosis code lists (疾病诊断分类). */
export type DiseaseCategory = {
  /** As published, with its final dot, such as `M54.`; Chinese and western lists use some codes twice. */
  readonly code?: Maybe<Scalars['ID']['output']>;
  readonly name?: Maybe<Scalars['String']['output']>;
  readonly kind?: Maybe<DiseaseKind>;
  /** Chapter of the list (类目), such as 呼吸系统疾病. */
  readonly chapter?: Maybe<Scalars['String']['output']>;
  /** Code of the category above it. */
  readonly parentCode?: Maybe<Scalars['ID']['output']>;
};

export type DiseaseKind =
  /** 西医诊断 */
  | 'WESTERN_DISEASE'
  /** 肿瘤诊断 */
  | 'TUMOUR'
  /** 中医诊断 */
  | 'CHINESE_DISEASE'
  /** 中医证候 */
  | 'CHINESE_PATTERN'
  /** Of a kind that is not known yet. */
  | 'OTHER';

export type DiseaseCategoryFilter = {
  readonly kind?: InputMaybe<DiseaseKind>;
  readonly codePrefix?: InputMaybe<Scalars['String']['input']>;
  readonly nameContains?: InputMaybe<Scalars['String']['input']>;
};

export type DiseaseCategoryConnection = {
  readonly nodes?: Maybe<ReadonlyArray<DiseaseCategory>>;
  readonly edges?: Maybe<ReadonlyArray<DiseaseCategoryEdge>>;
  readonly pageInfo: PageInfo;
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

export type DiseaseCategoryEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node?: Maybe<DiseaseCategory>;
};

/** A rule of the national library: for whom, where and how long the fund pays for a drug. */
export type PaymentRule = {
  /** Batch, kind, drug and limit. */
  readonly ruleId?: Maybe<Scalars['ID']['output']>;
  /** In which publication (批次) it came. */
  readonly batch?: Maybe<Scalars['Int']['output']>;
  readonly kind?: Maybe<PaymentRuleKind>;
  readonly drugName?: Maybe<Scalars['String']['output']>;
  /** Short form of the limit (限定值), such as 儿童. */
  readonly limitValue?: Maybe<Scalars['String']['output']>;
  /** Official wording. */
  readonly limitText?: Maybe<Scalars['String']['output']>;
  /** What of the wording a machine can check. */
  readonly limits?: Maybe<PaymentLimits>;
  /** Groups of drugs that bear the rule's name; none for 56 of the 901 rules. */
  readonly prefixes?: Maybe<ReadonlyArray<InsuranceDrugPrefix>>;
};

export type PaymentRuleKind =
  /** 限定性别对象 */
  | 'SEX'
  /** 限定年龄对象 */
  | 'AGE'
  /** 限定机构等级 */
  | 'INSTITUTION_LEVEL'
  /** 限定就医方式 */
  | 'VISIT_TYPE'
  /** 限定支付疗程 */
  | 'COURSE_LENGTH'
  /** 限定保险类型 */
  | 'INSURANCE_TYPE'
  /** Of a kind that is not known yet. */
  | 'OTHER';

/** Limits of payment that a machine can check; what is null is not limited. */
export type PaymentLimits = {
  readonly sex?: Maybe<Sex>;
  /** For children only (儿童). */
  readonly isForChildren?: Maybe<Scalars['Boolean']['output']>;
  /** Youngest age, in completed years. */
  readonly ageFromYears?: Maybe<Scalars['Int']['output']>;
  /** Oldest age, in completed years. */
  readonly ageToYears?: Maybe<Scalars['Int']['output']>;
  /** Lowest level of the institution: 2 for 二级, 3 for 三级. */
  readonly institutionLevelFrom?: Maybe<Scalars['Int']['output']>;
  /** Kinds of visit (就医方式) of which it must be one. */
  readonly visitTypes?: Maybe<ReadonlyArray<VisitType>>;
  /** Longest course that is paid for, in days. */
  readonly courseDays?: Maybe<Scalars['Int']['output']>;
  /** Kinds of insurance outside basic medical insurance that alone pay. */
  readonly insuranceTypes?: Maybe<ReadonlyArray<LimitedInsurance>>;
};

export type Sex =
  /** 女 */
  | 'FEMALE'
  /** 男 */
  | 'MALE';

export type VisitType =
  /** 住院 */
  | 'INPATIENT'
  /** 急诊 */
  | 'EMERGENCY';

export type LimitedInsurance =
  /** 工伤保险 */
  | 'WORK_INJURY'
  /** 生育保险 */
  | 'MATERNITY';

export type PaymentRuleFilter = {
  readonly kind?: InputMaybe<PaymentRuleKind>;
  /** Part of the drug's name. */
  readonly drugName?: InputMaybe<Scalars['String']['input']>;
};

export type PaymentRuleConnection = {
  readonly nodes?: Maybe<ReadonlyArray<PaymentRule>>;
  readonly edges?: Maybe<ReadonlyArray<PaymentRuleEdge>>;
  readonly pageInfo: PageInfo;
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

export type PaymentRuleEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node?: Maybe<PaymentRule>;
};

/** A decided violation of fund rules (医保基金违规), public. */
export type FundViolation = {
  readonly id?: Maybe<Scalars['ID']['output']>;
  readonly enterprise?: Maybe<Enterprise>;
  readonly region?: Maybe<Region>;
  readonly kind?: Maybe<FundViolationKind>;
  /** Sum that was taken from the fund. */
  readonly amountFen?: Maybe<Scalars['Fen']['output']>;
  readonly foundOn?: Maybe<Scalars['Date']['output']>;
  readonly decidedOn?: Maybe<Scalars['Date']['output']>;
  readonly status?: Maybe<FundViolationStatus>;
};

export type FundViolationKind =
  /** 虚假结算 */
  | 'FALSE_SETTLEMENT'
  /** 倒卖回流药 */
  | 'RESOLD_DRUG'
  /** 串换项目 */
  | 'SWAPPED_ITEM'
  /** 超标准收费 */
  | 'OVERCHARGE'
  /** 违反限定支付 */
  | 'RULE_BREACH'
  /** 冒名就医购药 */
  | 'IDENTITY_MISUSE';

export type FundViolationStatus =
  /** 发现线索 */
  | 'FOUND'
  /** 核查中 */
  | 'INVESTIGATING'
  /** 已处理 */
  | 'DECIDED'
  /** 已追回 */
  | 'RECOVERED'
  /** 已办结 */
  | 'CLOSED';

export type FundViolationFilter = {
  /** GB/T 2260 code or a prefix of it. */
  readonly region?: InputMaybe<Scalars['ID']['input']>;
  readonly kind?: InputMaybe<FundViolationKind>;
  /** First day of the decision. */
  readonly decidedFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Last day of the decision. */
  readonly decidedTo?: InputMaybe<Scalars['Date']['input']>;
};

export type FundViolationConnection = {
  readonly nodes?: Maybe<ReadonlyArray<FundViolation>>;
  readonly edges?: Maybe<ReadonlyArray<FundViolationEdge>>;
  readonly pageInfo: PageInfo;
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

export type FundViolationEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node?: Maybe<FundViolation>;
};

/** A violation that is still being investigated: a secret of those who handle it. */
export type OpenFundViolation = {
  readonly id?: Maybe<Scalars['ID']['output']>;
  readonly enterprise?: Maybe<Enterprise>;
  readonly region?: Maybe<Region>;
  readonly kind?: Maybe<FundViolationKind>;
  /** Sum that is thought to be taken from the fund. */
  readonly amountFen?: Maybe<Scalars['Fen']['output']>;
  readonly foundOn?: Maybe<Scalars['Date']['output']>;
  readonly status?: Maybe<FundViolationStatus>;
};

export type OpenFundViolationFilter = {
  /** GB/T 2260 code or a prefix of it. */
  readonly region?: InputMaybe<Scalars['ID']['input']>;
  readonly kind?: InputMaybe<FundViolationKind>;
  readonly status?: InputMaybe<FundViolationStatus>;
};

export type OpenFundViolationConnection = {
  readonly nodes?: Maybe<ReadonlyArray<OpenFundViolation>>;
  readonly edges?: Maybe<ReadonlyArray<OpenFundViolationEdge>>;
  readonly pageInfo: PageInfo;
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

export type OpenFundViolationEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node?: Maybe<OpenFundViolation>;
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
  DesignatedInstitution: DesignatedInstitution;
  Enterprise: Enterprise;
  Person: Person;
  LicensedPharmacist: LicensedPharmacist;
  DrugProduct: DrugProduct;
  InsuranceDrug: InsuranceDrug;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  DesignatedInstitution:
    ( { __typename: 'DesignatedInstitution' }
    & GraphQLRecursivePick<FederationTypes['DesignatedInstitution'], {"institutionCode":true}> );
  Enterprise:
    ( { __typename: 'Enterprise' }
    & GraphQLRecursivePick<FederationTypes['Enterprise'], {"creditCode":true}> );
  Person:
    ( { __typename: 'Person' }
    & GraphQLRecursivePick<FederationTypes['Person'], {"personKey":true}> );
  LicensedPharmacist:
    ( { __typename: 'LicensedPharmacist' }
    & GraphQLRecursivePick<FederationTypes['LicensedPharmacist'], {"registrationNo":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['LicensedPharmacist'], {"person":{"personKey":true},"enterprise":{"creditCode":true,"chainCode":true,"region":{"code":true}}}>
        | GraphQLRecursivePick<FederationTypes['LicensedPharmacist'], {"person":{"personKey":true},"enterprise":{"creditCode":true,"chainCode":true,"region":{"code":true}}}>
        | GraphQLRecursivePick<FederationTypes['LicensedPharmacist'], {"person":{"personKey":true},"enterprise":{"creditCode":true,"chainCode":true,"region":{"code":true}}}> ) );
  DrugProduct:
    ( { __typename: 'DrugProduct' }
    & GraphQLRecursivePick<FederationTypes['DrugProduct'], {"approvalNumber":true}> );
  InsuranceDrug:
    ( { __typename: 'InsuranceDrug' }
    & GraphQLRecursivePick<FederationTypes['InsuranceDrug'], {"insuranceDrugCode":true}> );
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
  DesignatedInstitution: ResolverTypeWrapper<DesignatedInstitutionRow>;
  DesignatedInstitutionKind: DesignatedInstitutionKind;
  AgreementStatus: AgreementStatus;
  DesignatedInstitutionFilter: DesignatedInstitutionFilter;
  DesignatedInstitutionConnection: ResolverTypeWrapper<Omit<DesignatedInstitutionConnection, 'nodes' | 'edges'> & { nodes?: Maybe<ReadonlyArray<ResolversTypes['DesignatedInstitution']>>, edges?: Maybe<ReadonlyArray<ResolversTypes['DesignatedInstitutionEdge']>> }>;
  DesignatedInstitutionEdge: ResolverTypeWrapper<Omit<DesignatedInstitutionEdge, 'node'> & { node?: Maybe<ResolversTypes['DesignatedInstitution']> }>;
  Enterprise: ResolverTypeWrapper<Omit<Enterprise, 'designation' | 'settlements' | 'settlementTotals' | 'fundViolations' | 'openFundViolations'> & { designation?: Maybe<ResolversTypes['DesignatedInstitution']>, settlements?: Maybe<ResolversTypes['SettlementConnection']>, settlementTotals?: Maybe<ReadonlyArray<ResolversTypes['SettlementMonth']>>, fundViolations?: Maybe<ResolversTypes['FundViolationConnection']>, openFundViolations?: Maybe<ResolversTypes['OpenFundViolationConnection']> }>;
  Region: ResolverTypeWrapper<Region>;
  Person: ResolverTypeWrapper<Omit<Person, 'insurance'> & { insurance?: Maybe<ResolversTypes['InsuredPerson']> }>;
  InsuredPerson: ResolverTypeWrapper<InsuredPersonRow>;
  InsuranceType: InsuranceType;
  InsuredStatus: InsuredStatus;
  EmploymentInsurance: ResolverTypeWrapper<EmploymentInsuranceRow>;
  PaymentStatus: PaymentStatus;
  LicensedPharmacist: ResolverTypeWrapper<RegisteredPharmacist>;
  Settlement: ResolverTypeWrapper<SettlementRow>;
  MedicalType: MedicalType;
  SettlementFilter: SettlementFilter;
  SettlementConnection: ResolverTypeWrapper<Omit<SettlementConnection, 'nodes' | 'edges'> & { nodes?: Maybe<ReadonlyArray<ResolversTypes['Settlement']>>, edges?: Maybe<ReadonlyArray<ResolversTypes['SettlementEdge']>> }>;
  SettlementEdge: ResolverTypeWrapper<Omit<SettlementEdge, 'node'> & { node?: Maybe<ResolversTypes['Settlement']> }>;
  SettlementLine: ResolverTypeWrapper<SettlementLineRow>;
  SettlementMonth: ResolverTypeWrapper<SettlementMonthRow>;
  SettlementGrouping: SettlementGrouping;
  SettlementTotalFilter: SettlementTotalFilter;
  SettlementTotal: ResolverTypeWrapper<SettlementTotalCell>;
  DrugProduct: ResolverTypeWrapper<Omit<DrugProduct, 'insuranceDrugs'> & { insuranceDrugs?: Maybe<ReadonlyArray<ResolversTypes['InsuranceDrug']>> }>;
  InsuranceDrug: ResolverTypeWrapper<InsuranceDrugRow>;
  InsuranceClass: InsuranceClass;
  InsuranceDrugFilter: InsuranceDrugFilter;
  InsuranceDrugConnection: ResolverTypeWrapper<Omit<InsuranceDrugConnection, 'nodes' | 'edges'> & { nodes?: Maybe<ReadonlyArray<ResolversTypes['InsuranceDrug']>>, edges?: Maybe<ReadonlyArray<ResolversTypes['InsuranceDrugEdge']>> }>;
  InsuranceDrugEdge: ResolverTypeWrapper<Omit<InsuranceDrugEdge, 'node'> & { node?: Maybe<ResolversTypes['InsuranceDrug']> }>;
  InsuranceDrugPrefix: ResolverTypeWrapper<InsuranceDrugPrefixRow>;
  InsuranceDrugPrefixFilter: InsuranceDrugPrefixFilter;
  InsuranceDrugPrefixConnection: ResolverTypeWrapper<Omit<InsuranceDrugPrefixConnection, 'nodes' | 'edges'> & { nodes?: Maybe<ReadonlyArray<ResolversTypes['InsuranceDrugPrefix']>>, edges?: Maybe<ReadonlyArray<ResolversTypes['InsuranceDrugPrefixEdge']>> }>;
  InsuranceDrugPrefixEdge: ResolverTypeWrapper<Omit<InsuranceDrugPrefixEdge, 'node'> & { node?: Maybe<ResolversTypes['InsuranceDrugPrefix']> }>;
  InsuranceDrugCategory: ResolverTypeWrapper<InsuranceDrugCategoryRow>;
  InsuranceDrugCategoryFilter: InsuranceDrugCategoryFilter;
  InsuranceDrugCategoryConnection: ResolverTypeWrapper<Omit<InsuranceDrugCategoryConnection, 'nodes' | 'edges'> & { nodes?: Maybe<ReadonlyArray<ResolversTypes['InsuranceDrugCategory']>>, edges?: Maybe<ReadonlyArray<ResolversTypes['InsuranceDrugCategoryEdge']>> }>;
  InsuranceDrugCategoryEdge: ResolverTypeWrapper<Omit<InsuranceDrugCategoryEdge, 'node'> & { node?: Maybe<ResolversTypes['InsuranceDrugCategory']> }>;
  DiseaseCategory: ResolverTypeWrapper<DiseaseCategoryRow>;
  DiseaseKind: DiseaseKind;
  DiseaseCategoryFilter: DiseaseCategoryFilter;
  DiseaseCategoryConnection: ResolverTypeWrapper<Omit<DiseaseCategoryConnection, 'nodes' | 'edges'> & { nodes?: Maybe<ReadonlyArray<ResolversTypes['DiseaseCategory']>>, edges?: Maybe<ReadonlyArray<ResolversTypes['DiseaseCategoryEdge']>> }>;
  DiseaseCategoryEdge: ResolverTypeWrapper<Omit<DiseaseCategoryEdge, 'node'> & { node?: Maybe<ResolversTypes['DiseaseCategory']> }>;
  PaymentRule: ResolverTypeWrapper<PaymentRuleRow>;
  PaymentRuleKind: PaymentRuleKind;
  PaymentLimits: ResolverTypeWrapper<DrugLimits>;
  Sex: Sex;
  VisitType: VisitType;
  LimitedInsurance: LimitedInsurance;
  PaymentRuleFilter: PaymentRuleFilter;
  PaymentRuleConnection: ResolverTypeWrapper<Omit<PaymentRuleConnection, 'nodes' | 'edges'> & { nodes?: Maybe<ReadonlyArray<ResolversTypes['PaymentRule']>>, edges?: Maybe<ReadonlyArray<ResolversTypes['PaymentRuleEdge']>> }>;
  PaymentRuleEdge: ResolverTypeWrapper<Omit<PaymentRuleEdge, 'node'> & { node?: Maybe<ResolversTypes['PaymentRule']> }>;
  FundViolation: ResolverTypeWrapper<FundViolationRow>;
  FundViolationKind: FundViolationKind;
  FundViolationStatus: FundViolationStatus;
  FundViolationFilter: FundViolationFilter;
  FundViolationConnection: ResolverTypeWrapper<Omit<FundViolationConnection, 'nodes' | 'edges'> & { nodes?: Maybe<ReadonlyArray<ResolversTypes['FundViolation']>>, edges?: Maybe<ReadonlyArray<ResolversTypes['FundViolationEdge']>> }>;
  FundViolationEdge: ResolverTypeWrapper<Omit<FundViolationEdge, 'node'> & { node?: Maybe<ResolversTypes['FundViolation']> }>;
  OpenFundViolation: ResolverTypeWrapper<FundViolationRow>;
  OpenFundViolationFilter: OpenFundViolationFilter;
  OpenFundViolationConnection: ResolverTypeWrapper<Omit<OpenFundViolationConnection, 'nodes' | 'edges'> & { nodes?: Maybe<ReadonlyArray<ResolversTypes['OpenFundViolation']>>, edges?: Maybe<ReadonlyArray<ResolversTypes['OpenFundViolationEdge']>> }>;
  OpenFundViolationEdge: ResolverTypeWrapper<Omit<OpenFundViolationEdge, 'node'> & { node?: Maybe<ResolversTypes['OpenFundViolation']> }>;
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
  DesignatedInstitution: DesignatedInstitutionRow;
  DesignatedInstitutionFilter: DesignatedInstitutionFilter;
  DesignatedInstitutionConnection: Omit<DesignatedInstitutionConnection, 'nodes' | 'edges'> & { nodes?: Maybe<ReadonlyArray<ResolversParentTypes['DesignatedInstitution']>>, edges?: Maybe<ReadonlyArray<ResolversParentTypes['DesignatedInstitutionEdge']>> };
  DesignatedInstitutionEdge: Omit<DesignatedInstitutionEdge, 'node'> & { node?: Maybe<ResolversParentTypes['DesignatedInstitution']> };
  Enterprise: Omit<Enterprise, 'designation' | 'settlements' | 'settlementTotals' | 'fundViolations' | 'openFundViolations'> & { designation?: Maybe<ResolversParentTypes['DesignatedInstitution']>, settlements?: Maybe<ResolversParentTypes['SettlementConnection']>, settlementTotals?: Maybe<ReadonlyArray<ResolversParentTypes['SettlementMonth']>>, fundViolations?: Maybe<ResolversParentTypes['FundViolationConnection']>, openFundViolations?: Maybe<ResolversParentTypes['OpenFundViolationConnection']> } | FederationReferenceTypes['Enterprise'];
  Region: Region;
  Person: Omit<Person, 'insurance'> & { insurance?: Maybe<ResolversParentTypes['InsuredPerson']> } | FederationReferenceTypes['Person'];
  InsuredPerson: InsuredPersonRow;
  EmploymentInsurance: EmploymentInsuranceRow;
  LicensedPharmacist: RegisteredPharmacist;
  Settlement: SettlementRow;
  SettlementFilter: SettlementFilter;
  SettlementConnection: Omit<SettlementConnection, 'nodes' | 'edges'> & { nodes?: Maybe<ReadonlyArray<ResolversParentTypes['Settlement']>>, edges?: Maybe<ReadonlyArray<ResolversParentTypes['SettlementEdge']>> };
  SettlementEdge: Omit<SettlementEdge, 'node'> & { node?: Maybe<ResolversParentTypes['Settlement']> };
  SettlementLine: SettlementLineRow;
  SettlementMonth: SettlementMonthRow;
  SettlementTotalFilter: SettlementTotalFilter;
  SettlementTotal: SettlementTotalCell;
  DrugProduct: Omit<DrugProduct, 'insuranceDrugs'> & { insuranceDrugs?: Maybe<ReadonlyArray<ResolversParentTypes['InsuranceDrug']>> } | FederationReferenceTypes['DrugProduct'];
  InsuranceDrug: InsuranceDrugRow;
  InsuranceDrugFilter: InsuranceDrugFilter;
  InsuranceDrugConnection: Omit<InsuranceDrugConnection, 'nodes' | 'edges'> & { nodes?: Maybe<ReadonlyArray<ResolversParentTypes['InsuranceDrug']>>, edges?: Maybe<ReadonlyArray<ResolversParentTypes['InsuranceDrugEdge']>> };
  InsuranceDrugEdge: Omit<InsuranceDrugEdge, 'node'> & { node?: Maybe<ResolversParentTypes['InsuranceDrug']> };
  InsuranceDrugPrefix: InsuranceDrugPrefixRow;
  InsuranceDrugPrefixFilter: InsuranceDrugPrefixFilter;
  InsuranceDrugPrefixConnection: Omit<InsuranceDrugPrefixConnection, 'nodes' | 'edges'> & { nodes?: Maybe<ReadonlyArray<ResolversParentTypes['InsuranceDrugPrefix']>>, edges?: Maybe<ReadonlyArray<ResolversParentTypes['InsuranceDrugPrefixEdge']>> };
  InsuranceDrugPrefixEdge: Omit<InsuranceDrugPrefixEdge, 'node'> & { node?: Maybe<ResolversParentTypes['InsuranceDrugPrefix']> };
  InsuranceDrugCategory: InsuranceDrugCategoryRow;
  InsuranceDrugCategoryFilter: InsuranceDrugCategoryFilter;
  InsuranceDrugCategoryConnection: Omit<InsuranceDrugCategoryConnection, 'nodes' | 'edges'> & { nodes?: Maybe<ReadonlyArray<ResolversParentTypes['InsuranceDrugCategory']>>, edges?: Maybe<ReadonlyArray<ResolversParentTypes['InsuranceDrugCategoryEdge']>> };
  InsuranceDrugCategoryEdge: Omit<InsuranceDrugCategoryEdge, 'node'> & { node?: Maybe<ResolversParentTypes['InsuranceDrugCategory']> };
  DiseaseCategory: DiseaseCategoryRow;
  DiseaseCategoryFilter: DiseaseCategoryFilter;
  DiseaseCategoryConnection: Omit<DiseaseCategoryConnection, 'nodes' | 'edges'> & { nodes?: Maybe<ReadonlyArray<ResolversParentTypes['DiseaseCategory']>>, edges?: Maybe<ReadonlyArray<ResolversParentTypes['DiseaseCategoryEdge']>> };
  DiseaseCategoryEdge: Omit<DiseaseCategoryEdge, 'node'> & { node?: Maybe<ResolversParentTypes['DiseaseCategory']> };
  PaymentRule: PaymentRuleRow;
  PaymentLimits: DrugLimits;
  PaymentRuleFilter: PaymentRuleFilter;
  PaymentRuleConnection: Omit<PaymentRuleConnection, 'nodes' | 'edges'> & { nodes?: Maybe<ReadonlyArray<ResolversParentTypes['PaymentRule']>>, edges?: Maybe<ReadonlyArray<ResolversParentTypes['PaymentRuleEdge']>> };
  PaymentRuleEdge: Omit<PaymentRuleEdge, 'node'> & { node?: Maybe<ResolversParentTypes['PaymentRule']> };
  FundViolation: FundViolationRow;
  FundViolationFilter: FundViolationFilter;
  FundViolationConnection: Omit<FundViolationConnection, 'nodes' | 'edges'> & { nodes?: Maybe<ReadonlyArray<ResolversParentTypes['FundViolation']>>, edges?: Maybe<ReadonlyArray<ResolversParentTypes['FundViolationEdge']>> };
  FundViolationEdge: Omit<FundViolationEdge, 'node'> & { node?: Maybe<ResolversParentTypes['FundViolation']> };
  OpenFundViolation: FundViolationRow;
  OpenFundViolationFilter: OpenFundViolationFilter;
  OpenFundViolationConnection: Omit<OpenFundViolationConnection, 'nodes' | 'edges'> & { nodes?: Maybe<ReadonlyArray<ResolversParentTypes['OpenFundViolation']>>, edges?: Maybe<ReadonlyArray<ResolversParentTypes['OpenFundViolationEdge']>> };
  OpenFundViolationEdge: Omit<OpenFundViolationEdge, 'node'> & { node?: Maybe<ResolversParentTypes['OpenFundViolation']> };
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
  designatedInstitution?: Resolver<Maybe<ResolversTypes['DesignatedInstitution']>, ParentType, ContextType, RequireFields<QueryDesignatedInstitutionArgs, 'institutionCode'>>;
  designatedInstitutions?: Resolver<Maybe<ResolversTypes['DesignatedInstitutionConnection']>, ParentType, ContextType, Partial<QueryDesignatedInstitutionsArgs>>;
  insuranceDrug?: Resolver<Maybe<ResolversTypes['InsuranceDrug']>, ParentType, ContextType, RequireFields<QueryInsuranceDrugArgs, 'insuranceDrugCode'>>;
  insuranceDrugs?: Resolver<Maybe<ResolversTypes['InsuranceDrugConnection']>, ParentType, ContextType, Partial<QueryInsuranceDrugsArgs>>;
  insuranceDrugPrefixes?: Resolver<Maybe<ResolversTypes['InsuranceDrugPrefixConnection']>, ParentType, ContextType, Partial<QueryInsuranceDrugPrefixesArgs>>;
  insuranceDrugCategories?: Resolver<Maybe<ResolversTypes['InsuranceDrugCategoryConnection']>, ParentType, ContextType, Partial<QueryInsuranceDrugCategoriesArgs>>;
  diseaseCategories?: Resolver<Maybe<ResolversTypes['DiseaseCategoryConnection']>, ParentType, ContextType, Partial<QueryDiseaseCategoriesArgs>>;
  paymentRules?: Resolver<Maybe<ResolversTypes['PaymentRuleConnection']>, ParentType, ContextType, Partial<QueryPaymentRulesArgs>>;
  settlements?: Resolver<Maybe<ResolversTypes['SettlementConnection']>, ParentType, ContextType, RequireFields<QuerySettlementsArgs, 'where'>>;
  isTraceCodeSettled?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType, RequireFields<QueryIsTraceCodeSettledArgs, 'traceCode'>>;
  settlementTotals?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SettlementTotal']>>, ParentType, ContextType, RequireFields<QuerySettlementTotalsArgs, 'by'>>;
  fundViolations?: Resolver<Maybe<ResolversTypes['FundViolationConnection']>, ParentType, ContextType, Partial<QueryFundViolationsArgs>>;
  openFundViolations?: Resolver<Maybe<ResolversTypes['OpenFundViolationConnection']>, ParentType, ContextType, Partial<QueryOpenFundViolationsArgs>>;
  fundViolationMatter?: Resolver<Maybe<ResolversTypes['Matter']>, ParentType, ContextType, RequireFields<QueryFundViolationMatterArgs, 'no'>>;
};

export type DesignatedInstitutionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DesignatedInstitution'] = ResolversParentTypes['DesignatedInstitution'], FederationReferenceType extends FederationReferenceTypes['DesignatedInstitution'] = FederationReferenceTypes['DesignatedInstitution']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['DesignatedInstitution']> | FederationReferenceType, FederationReferenceType, ContextType>;
  institutionCode?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  enterprise?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['DesignatedInstitutionKind']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  agreementStatus?: Resolver<Maybe<ResolversTypes['AgreementStatus']>, ParentType, ContextType>;
  agreementFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  terminatedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  chainCode?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  points?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type DesignatedInstitutionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DesignatedInstitutionConnection'] = ResolversParentTypes['DesignatedInstitutionConnection']> = {
  nodes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DesignatedInstitution']>>, ParentType, ContextType>;
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DesignatedInstitutionEdge']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type DesignatedInstitutionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DesignatedInstitutionEdge'] = ResolversParentTypes['DesignatedInstitutionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['DesignatedInstitution']>, ParentType, ContextType>;
};

export type EnterpriseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Enterprise'] = ResolversParentTypes['Enterprise'], FederationReferenceType extends FederationReferenceTypes['Enterprise'] = FederationReferenceTypes['Enterprise']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Enterprise']> | FederationReferenceType, FederationReferenceType, ContextType>;
  creditCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  designation?: Resolver<Maybe<ResolversTypes['DesignatedInstitution']>, ParentType, ContextType>;
  settlements?: Resolver<Maybe<ResolversTypes['SettlementConnection']>, ParentType, ContextType, Partial<EnterpriseSettlementsArgs>>;
  settlementTotals?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SettlementMonth']>>, ParentType, ContextType>;
  fundViolations?: Resolver<Maybe<ResolversTypes['FundViolationConnection']>, ParentType, ContextType, Partial<EnterpriseFundViolationsArgs>>;
  openFundViolations?: Resolver<Maybe<ResolversTypes['OpenFundViolationConnection']>, ParentType, ContextType, Partial<EnterpriseOpenFundViolationsArgs>>;
};

export type RegionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person'], FederationReferenceType extends FederationReferenceTypes['Person'] = FederationReferenceTypes['Person']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Person']> | FederationReferenceType, FederationReferenceType, ContextType>;
  personKey?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  insurance?: Resolver<Maybe<ResolversTypes['InsuredPerson']>, ParentType, ContextType>;
};

export type InsuredPersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InsuredPerson'] = ResolversParentTypes['InsuredPerson']> = {
  insuredNo?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  insuranceType?: Resolver<Maybe<ResolversTypes['InsuranceType']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['InsuredStatus']>, ParentType, ContextType>;
  isRetired?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isFlexibleEmployment?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  employmentInsurance?: Resolver<Maybe<ReadonlyArray<ResolversTypes['EmploymentInsurance']>>, ParentType, ContextType>;
};

export type EmploymentInsuranceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmploymentInsurance'] = ResolversParentTypes['EmploymentInsurance']> = {
  employerCode?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  employer?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  employerName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  paidFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  paidTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  paymentStatus?: Resolver<Maybe<ResolversTypes['PaymentStatus']>, ParentType, ContextType>;
};

export type LicensedPharmacistResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LicensedPharmacist'] = ResolversParentTypes['LicensedPharmacist'], FederationReferenceType extends FederationReferenceTypes['LicensedPharmacist'] = FederationReferenceTypes['LicensedPharmacist']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['LicensedPharmacist']> | FederationReferenceType, FederationReferenceType, ContextType>;
  registrationNo?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  insuredElsewhere?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  employmentInsurance?: Resolver<Maybe<ReadonlyArray<ResolversTypes['EmploymentInsurance']>>, ParentType, ContextType>;
};

export type SettlementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Settlement'] = ResolversParentTypes['Settlement']> = {
  settlementId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  settledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  enterprise?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  medicalType?: Resolver<Maybe<ResolversTypes['MedicalType']>, ParentType, ContextType>;
  isRefund?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  lines?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SettlementLine']>>, ParentType, ContextType>;
  visitId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  insuredPerson?: Resolver<Maybe<ResolversTypes['InsuredPerson']>, ParentType, ContextType>;
  totalFen?: Resolver<Maybe<ResolversTypes['Fen']>, ParentType, ContextType>;
  fundFen?: Resolver<Maybe<ResolversTypes['Fen']>, ParentType, ContextType>;
  accountFen?: Resolver<Maybe<ResolversTypes['Fen']>, ParentType, ContextType>;
  cashFen?: Resolver<Maybe<ResolversTypes['Fen']>, ParentType, ContextType>;
};

export type SettlementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SettlementConnection'] = ResolversParentTypes['SettlementConnection']> = {
  nodes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Settlement']>>, ParentType, ContextType>;
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SettlementEdge']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type SettlementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SettlementEdge'] = ResolversParentTypes['SettlementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Settlement']>, ParentType, ContextType>;
};

export type SettlementLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SettlementLine'] = ResolversParentTypes['SettlementLine']> = {
  lineNo?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  insuranceDrug?: Resolver<Maybe<ResolversTypes['InsuranceDrug']>, ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['DrugProduct']>, ParentType, ContextType>;
  batchNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  isPrescription?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isSplit?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  rxNo?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  traceCodes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ID']>>, ParentType, ContextType>;
  priceFen?: Resolver<Maybe<ResolversTypes['Fen']>, ParentType, ContextType>;
};

export type SettlementMonthResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SettlementMonth'] = ResolversParentTypes['SettlementMonth']> = {
  month?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  settlements?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  lines?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  persons?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  totalFen?: Resolver<Maybe<ResolversTypes['Fen']>, ParentType, ContextType>;
  fundFen?: Resolver<Maybe<ResolversTypes['Fen']>, ParentType, ContextType>;
};

export type SettlementTotalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SettlementTotal'] = ResolversParentTypes['SettlementTotal']> = {
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  month?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isComplete?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  settlements?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  lines?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  totalFen?: Resolver<Maybe<ResolversTypes['Fen']>, ParentType, ContextType>;
  fundFen?: Resolver<Maybe<ResolversTypes['Fen']>, ParentType, ContextType>;
};

export type DrugProductResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DrugProduct'] = ResolversParentTypes['DrugProduct'], FederationReferenceType extends FederationReferenceTypes['DrugProduct'] = FederationReferenceTypes['DrugProduct']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['DrugProduct']> | FederationReferenceType, FederationReferenceType, ContextType>;
  approvalNumber?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  insuranceDrugs?: Resolver<Maybe<ReadonlyArray<ResolversTypes['InsuranceDrug']>>, ParentType, ContextType>;
};

export type InsuranceDrugResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InsuranceDrug'] = ResolversParentTypes['InsuranceDrug'], FederationReferenceType extends FederationReferenceTypes['InsuranceDrug'] = FederationReferenceTypes['InsuranceDrug']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['InsuranceDrug']> | FederationReferenceType, FederationReferenceType, ContextType>;
  insuranceDrugCode?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  class?: Resolver<Maybe<ResolversTypes['InsuranceClass']>, ParentType, ContextType>;
  paymentStandardFen?: Resolver<Maybe<ResolversTypes['Fen']>, ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['DrugProduct']>, ParentType, ContextType>;
  prefix?: Resolver<Maybe<ResolversTypes['InsuranceDrugPrefix']>, ParentType, ContextType>;
};

export type InsuranceDrugConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InsuranceDrugConnection'] = ResolversParentTypes['InsuranceDrugConnection']> = {
  nodes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['InsuranceDrug']>>, ParentType, ContextType>;
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['InsuranceDrugEdge']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type InsuranceDrugEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InsuranceDrugEdge'] = ResolversParentTypes['InsuranceDrugEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['InsuranceDrug']>, ParentType, ContextType>;
};

export type InsuranceDrugPrefixResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InsuranceDrugPrefix'] = ResolversParentTypes['InsuranceDrugPrefix']> = {
  codePrefix?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  genericName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  limits?: Resolver<Maybe<ResolversTypes['PaymentLimits']>, ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['InsuranceDrugCategory']>, ParentType, ContextType>;
  rules?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PaymentRule']>>, ParentType, ContextType>;
};

export type InsuranceDrugPrefixConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InsuranceDrugPrefixConnection'] = ResolversParentTypes['InsuranceDrugPrefixConnection']> = {
  nodes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['InsuranceDrugPrefix']>>, ParentType, ContextType>;
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['InsuranceDrugPrefixEdge']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type InsuranceDrugPrefixEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InsuranceDrugPrefixEdge'] = ResolversParentTypes['InsuranceDrugPrefixEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['InsuranceDrugPrefix']>, ParentType, ContextType>;
};

export type InsuranceDrugCategoryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InsuranceDrugCategory'] = ResolversParentTypes['InsuranceDrugCategory']> = {
  code?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  feeItem?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['InsuranceDrugCategory']>, ParentType, ContextType>;
  children?: Resolver<Maybe<ReadonlyArray<ResolversTypes['InsuranceDrugCategory']>>, ParentType, ContextType>;
};

export type InsuranceDrugCategoryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InsuranceDrugCategoryConnection'] = ResolversParentTypes['InsuranceDrugCategoryConnection']> = {
  nodes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['InsuranceDrugCategory']>>, ParentType, ContextType>;
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['InsuranceDrugCategoryEdge']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type InsuranceDrugCategoryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InsuranceDrugCategoryEdge'] = ResolversParentTypes['InsuranceDrugCategoryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['InsuranceDrugCategory']>, ParentType, ContextType>;
};

export type DiseaseCategoryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DiseaseCategory'] = ResolversParentTypes['DiseaseCategory']> = {
  code?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['DiseaseKind']>, ParentType, ContextType>;
  chapter?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parentCode?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type DiseaseCategoryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DiseaseCategoryConnection'] = ResolversParentTypes['DiseaseCategoryConnection']> = {
  nodes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DiseaseCategory']>>, ParentType, ContextType>;
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DiseaseCategoryEdge']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type DiseaseCategoryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DiseaseCategoryEdge'] = ResolversParentTypes['DiseaseCategoryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['DiseaseCategory']>, ParentType, ContextType>;
};

export type PaymentRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentRule'] = ResolversParentTypes['PaymentRule']> = {
  ruleId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  batch?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['PaymentRuleKind']>, ParentType, ContextType>;
  drugName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  limitValue?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  limitText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  limits?: Resolver<Maybe<ResolversTypes['PaymentLimits']>, ParentType, ContextType>;
  prefixes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['InsuranceDrugPrefix']>>, ParentType, ContextType>;
};

export type PaymentLimitsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentLimits'] = ResolversParentTypes['PaymentLimits']> = {
  sex?: Resolver<Maybe<ResolversTypes['Sex']>, ParentType, ContextType>;
  isForChildren?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  ageFromYears?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  ageToYears?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  institutionLevelFrom?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  visitTypes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['VisitType']>>, ParentType, ContextType>;
  courseDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  insuranceTypes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['LimitedInsurance']>>, ParentType, ContextType>;
};

export type PaymentRuleConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentRuleConnection'] = ResolversParentTypes['PaymentRuleConnection']> = {
  nodes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PaymentRule']>>, ParentType, ContextType>;
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PaymentRuleEdge']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PaymentRuleEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentRuleEdge'] = ResolversParentTypes['PaymentRuleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['PaymentRule']>, ParentType, ContextType>;
};

export type FundViolationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundViolation'] = ResolversParentTypes['FundViolation']> = {
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  enterprise?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['FundViolationKind']>, ParentType, ContextType>;
  amountFen?: Resolver<Maybe<ResolversTypes['Fen']>, ParentType, ContextType>;
  foundOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  decidedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['FundViolationStatus']>, ParentType, ContextType>;
};

export type FundViolationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundViolationConnection'] = ResolversParentTypes['FundViolationConnection']> = {
  nodes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['FundViolation']>>, ParentType, ContextType>;
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['FundViolationEdge']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type FundViolationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundViolationEdge'] = ResolversParentTypes['FundViolationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['FundViolation']>, ParentType, ContextType>;
};

export type OpenFundViolationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenFundViolation'] = ResolversParentTypes['OpenFundViolation']> = {
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  enterprise?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['FundViolationKind']>, ParentType, ContextType>;
  amountFen?: Resolver<Maybe<ResolversTypes['Fen']>, ParentType, ContextType>;
  foundOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['FundViolationStatus']>, ParentType, ContextType>;
};

export type OpenFundViolationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenFundViolationConnection'] = ResolversParentTypes['OpenFundViolationConnection']> = {
  nodes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['OpenFundViolation']>>, ParentType, ContextType>;
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['OpenFundViolationEdge']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type OpenFundViolationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenFundViolationEdge'] = ResolversParentTypes['OpenFundViolationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['OpenFundViolation']>, ParentType, ContextType>;
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
  DesignatedInstitution?: DesignatedInstitutionResolvers<ContextType>;
  DesignatedInstitutionConnection?: DesignatedInstitutionConnectionResolvers<ContextType>;
  DesignatedInstitutionEdge?: DesignatedInstitutionEdgeResolvers<ContextType>;
  Enterprise?: EnterpriseResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  InsuredPerson?: InsuredPersonResolvers<ContextType>;
  EmploymentInsurance?: EmploymentInsuranceResolvers<ContextType>;
  LicensedPharmacist?: LicensedPharmacistResolvers<ContextType>;
  Settlement?: SettlementResolvers<ContextType>;
  SettlementConnection?: SettlementConnectionResolvers<ContextType>;
  SettlementEdge?: SettlementEdgeResolvers<ContextType>;
  SettlementLine?: SettlementLineResolvers<ContextType>;
  SettlementMonth?: SettlementMonthResolvers<ContextType>;
  SettlementTotal?: SettlementTotalResolvers<ContextType>;
  DrugProduct?: DrugProductResolvers<ContextType>;
  InsuranceDrug?: InsuranceDrugResolvers<ContextType>;
  InsuranceDrugConnection?: InsuranceDrugConnectionResolvers<ContextType>;
  InsuranceDrugEdge?: InsuranceDrugEdgeResolvers<ContextType>;
  InsuranceDrugPrefix?: InsuranceDrugPrefixResolvers<ContextType>;
  InsuranceDrugPrefixConnection?: InsuranceDrugPrefixConnectionResolvers<ContextType>;
  InsuranceDrugPrefixEdge?: InsuranceDrugPrefixEdgeResolvers<ContextType>;
  InsuranceDrugCategory?: InsuranceDrugCategoryResolvers<ContextType>;
  InsuranceDrugCategoryConnection?: InsuranceDrugCategoryConnectionResolvers<ContextType>;
  InsuranceDrugCategoryEdge?: InsuranceDrugCategoryEdgeResolvers<ContextType>;
  DiseaseCategory?: DiseaseCategoryResolvers<ContextType>;
  DiseaseCategoryConnection?: DiseaseCategoryConnectionResolvers<ContextType>;
  DiseaseCategoryEdge?: DiseaseCategoryEdgeResolvers<ContextType>;
  PaymentRule?: PaymentRuleResolvers<ContextType>;
  PaymentLimits?: PaymentLimitsResolvers<ContextType>;
  PaymentRuleConnection?: PaymentRuleConnectionResolvers<ContextType>;
  PaymentRuleEdge?: PaymentRuleEdgeResolvers<ContextType>;
  FundViolation?: FundViolationResolvers<ContextType>;
  FundViolationConnection?: FundViolationConnectionResolvers<ContextType>;
  FundViolationEdge?: FundViolationEdgeResolvers<ContextType>;
  OpenFundViolation?: OpenFundViolationResolvers<ContextType>;
  OpenFundViolationConnection?: OpenFundViolationConnectionResolvers<ContextType>;
  OpenFundViolationEdge?: OpenFundViolationEdgeResolvers<ContextType>;
  Matter?: MatterResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  classified?: ClassifiedDirectiveResolver<any, any, ContextType>;
  masked?: MaskedDirectiveResolver<any, any, ContextType>;
  envelope?: EnvelopeDirectiveResolver<any, any, ContextType>;
  uses?: UsesDirectiveResolver<any, any, ContextType>;
};
