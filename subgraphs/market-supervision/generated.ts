import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { RegionRow } from './entities/region.ts';
import type { GridRow, SupervisorRow } from './entities/grid.ts';
import type { EnterpriseRow } from './entities/enterprise.ts';
import type { DrugLicenseRow, DrugLicenseEventRow } from './entities/drug-license.ts';
import type { LicensedPharmacistRow, DutyRecordRow } from './entities/licensed-pharmacist.ts';
import type { StaffMemberRow } from './entities/staff-member.ts';
import type { InspectionRow, DefectRow, RectificationRow, ReviewRow } from './entities/inspection.ts';
import type { JointInspectionRow, JointInspectionUnitRow } from './entities/joint-inspection.ts';
import type { AdminCaseRow, PenaltyRow } from './entities/admin-case.ts';
import type { CaseTransferRow } from './entities/case-transfer.ts';
import type { DrugProductRow, DrugProductCodeRow } from './entities/drug-product.ts';
import type { DrugBatchRow } from './entities/drug-batch.ts';
import type { RecallRow, RecallBatchRow, RecallUnitRow } from './entities/recall.ts';
import type { RetailSaleRow, RealNameSaleRow, EnterpriseSalesMonthRow } from './entities/sale.ts';
import type { ProductSalesRow } from './loaders/enterprise-sales.ts';
import type { SalesTable, SalesCell } from './loaders/sales-totals.ts';
import type { RecordCell } from './loaders/record-totals.ts';
import type { LegalClauseRow } from './entities/legal-clause.ts';
import type { TraceBillTypeRow, TraceCodeSampleRow } from './entities/trace-reference.ts';
import type { PrecursorDrugRow } from './entities/precursor-drug.ts';
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
  /** An enterprise by its unified social credit code (统一社会信用代码). */
  readonly enterprise?: Maybe<Enterprise>;
  /** Enterprises in order of their credit codes. */
  readonly enterprises?: Maybe<EnterpriseConnection>;
  /** A division of the country (行政区划) by its code. */
  readonly region?: Maybe<Region>;
  readonly grid?: Maybe<Grid>;
  /** Grids in order of their codes. */
  readonly grids?: Maybe<GridConnection>;
  /** A pharmacist by the number of the registration (执业药师注册证编号). */
  readonly pharmacist?: Maybe<LicensedPharmacist>;
  readonly inspection?: Maybe<Inspection>;
  /** Inspections, newest first. */
  readonly inspections?: Maybe<InspectionConnection>;
  /** A joint inspection of several agencies (跨部门联合检查) by its number. */
  readonly jointInspection?: Maybe<JointInspection>;
  /** Joint inspections that list a unit of the caller's, latest first. */
  readonly jointInspections?: Maybe<JointInspectionConnection>;
  readonly adminCase?: Maybe<AdminCase>;
  /** Administrative cases, newest first. */
  readonly adminCases?: Maybe<AdminCaseConnection>;
  /** Transfers to the police (移送), newest first. */
  readonly caseTransfers?: Maybe<CaseTransferConnection>;
  readonly drugProduct?: Maybe<DrugProduct>;
  /** Products in order of their approval numbers. */
  readonly drugProducts?: Maybe<DrugProductConnection>;
  /** A batch by national drug code (本位码) and batch number (批号). */
  readonly drugBatch?: Maybe<DrugBatch>;
  readonly recall?: Maybe<Recall>;
  /** Recall notices (召回公告), newest first. */
  readonly recalls?: Maybe<RecallConnection>;
  /** The clauses that sharing and supervision rest on. */
  readonly legalClauses?: Maybe<ReadonlyArray<LegalClause>>;
  /** Codes of the trace platform's bills (追溯单据类型). */
  readonly traceBillTypes?: Maybe<ReadonlyArray<TraceBillType>>;
  /** Published samples of trace codes (追溯码). */
  readonly traceCodeSamples?: Maybe<ReadonlyArray<TraceCodeSample>>;
  /** Precursors that are medicines (药品类易制毒化学品). */
  readonly precursorDrugs?: Maybe<ReadonlyArray<PrecursorDrug>>;
  /** Retail sales by district, grid, product, month or kind of enterprise; a cell that would expose an enterprise is null. */
  readonly salesTotals?: Maybe<SalesTotals>;
  /** Numbers of inspections (监督检查) by district, month of their start or kind. */
  readonly inspectionTotals?: Maybe<ReadonlyArray<RecordTotal>>;
  /** Numbers of administrative cases (行政案件) by district, month of filing or violation. */
  readonly adminCaseTotals?: Maybe<ReadonlyArray<RecordTotal>>;
  /** Numbers of duty records (在岗记录) by district, month or method. */
  readonly dutyRecordTotals?: Maybe<ReadonlyArray<RecordTotal>>;
  /** Numbers of staff (从业人员) by district, month of the last training or post. */
  readonly staffTotals?: Maybe<ReadonlyArray<RecordTotal>>;
  /** Numbers of units on joint inspections (跨部门联合检查) by district, month of the start or theme. */
  readonly jointInspectionTotals?: Maybe<ReadonlyArray<RecordTotal>>;
  /** The gateway asks whether a case is live and the caller's own. */
  readonly adminCaseMatter?: Maybe<Matter>;
  /** The gateway asks whether a joint inspection is live and lists the caller. */
  readonly jointInspectionMatter?: Maybe<Matter>;
};


export type QueryEnterpriseArgs = {
  creditCode: Scalars['ID']['input'];
};


export type QueryEnterprisesArgs = {
  where?: InputMaybe<EnterprisesWhere>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryRegionArgs = {
  code: Scalars['ID']['input'];
};


export type QueryGridArgs = {
  gridCode: Scalars['ID']['input'];
};


export type QueryGridsArgs = {
  region?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryPharmacistArgs = {
  registrationNo: Scalars['ID']['input'];
};


export type QueryInspectionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryInspectionsArgs = {
  where?: InputMaybe<InspectionsWhere>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryJointInspectionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryJointInspectionsArgs = {
  where?: InputMaybe<JointInspectionsWhere>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryAdminCaseArgs = {
  caseNo: Scalars['ID']['input'];
};


export type QueryAdminCasesArgs = {
  where?: InputMaybe<AdminCasesWhere>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCaseTransfersArgs = {
  status?: InputMaybe<CaseTransferStatus>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryDrugProductArgs = {
  approvalNumber: Scalars['ID']['input'];
};


export type QueryDrugProductsArgs = {
  where?: InputMaybe<DrugProductsWhere>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryDrugBatchArgs = {
  nationalDrugCode: Scalars['ID']['input'];
  batchNo: Scalars['ID']['input'];
};


export type QueryRecallArgs = {
  recallNo: Scalars['ID']['input'];
};


export type QueryRecallsArgs = {
  where?: InputMaybe<RecallsWhere>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QuerySalesTotalsArgs = {
  by: SalesDimension;
  where?: InputMaybe<SalesTotalsWhere>;
};


export type QueryInspectionTotalsArgs = {
  by: RecordDimension;
};


export type QueryAdminCaseTotalsArgs = {
  by: RecordDimension;
};


export type QueryDutyRecordTotalsArgs = {
  by: RecordDimension;
};


export type QueryStaffTotalsArgs = {
  by: RecordDimension;
};


export type QueryJointInspectionTotalsArgs = {
  by: RecordDimension;
};


export type QueryAdminCaseMatterArgs = {
  no: Scalars['ID']['input'];
};


export type QueryJointInspectionMatterArgs = {
  no: Scalars['ID']['input'];
};

export type Subscription = {
  /** Each recall notice (召回公告), as it is published. */
  readonly recallPublished?: Maybe<Recall>;
  /** Each unit of the caller's that is told to stop the sale (召回通知单位). */
  readonly recallNotified?: Maybe<RecallUnit>;
  /** Each transfer to the police (移送) of the caller's area or matter, as it is decided. */
  readonly caseTransferred?: Maybe<CaseTransfer>;
};

/** Which enterprises are wanted; every condition must hold. */
export type EnterprisesWhere = {
  /** Prefix of the region's code: 2, 4, 6 or 9 digits. */
  readonly region?: InputMaybe<Scalars['ID']['input']>;
  readonly grid?: InputMaybe<Scalars['ID']['input']>;
  readonly kind?: InputMaybe<ReadonlyArray<EnterpriseKind>>;
  readonly status?: InputMaybe<ReadonlyArray<EnterpriseStatus>>;
  /** Part of the name or of the former name. */
  readonly nameContains?: InputMaybe<Scalars['String']['input']>;
};

/** Which inspections are wanted; every condition must hold. */
export type InspectionsWhere = {
  readonly region?: InputMaybe<Scalars['ID']['input']>;
  readonly creditCode?: InputMaybe<Scalars['ID']['input']>;
  readonly kind?: InputMaybe<ReadonlyArray<InspectionKind>>;
  readonly status?: InputMaybe<ReadonlyArray<InspectionStatus>>;
  readonly startedFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** Before this instant. */
  readonly startedTo?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Which cases are wanted; every condition must hold. */
export type AdminCasesWhere = {
  readonly region?: InputMaybe<Scalars['ID']['input']>;
  readonly creditCode?: InputMaybe<Scalars['ID']['input']>;
  readonly status?: InputMaybe<ReadonlyArray<AdminCaseStatus>>;
  readonly violationType?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly filedFrom?: InputMaybe<Scalars['Date']['input']>;
  /** This day included. */
  readonly filedTo?: InputMaybe<Scalars['Date']['input']>;
};

/** Which products are wanted; every condition must hold. */
export type DrugProductsWhere = {
  /** Part of the name or of the generic name (通用名). */
  readonly nameContains?: InputMaybe<Scalars['String']['input']>;
  readonly control?: InputMaybe<ReadonlyArray<DrugControl>>;
  readonly isPrescription?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Which recalls are wanted; every condition must hold. */
export type RecallsWhere = {
  readonly source?: InputMaybe<ReadonlyArray<RecallSource>>;
  /** 1, 2 or 3. */
  readonly class?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  readonly status?: InputMaybe<ReadonlyArray<RecallStatus>>;
  /** Part of the product's name. */
  readonly productContains?: InputMaybe<Scalars['String']['input']>;
  readonly batchNo?: InputMaybe<Scalars['ID']['input']>;
  readonly noticeFrom?: InputMaybe<Scalars['Date']['input']>;
  /** This day included. */
  readonly noticeTo?: InputMaybe<Scalars['Date']['input']>;
};

/** Which sales are totalled; every condition must hold. */
export type SalesTotalsWhere = {
  /** Prefix of the region's code: 2, 4 or 6 digits. */
  readonly region?: InputMaybe<Scalars['ID']['input']>;
  readonly kind?: InputMaybe<EnterpriseKind>;
  readonly approvalNumber?: InputMaybe<Scalars['ID']['input']>;
  /** `YYYY-MM`. */
  readonly monthFrom?: InputMaybe<Scalars['String']['input']>;
  /** `YYYY-MM`; this month included. */
  readonly monthTo?: InputMaybe<Scalars['String']['input']>;
};

export type RecordDimension =
  /** 区县 */
  | 'DISTRICT'
  /** 月份 */
  | 'MONTH'
  /** 类型 */
  | 'KIND';

export type SalesDimension =
  /** 区县 */
  | 'DISTRICT'
  /** 监管网格 */
  | 'GRID'
  /** 药品品种 */
  | 'PRODUCT'
  /** 月份 */
  | 'MONTH'
  /** 企业类型 */
  | 'KIND';

/** An organisation under supervision (企业、单位); it has one file at all agencies (一企一档). */
export type Enterprise = {
  /** Unified social credit code (统一社会信用代码), GB 32100. */
  readonly creditCode: Scalars['ID']['output'];
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Name before the last change (曾用名). */
  readonly formerName?: Maybe<Scalars['String']['output']>;
  readonly kind?: Maybe<EnterpriseKind>;
  readonly status?: Maybe<EnterpriseStatus>;
  /** Registered address (住所). */
  readonly address?: Maybe<Scalars['String']['output']>;
  readonly establishedOn?: Maybe<Scalars['Date']['output']>;
  /** Whether the credit code's check character fits; early codes in force exist that don't. */
  readonly creditCodeCheck?: Maybe<CreditCodeCheck>;
  readonly region?: Maybe<Region>;
  /** Legal representative (法定代表人). */
  readonly legalRepresentative?: Maybe<Scalars['String']['output']>;
  /** Head of the enterprise (企业负责人). */
  readonly principal?: Maybe<Scalars['String']['output']>;
  /** Head of quality (质量负责人). */
  readonly qualityHead?: Maybe<Scalars['String']['output']>;
  /** Credit grade (信用等级), A to D. */
  readonly creditGrade?: Maybe<Scalars['String']['output']>;
  readonly geo?: Maybe<Geo>;
  /** The supervision grid that keeps the enterprise (监管网格); none where the province supervises. */
  readonly grid?: Maybe<Grid>;
  /** Credit code of the head office whose chain it belongs to; a head office's own. */
  readonly chainCode?: Maybe<Scalars['ID']['output']>;
  /** The head office of its chain (连锁总部). */
  readonly chain?: Maybe<Enterprise>;
  /** Stores of a head office (连锁门店). */
  readonly stores?: Maybe<EnterpriseConnection>;
  readonly phone?: Maybe<Scalars['String']['output']>;
  readonly legalRepresentativePerson?: Maybe<Person>;
  readonly principalPerson?: Maybe<Person>;
  readonly qualityHeadPerson?: Maybe<Person>;
  /** Drug licences (药品许可证). */
  readonly licenses?: Maybe<ReadonlyArray<DrugLicense>>;
  /** Pharmacists who are registered here (执业药师). */
  readonly pharmacists?: Maybe<PharmacistConnection>;
  /** Employees (从业人员). */
  readonly staff?: Maybe<StaffMemberConnection>;
  /** Inspections of it (监督检查), newest first. */
  readonly inspections?: Maybe<InspectionConnection>;
  /** Joint inspections that list it (跨部门联合检查), latest first; never told to the enterprise. */
  readonly jointInspections?: Maybe<ReadonlyArray<JointInspection>>;
  /** What joint inspections that have visited it came to, latest first. */
  readonly jointInspectionResults?: Maybe<ReadonlyArray<JointInspectionUnit>>;
  /** Whether an administrative case against it is open (在办案件标志). */
  readonly hasOpenCase?: Maybe<Scalars['Boolean']['output']>;
  /** Administrative cases against it, newest first. */
  readonly cases?: Maybe<AdminCaseConnection>;
  /** Penalties that are published and in their term (公示期内的行政处罚), newest first. */
  readonly penalties?: Maybe<PenaltyConnection>;
  /** Its cases' transfers to the police (移送), newest first. */
  readonly transfers?: Maybe<CaseTransferConnection>;
  /** Retail sales (零售明细), newest first. */
  readonly retailSales?: Maybe<RetailSaleConnection>;
  /** Sales that were registered under the buyer's name (实名登记), newest first. */
  readonly realNameSales?: Maybe<RealNameSaleConnection>;
  /** Its sales by month, oldest first. */
  readonly salesByMonth?: Maybe<ReadonlyArray<SalesMonth>>;
  /** The products that it sold most of, by sum of money. */
  readonly topProducts?: Maybe<ReadonlyArray<ProductSales>>;
};


/** An organisation under supervision (企业、单位); it has one file at all agencies (一企一档). */
export type EnterpriseStoresArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** An organisation under supervision (企业、单位); it has one file at all agencies (一企一档). */
export type EnterprisePharmacistsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** An organisation under supervision (企业、单位); it has one file at all agencies (一企一档). */
export type EnterpriseStaffArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** An organisation under supervision (企业、单位); it has one file at all agencies (一企一档). */
export type EnterpriseInspectionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** An organisation under supervision (企业、单位); it has one file at all agencies (一企一档). */
export type EnterpriseCasesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** An organisation under supervision (企业、单位); it has one file at all agencies (一企一档). */
export type EnterprisePenaltiesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** An organisation under supervision (企业、单位); it has one file at all agencies (一企一档). */
export type EnterpriseTransfersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** An organisation under supervision (企业、单位); it has one file at all agencies (一企一档). */
export type EnterpriseRetailSalesArgs = {
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
  batchNo?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** An organisation under supervision (企业、单位); it has one file at all agencies (一企一档). */
export type EnterpriseRealNameSalesArgs = {
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** An organisation under supervision (企业、单位); it has one file at all agencies (一企一档). */
export type EnterpriseTopProductsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['String']['input']>;
  to?: InputMaybe<Scalars['String']['input']>;
};

export type EnterpriseKind =
  /** 药品生产企业 */
  | 'MANUFACTURER'
  /** 药品批发企业 */
  | 'WHOLESALER'
  /** 零售连锁总部 */
  | 'CHAIN_HQ'
  /** 连锁门店 */
  | 'CHAIN_STORE'
  /** 单体药店 */
  | 'SINGLE_PHARMACY'
  /** 网络销售平台 */
  | 'ONLINE_PLATFORM'
  /** 医疗机构 */
  | 'MEDICAL_INSTITUTION'
  /** 疾病预防控制中心 */
  | 'CDC'
  /** 接种单位 */
  | 'VACCINATION_UNIT';

export type EnterpriseStatus =
  /** 在业 */
  | 'ACTIVE'
  /** 停业 */
  | 'SUSPENDED'
  /** 许可证被吊销 */
  | 'LICENSE_REVOKED'
  /** 已注销 */
  | 'CANCELLED';

export type CreditCodeCheck =
  | 'PASS'
  | 'FAIL';

/** A place on the map (经纬度), in degrees. */
export type Geo = {
  readonly latitude?: Maybe<Scalars['Float']['output']>;
  readonly longitude?: Maybe<Scalars['Float']['output']>;
};

export type EnterpriseConnection = {
  readonly nodes?: Maybe<ReadonlyArray<Enterprise>>;
  readonly edges?: Maybe<ReadonlyArray<EnterpriseEdge>>;
  readonly pageInfo: PageInfo;
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

export type EnterpriseEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node?: Maybe<Enterprise>;
};

/** A division of the country (行政区划), by GB/T 2260 and the statistics bureau's codes. */
export type Region = {
  /** 2 to 6 digits down to the district, 9 for a street (街道), 12 for a village (村、社区). */
  readonly code: Scalars['ID']['output'];
  readonly name?: Maybe<Scalars['String']['output']>;
  /** With the names of what it lies in; as far down as the district. */
  readonly fullName?: Maybe<Scalars['String']['output']>;
  /** 1 province, 2 city, 3 district, 4 street, 5 village. */
  readonly level?: Maybe<Scalars['Int']['output']>;
  readonly parent?: Maybe<Region>;
  readonly children?: Maybe<ReadonlyArray<Region>>;
};

/** A supervision grid (监管网格): streets that supervisors are bound to. */
export type Grid = {
  readonly gridCode?: Maybe<Scalars['ID']['output']>;
  readonly name?: Maybe<Scalars['String']['output']>;
  readonly region?: Maybe<Region>;
  readonly streets?: Maybe<ReadonlyArray<Region>>;
  readonly supervisors?: Maybe<ReadonlyArray<Supervisor>>;
  /** Enterprises in the grid. */
  readonly enterprises?: Maybe<EnterpriseConnection>;
};


/** A supervision grid (监管网格): streets that supervisors are bound to. */
export type GridEnterprisesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type GridConnection = {
  readonly nodes?: Maybe<ReadonlyArray<Grid>>;
  readonly edges?: Maybe<ReadonlyArray<GridEdge>>;
  readonly pageInfo: PageInfo;
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

export type GridEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node?: Maybe<Grid>;
};

/** A supervisor of a grid (监管人员). */
export type Supervisor = {
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Number of the law-enforcement badge (执法证号). */
  readonly badgeNo?: Maybe<Scalars['ID']['output']>;
  readonly phone?: Maybe<Scalars['String']['output']>;
  /** One supervisor answers for the grid, the others assist. */
  readonly isResponsible?: Maybe<Scalars['Boolean']['output']>;
};

/** A drug licence (药品许可证). */
export type DrugLicense = {
  readonly licenseNo: Scalars['ID']['output'];
  readonly kind?: Maybe<DrugLicenseKind>;
  /** Mode of business (经营方式). */
  readonly businessMode?: Maybe<Scalars['String']['output']>;
  /** Scope of business (经营范围). */
  readonly scope?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly issuingAuthority?: Maybe<Scalars['String']['output']>;
  readonly issuedOn?: Maybe<Scalars['Date']['output']>;
  readonly validTo?: Maybe<Scalars['Date']['output']>;
  readonly status?: Maybe<DrugLicenseStatus>;
  readonly enterprise?: Maybe<Enterprise>;
  /** What happened to it, in order. */
  readonly history?: Maybe<ReadonlyArray<DrugLicenseEvent>>;
};

export type DrugLicenseKind =
  /** 药品生产许可证 */
  | 'PRODUCTION'
  /** 批发 */
  | 'WHOLESALE'
  /** 零售连锁总部 */
  | 'HEAD_OFFICE'
  /** 零售 */
  | 'RETAIL';

export type DrugLicenseStatus =
  /** 申请 */
  | 'APPLIED'
  /** 受理 */
  | 'ACCEPTED'
  /** 审查 */
  | 'REVIEWING'
  /** 不予许可 */
  | 'REJECTED'
  /** 有效 */
  | 'ACTIVE'
  /** 暂停 */
  | 'SUSPENDED'
  /** 过期 */
  | 'EXPIRED'
  /** 注销 */
  | 'CANCELLED'
  /** 撤销 */
  | 'WITHDRAWN'
  /** 吊销 */
  | 'REVOKED';

/** Something that happened to a licence (许可变更). */
export type DrugLicenseEvent = {
  /** Such as ISSUED, RENEWED, CORRECTED, EXPIRED, REVOKED. */
  readonly kind?: Maybe<Scalars['String']['output']>;
  readonly occurredOn?: Maybe<Scalars['Date']['output']>;
  readonly note?: Maybe<Scalars['String']['output']>;
};

/** A licensed pharmacist as registered at an enterprise (执业药师注册). */
export type LicensedPharmacist = {
  /** Number of the registration (执业药师注册证编号). */
  readonly registrationNo?: Maybe<Scalars['ID']['output']>;
  readonly name?: Maybe<Scalars['String']['output']>;
  readonly category?: Maybe<PharmacistCategory>;
  readonly practiceScope?: Maybe<PharmacistScope>;
  readonly status?: Maybe<PharmacistStatus>;
  readonly registeredOn?: Maybe<Scalars['Date']['output']>;
  readonly validTo?: Maybe<Scalars['Date']['output']>;
  /** Where the pharmacist is registered. */
  readonly enterprise?: Maybe<Enterprise>;
  /** Whether remote review for several shops is approved (远程审方). */
  readonly isRemoteReviewApproved?: Maybe<Scalars['Boolean']['output']>;
  /** Number of the qualification (执业药师资格证号). */
  readonly qualificationNo?: Maybe<Scalars['ID']['output']>;
  readonly person?: Maybe<Person>;
  /** Citizen identity number (公民身份号码). */
  readonly idNo?: Maybe<Scalars['String']['output']>;
  readonly phone?: Maybe<Scalars['String']['output']>;
  /** Hours on duty (在岗记录), newest first. */
  readonly dutyRecords?: Maybe<DutyRecordConnection>;
};


/** A licensed pharmacist as registered at an enterprise (执业药师注册). */
export type LicensedPharmacistDutyRecordsArgs = {
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type PharmacistCategory =
  /** 药学 */
  | 'PHARMACY'
  /** 中药学 */
  | 'CHINESE_MEDICINE';

export type PharmacistScope =
  /** 生产 */
  | 'PRODUCTION'
  /** 经营 */
  | 'OPERATION'
  /** 使用 */
  | 'USE';

export type PharmacistStatus =
  /** 申请 */
  | 'APPLIED'
  /** 注册 */
  | 'REGISTERED'
  /** 延续 */
  | 'RENEWED'
  /** 变更 */
  | 'CHANGED'
  /** 注销 */
  | 'CANCELLED'
  /** 过期 */
  | 'EXPIRED';

export type PharmacistConnection = {
  readonly nodes?: Maybe<ReadonlyArray<LicensedPharmacist>>;
  readonly edges?: Maybe<ReadonlyArray<PharmacistEdge>>;
  readonly pageInfo: PageInfo;
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

export type PharmacistEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node?: Maybe<LicensedPharmacist>;
};

/** A pharmacist's stay at the pharmacy (在岗打卡). */
export type DutyRecord = {
  readonly id?: Maybe<Scalars['ID']['output']>;
  readonly enterprise?: Maybe<Enterprise>;
  /** On which it began, Asia/Shanghai. */
  readonly day?: Maybe<Scalars['Date']['output']>;
  /** Masked: the day. */
  readonly inAt?: Maybe<Scalars['DateTime']['output']>;
  /** Masked: the day. None while the stay lasts. */
  readonly outAt?: Maybe<Scalars['DateTime']['output']>;
  /** How it was taken: face, finger or telephone. */
  readonly method?: Maybe<Scalars['String']['output']>;
  /** Whether the place fitted (定位). */
  readonly isPositionConfirmed?: Maybe<Scalars['Boolean']['output']>;
};

export type DutyRecordConnection = {
  readonly nodes?: Maybe<ReadonlyArray<DutyRecord>>;
  readonly edges?: Maybe<ReadonlyArray<DutyRecordEdge>>;
  readonly pageInfo: PageInfo;
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

export type DutyRecordEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node?: Maybe<DutyRecord>;
};

/** Someone who works at an enterprise (从业人员). */
export type StaffMember = {
  readonly id?: Maybe<Scalars['ID']['output']>;
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Post (岗位). */
  readonly post?: Maybe<Scalars['String']['output']>;
  /** Whether the health certificate is valid today: what an agency gets that needn't know more. */
  readonly hasValidHealthCertificate?: Maybe<Scalars['Boolean']['output']>;
  /** Last day of the health certificate (健康证). */
  readonly healthCertificateValidTo?: Maybe<Scalars['Date']['output']>;
  readonly trainedOn?: Maybe<Scalars['Date']['output']>;
  readonly person?: Maybe<Person>;
};

export type StaffMemberConnection = {
  readonly nodes?: Maybe<ReadonlyArray<StaffMember>>;
  readonly edges?: Maybe<ReadonlyArray<StaffMemberEdge>>;
  readonly pageInfo: PageInfo;
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

export type StaffMemberEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node?: Maybe<StaffMember>;
};

/** A visit of the supervision (监督检查). */
export type Inspection = {
  readonly id?: Maybe<Scalars['ID']['output']>;
  readonly kind?: Maybe<InspectionKind>;
  /** What gave rise to it (有因检查). */
  readonly trigger?: Maybe<Scalars['String']['output']>;
  readonly enterprise?: Maybe<Enterprise>;
  readonly inspectors?: Maybe<ReadonlyArray<Supervisor>>;
  readonly startedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly finishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Checklist that was used (检查清单). */
  readonly checklistCode?: Maybe<Scalars['String']['output']>;
  /** PASSED, RECTIFY or CASE. */
  readonly conclusion?: Maybe<Scalars['String']['output']>;
  readonly status?: Maybe<InspectionStatus>;
  /** Findings (缺陷). */
  readonly defects?: Maybe<ReadonlyArray<Defect>>;
  /** The next visit as planned; never told to the enterprise. */
  readonly nextPlannedOn?: Maybe<Scalars['Date']['output']>;
  /** Names of the files that were taken as evidence (证据). */
  readonly evidence?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

export type InspectionKind =
  /** 日常检查 */
  | 'DAILY'
  /** 专项检查 */
  | 'SPECIAL'
  /** 有因检查 */
  | 'FOR_CAUSE'
  /** 联合检查 */
  | 'JOINT'
  /** 非现场检查 */
  | 'OFF_SITE';

export type InspectionStatus =
  /** 已计划 */
  | 'PLANNED'
  /** 已指派 */
  | 'ASSIGNED'
  /** 检查中 */
  | 'ON_SITE'
  /** 已报告 */
  | 'REPORTED'
  /** 整改中 */
  | 'RECTIFYING'
  /** 已提交整改 */
  | 'RECTIFICATION_SUBMITTED'
  /** 复核中 */
  | 'REVIEWING'
  /** 已转案件 */
  | 'ESCALATED'
  /** 已关闭 */
  | 'CLOSED';

export type InspectionConnection = {
  readonly nodes?: Maybe<ReadonlyArray<Inspection>>;
  readonly edges?: Maybe<ReadonlyArray<InspectionEdge>>;
  readonly pageInfo: PageInfo;
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

export type InspectionEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node?: Maybe<Inspection>;
};

/** A finding of an inspection (缺陷). */
export type Defect = {
  readonly id?: Maybe<Scalars['ID']['output']>;
  readonly severity?: Maybe<DefectSeverity>;
  /** Clause that it offends. */
  readonly clause?: Maybe<Scalars['String']['output']>;
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Last day for the rectification. */
  readonly dueOn?: Maybe<Scalars['Date']['output']>;
  readonly status?: Maybe<InspectionStatus>;
  /** What the enterprise did about it (整改), in rounds. */
  readonly rectifications?: Maybe<ReadonlyArray<Rectification>>;
};

export type DefectSeverity =
  /** 一般 */
  | 'MINOR'
  /** 主要 */
  | 'MAJOR'
  /** 严重 */
  | 'CRITICAL';

/** One round of putting a defect right (整改). */
export type Rectification = {
  readonly round?: Maybe<Scalars['Int']['output']>;
  readonly measures?: Maybe<Scalars['String']['output']>;
  readonly submittedAt?: Maybe<Scalars['DateTime']['output']>;
  /** None while it waits for one. */
  readonly review?: Maybe<Review>;
};

/** The supervision's judgement of a rectification (复核). */
export type Review = {
  readonly result?: Maybe<ReviewResult>;
  readonly reviewedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly reviewer?: Maybe<Supervisor>;
};

export type ReviewResult =
  /** 通过 */
  | 'PASSED'
  /** 不通过 */
  | 'FAILED';

/** An inspection that several agencies make together (跨部门联合检查). */
export type JointInspection = {
  /** Number of the plan (联合检查编号); a matter's number. */
  readonly id?: Maybe<Scalars['ID']['output']>;
  readonly title?: Maybe<Scalars['String']['output']>;
  readonly theme?: Maybe<JointInspectionTheme>;
  /** The agency that leads it (牵头部门), as its subgraph is named. */
  readonly leadAgency?: Maybe<Scalars['String']['output']>;
  /** The agencies that join it (参与部门), the leading one among them. */
  readonly agencies?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly startsOn?: Maybe<Scalars['Date']['output']>;
  /** Included. */
  readonly endsOn?: Maybe<Scalars['Date']['output']>;
  readonly state?: Maybe<JointInspectionState>;
  /** Units on its list (检查对象) that are the caller's to see, in order of their credit codes. */
  readonly units?: Maybe<JointInspectionUnitConnection>;
};


/** An inspection that several agencies make together (跨部门联合检查). */
export type JointInspectionUnitsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type JointInspectionTheme =
  /** 涉药涉械单位综合监管抽查 */
  | 'DRUGS_AND_DEVICES'
  /** 麻醉药品和精神药品专项检查 */
  | 'CONTROLLED_DRUGS';

export type JointInspectionState =
  /** 已提出 */
  | 'PROPOSED'
  /** 各部门已同意 */
  | 'AGREED'
  /** 检查中 */
  | 'IN_PROGRESS'
  /** 结果已汇总 */
  | 'FINDINGS_IN'
  /** 已移交各部门处理 */
  | 'HANDED_OVER'
  /** 已办结 */
  | 'CLOSED';

export type JointInspectionsWhere = {
  readonly theme?: InputMaybe<JointInspectionTheme>;
  readonly state?: InputMaybe<JointInspectionState>;
};

export type JointInspectionConnection = {
  readonly nodes?: Maybe<ReadonlyArray<JointInspection>>;
  readonly edges?: Maybe<ReadonlyArray<JointInspectionEdge>>;
  readonly pageInfo: PageInfo;
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

export type JointInspectionEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node?: Maybe<JointInspection>;
};

/** A unit on the list of a joint inspection (检查对象). */
export type JointInspectionUnit = {
  readonly enterprise?: Maybe<Enterprise>;
  /** Null until the agencies have been there. */
  readonly visitedOn?: Maybe<Scalars['Date']['output']>;
  /** Null until the agencies have been there. */
  readonly result?: Maybe<JointInspectionResult>;
  /** The agencies that found a problem of theirs (发现问题的部门). */
  readonly findingAgencies?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly jointInspection?: Maybe<JointInspection>;
};

export type JointInspectionResult =
  /** 未发现问题 */
  | 'PASSED'
  /** 发现问题 */
  | 'PROBLEMS';

export type JointInspectionUnitConnection = {
  readonly nodes?: Maybe<ReadonlyArray<JointInspectionUnit>>;
  readonly edges?: Maybe<ReadonlyArray<JointInspectionUnitEdge>>;
  readonly pageInfo: PageInfo;
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

export type JointInspectionUnitEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node?: Maybe<JointInspectionUnit>;
};

/** An administrative case (行政案件). */
export type AdminCase = {
  readonly caseNo?: Maybe<Scalars['ID']['output']>;
  /** Number on the documents (文书号). */
  readonly displayNo?: Maybe<Scalars['String']['output']>;
  /** Where it came from (案源). */
  readonly source?: Maybe<Scalars['String']['output']>;
  /** What was violated (案由). */
  readonly violationType?: Maybe<Scalars['String']['output']>;
  readonly enterprise?: Maybe<Enterprise>;
  /** Value of the goods involved (货值金额). */
  readonly amountInvolvedFen?: Maybe<Scalars['Fen']['output']>;
  /** Decision in words (处罚决定). */
  readonly decision?: Maybe<Scalars['String']['output']>;
  readonly filedOn?: Maybe<Scalars['Date']['output']>;
  readonly decidedOn?: Maybe<Scalars['Date']['output']>;
  /** Last day for the decision: 90 days from filing. */
  readonly decideBy?: Maybe<Scalars['Date']['output']>;
  readonly status?: Maybe<AdminCaseStatus>;
  /** Penalties of the case, published or not. */
  readonly penalties?: Maybe<ReadonlyArray<Penalty>>;
  /** Its transfer to the police (移送). */
  readonly transfer?: Maybe<CaseTransfer>;
  /** Persons that it concerns (涉案人员). */
  readonly persons?: Maybe<ReadonlyArray<Person>>;
  /** What was seized (扣押物品). */
  readonly seizedItems?: Maybe<Scalars['String']['output']>;
};

export type AdminCaseStatus =
  /** 线索 */
  | 'CLUE'
  /** 核查 */
  | 'VERIFYING'
  /** 立案 */
  | 'FILED'
  /** 调查 */
  | 'INVESTIGATING'
  /** 审核 */
  | 'REVIEWED'
  /** 告知 */
  | 'NOTIFIED'
  /** 决定 */
  | 'DECIDED'
  /** 送达 */
  | 'SERVED'
  /** 执行 */
  | 'EXECUTED'
  /** 结案 */
  | 'CLOSED'
  /** 不予立案、撤案 */
  | 'DISMISSED'
  /** 不予处罚 */
  | 'NO_PENALTY'
  /** 已移送公安 */
  | 'TRANSFERRED';

export type AdminCaseConnection = {
  readonly nodes?: Maybe<ReadonlyArray<AdminCase>>;
  readonly edges?: Maybe<ReadonlyArray<AdminCaseEdge>>;
  readonly pageInfo: PageInfo;
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

export type AdminCaseEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node?: Maybe<AdminCase>;
};

/** A penalty (行政处罚). */
export type Penalty = {
  readonly kind?: Maybe<PenaltyKind>;
  /** Fine or confiscated sum; none for other kinds. */
  readonly amountFen?: Maybe<Scalars['Fen']['output']>;
  /** Clause that it rests on (处罚依据). */
  readonly legalBasis?: Maybe<Scalars['String']['output']>;
  readonly decidedOn?: Maybe<Scalars['Date']['output']>;
  /** First day of publication (公示). */
  readonly publishedFrom?: Maybe<Scalars['Date']['output']>;
  readonly publishedTo?: Maybe<Scalars['Date']['output']>;
};

export type PenaltyKind =
  /** 警告 */
  | 'WARNING'
  /** 罚款 */
  | 'FINE'
  /** 没收 */
  | 'CONFISCATION'
  /** 停业整顿 */
  | 'SUSPENSION'
  /** 吊销许可证 */
  | 'REVOCATION'
  /** 从业禁止 */
  | 'BAN';

export type PenaltyConnection = {
  readonly nodes?: Maybe<ReadonlyArray<Penalty>>;
  readonly edges?: Maybe<ReadonlyArray<PenaltyEdge>>;
  readonly pageInfo: PageInfo;
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

export type PenaltyEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node?: Maybe<Penalty>;
};

/** A case's transfer to the police (涉嫌犯罪案件移送). */
export type CaseTransfer = {
  readonly transferNo?: Maybe<Scalars['ID']['output']>;
  readonly adminCase?: Maybe<AdminCase>;
  readonly enterprise?: Maybe<Enterprise>;
  /** Name of the agency that it goes to. */
  readonly toAgency?: Maybe<Scalars['String']['output']>;
  readonly decidedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly sentAt?: Maybe<Scalars['DateTime']['output']>;
  /** Papers that were handed over (移送材料). */
  readonly materials?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** The police decide within three days of their signature. */
  readonly answerDueAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the police gave it back for administrative handling. */
  readonly returnedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly status?: Maybe<CaseTransferStatus>;
};

export type CaseTransferStatus =
  /** 专案组成立 */
  | 'TEAM_FORMED'
  /** 已报请 */
  | 'REPORTED'
  /** 批准移送 */
  | 'APPROVED'
  /** 不予移送 */
  | 'REFUSED'
  /** 已移送 */
  | 'SENT'
  /** 公安已签收 */
  | 'SIGNED'
  /** 转送有管辖权机关 */
  | 'FORWARDED'
  /** 公安立案 */
  | 'FILED'
  /** 公安不予立案 */
  | 'NOT_FILED'
  /** 复议中 */
  | 'RECONSIDERING'
  /** 复议后维持 */
  | 'UPHELD'
  /** 检察院立案监督 */
  | 'PROSECUTOR_SUPERVISION'
  /** 材料已移交 */
  | 'MATERIAL_HANDED_OVER'
  /** 退回行政处理 */
  | 'RETURNED_FOR_ADMIN';

export type CaseTransferConnection = {
  readonly nodes?: Maybe<ReadonlyArray<CaseTransfer>>;
  readonly edges?: Maybe<ReadonlyArray<CaseTransferEdge>>;
  readonly pageInfo: PageInfo;
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

export type CaseTransferEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node?: Maybe<CaseTransfer>;
};

/** A drug product (药品品种). */
export type DrugProduct = {
  /** Approval number (批准文号). */
  readonly approvalNumber: Scalars['ID']['output'];
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Generic name (通用名). */
  readonly genericName?: Maybe<Scalars['String']['output']>;
  /** Dosage form (剂型). */
  readonly dosageForm?: Maybe<Scalars['String']['output']>;
  /** Strength and content (规格). */
  readonly specification?: Maybe<Scalars['String']['output']>;
  /** Marketing authorisation holder (上市许可持有人). */
  readonly holder?: Maybe<Scalars['String']['output']>;
  readonly manufacturer?: Maybe<Enterprise>;
  /** Whether it needs a prescription (处方药); none where the register doesn't say. */
  readonly isPrescription?: Maybe<Scalars['Boolean']['output']>;
  /** Class of special control (特殊管理类别); none where the register doesn't say. */
  readonly control?: Maybe<DrugControl>;
  /** First day of the control class; a sale is judged by the class of its day. */
  readonly controlValidFrom?: Maybe<Scalars['Date']['output']>;
  /** Group whose sales are registered under the buyer's name (实名登记类别). */
  readonly registrationGroup?: Maybe<Scalars['String']['output']>;
  /** Whether every pack is traced (重点追溯品种). */
  readonly isKeyTrace?: Maybe<Scalars['Boolean']['output']>;
  /** One for each pack (本位码). */
  readonly codes?: Maybe<ReadonlyArray<DrugProductCode>>;
  /** Recalls of the product, newest first. */
  readonly recalls?: Maybe<ReadonlyArray<Recall>>;
};

export type DrugControl =
  /** 非特殊管理 */
  | 'NONE'
  /** 含麻黄碱类复方制剂 */
  | 'EPHEDRINE_COMPOUND'
  /** 含可待因复方口服液体制剂 */
  | 'CODEINE_COMPOUND'
  /** 复方地芬诺酯片 */
  | 'DIPHENOXYLATE'
  /** 复方甘草片 */
  | 'LIQUORICE_COMPOUND'
  /** 第二类精神药品 */
  | 'PSYCHOTROPIC_2'
  /** 第一类精神药品 */
  | 'PSYCHOTROPIC_1'
  /** 麻醉药品 */
  | 'NARCOTIC'
  /** 医疗用毒性药品 */
  | 'TOXIC'
  /** 疫苗 */
  | 'VACCINE'
  /** 血液制品 */
  | 'BLOOD';

export type DrugProductConnection = {
  readonly nodes?: Maybe<ReadonlyArray<DrugProduct>>;
  readonly edges?: Maybe<ReadonlyArray<DrugProductEdge>>;
  readonly pageInfo: PageInfo;
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

export type DrugProductEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node?: Maybe<DrugProduct>;
};

/** A pack of a product (包装). */
export type DrugProductCode = {
  /** National drug code (国家药品编码本位码), 14 digits. */
  readonly nationalDrugCode?: Maybe<Scalars['ID']['output']>;
  readonly package?: Maybe<Scalars['String']['output']>;
  /** First seven digits of its trace codes (追溯码). */
  readonly tracePrefix?: Maybe<Scalars['String']['output']>;
};

/** A batch of a pack (药品批次). */
export type DrugBatch = {
  /** National drug code (本位码) of the pack. */
  readonly nationalDrugCode: Scalars['ID']['output'];
  /** Batch number (批号). */
  readonly batchNo: Scalars['ID']['output'];
  readonly product?: Maybe<DrugProduct>;
  readonly madeOn?: Maybe<Scalars['Date']['output']>;
  readonly expiresOn?: Maybe<Scalars['Date']['output']>;
  /** Packs made. */
  readonly quantity?: Maybe<Scalars['Int']['output']>;
  /** Number of the lot release (批签发). */
  readonly lotReleaseNo?: Maybe<Scalars['String']['output']>;
};

/** A recall notice (召回公告): the city's own, or a published one of another authority. */
export type Recall = {
  readonly recallNo: Scalars['ID']['output'];
  readonly source?: Maybe<RecallSource>;
  /** 1 most serious to 3; none where the notice doesn't say. */
  readonly class?: Maybe<Scalars['Int']['output']>;
  /** Class as the notice words it (召回级别). */
  readonly classAsWritten?: Maybe<Scalars['String']['output']>;
  /** VOLUNTARY (主动召回) or ORDERED (责令召回). */
  readonly kind?: Maybe<Scalars['String']['output']>;
  readonly productName?: Maybe<Scalars['String']['output']>;
  readonly firm?: Maybe<Scalars['String']['output']>;
  readonly product?: Maybe<DrugProduct>;
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** Batches as the notice lists them. */
  readonly batchesAsWritten?: Maybe<Scalars['String']['output']>;
  readonly batches?: Maybe<ReadonlyArray<RecallBatch>>;
  readonly noticeAt?: Maybe<Scalars['DateTime']['output']>;
  /** Sale has to stop by then (停售时限). */
  readonly stopSaleBy?: Maybe<Scalars['DateTime']['output']>;
  readonly status?: Maybe<RecallStatus>;
  /** Units that were told to stop the sale (召回通知单位), in order of their credit codes. */
  readonly units?: Maybe<RecallUnitConnection>;
};


/** A recall notice (召回公告): the city's own, or a published one of another authority. */
export type RecallUnitsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type RecallSource =
  /** 本市 */
  | 'WORLD'
  /** 台湾食药署公开数据 */
  | 'TFDA'
  /** 美国 FDA 公开数据 */
  | 'FDA';

export type RecallStatus =
  /** 已决定 */
  | 'DECIDED'
  /** 通知中 */
  | 'NOTIFYING'
  /** 已停售 */
  | 'STOP_SALE_CONFIRMED'
  /** 召回中 */
  | 'RECOVERING'
  /** 已处置 */
  | 'DISPOSED'
  /** 已评价 */
  | 'EVALUATED'
  /** 已完成 */
  | 'CLOSED'
  /** 公告已发布 */
  | 'PUBLISHED';

export type RecallConnection = {
  readonly nodes?: Maybe<ReadonlyArray<Recall>>;
  readonly edges?: Maybe<ReadonlyArray<RecallEdge>>;
  readonly pageInfo: PageInfo;
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

export type RecallEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node?: Maybe<Recall>;
};

/** A batch that is recalled. */
export type RecallBatch = {
  readonly batchNo?: Maybe<Scalars['ID']['output']>;
  /** The batch in the register, where the notice names its pack. */
  readonly batch?: Maybe<DrugBatch>;
};

/** A unit that was told of a recall, and what it has of the recalled batches (召回通知单位及库存). */
export type RecallUnit = {
  readonly recall?: Maybe<Recall>;
  readonly enterprise?: Maybe<Enterprise>;
  readonly notifiedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Packs of the recalled batches in stock (库存). */
  readonly stockQuantity?: Maybe<Scalars['Int']['output']>;
  /** None while the unit has not reported its stock. */
  readonly stockReportedAt?: Maybe<Scalars['DateTime']['output']>;
};

export type RecallUnitConnection = {
  readonly nodes?: Maybe<ReadonlyArray<RecallUnit>>;
  readonly edges?: Maybe<ReadonlyArray<RecallUnitEdge>>;
  readonly pageInfo: PageInfo;
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

export type RecallUnitEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node?: Maybe<RecallUnit>;
};

/** A sale at a pharmacy (零售). */
export type RetailSale = {
  /** Number of the sale at the pharmacy. */
  readonly saleNo?: Maybe<Scalars['ID']['output']>;
  readonly soldAt?: Maybe<Scalars['DateTime']['output']>;
  /** National drug code (本位码) of the pack. */
  readonly nationalDrugCode?: Maybe<Scalars['ID']['output']>;
  readonly batchNo?: Maybe<Scalars['ID']['output']>;
  /** The batch in the register. */
  readonly batch?: Maybe<DrugBatch>;
  readonly product?: Maybe<DrugProduct>;
  /** Packs. */
  readonly quantity?: Maybe<Scalars['Int']['output']>;
  /** Price of one pack. */
  readonly priceFen?: Maybe<Scalars['Fen']['output']>;
  /** Trace codes of the packs (追溯码). */
  readonly traceCodes?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Number of the prescription (处方号). */
  readonly rxNo?: Maybe<Scalars['ID']['output']>;
  /** The pharmacist who checked the prescription (审方药师). */
  readonly pharmacist?: Maybe<LicensedPharmacist>;
  /** Sold by the unit, so that a trace code may come again (拆零). */
  readonly isSplit?: Maybe<Scalars['Boolean']['output']>;
};

export type RetailSaleConnection = {
  readonly nodes?: Maybe<ReadonlyArray<RetailSale>>;
  readonly edges?: Maybe<ReadonlyArray<RetailSaleEdge>>;
  readonly pageInfo: PageInfo;
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

export type RetailSaleEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node?: Maybe<RetailSale>;
};

/** A sale under the buyer's name (实名登记销售). */
export type RealNameSale = {
  /** Number of the sale at the pharmacy. */
  readonly saleNo?: Maybe<Scalars['ID']['output']>;
  readonly soldAt?: Maybe<Scalars['DateTime']['output']>;
  readonly buyerName?: Maybe<Scalars['String']['output']>;
  /** Citizen identity number (公民身份号码). */
  readonly buyerIdNo?: Maybe<Scalars['String']['output']>;
  readonly buyerPhone?: Maybe<Scalars['String']['output']>;
  readonly buyer?: Maybe<Person>;
  /** Who bought for the buyer (代购人). */
  readonly agent?: Maybe<Person>;
  readonly symptom?: Maybe<Scalars['String']['output']>;
  /** Body temperature, degrees Celsius. */
  readonly temperature?: Maybe<Scalars['Float']['output']>;
};

export type RealNameSaleConnection = {
  readonly nodes?: Maybe<ReadonlyArray<RealNameSale>>;
  readonly edges?: Maybe<ReadonlyArray<RealNameSaleEdge>>;
  readonly pageInfo: PageInfo;
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

export type RealNameSaleEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node?: Maybe<RealNameSale>;
};

/** An enterprise's sales of a month (月销售汇总). */
export type SalesMonth = {
  /** `YYYY-MM`, Asia/Shanghai. */
  readonly month?: Maybe<Scalars['String']['output']>;
  readonly sales?: Maybe<Scalars['Int']['output']>;
  /** Packs. */
  readonly quantity?: Maybe<Scalars['Int']['output']>;
  readonly amountFen?: Maybe<Scalars['Fen']['output']>;
  /** Sales under the buyer's name. */
  readonly realNameSales?: Maybe<Scalars['Int']['output']>;
};

/** An enterprise's sales of a product (品种销售汇总). */
export type ProductSales = {
  readonly product?: Maybe<DrugProduct>;
  readonly sales?: Maybe<Scalars['Int']['output']>;
  /** Packs. */
  readonly quantity?: Maybe<Scalars['Int']['output']>;
  readonly amountFen?: Maybe<Scalars['Fen']['output']>;
};

/** Sales of many enterprises (销售统计). */
export type SalesTotals = {
  /** In order of their keys. */
  readonly cells?: Maybe<ReadonlyArray<SalesTotal>>;
  /** Over all cells; it counts what is left out of a cell when parts of several together expose nobody. */
  readonly total?: Maybe<SalesTotal>;
};

/** One cell. For who may have totals only it sums parts that expose no enterprise, of finished months; null where there are none. */
export type SalesTotal = {
  /** Region, grid, approval number, month or kind; `ALL` for the sum. */
  readonly key?: Maybe<Scalars['ID']['output']>;
  /** Whether nothing is left out; what would expose an enterprise is. */
  readonly isComplete?: Maybe<Scalars['Boolean']['output']>;
  /**
   * Enterprises that contribute; for who may have totals only, at least so many: of each district those of its largest part.
   * The stores of one chain count as one when it is judged what would expose them.
   */
  readonly enterprises?: Maybe<Scalars['Int']['output']>;
  readonly sales?: Maybe<Scalars['Int']['output']>;
  /** Packs. */
  readonly quantity?: Maybe<Scalars['Int']['output']>;
  readonly amountFen?: Maybe<Scalars['Fen']['output']>;
};

/**
 * One cell of a table of counts, the total over all of them last. For who may have totals only it counts parts that expose
 * no enterprise, of finished months.
 */
export type RecordTotal = {
  /** District, month `YYYY-MM` or kind; `ALL` for the total. */
  readonly key?: Maybe<Scalars['ID']['output']>;
  /** Whether nothing is left out; what would expose an enterprise is. */
  readonly isComplete?: Maybe<Scalars['Boolean']['output']>;
  /** Rounded to 5 for who may have totals only; null where there is nothing to show. */
  readonly records?: Maybe<Scalars['Int']['output']>;
};

/** A clause of a statute (法律依据). */
export type LegalClause = {
  readonly clauseId: Scalars['ID']['output'];
  readonly law?: Maybe<Scalars['String']['output']>;
  readonly article?: Maybe<Scalars['String']['output']>;
  /** What it says, in short. */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** What it is the basis of here. */
  readonly usedFor?: Maybe<Scalars['String']['output']>;
  /** L: read in the statute; P: from a published page; K: not verified. */
  readonly evidence?: Maybe<Scalars['String']['output']>;
};

/** A kind of bill on the trace platform (追溯单据类型). */
export type TraceBillType = {
  readonly code?: Maybe<Scalars['ID']['output']>;
  readonly name?: Maybe<Scalars['String']['output']>;
  /** IN (入库) or OUT (出库). */
  readonly direction?: Maybe<Scalars['String']['output']>;
  /** Name in the interface. */
  readonly enumName?: Maybe<Scalars['String']['output']>;
};

/** A published sample of a trace code (追溯码样例). */
export type TraceCodeSample = {
  readonly traceCode?: Maybe<Scalars['ID']['output']>;
  /** First seven digits: product and pack. */
  readonly prefix?: Maybe<Scalars['String']['output']>;
  /** Whether its last digit is a GS1 check digit; the scheme has no public one. */
  readonly hasGs1Check?: Maybe<Scalars['Boolean']['output']>;
  readonly note?: Maybe<Scalars['String']['output']>;
};

/** A precursor that is a medicine (药品类易制毒化学品). */
export type PrecursorDrug = {
  /** Number in the annex (附表). */
  readonly seq?: Maybe<Scalars['String']['output']>;
  readonly category?: Maybe<Scalars['String']['output']>;
  readonly name?: Maybe<Scalars['String']['output']>;
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly source?: Maybe<Scalars['String']['output']>;
};

/** A natural person (自然人); the police keep the identity. */
export type Person = {
  readonly personKey?: Maybe<Scalars['ID']['output']>;
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
  Enterprise: Enterprise;
  Region: Region;
  Grid: Grid;
  DrugLicense: DrugLicense;
  LicensedPharmacist: LicensedPharmacist;
  Inspection: Inspection;
  JointInspection: JointInspection;
  AdminCase: AdminCase;
  CaseTransfer: CaseTransfer;
  DrugProduct: DrugProduct;
  DrugBatch: DrugBatch;
  Recall: Recall;
  LegalClause: LegalClause;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Enterprise:
    ( { __typename: 'Enterprise' }
    & GraphQLRecursivePick<FederationTypes['Enterprise'], {"creditCode":true}> );
  Region:
    ( { __typename: 'Region' }
    & GraphQLRecursivePick<FederationTypes['Region'], {"code":true}> );
  Grid:
    ( { __typename: 'Grid' }
    & GraphQLRecursivePick<FederationTypes['Grid'], {"gridCode":true}> );
  DrugLicense:
    ( { __typename: 'DrugLicense' }
    & GraphQLRecursivePick<FederationTypes['DrugLicense'], {"licenseNo":true}> );
  LicensedPharmacist:
    ( { __typename: 'LicensedPharmacist' }
    & GraphQLRecursivePick<FederationTypes['LicensedPharmacist'], {"registrationNo":true}> );
  Inspection:
    ( { __typename: 'Inspection' }
    & GraphQLRecursivePick<FederationTypes['Inspection'], {"id":true}> );
  JointInspection:
    ( { __typename: 'JointInspection' }
    & GraphQLRecursivePick<FederationTypes['JointInspection'], {"id":true}> );
  AdminCase:
    ( { __typename: 'AdminCase' }
    & GraphQLRecursivePick<FederationTypes['AdminCase'], {"caseNo":true}> );
  CaseTransfer:
    ( { __typename: 'CaseTransfer' }
    & GraphQLRecursivePick<FederationTypes['CaseTransfer'], {"transferNo":true}> );
  DrugProduct:
    ( { __typename: 'DrugProduct' }
    & GraphQLRecursivePick<FederationTypes['DrugProduct'], {"approvalNumber":true}> );
  DrugBatch:
    ( { __typename: 'DrugBatch' }
    & GraphQLRecursivePick<FederationTypes['DrugBatch'], {"nationalDrugCode":true,"batchNo":true}> );
  Recall:
    ( { __typename: 'Recall' }
    & GraphQLRecursivePick<FederationTypes['Recall'], {"recallNo":true}> );
  LegalClause:
    ( { __typename: 'LegalClause' }
    & GraphQLRecursivePick<FederationTypes['LegalClause'], {"clauseId":true}> );
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
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  EnterprisesWhere: EnterprisesWhere;
  InspectionsWhere: InspectionsWhere;
  AdminCasesWhere: AdminCasesWhere;
  DrugProductsWhere: DrugProductsWhere;
  RecallsWhere: RecallsWhere;
  SalesTotalsWhere: SalesTotalsWhere;
  RecordDimension: RecordDimension;
  SalesDimension: SalesDimension;
  Enterprise: ResolverTypeWrapper<EnterpriseRow>;
  EnterpriseKind: EnterpriseKind;
  EnterpriseStatus: EnterpriseStatus;
  CreditCodeCheck: CreditCodeCheck;
  Geo: ResolverTypeWrapper<EnterpriseRow>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  EnterpriseConnection: ResolverTypeWrapper<Omit<EnterpriseConnection, 'nodes' | 'edges'> & { nodes?: Maybe<ReadonlyArray<ResolversTypes['Enterprise']>>, edges?: Maybe<ReadonlyArray<ResolversTypes['EnterpriseEdge']>> }>;
  EnterpriseEdge: ResolverTypeWrapper<Omit<EnterpriseEdge, 'node'> & { node?: Maybe<ResolversTypes['Enterprise']> }>;
  Region: ResolverTypeWrapper<RegionRow>;
  Grid: ResolverTypeWrapper<GridRow>;
  GridConnection: ResolverTypeWrapper<Omit<GridConnection, 'nodes' | 'edges'> & { nodes?: Maybe<ReadonlyArray<ResolversTypes['Grid']>>, edges?: Maybe<ReadonlyArray<ResolversTypes['GridEdge']>> }>;
  GridEdge: ResolverTypeWrapper<Omit<GridEdge, 'node'> & { node?: Maybe<ResolversTypes['Grid']> }>;
  Supervisor: ResolverTypeWrapper<SupervisorRow>;
  DrugLicense: ResolverTypeWrapper<DrugLicenseRow>;
  DrugLicenseKind: DrugLicenseKind;
  DrugLicenseStatus: DrugLicenseStatus;
  DrugLicenseEvent: ResolverTypeWrapper<DrugLicenseEventRow>;
  LicensedPharmacist: ResolverTypeWrapper<LicensedPharmacistRow>;
  PharmacistCategory: PharmacistCategory;
  PharmacistScope: PharmacistScope;
  PharmacistStatus: PharmacistStatus;
  PharmacistConnection: ResolverTypeWrapper<Omit<PharmacistConnection, 'nodes' | 'edges'> & { nodes?: Maybe<ReadonlyArray<ResolversTypes['LicensedPharmacist']>>, edges?: Maybe<ReadonlyArray<ResolversTypes['PharmacistEdge']>> }>;
  PharmacistEdge: ResolverTypeWrapper<Omit<PharmacistEdge, 'node'> & { node?: Maybe<ResolversTypes['LicensedPharmacist']> }>;
  DutyRecord: ResolverTypeWrapper<DutyRecordRow>;
  DutyRecordConnection: ResolverTypeWrapper<Omit<DutyRecordConnection, 'nodes' | 'edges'> & { nodes?: Maybe<ReadonlyArray<ResolversTypes['DutyRecord']>>, edges?: Maybe<ReadonlyArray<ResolversTypes['DutyRecordEdge']>> }>;
  DutyRecordEdge: ResolverTypeWrapper<Omit<DutyRecordEdge, 'node'> & { node?: Maybe<ResolversTypes['DutyRecord']> }>;
  StaffMember: ResolverTypeWrapper<StaffMemberRow>;
  StaffMemberConnection: ResolverTypeWrapper<Omit<StaffMemberConnection, 'nodes' | 'edges'> & { nodes?: Maybe<ReadonlyArray<ResolversTypes['StaffMember']>>, edges?: Maybe<ReadonlyArray<ResolversTypes['StaffMemberEdge']>> }>;
  StaffMemberEdge: ResolverTypeWrapper<Omit<StaffMemberEdge, 'node'> & { node?: Maybe<ResolversTypes['StaffMember']> }>;
  Inspection: ResolverTypeWrapper<InspectionRow>;
  InspectionKind: InspectionKind;
  InspectionStatus: InspectionStatus;
  InspectionConnection: ResolverTypeWrapper<Omit<InspectionConnection, 'nodes' | 'edges'> & { nodes?: Maybe<ReadonlyArray<ResolversTypes['Inspection']>>, edges?: Maybe<ReadonlyArray<ResolversTypes['InspectionEdge']>> }>;
  InspectionEdge: ResolverTypeWrapper<Omit<InspectionEdge, 'node'> & { node?: Maybe<ResolversTypes['Inspection']> }>;
  Defect: ResolverTypeWrapper<DefectRow>;
  DefectSeverity: DefectSeverity;
  Rectification: ResolverTypeWrapper<RectificationRow>;
  Review: ResolverTypeWrapper<ReviewRow>;
  ReviewResult: ReviewResult;
  JointInspection: ResolverTypeWrapper<JointInspectionRow>;
  JointInspectionTheme: JointInspectionTheme;
  JointInspectionState: JointInspectionState;
  JointInspectionsWhere: JointInspectionsWhere;
  JointInspectionConnection: ResolverTypeWrapper<Omit<JointInspectionConnection, 'nodes' | 'edges'> & { nodes?: Maybe<ReadonlyArray<ResolversTypes['JointInspection']>>, edges?: Maybe<ReadonlyArray<ResolversTypes['JointInspectionEdge']>> }>;
  JointInspectionEdge: ResolverTypeWrapper<Omit<JointInspectionEdge, 'node'> & { node?: Maybe<ResolversTypes['JointInspection']> }>;
  JointInspectionUnit: ResolverTypeWrapper<JointInspectionUnitRow>;
  JointInspectionResult: JointInspectionResult;
  JointInspectionUnitConnection: ResolverTypeWrapper<Omit<JointInspectionUnitConnection, 'nodes' | 'edges'> & { nodes?: Maybe<ReadonlyArray<ResolversTypes['JointInspectionUnit']>>, edges?: Maybe<ReadonlyArray<ResolversTypes['JointInspectionUnitEdge']>> }>;
  JointInspectionUnitEdge: ResolverTypeWrapper<Omit<JointInspectionUnitEdge, 'node'> & { node?: Maybe<ResolversTypes['JointInspectionUnit']> }>;
  AdminCase: ResolverTypeWrapper<AdminCaseRow>;
  AdminCaseStatus: AdminCaseStatus;
  AdminCaseConnection: ResolverTypeWrapper<Omit<AdminCaseConnection, 'nodes' | 'edges'> & { nodes?: Maybe<ReadonlyArray<ResolversTypes['AdminCase']>>, edges?: Maybe<ReadonlyArray<ResolversTypes['AdminCaseEdge']>> }>;
  AdminCaseEdge: ResolverTypeWrapper<Omit<AdminCaseEdge, 'node'> & { node?: Maybe<ResolversTypes['AdminCase']> }>;
  Penalty: ResolverTypeWrapper<PenaltyRow>;
  PenaltyKind: PenaltyKind;
  PenaltyConnection: ResolverTypeWrapper<Omit<PenaltyConnection, 'nodes' | 'edges'> & { nodes?: Maybe<ReadonlyArray<ResolversTypes['Penalty']>>, edges?: Maybe<ReadonlyArray<ResolversTypes['PenaltyEdge']>> }>;
  PenaltyEdge: ResolverTypeWrapper<Omit<PenaltyEdge, 'node'> & { node?: Maybe<ResolversTypes['Penalty']> }>;
  CaseTransfer: ResolverTypeWrapper<CaseTransferRow>;
  CaseTransferStatus: CaseTransferStatus;
  CaseTransferConnection: ResolverTypeWrapper<Omit<CaseTransferConnection, 'nodes' | 'edges'> & { nodes?: Maybe<ReadonlyArray<ResolversTypes['CaseTransfer']>>, edges?: Maybe<ReadonlyArray<ResolversTypes['CaseTransferEdge']>> }>;
  CaseTransferEdge: ResolverTypeWrapper<Omit<CaseTransferEdge, 'node'> & { node?: Maybe<ResolversTypes['CaseTransfer']> }>;
  DrugProduct: ResolverTypeWrapper<DrugProductRow>;
  DrugControl: DrugControl;
  DrugProductConnection: ResolverTypeWrapper<Omit<DrugProductConnection, 'nodes' | 'edges'> & { nodes?: Maybe<ReadonlyArray<ResolversTypes['DrugProduct']>>, edges?: Maybe<ReadonlyArray<ResolversTypes['DrugProductEdge']>> }>;
  DrugProductEdge: ResolverTypeWrapper<Omit<DrugProductEdge, 'node'> & { node?: Maybe<ResolversTypes['DrugProduct']> }>;
  DrugProductCode: ResolverTypeWrapper<DrugProductCodeRow>;
  DrugBatch: ResolverTypeWrapper<DrugBatchRow>;
  Recall: ResolverTypeWrapper<RecallRow>;
  RecallSource: RecallSource;
  RecallStatus: RecallStatus;
  RecallConnection: ResolverTypeWrapper<Omit<RecallConnection, 'nodes' | 'edges'> & { nodes?: Maybe<ReadonlyArray<ResolversTypes['Recall']>>, edges?: Maybe<ReadonlyArray<ResolversTypes['RecallEdge']>> }>;
  RecallEdge: ResolverTypeWrapper<Omit<RecallEdge, 'node'> & { node?: Maybe<ResolversTypes['Recall']> }>;
  RecallBatch: ResolverTypeWrapper<RecallBatchRow>;
  RecallUnit: ResolverTypeWrapper<RecallUnitRow>;
  RecallUnitConnection: ResolverTypeWrapper<Omit<RecallUnitConnection, 'nodes' | 'edges'> & { nodes?: Maybe<ReadonlyArray<ResolversTypes['RecallUnit']>>, edges?: Maybe<ReadonlyArray<ResolversTypes['RecallUnitEdge']>> }>;
  RecallUnitEdge: ResolverTypeWrapper<Omit<RecallUnitEdge, 'node'> & { node?: Maybe<ResolversTypes['RecallUnit']> }>;
  RetailSale: ResolverTypeWrapper<RetailSaleRow>;
  RetailSaleConnection: ResolverTypeWrapper<Omit<RetailSaleConnection, 'nodes' | 'edges'> & { nodes?: Maybe<ReadonlyArray<ResolversTypes['RetailSale']>>, edges?: Maybe<ReadonlyArray<ResolversTypes['RetailSaleEdge']>> }>;
  RetailSaleEdge: ResolverTypeWrapper<Omit<RetailSaleEdge, 'node'> & { node?: Maybe<ResolversTypes['RetailSale']> }>;
  RealNameSale: ResolverTypeWrapper<RealNameSaleRow>;
  RealNameSaleConnection: ResolverTypeWrapper<Omit<RealNameSaleConnection, 'nodes' | 'edges'> & { nodes?: Maybe<ReadonlyArray<ResolversTypes['RealNameSale']>>, edges?: Maybe<ReadonlyArray<ResolversTypes['RealNameSaleEdge']>> }>;
  RealNameSaleEdge: ResolverTypeWrapper<Omit<RealNameSaleEdge, 'node'> & { node?: Maybe<ResolversTypes['RealNameSale']> }>;
  SalesMonth: ResolverTypeWrapper<EnterpriseSalesMonthRow>;
  ProductSales: ResolverTypeWrapper<ProductSalesRow>;
  SalesTotals: ResolverTypeWrapper<SalesTable>;
  SalesTotal: ResolverTypeWrapper<SalesCell>;
  RecordTotal: ResolverTypeWrapper<RecordCell>;
  LegalClause: ResolverTypeWrapper<LegalClauseRow>;
  TraceBillType: ResolverTypeWrapper<TraceBillTypeRow>;
  TraceCodeSample: ResolverTypeWrapper<TraceCodeSampleRow>;
  PrecursorDrug: ResolverTypeWrapper<PrecursorDrugRow>;
  Person: ResolverTypeWrapper<Person>;
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
  Subscription: Record<PropertyKey, never>;
  EnterprisesWhere: EnterprisesWhere;
  InspectionsWhere: InspectionsWhere;
  AdminCasesWhere: AdminCasesWhere;
  DrugProductsWhere: DrugProductsWhere;
  RecallsWhere: RecallsWhere;
  SalesTotalsWhere: SalesTotalsWhere;
  Enterprise: EnterpriseRow;
  Geo: EnterpriseRow;
  Float: Scalars['Float']['output'];
  EnterpriseConnection: Omit<EnterpriseConnection, 'nodes' | 'edges'> & { nodes?: Maybe<ReadonlyArray<ResolversParentTypes['Enterprise']>>, edges?: Maybe<ReadonlyArray<ResolversParentTypes['EnterpriseEdge']>> };
  EnterpriseEdge: Omit<EnterpriseEdge, 'node'> & { node?: Maybe<ResolversParentTypes['Enterprise']> };
  Region: RegionRow;
  Grid: GridRow;
  GridConnection: Omit<GridConnection, 'nodes' | 'edges'> & { nodes?: Maybe<ReadonlyArray<ResolversParentTypes['Grid']>>, edges?: Maybe<ReadonlyArray<ResolversParentTypes['GridEdge']>> };
  GridEdge: Omit<GridEdge, 'node'> & { node?: Maybe<ResolversParentTypes['Grid']> };
  Supervisor: SupervisorRow;
  DrugLicense: DrugLicenseRow;
  DrugLicenseEvent: DrugLicenseEventRow;
  LicensedPharmacist: LicensedPharmacistRow;
  PharmacistConnection: Omit<PharmacistConnection, 'nodes' | 'edges'> & { nodes?: Maybe<ReadonlyArray<ResolversParentTypes['LicensedPharmacist']>>, edges?: Maybe<ReadonlyArray<ResolversParentTypes['PharmacistEdge']>> };
  PharmacistEdge: Omit<PharmacistEdge, 'node'> & { node?: Maybe<ResolversParentTypes['LicensedPharmacist']> };
  DutyRecord: DutyRecordRow;
  DutyRecordConnection: Omit<DutyRecordConnection, 'nodes' | 'edges'> & { nodes?: Maybe<ReadonlyArray<ResolversParentTypes['DutyRecord']>>, edges?: Maybe<ReadonlyArray<ResolversParentTypes['DutyRecordEdge']>> };
  DutyRecordEdge: Omit<DutyRecordEdge, 'node'> & { node?: Maybe<ResolversParentTypes['DutyRecord']> };
  StaffMember: StaffMemberRow;
  StaffMemberConnection: Omit<StaffMemberConnection, 'nodes' | 'edges'> & { nodes?: Maybe<ReadonlyArray<ResolversParentTypes['StaffMember']>>, edges?: Maybe<ReadonlyArray<ResolversParentTypes['StaffMemberEdge']>> };
  StaffMemberEdge: Omit<StaffMemberEdge, 'node'> & { node?: Maybe<ResolversParentTypes['StaffMember']> };
  Inspection: InspectionRow;
  InspectionConnection: Omit<InspectionConnection, 'nodes' | 'edges'> & { nodes?: Maybe<ReadonlyArray<ResolversParentTypes['Inspection']>>, edges?: Maybe<ReadonlyArray<ResolversParentTypes['InspectionEdge']>> };
  InspectionEdge: Omit<InspectionEdge, 'node'> & { node?: Maybe<ResolversParentTypes['Inspection']> };
  Defect: DefectRow;
  Rectification: RectificationRow;
  Review: ReviewRow;
  JointInspection: JointInspectionRow;
  JointInspectionsWhere: JointInspectionsWhere;
  JointInspectionConnection: Omit<JointInspectionConnection, 'nodes' | 'edges'> & { nodes?: Maybe<ReadonlyArray<ResolversParentTypes['JointInspection']>>, edges?: Maybe<ReadonlyArray<ResolversParentTypes['JointInspectionEdge']>> };
  JointInspectionEdge: Omit<JointInspectionEdge, 'node'> & { node?: Maybe<ResolversParentTypes['JointInspection']> };
  JointInspectionUnit: JointInspectionUnitRow;
  JointInspectionUnitConnection: Omit<JointInspectionUnitConnection, 'nodes' | 'edges'> & { nodes?: Maybe<ReadonlyArray<ResolversParentTypes['JointInspectionUnit']>>, edges?: Maybe<ReadonlyArray<ResolversParentTypes['JointInspectionUnitEdge']>> };
  JointInspectionUnitEdge: Omit<JointInspectionUnitEdge, 'node'> & { node?: Maybe<ResolversParentTypes['JointInspectionUnit']> };
  AdminCase: AdminCaseRow;
  AdminCaseConnection: Omit<AdminCaseConnection, 'nodes' | 'edges'> & { nodes?: Maybe<ReadonlyArray<ResolversParentTypes['AdminCase']>>, edges?: Maybe<ReadonlyArray<ResolversParentTypes['AdminCaseEdge']>> };
  AdminCaseEdge: Omit<AdminCaseEdge, 'node'> & { node?: Maybe<ResolversParentTypes['AdminCase']> };
  Penalty: PenaltyRow;
  PenaltyConnection: Omit<PenaltyConnection, 'nodes' | 'edges'> & { nodes?: Maybe<ReadonlyArray<ResolversParentTypes['Penalty']>>, edges?: Maybe<ReadonlyArray<ResolversParentTypes['PenaltyEdge']>> };
  PenaltyEdge: Omit<PenaltyEdge, 'node'> & { node?: Maybe<ResolversParentTypes['Penalty']> };
  CaseTransfer: CaseTransferRow;
  CaseTransferConnection: Omit<CaseTransferConnection, 'nodes' | 'edges'> & { nodes?: Maybe<ReadonlyArray<ResolversParentTypes['CaseTransfer']>>, edges?: Maybe<ReadonlyArray<ResolversParentTypes['CaseTransferEdge']>> };
  CaseTransferEdge: Omit<CaseTransferEdge, 'node'> & { node?: Maybe<ResolversParentTypes['CaseTransfer']> };
  DrugProduct: DrugProductRow;
  DrugProductConnection: Omit<DrugProductConnection, 'nodes' | 'edges'> & { nodes?: Maybe<ReadonlyArray<ResolversParentTypes['DrugProduct']>>, edges?: Maybe<ReadonlyArray<ResolversParentTypes['DrugProductEdge']>> };
  DrugProductEdge: Omit<DrugProductEdge, 'node'> & { node?: Maybe<ResolversParentTypes['DrugProduct']> };
  DrugProductCode: DrugProductCodeRow;
  DrugBatch: DrugBatchRow;
  Recall: RecallRow;
  RecallConnection: Omit<RecallConnection, 'nodes' | 'edges'> & { nodes?: Maybe<ReadonlyArray<ResolversParentTypes['Recall']>>, edges?: Maybe<ReadonlyArray<ResolversParentTypes['RecallEdge']>> };
  RecallEdge: Omit<RecallEdge, 'node'> & { node?: Maybe<ResolversParentTypes['Recall']> };
  RecallBatch: RecallBatchRow;
  RecallUnit: RecallUnitRow;
  RecallUnitConnection: Omit<RecallUnitConnection, 'nodes' | 'edges'> & { nodes?: Maybe<ReadonlyArray<ResolversParentTypes['RecallUnit']>>, edges?: Maybe<ReadonlyArray<ResolversParentTypes['RecallUnitEdge']>> };
  RecallUnitEdge: Omit<RecallUnitEdge, 'node'> & { node?: Maybe<ResolversParentTypes['RecallUnit']> };
  RetailSale: RetailSaleRow;
  RetailSaleConnection: Omit<RetailSaleConnection, 'nodes' | 'edges'> & { nodes?: Maybe<ReadonlyArray<ResolversParentTypes['RetailSale']>>, edges?: Maybe<ReadonlyArray<ResolversParentTypes['RetailSaleEdge']>> };
  RetailSaleEdge: Omit<RetailSaleEdge, 'node'> & { node?: Maybe<ResolversParentTypes['RetailSale']> };
  RealNameSale: RealNameSaleRow;
  RealNameSaleConnection: Omit<RealNameSaleConnection, 'nodes' | 'edges'> & { nodes?: Maybe<ReadonlyArray<ResolversParentTypes['RealNameSale']>>, edges?: Maybe<ReadonlyArray<ResolversParentTypes['RealNameSaleEdge']>> };
  RealNameSaleEdge: Omit<RealNameSaleEdge, 'node'> & { node?: Maybe<ResolversParentTypes['RealNameSale']> };
  SalesMonth: EnterpriseSalesMonthRow;
  ProductSales: ProductSalesRow;
  SalesTotals: SalesTable;
  SalesTotal: SalesCell;
  RecordTotal: RecordCell;
  LegalClause: LegalClauseRow;
  TraceBillType: TraceBillTypeRow;
  TraceCodeSample: TraceCodeSampleRow;
  PrecursorDrug: PrecursorDrugRow;
  Person: Person;
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
  enterprise?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType, RequireFields<QueryEnterpriseArgs, 'creditCode'>>;
  enterprises?: Resolver<Maybe<ResolversTypes['EnterpriseConnection']>, ParentType, ContextType, Partial<QueryEnterprisesArgs>>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType, RequireFields<QueryRegionArgs, 'code'>>;
  grid?: Resolver<Maybe<ResolversTypes['Grid']>, ParentType, ContextType, RequireFields<QueryGridArgs, 'gridCode'>>;
  grids?: Resolver<Maybe<ResolversTypes['GridConnection']>, ParentType, ContextType, Partial<QueryGridsArgs>>;
  pharmacist?: Resolver<Maybe<ResolversTypes['LicensedPharmacist']>, ParentType, ContextType, RequireFields<QueryPharmacistArgs, 'registrationNo'>>;
  inspection?: Resolver<Maybe<ResolversTypes['Inspection']>, ParentType, ContextType, RequireFields<QueryInspectionArgs, 'id'>>;
  inspections?: Resolver<Maybe<ResolversTypes['InspectionConnection']>, ParentType, ContextType, Partial<QueryInspectionsArgs>>;
  jointInspection?: Resolver<Maybe<ResolversTypes['JointInspection']>, ParentType, ContextType, RequireFields<QueryJointInspectionArgs, 'id'>>;
  jointInspections?: Resolver<Maybe<ResolversTypes['JointInspectionConnection']>, ParentType, ContextType, Partial<QueryJointInspectionsArgs>>;
  adminCase?: Resolver<Maybe<ResolversTypes['AdminCase']>, ParentType, ContextType, RequireFields<QueryAdminCaseArgs, 'caseNo'>>;
  adminCases?: Resolver<Maybe<ResolversTypes['AdminCaseConnection']>, ParentType, ContextType, Partial<QueryAdminCasesArgs>>;
  caseTransfers?: Resolver<Maybe<ResolversTypes['CaseTransferConnection']>, ParentType, ContextType, Partial<QueryCaseTransfersArgs>>;
  drugProduct?: Resolver<Maybe<ResolversTypes['DrugProduct']>, ParentType, ContextType, RequireFields<QueryDrugProductArgs, 'approvalNumber'>>;
  drugProducts?: Resolver<Maybe<ResolversTypes['DrugProductConnection']>, ParentType, ContextType, Partial<QueryDrugProductsArgs>>;
  drugBatch?: Resolver<Maybe<ResolversTypes['DrugBatch']>, ParentType, ContextType, RequireFields<QueryDrugBatchArgs, 'nationalDrugCode' | 'batchNo'>>;
  recall?: Resolver<Maybe<ResolversTypes['Recall']>, ParentType, ContextType, RequireFields<QueryRecallArgs, 'recallNo'>>;
  recalls?: Resolver<Maybe<ResolversTypes['RecallConnection']>, ParentType, ContextType, Partial<QueryRecallsArgs>>;
  legalClauses?: Resolver<Maybe<ReadonlyArray<ResolversTypes['LegalClause']>>, ParentType, ContextType>;
  traceBillTypes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['TraceBillType']>>, ParentType, ContextType>;
  traceCodeSamples?: Resolver<Maybe<ReadonlyArray<ResolversTypes['TraceCodeSample']>>, ParentType, ContextType>;
  precursorDrugs?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PrecursorDrug']>>, ParentType, ContextType>;
  salesTotals?: Resolver<Maybe<ResolversTypes['SalesTotals']>, ParentType, ContextType, RequireFields<QuerySalesTotalsArgs, 'by'>>;
  inspectionTotals?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RecordTotal']>>, ParentType, ContextType, RequireFields<QueryInspectionTotalsArgs, 'by'>>;
  adminCaseTotals?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RecordTotal']>>, ParentType, ContextType, RequireFields<QueryAdminCaseTotalsArgs, 'by'>>;
  dutyRecordTotals?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RecordTotal']>>, ParentType, ContextType, RequireFields<QueryDutyRecordTotalsArgs, 'by'>>;
  staffTotals?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RecordTotal']>>, ParentType, ContextType, RequireFields<QueryStaffTotalsArgs, 'by'>>;
  jointInspectionTotals?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RecordTotal']>>, ParentType, ContextType, RequireFields<QueryJointInspectionTotalsArgs, 'by'>>;
  adminCaseMatter?: Resolver<Maybe<ResolversTypes['Matter']>, ParentType, ContextType, RequireFields<QueryAdminCaseMatterArgs, 'no'>>;
  jointInspectionMatter?: Resolver<Maybe<ResolversTypes['Matter']>, ParentType, ContextType, RequireFields<QueryJointInspectionMatterArgs, 'no'>>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  recallPublished?: SubscriptionResolver<Maybe<ResolversTypes['Recall']>, "recallPublished", ParentType, ContextType>;
  recallNotified?: SubscriptionResolver<Maybe<ResolversTypes['RecallUnit']>, "recallNotified", ParentType, ContextType>;
  caseTransferred?: SubscriptionResolver<Maybe<ResolversTypes['CaseTransfer']>, "caseTransferred", ParentType, ContextType>;
};

export type EnterpriseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Enterprise'] = ResolversParentTypes['Enterprise'], FederationReferenceType extends FederationReferenceTypes['Enterprise'] = FederationReferenceTypes['Enterprise']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Enterprise']> | FederationReferenceType, FederationReferenceType, ContextType>;
  creditCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  formerName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['EnterpriseKind']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['EnterpriseStatus']>, ParentType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  establishedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  creditCodeCheck?: Resolver<Maybe<ResolversTypes['CreditCodeCheck']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  legalRepresentative?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  principal?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  qualityHead?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  creditGrade?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  geo?: Resolver<Maybe<ResolversTypes['Geo']>, ParentType, ContextType>;
  grid?: Resolver<Maybe<ResolversTypes['Grid']>, ParentType, ContextType>;
  chainCode?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  chain?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  stores?: Resolver<Maybe<ResolversTypes['EnterpriseConnection']>, ParentType, ContextType, Partial<EnterpriseStoresArgs>>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  legalRepresentativePerson?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  principalPerson?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  qualityHeadPerson?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  licenses?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DrugLicense']>>, ParentType, ContextType>;
  pharmacists?: Resolver<Maybe<ResolversTypes['PharmacistConnection']>, ParentType, ContextType, Partial<EnterprisePharmacistsArgs>>;
  staff?: Resolver<Maybe<ResolversTypes['StaffMemberConnection']>, ParentType, ContextType, Partial<EnterpriseStaffArgs>>;
  inspections?: Resolver<Maybe<ResolversTypes['InspectionConnection']>, ParentType, ContextType, Partial<EnterpriseInspectionsArgs>>;
  jointInspections?: Resolver<Maybe<ReadonlyArray<ResolversTypes['JointInspection']>>, ParentType, ContextType>;
  jointInspectionResults?: Resolver<Maybe<ReadonlyArray<ResolversTypes['JointInspectionUnit']>>, ParentType, ContextType>;
  hasOpenCase?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  cases?: Resolver<Maybe<ResolversTypes['AdminCaseConnection']>, ParentType, ContextType, Partial<EnterpriseCasesArgs>>;
  penalties?: Resolver<Maybe<ResolversTypes['PenaltyConnection']>, ParentType, ContextType, Partial<EnterprisePenaltiesArgs>>;
  transfers?: Resolver<Maybe<ResolversTypes['CaseTransferConnection']>, ParentType, ContextType, Partial<EnterpriseTransfersArgs>>;
  retailSales?: Resolver<Maybe<ResolversTypes['RetailSaleConnection']>, ParentType, ContextType, Partial<EnterpriseRetailSalesArgs>>;
  realNameSales?: Resolver<Maybe<ResolversTypes['RealNameSaleConnection']>, ParentType, ContextType, Partial<EnterpriseRealNameSalesArgs>>;
  salesByMonth?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SalesMonth']>>, ParentType, ContextType>;
  topProducts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ProductSales']>>, ParentType, ContextType, Partial<EnterpriseTopProductsArgs>>;
};

export type GeoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Geo'] = ResolversParentTypes['Geo']> = {
  latitude?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  longitude?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type EnterpriseConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterpriseConnection'] = ResolversParentTypes['EnterpriseConnection']> = {
  nodes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Enterprise']>>, ParentType, ContextType>;
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['EnterpriseEdge']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type EnterpriseEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterpriseEdge'] = ResolversParentTypes['EnterpriseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
};

export type RegionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region'], FederationReferenceType extends FederationReferenceTypes['Region'] = FederationReferenceTypes['Region']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Region']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fullName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  children?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Region']>>, ParentType, ContextType>;
};

export type GridResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Grid'] = ResolversParentTypes['Grid'], FederationReferenceType extends FederationReferenceTypes['Grid'] = FederationReferenceTypes['Grid']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Grid']> | FederationReferenceType, FederationReferenceType, ContextType>;
  gridCode?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  streets?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Region']>>, ParentType, ContextType>;
  supervisors?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Supervisor']>>, ParentType, ContextType>;
  enterprises?: Resolver<Maybe<ResolversTypes['EnterpriseConnection']>, ParentType, ContextType, Partial<GridEnterprisesArgs>>;
};

export type GridConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GridConnection'] = ResolversParentTypes['GridConnection']> = {
  nodes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Grid']>>, ParentType, ContextType>;
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['GridEdge']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type GridEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GridEdge'] = ResolversParentTypes['GridEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Grid']>, ParentType, ContextType>;
};

export type SupervisorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Supervisor'] = ResolversParentTypes['Supervisor']> = {
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  badgeNo?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isResponsible?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type DrugLicenseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DrugLicense'] = ResolversParentTypes['DrugLicense'], FederationReferenceType extends FederationReferenceTypes['DrugLicense'] = FederationReferenceTypes['DrugLicense']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['DrugLicense']> | FederationReferenceType, FederationReferenceType, ContextType>;
  licenseNo?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['DrugLicenseKind']>, ParentType, ContextType>;
  businessMode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scope?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  issuingAuthority?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  issuedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['DrugLicenseStatus']>, ParentType, ContextType>;
  enterprise?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  history?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DrugLicenseEvent']>>, ParentType, ContextType>;
};

export type DrugLicenseEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DrugLicenseEvent'] = ResolversParentTypes['DrugLicenseEvent']> = {
  kind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  occurredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LicensedPharmacistResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LicensedPharmacist'] = ResolversParentTypes['LicensedPharmacist'], FederationReferenceType extends FederationReferenceTypes['LicensedPharmacist'] = FederationReferenceTypes['LicensedPharmacist']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['LicensedPharmacist']> | FederationReferenceType, FederationReferenceType, ContextType>;
  registrationNo?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['PharmacistCategory']>, ParentType, ContextType>;
  practiceScope?: Resolver<Maybe<ResolversTypes['PharmacistScope']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['PharmacistStatus']>, ParentType, ContextType>;
  registeredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  enterprise?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  isRemoteReviewApproved?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  qualificationNo?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  idNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dutyRecords?: Resolver<Maybe<ResolversTypes['DutyRecordConnection']>, ParentType, ContextType, Partial<LicensedPharmacistDutyRecordsArgs>>;
};

export type PharmacistConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PharmacistConnection'] = ResolversParentTypes['PharmacistConnection']> = {
  nodes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['LicensedPharmacist']>>, ParentType, ContextType>;
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PharmacistEdge']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PharmacistEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PharmacistEdge'] = ResolversParentTypes['PharmacistEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['LicensedPharmacist']>, ParentType, ContextType>;
};

export type DutyRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DutyRecord'] = ResolversParentTypes['DutyRecord']> = {
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  enterprise?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  day?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  inAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  outAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  method?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isPositionConfirmed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type DutyRecordConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DutyRecordConnection'] = ResolversParentTypes['DutyRecordConnection']> = {
  nodes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DutyRecord']>>, ParentType, ContextType>;
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DutyRecordEdge']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type DutyRecordEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DutyRecordEdge'] = ResolversParentTypes['DutyRecordEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['DutyRecord']>, ParentType, ContextType>;
};

export type StaffMemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StaffMember'] = ResolversParentTypes['StaffMember']> = {
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  post?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasValidHealthCertificate?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  healthCertificateValidTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  trainedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
};

export type StaffMemberConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StaffMemberConnection'] = ResolversParentTypes['StaffMemberConnection']> = {
  nodes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['StaffMember']>>, ParentType, ContextType>;
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['StaffMemberEdge']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type StaffMemberEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StaffMemberEdge'] = ResolversParentTypes['StaffMemberEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
};

export type InspectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Inspection'] = ResolversParentTypes['Inspection'], FederationReferenceType extends FederationReferenceTypes['Inspection'] = FederationReferenceTypes['Inspection']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Inspection']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['InspectionKind']>, ParentType, ContextType>;
  trigger?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  enterprise?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  inspectors?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Supervisor']>>, ParentType, ContextType>;
  startedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  finishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  checklistCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  conclusion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['InspectionStatus']>, ParentType, ContextType>;
  defects?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Defect']>>, ParentType, ContextType>;
  nextPlannedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  evidence?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
};

export type InspectionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InspectionConnection'] = ResolversParentTypes['InspectionConnection']> = {
  nodes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Inspection']>>, ParentType, ContextType>;
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['InspectionEdge']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type InspectionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InspectionEdge'] = ResolversParentTypes['InspectionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Inspection']>, ParentType, ContextType>;
};

export type DefectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Defect'] = ResolversParentTypes['Defect']> = {
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  severity?: Resolver<Maybe<ResolversTypes['DefectSeverity']>, ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['InspectionStatus']>, ParentType, ContextType>;
  rectifications?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Rectification']>>, ParentType, ContextType>;
};

export type RectificationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Rectification'] = ResolversParentTypes['Rectification']> = {
  round?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  measures?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  submittedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  review?: Resolver<Maybe<ResolversTypes['Review']>, ParentType, ContextType>;
};

export type ReviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Review'] = ResolversParentTypes['Review']> = {
  result?: Resolver<Maybe<ResolversTypes['ReviewResult']>, ParentType, ContextType>;
  reviewedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reviewer?: Resolver<Maybe<ResolversTypes['Supervisor']>, ParentType, ContextType>;
};

export type JointInspectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JointInspection'] = ResolversParentTypes['JointInspection'], FederationReferenceType extends FederationReferenceTypes['JointInspection'] = FederationReferenceTypes['JointInspection']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['JointInspection']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  theme?: Resolver<Maybe<ResolversTypes['JointInspectionTheme']>, ParentType, ContextType>;
  leadAgency?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  agencies?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  startsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['JointInspectionState']>, ParentType, ContextType>;
  units?: Resolver<Maybe<ResolversTypes['JointInspectionUnitConnection']>, ParentType, ContextType, Partial<JointInspectionUnitsArgs>>;
};

export type JointInspectionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JointInspectionConnection'] = ResolversParentTypes['JointInspectionConnection']> = {
  nodes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['JointInspection']>>, ParentType, ContextType>;
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['JointInspectionEdge']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type JointInspectionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JointInspectionEdge'] = ResolversParentTypes['JointInspectionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['JointInspection']>, ParentType, ContextType>;
};

export type JointInspectionUnitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JointInspectionUnit'] = ResolversParentTypes['JointInspectionUnit']> = {
  enterprise?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  visitedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['JointInspectionResult']>, ParentType, ContextType>;
  findingAgencies?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  jointInspection?: Resolver<Maybe<ResolversTypes['JointInspection']>, ParentType, ContextType>;
};

export type JointInspectionUnitConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JointInspectionUnitConnection'] = ResolversParentTypes['JointInspectionUnitConnection']> = {
  nodes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['JointInspectionUnit']>>, ParentType, ContextType>;
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['JointInspectionUnitEdge']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type JointInspectionUnitEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JointInspectionUnitEdge'] = ResolversParentTypes['JointInspectionUnitEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['JointInspectionUnit']>, ParentType, ContextType>;
};

export type AdminCaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdminCase'] = ResolversParentTypes['AdminCase'], FederationReferenceType extends FederationReferenceTypes['AdminCase'] = FederationReferenceTypes['AdminCase']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['AdminCase']> | FederationReferenceType, FederationReferenceType, ContextType>;
  caseNo?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  displayNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  violationType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  enterprise?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  amountInvolvedFen?: Resolver<Maybe<ResolversTypes['Fen']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  filedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  decidedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  decideBy?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['AdminCaseStatus']>, ParentType, ContextType>;
  penalties?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Penalty']>>, ParentType, ContextType>;
  transfer?: Resolver<Maybe<ResolversTypes['CaseTransfer']>, ParentType, ContextType>;
  persons?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Person']>>, ParentType, ContextType>;
  seizedItems?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AdminCaseConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdminCaseConnection'] = ResolversParentTypes['AdminCaseConnection']> = {
  nodes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AdminCase']>>, ParentType, ContextType>;
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AdminCaseEdge']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type AdminCaseEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdminCaseEdge'] = ResolversParentTypes['AdminCaseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['AdminCase']>, ParentType, ContextType>;
};

export type PenaltyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Penalty'] = ResolversParentTypes['Penalty']> = {
  kind?: Resolver<Maybe<ResolversTypes['PenaltyKind']>, ParentType, ContextType>;
  amountFen?: Resolver<Maybe<ResolversTypes['Fen']>, ParentType, ContextType>;
  legalBasis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decidedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  publishedFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  publishedTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type PenaltyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PenaltyConnection'] = ResolversParentTypes['PenaltyConnection']> = {
  nodes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Penalty']>>, ParentType, ContextType>;
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PenaltyEdge']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PenaltyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PenaltyEdge'] = ResolversParentTypes['PenaltyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Penalty']>, ParentType, ContextType>;
};

export type CaseTransferResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseTransfer'] = ResolversParentTypes['CaseTransfer'], FederationReferenceType extends FederationReferenceTypes['CaseTransfer'] = FederationReferenceTypes['CaseTransfer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CaseTransfer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  transferNo?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  adminCase?: Resolver<Maybe<ResolversTypes['AdminCase']>, ParentType, ContextType>;
  enterprise?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  toAgency?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  sentAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  materials?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  answerDueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  returnedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['CaseTransferStatus']>, ParentType, ContextType>;
};

export type CaseTransferConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseTransferConnection'] = ResolversParentTypes['CaseTransferConnection']> = {
  nodes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CaseTransfer']>>, ParentType, ContextType>;
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CaseTransferEdge']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CaseTransferEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseTransferEdge'] = ResolversParentTypes['CaseTransferEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['CaseTransfer']>, ParentType, ContextType>;
};

export type DrugProductResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DrugProduct'] = ResolversParentTypes['DrugProduct'], FederationReferenceType extends FederationReferenceTypes['DrugProduct'] = FederationReferenceTypes['DrugProduct']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['DrugProduct']> | FederationReferenceType, FederationReferenceType, ContextType>;
  approvalNumber?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  genericName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dosageForm?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  specification?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  holder?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  manufacturer?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  isPrescription?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  control?: Resolver<Maybe<ResolversTypes['DrugControl']>, ParentType, ContextType>;
  controlValidFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  registrationGroup?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isKeyTrace?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  codes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DrugProductCode']>>, ParentType, ContextType>;
  recalls?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Recall']>>, ParentType, ContextType>;
};

export type DrugProductConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DrugProductConnection'] = ResolversParentTypes['DrugProductConnection']> = {
  nodes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DrugProduct']>>, ParentType, ContextType>;
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DrugProductEdge']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type DrugProductEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DrugProductEdge'] = ResolversParentTypes['DrugProductEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['DrugProduct']>, ParentType, ContextType>;
};

export type DrugProductCodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DrugProductCode'] = ResolversParentTypes['DrugProductCode']> = {
  nationalDrugCode?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  package?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tracePrefix?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DrugBatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DrugBatch'] = ResolversParentTypes['DrugBatch'], FederationReferenceType extends FederationReferenceTypes['DrugBatch'] = FederationReferenceTypes['DrugBatch']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['DrugBatch']> | FederationReferenceType, FederationReferenceType, ContextType>;
  nationalDrugCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  batchNo?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['DrugProduct']>, ParentType, ContextType>;
  madeOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  expiresOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  lotReleaseNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RecallResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Recall'] = ResolversParentTypes['Recall'], FederationReferenceType extends FederationReferenceTypes['Recall'] = FederationReferenceTypes['Recall']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Recall']> | FederationReferenceType, FederationReferenceType, ContextType>;
  recallNo?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['RecallSource']>, ParentType, ContextType>;
  class?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  classAsWritten?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  productName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  firm?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['DrugProduct']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  batchesAsWritten?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  batches?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RecallBatch']>>, ParentType, ContextType>;
  noticeAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  stopSaleBy?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['RecallStatus']>, ParentType, ContextType>;
  units?: Resolver<Maybe<ResolversTypes['RecallUnitConnection']>, ParentType, ContextType, Partial<RecallUnitsArgs>>;
};

export type RecallConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecallConnection'] = ResolversParentTypes['RecallConnection']> = {
  nodes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Recall']>>, ParentType, ContextType>;
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RecallEdge']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type RecallEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecallEdge'] = ResolversParentTypes['RecallEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Recall']>, ParentType, ContextType>;
};

export type RecallBatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecallBatch'] = ResolversParentTypes['RecallBatch']> = {
  batchNo?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  batch?: Resolver<Maybe<ResolversTypes['DrugBatch']>, ParentType, ContextType>;
};

export type RecallUnitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecallUnit'] = ResolversParentTypes['RecallUnit']> = {
  recall?: Resolver<Maybe<ResolversTypes['Recall']>, ParentType, ContextType>;
  enterprise?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  notifiedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  stockQuantity?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  stockReportedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type RecallUnitConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecallUnitConnection'] = ResolversParentTypes['RecallUnitConnection']> = {
  nodes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RecallUnit']>>, ParentType, ContextType>;
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RecallUnitEdge']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type RecallUnitEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecallUnitEdge'] = ResolversParentTypes['RecallUnitEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['RecallUnit']>, ParentType, ContextType>;
};

export type RetailSaleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RetailSale'] = ResolversParentTypes['RetailSale']> = {
  saleNo?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  soldAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  nationalDrugCode?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  batchNo?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  batch?: Resolver<Maybe<ResolversTypes['DrugBatch']>, ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['DrugProduct']>, ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  priceFen?: Resolver<Maybe<ResolversTypes['Fen']>, ParentType, ContextType>;
  traceCodes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  rxNo?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  pharmacist?: Resolver<Maybe<ResolversTypes['LicensedPharmacist']>, ParentType, ContextType>;
  isSplit?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type RetailSaleConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RetailSaleConnection'] = ResolversParentTypes['RetailSaleConnection']> = {
  nodes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RetailSale']>>, ParentType, ContextType>;
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RetailSaleEdge']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type RetailSaleEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RetailSaleEdge'] = ResolversParentTypes['RetailSaleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['RetailSale']>, ParentType, ContextType>;
};

export type RealNameSaleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RealNameSale'] = ResolversParentTypes['RealNameSale']> = {
  saleNo?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  soldAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  buyerName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  buyerIdNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  buyerPhone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  buyer?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  agent?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  symptom?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  temperature?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type RealNameSaleConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RealNameSaleConnection'] = ResolversParentTypes['RealNameSaleConnection']> = {
  nodes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RealNameSale']>>, ParentType, ContextType>;
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RealNameSaleEdge']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type RealNameSaleEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RealNameSaleEdge'] = ResolversParentTypes['RealNameSaleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['RealNameSale']>, ParentType, ContextType>;
};

export type SalesMonthResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SalesMonth'] = ResolversParentTypes['SalesMonth']> = {
  month?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sales?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  amountFen?: Resolver<Maybe<ResolversTypes['Fen']>, ParentType, ContextType>;
  realNameSales?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ProductSalesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductSales'] = ResolversParentTypes['ProductSales']> = {
  product?: Resolver<Maybe<ResolversTypes['DrugProduct']>, ParentType, ContextType>;
  sales?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  amountFen?: Resolver<Maybe<ResolversTypes['Fen']>, ParentType, ContextType>;
};

export type SalesTotalsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SalesTotals'] = ResolversParentTypes['SalesTotals']> = {
  cells?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SalesTotal']>>, ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['SalesTotal']>, ParentType, ContextType>;
};

export type SalesTotalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SalesTotal'] = ResolversParentTypes['SalesTotal']> = {
  key?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  isComplete?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  enterprises?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sales?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  amountFen?: Resolver<Maybe<ResolversTypes['Fen']>, ParentType, ContextType>;
};

export type RecordTotalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordTotal'] = ResolversParentTypes['RecordTotal']> = {
  key?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  isComplete?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  records?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type LegalClauseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LegalClause'] = ResolversParentTypes['LegalClause'], FederationReferenceType extends FederationReferenceTypes['LegalClause'] = FederationReferenceTypes['LegalClause']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['LegalClause']> | FederationReferenceType, FederationReferenceType, ContextType>;
  clauseId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  law?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  usedFor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TraceBillTypeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TraceBillType'] = ResolversParentTypes['TraceBillType']> = {
  code?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  direction?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  enumName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TraceCodeSampleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TraceCodeSample'] = ResolversParentTypes['TraceCodeSample']> = {
  traceCode?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  prefix?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasGs1Check?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PrecursorDrugResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PrecursorDrug'] = ResolversParentTypes['PrecursorDrug']> = {
  seq?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  personKey?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
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
  Subscription?: SubscriptionResolvers<ContextType>;
  Enterprise?: EnterpriseResolvers<ContextType>;
  Geo?: GeoResolvers<ContextType>;
  EnterpriseConnection?: EnterpriseConnectionResolvers<ContextType>;
  EnterpriseEdge?: EnterpriseEdgeResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  Grid?: GridResolvers<ContextType>;
  GridConnection?: GridConnectionResolvers<ContextType>;
  GridEdge?: GridEdgeResolvers<ContextType>;
  Supervisor?: SupervisorResolvers<ContextType>;
  DrugLicense?: DrugLicenseResolvers<ContextType>;
  DrugLicenseEvent?: DrugLicenseEventResolvers<ContextType>;
  LicensedPharmacist?: LicensedPharmacistResolvers<ContextType>;
  PharmacistConnection?: PharmacistConnectionResolvers<ContextType>;
  PharmacistEdge?: PharmacistEdgeResolvers<ContextType>;
  DutyRecord?: DutyRecordResolvers<ContextType>;
  DutyRecordConnection?: DutyRecordConnectionResolvers<ContextType>;
  DutyRecordEdge?: DutyRecordEdgeResolvers<ContextType>;
  StaffMember?: StaffMemberResolvers<ContextType>;
  StaffMemberConnection?: StaffMemberConnectionResolvers<ContextType>;
  StaffMemberEdge?: StaffMemberEdgeResolvers<ContextType>;
  Inspection?: InspectionResolvers<ContextType>;
  InspectionConnection?: InspectionConnectionResolvers<ContextType>;
  InspectionEdge?: InspectionEdgeResolvers<ContextType>;
  Defect?: DefectResolvers<ContextType>;
  Rectification?: RectificationResolvers<ContextType>;
  Review?: ReviewResolvers<ContextType>;
  JointInspection?: JointInspectionResolvers<ContextType>;
  JointInspectionConnection?: JointInspectionConnectionResolvers<ContextType>;
  JointInspectionEdge?: JointInspectionEdgeResolvers<ContextType>;
  JointInspectionUnit?: JointInspectionUnitResolvers<ContextType>;
  JointInspectionUnitConnection?: JointInspectionUnitConnectionResolvers<ContextType>;
  JointInspectionUnitEdge?: JointInspectionUnitEdgeResolvers<ContextType>;
  AdminCase?: AdminCaseResolvers<ContextType>;
  AdminCaseConnection?: AdminCaseConnectionResolvers<ContextType>;
  AdminCaseEdge?: AdminCaseEdgeResolvers<ContextType>;
  Penalty?: PenaltyResolvers<ContextType>;
  PenaltyConnection?: PenaltyConnectionResolvers<ContextType>;
  PenaltyEdge?: PenaltyEdgeResolvers<ContextType>;
  CaseTransfer?: CaseTransferResolvers<ContextType>;
  CaseTransferConnection?: CaseTransferConnectionResolvers<ContextType>;
  CaseTransferEdge?: CaseTransferEdgeResolvers<ContextType>;
  DrugProduct?: DrugProductResolvers<ContextType>;
  DrugProductConnection?: DrugProductConnectionResolvers<ContextType>;
  DrugProductEdge?: DrugProductEdgeResolvers<ContextType>;
  DrugProductCode?: DrugProductCodeResolvers<ContextType>;
  DrugBatch?: DrugBatchResolvers<ContextType>;
  Recall?: RecallResolvers<ContextType>;
  RecallConnection?: RecallConnectionResolvers<ContextType>;
  RecallEdge?: RecallEdgeResolvers<ContextType>;
  RecallBatch?: RecallBatchResolvers<ContextType>;
  RecallUnit?: RecallUnitResolvers<ContextType>;
  RecallUnitConnection?: RecallUnitConnectionResolvers<ContextType>;
  RecallUnitEdge?: RecallUnitEdgeResolvers<ContextType>;
  RetailSale?: RetailSaleResolvers<ContextType>;
  RetailSaleConnection?: RetailSaleConnectionResolvers<ContextType>;
  RetailSaleEdge?: RetailSaleEdgeResolvers<ContextType>;
  RealNameSale?: RealNameSaleResolvers<ContextType>;
  RealNameSaleConnection?: RealNameSaleConnectionResolvers<ContextType>;
  RealNameSaleEdge?: RealNameSaleEdgeResolvers<ContextType>;
  SalesMonth?: SalesMonthResolvers<ContextType>;
  ProductSales?: ProductSalesResolvers<ContextType>;
  SalesTotals?: SalesTotalsResolvers<ContextType>;
  SalesTotal?: SalesTotalResolvers<ContextType>;
  RecordTotal?: RecordTotalResolvers<ContextType>;
  LegalClause?: LegalClauseResolvers<ContextType>;
  TraceBillType?: TraceBillTypeResolvers<ContextType>;
  TraceCodeSample?: TraceCodeSampleResolvers<ContextType>;
  PrecursorDrug?: PrecursorDrugResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  Matter?: MatterResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  classified?: ClassifiedDirectiveResolver<any, any, ContextType>;
  masked?: MaskedDirectiveResolver<any, any, ContextType>;
  envelope?: EnvelopeDirectiveResolver<any, any, ContextType>;
  uses?: UsesDirectiveResolver<any, any, ContextType>;
};
