import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { MedicalInstitutionRow } from './entities/medical-institution.ts';
import type { PractitionerRow } from './entities/practitioner.ts';
import type { PrescriptionRow, AnchoredLine } from './entities/prescription.ts';
import type { VaccinationUnitRow } from './entities/vaccination-unit.ts';
import type { VaccineReceiptRow } from './entities/vaccine-receipt.ts';
import type { VaccinationRecordRow } from './entities/vaccination-record.ts';
import type { DoseCell, PrescriptionCell } from './loaders/totals.ts';
import type { AefiCaseRow } from './entities/aefi-case.ts';
import type { EmergencyRow } from './entities/emergency.ts';
import type { FeverClinicRow } from './entities/fever-clinic.ts';
import type { AdverseEventSampleRow } from './entities/adverse-event-sample.ts';
import type { DoseCurvePointRow } from './entities/dose-curve.ts';
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
  /** A medical institution (医疗机构) by its credit code. */
  readonly medicalInstitution?: Maybe<MedicalInstitution>;
  /** Medical institutions, in the order of region and credit code. */
  readonly medicalInstitutions?: Maybe<MedicalInstitutionConnection>;
  /** A doctor or nurse by license number (执业证书编码). */
  readonly practitioner?: Maybe<Practitioner>;
  /** A vaccination unit (接种单位) by its code. */
  readonly vaccinationUnit?: Maybe<VaccinationUnit>;
  /** Vaccination units, in the order of region and code. */
  readonly vaccinationUnits?: Maybe<VaccinationUnitConnection>;
  /** A prescription (处方): an institution numbers its own. */
  readonly prescription?: Maybe<Prescription>;
  /** Prescriptions of the caller's area or matter, newest first. */
  readonly prescriptions?: Maybe<PrescriptionConnection>;
  /** Numbers of prescriptions, by one dimension; see PrescriptionTotal. */
  readonly prescriptionTotals?: Maybe<ReadonlyArray<PrescriptionTotal>>;
  /** Vaccinations of the caller's area or matter, newest first. */
  readonly vaccinationRecords?: Maybe<VaccinationRecordConnection>;
  /** Numbers of doses, by one dimension; see DoseTotal. */
  readonly doseTotals?: Maybe<ReadonlyArray<DoseTotal>>;
  /** An adverse event following immunisation by its 14 digits. */
  readonly aefiCase?: Maybe<AefiCase>;
  /** Adverse events following immunisation of the caller's area or matter, newest report first. */
  readonly aefiCases?: Maybe<AefiCaseConnection>;
  /** A declared emergency (应急处置) by its number. */
  readonly emergency?: Maybe<Emergency>;
  /** Emergencies of the caller's area or matter, latest order first. */
  readonly emergencies?: Maybe<EmergencyConnection>;
  /** Fever clinics (发热门诊) as health commissions published them in February 2020. */
  readonly feverClinics?: Maybe<FeverClinicConnection>;
  /** Coded adverse events of two public registers, for comparison. */
  readonly adverseEventSamples?: Maybe<AdverseEventSampleConnection>;
  /** Doses given in the whole country since the start of a vaccination campaign, by day. */
  readonly doseCurve?: Maybe<ReadonlyArray<DoseCurvePoint>>;
  /** The gateway asks whether an emergency lasts and lists the caller. */
  readonly emergencyMatter?: Maybe<Matter>;
};


export type QueryMedicalInstitutionArgs = {
  creditCode: Scalars['ID']['input'];
};


export type QueryMedicalInstitutionsArgs = {
  where?: InputMaybe<MedicalInstitutionWhere>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryPractitionerArgs = {
  licenseNo: Scalars['ID']['input'];
};


export type QueryVaccinationUnitArgs = {
  unitCode: Scalars['ID']['input'];
};


export type QueryVaccinationUnitsArgs = {
  where?: InputMaybe<VaccinationUnitWhere>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryPrescriptionArgs = {
  creditCode: Scalars['ID']['input'];
  rxNo: Scalars['ID']['input'];
};


export type QueryPrescriptionsArgs = {
  where?: InputMaybe<PrescriptionWhere>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryPrescriptionTotalsArgs = {
  by: PrescriptionDimension;
};


export type QueryVaccinationRecordsArgs = {
  where?: InputMaybe<VaccinationRecordWhere>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryDoseTotalsArgs = {
  by: DoseDimension;
};


export type QueryAefiCaseArgs = {
  aefiCode: Scalars['ID']['input'];
};


export type QueryAefiCasesArgs = {
  where?: InputMaybe<AefiCaseWhere>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryEmergencyArgs = {
  id: Scalars['ID']['input'];
};


export type QueryEmergenciesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryFeverClinicsArgs = {
  where?: InputMaybe<FeverClinicWhere>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryAdverseEventSamplesArgs = {
  where?: InputMaybe<AdverseEventSampleWhere>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryEmergencyMatterArgs = {
  no: Scalars['ID']['input'];
};

export type Subscription = {
  /** Each adverse event following immunisation of the caller's area or matter, as it is reported. */
  readonly aefiCaseReported?: Maybe<AefiCase>;
};

/** An enterprise or public institution as the health commission knows it. */
export type Enterprise = {
  /** Unified social credit code (统一社会信用代码). */
  readonly creditCode: Scalars['ID']['output'];
  /** Its practice as a medical institution; null for others. */
  readonly medicalInstitution?: Maybe<MedicalInstitution>;
  /** Its vaccination units. */
  readonly vaccinationUnits?: Maybe<ReadonlyArray<VaccinationUnit>>;
};

/** A natural person (自然人), as far as the health agency holds records. */
export type Person = {
  readonly personKey?: Maybe<Scalars['ID']['output']>;
  /** Prescriptions for this person, newest first. */
  readonly prescriptions?: Maybe<PrescriptionConnection>;
  /** Vaccinations of this person, newest first. */
  readonly vaccinationRecords?: Maybe<VaccinationRecordConnection>;
};


/** A natural person (自然人), as far as the health agency holds records. */
export type PersonPrescriptionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A natural person (自然人), as far as the health agency holds records. */
export type PersonVaccinationRecordsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** An area of GB/T 2260. */
export type Region = {
  readonly code: Scalars['ID']['output'];
};

/** A medicine by approval number (批准文号). */
export type DrugProduct = {
  readonly approvalNumber: Scalars['ID']['output'];
};

/** A batch of a medicine (批次): where it went and whom it reached. */
export type DrugBatch = {
  /** National drug code (国家药品编码本位码), 14 digits. */
  readonly nationalDrugCode: Scalars['ID']['output'];
  readonly batchNo: Scalars['ID']['output'];
  /** Receipts of the batch by vaccination units, newest first. */
  readonly vaccineReceipts?: Maybe<VaccineReceiptConnection>;
  /** Doses given of the batch, rounded to 5; null under 8 persons. */
  readonly doseCount?: Maybe<Scalars['Int']['output']>;
  /** Vaccinations with the batch, newest first. */
  readonly vaccinationRecords?: Maybe<VaccinationRecordConnection>;
  /** Adverse events after the batch, newest report first. */
  readonly aefiCases?: Maybe<AefiCaseConnection>;
  /** How many adverse events followed the batch. */
  readonly aefi?: Maybe<AefiSummary>;
};


/** A batch of a medicine (批次): where it went and whom it reached. */
export type DrugBatchVaccineReceiptsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A batch of a medicine (批次): where it went and whom it reached. */
export type DrugBatchVaccinationRecordsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A batch of a medicine (批次): where it went and whom it reached. */
export type DrugBatchAefiCasesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A medical institution (医疗机构) with its practice license (执业许可). */
export type MedicalInstitution = {
  readonly creditCode: Scalars['ID']['output'];
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Practice license (医疗机构执业许可证) number. */
  readonly practiceLicenseNo?: Maybe<Scalars['String']['output']>;
  readonly level?: Maybe<InstitutionLevel>;
  readonly kind?: Maybe<InstitutionKind>;
  /** Departments (诊疗科目) that the license names. */
  readonly departments?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly region?: Maybe<Region>;
  readonly address?: Maybe<Scalars['String']['output']>;
  readonly enterprise?: Maybe<Enterprise>;
  /** Doctors and nurses, in the order of their license numbers. */
  readonly practitioners?: Maybe<PractitionerConnection>;
  /** Prescriptions written here, newest first. */
  readonly prescriptions?: Maybe<PrescriptionConnection>;
};


/** A medical institution (医疗机构) with its practice license (执业许可). */
export type MedicalInstitutionPractitionersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A medical institution (医疗机构) with its practice license (执业许可). */
export type MedicalInstitutionPrescriptionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type InstitutionLevel =
  /** 三级 */
  | 'LEVEL_3'
  /** 二级 */
  | 'LEVEL_2'
  /** 一级 */
  | 'LEVEL_1'
  /** 未定级 */
  | 'UNGRADED';

export type InstitutionKind =
  /** 医院 */
  | 'HOSPITAL'
  /** 社区卫生服务中心、乡镇卫生院 */
  | 'COMMUNITY_CENTRE'
  /** 门诊部、诊所、卫生室 */
  | 'CLINIC';

export type MedicalInstitutionWhere = {
  /** Region code or the beginning of one: 2, 4 or 6 digits. */
  readonly region?: InputMaybe<Scalars['String']['input']>;
  readonly level?: InputMaybe<InstitutionLevel>;
  readonly kind?: InputMaybe<InstitutionKind>;
  readonly nameContains?: InputMaybe<Scalars['String']['input']>;
};

export type MedicalInstitutionConnection = {
  readonly nodes?: Maybe<ReadonlyArray<MedicalInstitution>>;
  readonly edges?: Maybe<ReadonlyArray<MedicalInstitutionEdge>>;
  readonly pageInfo: PageInfo;
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

export type MedicalInstitutionEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node?: Maybe<MedicalInstitution>;
};

/** A doctor or nurse (医师、护士) as registered with the health commission. */
export type Practitioner = {
  readonly licenseNo: Scalars['ID']['output'];
  readonly name?: Maybe<Scalars['String']['output']>;
  readonly kind?: Maybe<PractitionerKind>;
  /** Where the practice is registered (执业机构). */
  readonly enterprise?: Maybe<Enterprise>;
  /** Kinds of prescription that the doctor may write (处方权). */
  readonly prescribingRights?: Maybe<ReadonlyArray<PrescriptionKind>>;
  readonly person?: Maybe<Person>;
};

export type PractitionerKind =
  /** 医师 */
  | 'DOCTOR'
  /** 护士 */
  | 'NURSE';

export type PractitionerConnection = {
  readonly nodes?: Maybe<ReadonlyArray<Practitioner>>;
  readonly edges?: Maybe<ReadonlyArray<PractitionerEdge>>;
  readonly pageInfo: PageInfo;
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

export type PractitionerEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node?: Maybe<Practitioner>;
};

/** A prescription (处方). */
export type Prescription = {
  /** Credit code of the institution that wrote it. */
  readonly creditCode?: Maybe<Scalars['ID']['output']>;
  /** Prescription number (处方号), unique within the institution. */
  readonly rxNo?: Maybe<Scalars['ID']['output']>;
  readonly kind?: Maybe<PrescriptionKind>;
  readonly region?: Maybe<Region>;
  readonly institution?: Maybe<MedicalInstitution>;
  /** What was prescribed, in the order of the prescription. */
  readonly lines?: Maybe<ReadonlyArray<PrescriptionLine>>;
  readonly prescribedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly prescriberName?: Maybe<Scalars['String']['output']>;
  readonly prescriber?: Maybe<Practitioner>;
  /** For how many days (用药天数). */
  readonly days?: Maybe<Scalars['Int']['output']>;
  /** The patient. */
  readonly person?: Maybe<Person>;
  readonly patientName?: Maybe<Scalars['String']['output']>;
  readonly diagnosis?: Maybe<Scalars['String']['output']>;
};

/** One medicine of a prescription. */
export type PrescriptionLine = {
  /** From 1. */
  readonly lineNo?: Maybe<Scalars['Int']['output']>;
  readonly product?: Maybe<DrugProduct>;
  /** In packs. */
  readonly quantity?: Maybe<Scalars['Int']['output']>;
  /** How to take it (用法用量). */
  readonly dailyDose?: Maybe<Scalars['String']['output']>;
};

export type PrescriptionKind =
  /** 普通处方 */
  | 'ORDINARY'
  /** 第二类精神药品处方 */
  | 'PSYCHOTROPIC_2'
  /** 第一类精神药品处方 */
  | 'PSYCHOTROPIC_1'
  /** 麻醉药品处方 */
  | 'NARCOTIC';

export type PrescriptionWhere = {
  /** Region code or the beginning of one: 2, 4 or 6 digits. */
  readonly region?: InputMaybe<Scalars['String']['input']>;
  readonly kind?: InputMaybe<PrescriptionKind>;
  readonly prescribedFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** Excluded. */
  readonly prescribedBefore?: InputMaybe<Scalars['DateTime']['input']>;
};

export type PrescriptionConnection = {
  readonly nodes?: Maybe<ReadonlyArray<Prescription>>;
  readonly edges?: Maybe<ReadonlyArray<PrescriptionEdge>>;
  readonly pageInfo: PageInfo;
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

export type PrescriptionEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node?: Maybe<Prescription>;
};

export type PrescriptionDimension =
  /** Group: region code of the institution. */
  | 'DISTRICT'
  /** Group: the kind of prescription. */
  | 'KIND'
  /** Group: month, YYYY-MM, Asia/Shanghai. */
  | 'MONTH'
  /** Group: approval number. */
  | 'PRODUCT';

/**
 * A cell of a table of prescriptions: the sum of parts of at least 8 patients each, of finished months; null where there are
 * none.
 */
export type PrescriptionTotal = {
  readonly group?: Maybe<Scalars['String']['output']>;
  /** Whether nothing is left out; what would tell of a patient is. */
  readonly isComplete?: Maybe<Scalars['Boolean']['output']>;
  /** Rounded to 5; by PRODUCT a prescription is counted with each of its lines. */
  readonly prescriptions?: Maybe<Scalars['Int']['output']>;
  /** Rounded to 5; a patient is counted once in each month, district, kind and product. */
  readonly patients?: Maybe<Scalars['Int']['output']>;
};

/** A unit that vaccinates (接种单位), or a disease control centre (疾控中心). */
export type VaccinationUnit = {
  readonly unitCode: Scalars['ID']['output'];
  readonly name?: Maybe<Scalars['String']['output']>;
  readonly address?: Maybe<Scalars['String']['output']>;
  readonly region?: Maybe<Region>;
  readonly enterprise?: Maybe<Enterprise>;
  readonly kind?: Maybe<VaccinationUnitKind>;
  /** Deliveries to the unit, newest first. */
  readonly receipts?: Maybe<VaccineReceiptConnection>;
  /** Vaccinations by the unit, newest first. */
  readonly vaccinationRecords?: Maybe<VaccinationRecordConnection>;
  /** Adverse events after vaccination by the unit, newest report first. */
  readonly aefiCases?: Maybe<AefiCaseConnection>;
};


/** A unit that vaccinates (接种单位), or a disease control centre (疾控中心). */
export type VaccinationUnitReceiptsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A unit that vaccinates (接种单位), or a disease control centre (疾控中心). */
export type VaccinationUnitVaccinationRecordsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A unit that vaccinates (接种单位), or a disease control centre (疾控中心). */
export type VaccinationUnitAefiCasesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type VaccinationUnitKind =
  /** 疾病预防控制中心 */
  | 'CDC'
  /** 接种点 */
  | 'VACCINATION_POINT';

export type VaccinationUnitWhere = {
  /** Region code or the beginning of one: 2, 4 or 6 digits. */
  readonly region?: InputMaybe<Scalars['String']['input']>;
  readonly kind?: InputMaybe<VaccinationUnitKind>;
  readonly nameContains?: InputMaybe<Scalars['String']['input']>;
};

export type VaccinationUnitConnection = {
  readonly nodes?: Maybe<ReadonlyArray<VaccinationUnit>>;
  readonly edges?: Maybe<ReadonlyArray<VaccinationUnitEdge>>;
  readonly pageInfo: PageInfo;
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

export type VaccinationUnitEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node?: Maybe<VaccinationUnit>;
};

/** A delivery of vaccine to a unit (疫苗接收). */
export type VaccineReceipt = {
  readonly id?: Maybe<Scalars['ID']['output']>;
  readonly unit?: Maybe<VaccinationUnit>;
  readonly batch?: Maybe<DrugBatch>;
  /** In doses (剂). */
  readonly quantity?: Maybe<Scalars['Int']['output']>;
  /** Who delivered it. */
  readonly supplier?: Maybe<Enterprise>;
  readonly receivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether the whole way kept to 2-8 °C (全程温度记录). */
  readonly isTemperatureOk?: Maybe<Scalars['Boolean']['output']>;
};

export type VaccineReceiptConnection = {
  readonly nodes?: Maybe<ReadonlyArray<VaccineReceipt>>;
  readonly edges?: Maybe<ReadonlyArray<VaccineReceiptEdge>>;
  readonly pageInfo: PageInfo;
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

export type VaccineReceiptEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node?: Maybe<VaccineReceipt>;
};

/** One dose given to one person (接种记录). */
export type VaccinationRecord = {
  readonly id?: Maybe<Scalars['ID']['output']>;
  readonly vaccine?: Maybe<Scalars['String']['output']>;
  readonly batch?: Maybe<DrugBatch>;
  /** Trace code (追溯码) of the smallest pack. */
  readonly traceCode?: Maybe<Scalars['ID']['output']>;
  /** From 1. */
  readonly doseNo?: Maybe<Scalars['Int']['output']>;
  readonly site?: Maybe<VaccinationSite>;
  readonly vaccinatedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly unit?: Maybe<VaccinationUnit>;
  readonly vaccinator?: Maybe<Practitioner>;
  readonly person?: Maybe<Person>;
  /** Age in whole years at the dose. */
  readonly ageYears?: Maybe<Scalars['Int']['output']>;
  /** Under 14 at the dose (不满十四周岁). A minor's record exists only for those who may read this field. */
  readonly isOfMinor?: Maybe<Scalars['Boolean']['output']>;
};

export type VaccinationSite =
  /** 左上臂 */
  | 'LEFT_ARM'
  /** 右上臂 */
  | 'RIGHT_ARM'
  /** 左大腿 */
  | 'LEFT_THIGH'
  /** 右大腿 */
  | 'RIGHT_THIGH'
  /** 口服 */
  | 'MOUTH';

export type VaccinationRecordWhere = {
  /** Code of the vaccination unit. */
  readonly unit?: InputMaybe<Scalars['ID']['input']>;
  readonly vaccine?: InputMaybe<Scalars['String']['input']>;
  readonly batch?: InputMaybe<DrugBatchKey>;
  readonly vaccinatedFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** Excluded. */
  readonly vaccinatedBefore?: InputMaybe<Scalars['DateTime']['input']>;
};

export type DrugBatchKey = {
  readonly nationalDrugCode: Scalars['ID']['input'];
  readonly batchNo: Scalars['ID']['input'];
};

export type VaccinationRecordConnection = {
  readonly nodes?: Maybe<ReadonlyArray<VaccinationRecord>>;
  readonly edges?: Maybe<ReadonlyArray<VaccinationRecordEdge>>;
  readonly pageInfo: PageInfo;
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

export type VaccinationRecordEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node?: Maybe<VaccinationRecord>;
};

export type DoseDimension =
  /** Group: region code of the unit. */
  | 'DISTRICT'
  /** Group: name of the vaccine. */
  | 'VACCINE'
  /** Group: month, YYYY-MM, Asia/Shanghai. */
  | 'MONTH'
  /** Group: age in years, 0-4, 5-9, 10-13, 14-17, 18-59 or 60+. */
  | 'AGE';

/** A cell of a table of doses: the sum of parts of at least 8 persons each, of finished months; null where there are none. */
export type DoseTotal = {
  readonly group?: Maybe<Scalars['String']['output']>;
  /** Whether nothing is left out; what would tell of a person is. */
  readonly isComplete?: Maybe<Scalars['Boolean']['output']>;
  /** Rounded to 5. */
  readonly doses?: Maybe<Scalars['Int']['output']>;
};

/** An adverse event following immunisation (疑似预防接种异常反应, AEFI). */
export type AefiCase = {
  /** Region, first year and number: 14 digits. */
  readonly aefiCode?: Maybe<Scalars['ID']['output']>;
  readonly batch?: Maybe<DrugBatch>;
  readonly unit?: Maybe<VaccinationUnit>;
  readonly onsetOn?: Maybe<Scalars['Date']['output']>;
  /** When it came to the reporter's notice. */
  readonly foundOn?: Maybe<Scalars['Date']['output']>;
  readonly reportedOn?: Maybe<Scalars['Date']['output']>;
  readonly status?: Maybe<AefiStatus>;
  readonly outcome?: Maybe<AefiOutcome>;
  /** Class by the experts; null until they have decided. */
  readonly class?: Maybe<AefiClass>;
  readonly isHospitalized?: Maybe<Scalars['Boolean']['output']>;
  /** Code of the cluster (群体性) that it belongs to. */
  readonly clusterCode?: Maybe<Scalars['String']['output']>;
  readonly person?: Maybe<Person>;
  readonly sex?: Maybe<Scalars['String']['output']>;
  readonly patientName?: Maybe<Scalars['String']['output']>;
  /** Day of birth, YYYY-MM-DD; masked, the year, or for a child five years of age, such as 5-9. */
  readonly bornOn?: Maybe<Scalars['String']['output']>;
  readonly guardian?: Maybe<Scalars['String']['output']>;
  /** Range in °C, null without fever. */
  readonly feverGrade?: Maybe<Scalars['String']['output']>;
  readonly preliminaryDiagnosis?: Maybe<Scalars['String']['output']>;
};

export type AefiClass =
  /** 一般反应 */
  | 'COMMON_REACTION'
  /** 异常反应 */
  | 'ABNORMAL_REACTION'
  /** 疫苗质量事故 */
  | 'VACCINE_QUALITY'
  /** 实施差错事故 */
  | 'PROCEDURE_ERROR'
  /** 偶合症 */
  | 'COINCIDENTAL'
  /** 心因性反应 */
  | 'PSYCHOGENIC'
  /** 不明原因 */
  | 'UNEXPLAINED'
  /** 待定 */
  | 'UNDECIDED';

export type AefiOutcome =
  /** 痊愈 */
  | 'RECOVERED'
  /** 好转 */
  | 'IMPROVED'
  /** 后遗症 */
  | 'SEQUELA'
  /** 死亡 */
  | 'DEATH'
  /** 不详 */
  | 'UNKNOWN';

export type AefiStatus =
  /** 已报告 */
  | 'REPORTED'
  /** 调查中 */
  | 'INVESTIGATING'
  /** 已诊断 */
  | 'DIAGNOSED'
  /** 已分类 */
  | 'CLASSIFIED'
  /** 有争议 */
  | 'DISPUTED'
  /** 已鉴定 */
  | 'APPRAISED'
  /** 已结案 */
  | 'CLOSED';

export type AefiCaseWhere = {
  readonly class?: InputMaybe<AefiClass>;
  readonly status?: InputMaybe<AefiStatus>;
  readonly clusterCode?: InputMaybe<Scalars['String']['input']>;
  readonly reportedFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Included. */
  readonly reportedTo?: InputMaybe<Scalars['Date']['input']>;
};

export type AefiCaseConnection = {
  readonly nodes?: Maybe<ReadonlyArray<AefiCase>>;
  readonly edges?: Maybe<ReadonlyArray<AefiCaseEdge>>;
  readonly pageInfo: PageInfo;
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

export type AefiCaseEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node?: Maybe<AefiCase>;
};

/** How many adverse events followed a batch: under 8 persons null, the rest rounded to 5. */
export type AefiSummary = {
  readonly cases?: Maybe<Scalars['Int']['output']>;
  readonly hospitalized?: Maybe<Scalars['Int']['output']>;
  /** Classes that occur, in their order. */
  readonly byClass?: Maybe<ReadonlyArray<AefiClassCount>>;
};

export type AefiClassCount = {
  /** Null while undecided. */
  readonly class?: Maybe<AefiClass>;
  readonly cases?: Maybe<Scalars['Int']['output']>;
};

/** An emergency (应急处置) after immunisation: while it lasts, those whom it lists may trace everybody it concerns. */
export type Emergency = {
  /** Number of the order (应急处置编号); a matter's number. */
  readonly id?: Maybe<Scalars['ID']['output']>;
  readonly title?: Maybe<Scalars['String']['output']>;
  readonly region?: Maybe<Region>;
  readonly orderedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was last extended (延期). */
  readonly extendedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 72 hours at most after the order or the last extension. */
  readonly expiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** Code of the cluster (群体性) of adverse events that it was ordered for. */
  readonly clusterCode?: Maybe<Scalars['String']['output']>;
  /** The vaccination unit (接种单位) concerned. */
  readonly unit?: Maybe<VaccinationUnit>;
  /** The batch (批次) concerned. */
  readonly batch?: Maybe<DrugBatch>;
};

export type EmergencyConnection = {
  readonly nodes?: Maybe<ReadonlyArray<Emergency>>;
  readonly edges?: Maybe<ReadonlyArray<EmergencyEdge>>;
  readonly pageInfo: PageInfo;
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

export type EmergencyEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node?: Maybe<Emergency>;
};

/** A fever clinic (发热门诊) of Fujian or of two cities of Shandong. */
export type FeverClinic = {
  readonly id?: Maybe<Scalars['Int']['output']>;
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Name with the list's own slips of the pen. */
  readonly nameAsWritten?: Maybe<Scalars['String']['output']>;
  /** GB/T 2260 code of the city. */
  readonly cityCode?: Maybe<Scalars['String']['output']>;
  readonly province?: Maybe<Scalars['String']['output']>;
  readonly city?: Maybe<Scalars['String']['output']>;
  /** Null for most: the lists give none. */
  readonly address?: Maybe<Scalars['String']['output']>;
};

export type FeverClinicWhere = {
  readonly cityCode?: InputMaybe<Scalars['String']['input']>;
  readonly nameContains?: InputMaybe<Scalars['String']['input']>;
};

export type FeverClinicConnection = {
  readonly nodes?: Maybe<ReadonlyArray<FeverClinic>>;
  readonly edges?: Maybe<ReadonlyArray<FeverClinicEdge>>;
  readonly pageInfo: PageInfo;
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

export type FeverClinicEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node?: Maybe<FeverClinic>;
};

/** A coded report of a public register: VAERS (vaccines) or FAERS (medicines), United States. */
export type AdverseEventSample = {
  readonly source?: Maybe<AdverseEventSource>;
  readonly reportNo?: Maybe<Scalars['ID']['output']>;
  readonly receivedOn?: Maybe<Scalars['Date']['output']>;
  readonly vaccinatedOn?: Maybe<Scalars['Date']['output']>;
  /** Age in years. */
  readonly ageYears?: Maybe<Scalars['Float']['output']>;
  /** F or M; null when the register doesn't know. */
  readonly sex?: Maybe<Scalars['String']['output']>;
  readonly products?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Preferred terms of MedDRA. */
  readonly reactions?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Null when the register doesn't say. */
  readonly isSerious?: Maybe<Scalars['Boolean']['output']>;
};

export type AdverseEventSource =
  /** Vaccine Adverse Event Reporting System. */
  | 'VAERS'
  /** FDA Adverse Event Reporting System. */
  | 'FAERS';

export type AdverseEventSampleWhere = {
  readonly source?: InputMaybe<AdverseEventSource>;
  /** A term, as a whole. */
  readonly reaction?: InputMaybe<Scalars['String']['input']>;
};

export type AdverseEventSampleConnection = {
  readonly nodes?: Maybe<ReadonlyArray<AdverseEventSample>>;
  readonly edges?: Maybe<ReadonlyArray<AdverseEventSampleEdge>>;
  readonly pageInfo: PageInfo;
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

export type AdverseEventSampleEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node?: Maybe<AdverseEventSample>;
};

export type DoseCurvePoint = {
  readonly day?: Maybe<Scalars['Date']['output']>;
  /** Doses since the start, whole; more than an Int holds. */
  readonly totalDoses?: Maybe<Scalars['Float']['output']>;
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
  Person: Person;
  DrugBatch: DrugBatch;
  MedicalInstitution: MedicalInstitution;
  Practitioner: Practitioner;
  Prescription: Prescription;
  VaccinationUnit: VaccinationUnit;
  VaccinationRecord: VaccinationRecord;
  AefiCase: AefiCase;
  Emergency: Emergency;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Enterprise:
    ( { __typename: 'Enterprise' }
    & GraphQLRecursivePick<FederationTypes['Enterprise'], {"creditCode":true}> );
  Person:
    ( { __typename: 'Person' }
    & GraphQLRecursivePick<FederationTypes['Person'], {"personKey":true}> );
  DrugBatch:
    ( { __typename: 'DrugBatch' }
    & GraphQLRecursivePick<FederationTypes['DrugBatch'], {"nationalDrugCode":true,"batchNo":true}> );
  MedicalInstitution:
    ( { __typename: 'MedicalInstitution' }
    & GraphQLRecursivePick<FederationTypes['MedicalInstitution'], {"creditCode":true}> );
  Practitioner:
    ( { __typename: 'Practitioner' }
    & GraphQLRecursivePick<FederationTypes['Practitioner'], {"licenseNo":true}> );
  Prescription:
    ( { __typename: 'Prescription' }
    & GraphQLRecursivePick<FederationTypes['Prescription'], {"creditCode":true,"rxNo":true}> );
  VaccinationUnit:
    ( { __typename: 'VaccinationUnit' }
    & GraphQLRecursivePick<FederationTypes['VaccinationUnit'], {"unitCode":true}> );
  VaccinationRecord:
    ( { __typename: 'VaccinationRecord' }
    & GraphQLRecursivePick<FederationTypes['VaccinationRecord'], {"id":true}> );
  AefiCase:
    ( { __typename: 'AefiCase' }
    & GraphQLRecursivePick<FederationTypes['AefiCase'], {"aefiCode":true}> );
  Emergency:
    ( { __typename: 'Emergency' }
    & GraphQLRecursivePick<FederationTypes['Emergency'], {"id":true}> );
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
  Enterprise: ResolverTypeWrapper<Omit<Enterprise, 'medicalInstitution' | 'vaccinationUnits'> & { medicalInstitution?: Maybe<ResolversTypes['MedicalInstitution']>, vaccinationUnits?: Maybe<ReadonlyArray<ResolversTypes['VaccinationUnit']>> }>;
  Person: ResolverTypeWrapper<Omit<Person, 'prescriptions' | 'vaccinationRecords'> & { prescriptions?: Maybe<ResolversTypes['PrescriptionConnection']>, vaccinationRecords?: Maybe<ResolversTypes['VaccinationRecordConnection']> }>;
  Region: ResolverTypeWrapper<Region>;
  DrugProduct: ResolverTypeWrapper<DrugProduct>;
  DrugBatch: ResolverTypeWrapper<Omit<DrugBatch, 'vaccineReceipts' | 'vaccinationRecords' | 'aefiCases'> & { vaccineReceipts?: Maybe<ResolversTypes['VaccineReceiptConnection']>, vaccinationRecords?: Maybe<ResolversTypes['VaccinationRecordConnection']>, aefiCases?: Maybe<ResolversTypes['AefiCaseConnection']> }>;
  MedicalInstitution: ResolverTypeWrapper<MedicalInstitutionRow>;
  InstitutionLevel: InstitutionLevel;
  InstitutionKind: InstitutionKind;
  MedicalInstitutionWhere: MedicalInstitutionWhere;
  MedicalInstitutionConnection: ResolverTypeWrapper<Omit<MedicalInstitutionConnection, 'nodes' | 'edges'> & { nodes?: Maybe<ReadonlyArray<ResolversTypes['MedicalInstitution']>>, edges?: Maybe<ReadonlyArray<ResolversTypes['MedicalInstitutionEdge']>> }>;
  MedicalInstitutionEdge: ResolverTypeWrapper<Omit<MedicalInstitutionEdge, 'node'> & { node?: Maybe<ResolversTypes['MedicalInstitution']> }>;
  Practitioner: ResolverTypeWrapper<PractitionerRow>;
  PractitionerKind: PractitionerKind;
  PractitionerConnection: ResolverTypeWrapper<Omit<PractitionerConnection, 'nodes' | 'edges'> & { nodes?: Maybe<ReadonlyArray<ResolversTypes['Practitioner']>>, edges?: Maybe<ReadonlyArray<ResolversTypes['PractitionerEdge']>> }>;
  PractitionerEdge: ResolverTypeWrapper<Omit<PractitionerEdge, 'node'> & { node?: Maybe<ResolversTypes['Practitioner']> }>;
  Prescription: ResolverTypeWrapper<PrescriptionRow>;
  PrescriptionLine: ResolverTypeWrapper<AnchoredLine>;
  PrescriptionKind: PrescriptionKind;
  PrescriptionWhere: PrescriptionWhere;
  PrescriptionConnection: ResolverTypeWrapper<Omit<PrescriptionConnection, 'nodes' | 'edges'> & { nodes?: Maybe<ReadonlyArray<ResolversTypes['Prescription']>>, edges?: Maybe<ReadonlyArray<ResolversTypes['PrescriptionEdge']>> }>;
  PrescriptionEdge: ResolverTypeWrapper<Omit<PrescriptionEdge, 'node'> & { node?: Maybe<ResolversTypes['Prescription']> }>;
  PrescriptionDimension: PrescriptionDimension;
  PrescriptionTotal: ResolverTypeWrapper<PrescriptionCell>;
  VaccinationUnit: ResolverTypeWrapper<VaccinationUnitRow>;
  VaccinationUnitKind: VaccinationUnitKind;
  VaccinationUnitWhere: VaccinationUnitWhere;
  VaccinationUnitConnection: ResolverTypeWrapper<Omit<VaccinationUnitConnection, 'nodes' | 'edges'> & { nodes?: Maybe<ReadonlyArray<ResolversTypes['VaccinationUnit']>>, edges?: Maybe<ReadonlyArray<ResolversTypes['VaccinationUnitEdge']>> }>;
  VaccinationUnitEdge: ResolverTypeWrapper<Omit<VaccinationUnitEdge, 'node'> & { node?: Maybe<ResolversTypes['VaccinationUnit']> }>;
  VaccineReceipt: ResolverTypeWrapper<VaccineReceiptRow>;
  VaccineReceiptConnection: ResolverTypeWrapper<Omit<VaccineReceiptConnection, 'nodes' | 'edges'> & { nodes?: Maybe<ReadonlyArray<ResolversTypes['VaccineReceipt']>>, edges?: Maybe<ReadonlyArray<ResolversTypes['VaccineReceiptEdge']>> }>;
  VaccineReceiptEdge: ResolverTypeWrapper<Omit<VaccineReceiptEdge, 'node'> & { node?: Maybe<ResolversTypes['VaccineReceipt']> }>;
  VaccinationRecord: ResolverTypeWrapper<VaccinationRecordRow>;
  VaccinationSite: VaccinationSite;
  VaccinationRecordWhere: VaccinationRecordWhere;
  DrugBatchKey: DrugBatchKey;
  VaccinationRecordConnection: ResolverTypeWrapper<Omit<VaccinationRecordConnection, 'nodes' | 'edges'> & { nodes?: Maybe<ReadonlyArray<ResolversTypes['VaccinationRecord']>>, edges?: Maybe<ReadonlyArray<ResolversTypes['VaccinationRecordEdge']>> }>;
  VaccinationRecordEdge: ResolverTypeWrapper<Omit<VaccinationRecordEdge, 'node'> & { node?: Maybe<ResolversTypes['VaccinationRecord']> }>;
  DoseDimension: DoseDimension;
  DoseTotal: ResolverTypeWrapper<DoseCell>;
  AefiCase: ResolverTypeWrapper<AefiCaseRow>;
  AefiClass: AefiClass;
  AefiOutcome: AefiOutcome;
  AefiStatus: AefiStatus;
  AefiCaseWhere: AefiCaseWhere;
  AefiCaseConnection: ResolverTypeWrapper<Omit<AefiCaseConnection, 'nodes' | 'edges'> & { nodes?: Maybe<ReadonlyArray<ResolversTypes['AefiCase']>>, edges?: Maybe<ReadonlyArray<ResolversTypes['AefiCaseEdge']>> }>;
  AefiCaseEdge: ResolverTypeWrapper<Omit<AefiCaseEdge, 'node'> & { node?: Maybe<ResolversTypes['AefiCase']> }>;
  AefiSummary: ResolverTypeWrapper<AefiSummary>;
  AefiClassCount: ResolverTypeWrapper<AefiClassCount>;
  Emergency: ResolverTypeWrapper<EmergencyRow>;
  EmergencyConnection: ResolverTypeWrapper<Omit<EmergencyConnection, 'nodes' | 'edges'> & { nodes?: Maybe<ReadonlyArray<ResolversTypes['Emergency']>>, edges?: Maybe<ReadonlyArray<ResolversTypes['EmergencyEdge']>> }>;
  EmergencyEdge: ResolverTypeWrapper<Omit<EmergencyEdge, 'node'> & { node?: Maybe<ResolversTypes['Emergency']> }>;
  FeverClinic: ResolverTypeWrapper<FeverClinicRow>;
  FeverClinicWhere: FeverClinicWhere;
  FeverClinicConnection: ResolverTypeWrapper<Omit<FeverClinicConnection, 'nodes' | 'edges'> & { nodes?: Maybe<ReadonlyArray<ResolversTypes['FeverClinic']>>, edges?: Maybe<ReadonlyArray<ResolversTypes['FeverClinicEdge']>> }>;
  FeverClinicEdge: ResolverTypeWrapper<Omit<FeverClinicEdge, 'node'> & { node?: Maybe<ResolversTypes['FeverClinic']> }>;
  AdverseEventSample: ResolverTypeWrapper<AdverseEventSampleRow>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  AdverseEventSource: AdverseEventSource;
  AdverseEventSampleWhere: AdverseEventSampleWhere;
  AdverseEventSampleConnection: ResolverTypeWrapper<Omit<AdverseEventSampleConnection, 'nodes' | 'edges'> & { nodes?: Maybe<ReadonlyArray<ResolversTypes['AdverseEventSample']>>, edges?: Maybe<ReadonlyArray<ResolversTypes['AdverseEventSampleEdge']>> }>;
  AdverseEventSampleEdge: ResolverTypeWrapper<Omit<AdverseEventSampleEdge, 'node'> & { node?: Maybe<ResolversTypes['AdverseEventSample']> }>;
  DoseCurvePoint: ResolverTypeWrapper<DoseCurvePointRow>;
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
  Enterprise: Omit<Enterprise, 'medicalInstitution' | 'vaccinationUnits'> & { medicalInstitution?: Maybe<ResolversParentTypes['MedicalInstitution']>, vaccinationUnits?: Maybe<ReadonlyArray<ResolversParentTypes['VaccinationUnit']>> } | FederationReferenceTypes['Enterprise'];
  Person: Omit<Person, 'prescriptions' | 'vaccinationRecords'> & { prescriptions?: Maybe<ResolversParentTypes['PrescriptionConnection']>, vaccinationRecords?: Maybe<ResolversParentTypes['VaccinationRecordConnection']> } | FederationReferenceTypes['Person'];
  Region: Region;
  DrugProduct: DrugProduct;
  DrugBatch: Omit<DrugBatch, 'vaccineReceipts' | 'vaccinationRecords' | 'aefiCases'> & { vaccineReceipts?: Maybe<ResolversParentTypes['VaccineReceiptConnection']>, vaccinationRecords?: Maybe<ResolversParentTypes['VaccinationRecordConnection']>, aefiCases?: Maybe<ResolversParentTypes['AefiCaseConnection']> } | FederationReferenceTypes['DrugBatch'];
  MedicalInstitution: MedicalInstitutionRow;
  MedicalInstitutionWhere: MedicalInstitutionWhere;
  MedicalInstitutionConnection: Omit<MedicalInstitutionConnection, 'nodes' | 'edges'> & { nodes?: Maybe<ReadonlyArray<ResolversParentTypes['MedicalInstitution']>>, edges?: Maybe<ReadonlyArray<ResolversParentTypes['MedicalInstitutionEdge']>> };
  MedicalInstitutionEdge: Omit<MedicalInstitutionEdge, 'node'> & { node?: Maybe<ResolversParentTypes['MedicalInstitution']> };
  Practitioner: PractitionerRow;
  PractitionerConnection: Omit<PractitionerConnection, 'nodes' | 'edges'> & { nodes?: Maybe<ReadonlyArray<ResolversParentTypes['Practitioner']>>, edges?: Maybe<ReadonlyArray<ResolversParentTypes['PractitionerEdge']>> };
  PractitionerEdge: Omit<PractitionerEdge, 'node'> & { node?: Maybe<ResolversParentTypes['Practitioner']> };
  Prescription: PrescriptionRow;
  PrescriptionLine: AnchoredLine;
  PrescriptionWhere: PrescriptionWhere;
  PrescriptionConnection: Omit<PrescriptionConnection, 'nodes' | 'edges'> & { nodes?: Maybe<ReadonlyArray<ResolversParentTypes['Prescription']>>, edges?: Maybe<ReadonlyArray<ResolversParentTypes['PrescriptionEdge']>> };
  PrescriptionEdge: Omit<PrescriptionEdge, 'node'> & { node?: Maybe<ResolversParentTypes['Prescription']> };
  PrescriptionTotal: PrescriptionCell;
  VaccinationUnit: VaccinationUnitRow;
  VaccinationUnitWhere: VaccinationUnitWhere;
  VaccinationUnitConnection: Omit<VaccinationUnitConnection, 'nodes' | 'edges'> & { nodes?: Maybe<ReadonlyArray<ResolversParentTypes['VaccinationUnit']>>, edges?: Maybe<ReadonlyArray<ResolversParentTypes['VaccinationUnitEdge']>> };
  VaccinationUnitEdge: Omit<VaccinationUnitEdge, 'node'> & { node?: Maybe<ResolversParentTypes['VaccinationUnit']> };
  VaccineReceipt: VaccineReceiptRow;
  VaccineReceiptConnection: Omit<VaccineReceiptConnection, 'nodes' | 'edges'> & { nodes?: Maybe<ReadonlyArray<ResolversParentTypes['VaccineReceipt']>>, edges?: Maybe<ReadonlyArray<ResolversParentTypes['VaccineReceiptEdge']>> };
  VaccineReceiptEdge: Omit<VaccineReceiptEdge, 'node'> & { node?: Maybe<ResolversParentTypes['VaccineReceipt']> };
  VaccinationRecord: VaccinationRecordRow;
  VaccinationRecordWhere: VaccinationRecordWhere;
  DrugBatchKey: DrugBatchKey;
  VaccinationRecordConnection: Omit<VaccinationRecordConnection, 'nodes' | 'edges'> & { nodes?: Maybe<ReadonlyArray<ResolversParentTypes['VaccinationRecord']>>, edges?: Maybe<ReadonlyArray<ResolversParentTypes['VaccinationRecordEdge']>> };
  VaccinationRecordEdge: Omit<VaccinationRecordEdge, 'node'> & { node?: Maybe<ResolversParentTypes['VaccinationRecord']> };
  DoseTotal: DoseCell;
  AefiCase: AefiCaseRow;
  AefiCaseWhere: AefiCaseWhere;
  AefiCaseConnection: Omit<AefiCaseConnection, 'nodes' | 'edges'> & { nodes?: Maybe<ReadonlyArray<ResolversParentTypes['AefiCase']>>, edges?: Maybe<ReadonlyArray<ResolversParentTypes['AefiCaseEdge']>> };
  AefiCaseEdge: Omit<AefiCaseEdge, 'node'> & { node?: Maybe<ResolversParentTypes['AefiCase']> };
  AefiSummary: AefiSummary;
  AefiClassCount: AefiClassCount;
  Emergency: EmergencyRow;
  EmergencyConnection: Omit<EmergencyConnection, 'nodes' | 'edges'> & { nodes?: Maybe<ReadonlyArray<ResolversParentTypes['Emergency']>>, edges?: Maybe<ReadonlyArray<ResolversParentTypes['EmergencyEdge']>> };
  EmergencyEdge: Omit<EmergencyEdge, 'node'> & { node?: Maybe<ResolversParentTypes['Emergency']> };
  FeverClinic: FeverClinicRow;
  FeverClinicWhere: FeverClinicWhere;
  FeverClinicConnection: Omit<FeverClinicConnection, 'nodes' | 'edges'> & { nodes?: Maybe<ReadonlyArray<ResolversParentTypes['FeverClinic']>>, edges?: Maybe<ReadonlyArray<ResolversParentTypes['FeverClinicEdge']>> };
  FeverClinicEdge: Omit<FeverClinicEdge, 'node'> & { node?: Maybe<ResolversParentTypes['FeverClinic']> };
  AdverseEventSample: AdverseEventSampleRow;
  Float: Scalars['Float']['output'];
  AdverseEventSampleWhere: AdverseEventSampleWhere;
  AdverseEventSampleConnection: Omit<AdverseEventSampleConnection, 'nodes' | 'edges'> & { nodes?: Maybe<ReadonlyArray<ResolversParentTypes['AdverseEventSample']>>, edges?: Maybe<ReadonlyArray<ResolversParentTypes['AdverseEventSampleEdge']>> };
  AdverseEventSampleEdge: Omit<AdverseEventSampleEdge, 'node'> & { node?: Maybe<ResolversParentTypes['AdverseEventSample']> };
  DoseCurvePoint: DoseCurvePointRow;
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
  medicalInstitution?: Resolver<Maybe<ResolversTypes['MedicalInstitution']>, ParentType, ContextType, RequireFields<QueryMedicalInstitutionArgs, 'creditCode'>>;
  medicalInstitutions?: Resolver<Maybe<ResolversTypes['MedicalInstitutionConnection']>, ParentType, ContextType, Partial<QueryMedicalInstitutionsArgs>>;
  practitioner?: Resolver<Maybe<ResolversTypes['Practitioner']>, ParentType, ContextType, RequireFields<QueryPractitionerArgs, 'licenseNo'>>;
  vaccinationUnit?: Resolver<Maybe<ResolversTypes['VaccinationUnit']>, ParentType, ContextType, RequireFields<QueryVaccinationUnitArgs, 'unitCode'>>;
  vaccinationUnits?: Resolver<Maybe<ResolversTypes['VaccinationUnitConnection']>, ParentType, ContextType, Partial<QueryVaccinationUnitsArgs>>;
  prescription?: Resolver<Maybe<ResolversTypes['Prescription']>, ParentType, ContextType, RequireFields<QueryPrescriptionArgs, 'creditCode' | 'rxNo'>>;
  prescriptions?: Resolver<Maybe<ResolversTypes['PrescriptionConnection']>, ParentType, ContextType, Partial<QueryPrescriptionsArgs>>;
  prescriptionTotals?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PrescriptionTotal']>>, ParentType, ContextType, RequireFields<QueryPrescriptionTotalsArgs, 'by'>>;
  vaccinationRecords?: Resolver<Maybe<ResolversTypes['VaccinationRecordConnection']>, ParentType, ContextType, Partial<QueryVaccinationRecordsArgs>>;
  doseTotals?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DoseTotal']>>, ParentType, ContextType, RequireFields<QueryDoseTotalsArgs, 'by'>>;
  aefiCase?: Resolver<Maybe<ResolversTypes['AefiCase']>, ParentType, ContextType, RequireFields<QueryAefiCaseArgs, 'aefiCode'>>;
  aefiCases?: Resolver<Maybe<ResolversTypes['AefiCaseConnection']>, ParentType, ContextType, Partial<QueryAefiCasesArgs>>;
  emergency?: Resolver<Maybe<ResolversTypes['Emergency']>, ParentType, ContextType, RequireFields<QueryEmergencyArgs, 'id'>>;
  emergencies?: Resolver<Maybe<ResolversTypes['EmergencyConnection']>, ParentType, ContextType, Partial<QueryEmergenciesArgs>>;
  feverClinics?: Resolver<Maybe<ResolversTypes['FeverClinicConnection']>, ParentType, ContextType, Partial<QueryFeverClinicsArgs>>;
  adverseEventSamples?: Resolver<Maybe<ResolversTypes['AdverseEventSampleConnection']>, ParentType, ContextType, Partial<QueryAdverseEventSamplesArgs>>;
  doseCurve?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DoseCurvePoint']>>, ParentType, ContextType>;
  emergencyMatter?: Resolver<Maybe<ResolversTypes['Matter']>, ParentType, ContextType, RequireFields<QueryEmergencyMatterArgs, 'no'>>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  aefiCaseReported?: SubscriptionResolver<Maybe<ResolversTypes['AefiCase']>, "aefiCaseReported", ParentType, ContextType>;
};

export type EnterpriseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Enterprise'] = ResolversParentTypes['Enterprise'], FederationReferenceType extends FederationReferenceTypes['Enterprise'] = FederationReferenceTypes['Enterprise']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Enterprise']> | FederationReferenceType, FederationReferenceType, ContextType>;
  creditCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  medicalInstitution?: Resolver<Maybe<ResolversTypes['MedicalInstitution']>, ParentType, ContextType>;
  vaccinationUnits?: Resolver<Maybe<ReadonlyArray<ResolversTypes['VaccinationUnit']>>, ParentType, ContextType>;
};

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person'], FederationReferenceType extends FederationReferenceTypes['Person'] = FederationReferenceTypes['Person']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Person']> | FederationReferenceType, FederationReferenceType, ContextType>;
  personKey?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  prescriptions?: Resolver<Maybe<ResolversTypes['PrescriptionConnection']>, ParentType, ContextType, Partial<PersonPrescriptionsArgs>>;
  vaccinationRecords?: Resolver<Maybe<ResolversTypes['VaccinationRecordConnection']>, ParentType, ContextType, Partial<PersonVaccinationRecordsArgs>>;
};

export type RegionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type DrugProductResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DrugProduct'] = ResolversParentTypes['DrugProduct']> = {
  approvalNumber?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type DrugBatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DrugBatch'] = ResolversParentTypes['DrugBatch'], FederationReferenceType extends FederationReferenceTypes['DrugBatch'] = FederationReferenceTypes['DrugBatch']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['DrugBatch']> | FederationReferenceType, FederationReferenceType, ContextType>;
  nationalDrugCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  batchNo?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  vaccineReceipts?: Resolver<Maybe<ResolversTypes['VaccineReceiptConnection']>, ParentType, ContextType, Partial<DrugBatchVaccineReceiptsArgs>>;
  doseCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  vaccinationRecords?: Resolver<Maybe<ResolversTypes['VaccinationRecordConnection']>, ParentType, ContextType, Partial<DrugBatchVaccinationRecordsArgs>>;
  aefiCases?: Resolver<Maybe<ResolversTypes['AefiCaseConnection']>, ParentType, ContextType, Partial<DrugBatchAefiCasesArgs>>;
  aefi?: Resolver<Maybe<ResolversTypes['AefiSummary']>, ParentType, ContextType>;
};

export type MedicalInstitutionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MedicalInstitution'] = ResolversParentTypes['MedicalInstitution'], FederationReferenceType extends FederationReferenceTypes['MedicalInstitution'] = FederationReferenceTypes['MedicalInstitution']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['MedicalInstitution']> | FederationReferenceType, FederationReferenceType, ContextType>;
  creditCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  practiceLicenseNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['InstitutionLevel']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['InstitutionKind']>, ParentType, ContextType>;
  departments?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  enterprise?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  practitioners?: Resolver<Maybe<ResolversTypes['PractitionerConnection']>, ParentType, ContextType, Partial<MedicalInstitutionPractitionersArgs>>;
  prescriptions?: Resolver<Maybe<ResolversTypes['PrescriptionConnection']>, ParentType, ContextType, Partial<MedicalInstitutionPrescriptionsArgs>>;
};

export type MedicalInstitutionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MedicalInstitutionConnection'] = ResolversParentTypes['MedicalInstitutionConnection']> = {
  nodes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['MedicalInstitution']>>, ParentType, ContextType>;
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['MedicalInstitutionEdge']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type MedicalInstitutionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MedicalInstitutionEdge'] = ResolversParentTypes['MedicalInstitutionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['MedicalInstitution']>, ParentType, ContextType>;
};

export type PractitionerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Practitioner'] = ResolversParentTypes['Practitioner'], FederationReferenceType extends FederationReferenceTypes['Practitioner'] = FederationReferenceTypes['Practitioner']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Practitioner']> | FederationReferenceType, FederationReferenceType, ContextType>;
  licenseNo?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['PractitionerKind']>, ParentType, ContextType>;
  enterprise?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  prescribingRights?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PrescriptionKind']>>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
};

export type PractitionerConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PractitionerConnection'] = ResolversParentTypes['PractitionerConnection']> = {
  nodes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Practitioner']>>, ParentType, ContextType>;
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PractitionerEdge']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PractitionerEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PractitionerEdge'] = ResolversParentTypes['PractitionerEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Practitioner']>, ParentType, ContextType>;
};

export type PrescriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Prescription'] = ResolversParentTypes['Prescription'], FederationReferenceType extends FederationReferenceTypes['Prescription'] = FederationReferenceTypes['Prescription']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Prescription']> | FederationReferenceType, FederationReferenceType, ContextType>;
  creditCode?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  rxNo?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['PrescriptionKind']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  institution?: Resolver<Maybe<ResolversTypes['MedicalInstitution']>, ParentType, ContextType>;
  lines?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PrescriptionLine']>>, ParentType, ContextType>;
  prescribedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  prescriberName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  prescriber?: Resolver<Maybe<ResolversTypes['Practitioner']>, ParentType, ContextType>;
  days?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  patientName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  diagnosis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PrescriptionLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PrescriptionLine'] = ResolversParentTypes['PrescriptionLine']> = {
  lineNo?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['DrugProduct']>, ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  dailyDose?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PrescriptionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PrescriptionConnection'] = ResolversParentTypes['PrescriptionConnection']> = {
  nodes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Prescription']>>, ParentType, ContextType>;
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PrescriptionEdge']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PrescriptionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PrescriptionEdge'] = ResolversParentTypes['PrescriptionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Prescription']>, ParentType, ContextType>;
};

export type PrescriptionTotalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PrescriptionTotal'] = ResolversParentTypes['PrescriptionTotal']> = {
  group?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isComplete?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  prescriptions?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  patients?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type VaccinationUnitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VaccinationUnit'] = ResolversParentTypes['VaccinationUnit'], FederationReferenceType extends FederationReferenceTypes['VaccinationUnit'] = FederationReferenceTypes['VaccinationUnit']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['VaccinationUnit']> | FederationReferenceType, FederationReferenceType, ContextType>;
  unitCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  enterprise?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['VaccinationUnitKind']>, ParentType, ContextType>;
  receipts?: Resolver<Maybe<ResolversTypes['VaccineReceiptConnection']>, ParentType, ContextType, Partial<VaccinationUnitReceiptsArgs>>;
  vaccinationRecords?: Resolver<Maybe<ResolversTypes['VaccinationRecordConnection']>, ParentType, ContextType, Partial<VaccinationUnitVaccinationRecordsArgs>>;
  aefiCases?: Resolver<Maybe<ResolversTypes['AefiCaseConnection']>, ParentType, ContextType, Partial<VaccinationUnitAefiCasesArgs>>;
};

export type VaccinationUnitConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VaccinationUnitConnection'] = ResolversParentTypes['VaccinationUnitConnection']> = {
  nodes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['VaccinationUnit']>>, ParentType, ContextType>;
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['VaccinationUnitEdge']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type VaccinationUnitEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VaccinationUnitEdge'] = ResolversParentTypes['VaccinationUnitEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['VaccinationUnit']>, ParentType, ContextType>;
};

export type VaccineReceiptResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VaccineReceipt'] = ResolversParentTypes['VaccineReceipt']> = {
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['VaccinationUnit']>, ParentType, ContextType>;
  batch?: Resolver<Maybe<ResolversTypes['DrugBatch']>, ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  supplier?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  receivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  isTemperatureOk?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type VaccineReceiptConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VaccineReceiptConnection'] = ResolversParentTypes['VaccineReceiptConnection']> = {
  nodes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['VaccineReceipt']>>, ParentType, ContextType>;
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['VaccineReceiptEdge']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type VaccineReceiptEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VaccineReceiptEdge'] = ResolversParentTypes['VaccineReceiptEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['VaccineReceipt']>, ParentType, ContextType>;
};

export type VaccinationRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VaccinationRecord'] = ResolversParentTypes['VaccinationRecord'], FederationReferenceType extends FederationReferenceTypes['VaccinationRecord'] = FederationReferenceTypes['VaccinationRecord']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['VaccinationRecord']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  vaccine?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  batch?: Resolver<Maybe<ResolversTypes['DrugBatch']>, ParentType, ContextType>;
  traceCode?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  doseNo?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  site?: Resolver<Maybe<ResolversTypes['VaccinationSite']>, ParentType, ContextType>;
  vaccinatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['VaccinationUnit']>, ParentType, ContextType>;
  vaccinator?: Resolver<Maybe<ResolversTypes['Practitioner']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  ageYears?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  isOfMinor?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type VaccinationRecordConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VaccinationRecordConnection'] = ResolversParentTypes['VaccinationRecordConnection']> = {
  nodes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['VaccinationRecord']>>, ParentType, ContextType>;
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['VaccinationRecordEdge']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type VaccinationRecordEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VaccinationRecordEdge'] = ResolversParentTypes['VaccinationRecordEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['VaccinationRecord']>, ParentType, ContextType>;
};

export type DoseTotalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DoseTotal'] = ResolversParentTypes['DoseTotal']> = {
  group?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isComplete?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  doses?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type AefiCaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AefiCase'] = ResolversParentTypes['AefiCase'], FederationReferenceType extends FederationReferenceTypes['AefiCase'] = FederationReferenceTypes['AefiCase']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['AefiCase']> | FederationReferenceType, FederationReferenceType, ContextType>;
  aefiCode?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  batch?: Resolver<Maybe<ResolversTypes['DrugBatch']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['VaccinationUnit']>, ParentType, ContextType>;
  onsetOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  foundOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  reportedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['AefiStatus']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['AefiOutcome']>, ParentType, ContextType>;
  class?: Resolver<Maybe<ResolversTypes['AefiClass']>, ParentType, ContextType>;
  isHospitalized?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  clusterCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  sex?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  patientName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  bornOn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  guardian?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  feverGrade?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  preliminaryDiagnosis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AefiCaseConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AefiCaseConnection'] = ResolversParentTypes['AefiCaseConnection']> = {
  nodes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AefiCase']>>, ParentType, ContextType>;
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AefiCaseEdge']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type AefiCaseEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AefiCaseEdge'] = ResolversParentTypes['AefiCaseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['AefiCase']>, ParentType, ContextType>;
};

export type AefiSummaryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AefiSummary'] = ResolversParentTypes['AefiSummary']> = {
  cases?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  hospitalized?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  byClass?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AefiClassCount']>>, ParentType, ContextType>;
};

export type AefiClassCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AefiClassCount'] = ResolversParentTypes['AefiClassCount']> = {
  class?: Resolver<Maybe<ResolversTypes['AefiClass']>, ParentType, ContextType>;
  cases?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type EmergencyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Emergency'] = ResolversParentTypes['Emergency'], FederationReferenceType extends FederationReferenceTypes['Emergency'] = FederationReferenceTypes['Emergency']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Emergency']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  orderedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  extendedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  clusterCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['VaccinationUnit']>, ParentType, ContextType>;
  batch?: Resolver<Maybe<ResolversTypes['DrugBatch']>, ParentType, ContextType>;
};

export type EmergencyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmergencyConnection'] = ResolversParentTypes['EmergencyConnection']> = {
  nodes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Emergency']>>, ParentType, ContextType>;
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['EmergencyEdge']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type EmergencyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmergencyEdge'] = ResolversParentTypes['EmergencyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Emergency']>, ParentType, ContextType>;
};

export type FeverClinicResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeverClinic'] = ResolversParentTypes['FeverClinic']> = {
  id?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nameAsWritten?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cityCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  province?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  city?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FeverClinicConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeverClinicConnection'] = ResolversParentTypes['FeverClinicConnection']> = {
  nodes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['FeverClinic']>>, ParentType, ContextType>;
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['FeverClinicEdge']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type FeverClinicEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeverClinicEdge'] = ResolversParentTypes['FeverClinicEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['FeverClinic']>, ParentType, ContextType>;
};

export type AdverseEventSampleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdverseEventSample'] = ResolversParentTypes['AdverseEventSample']> = {
  source?: Resolver<Maybe<ResolversTypes['AdverseEventSource']>, ParentType, ContextType>;
  reportNo?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  receivedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  vaccinatedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  ageYears?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  sex?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  products?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  reactions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  isSerious?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type AdverseEventSampleConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdverseEventSampleConnection'] = ResolversParentTypes['AdverseEventSampleConnection']> = {
  nodes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AdverseEventSample']>>, ParentType, ContextType>;
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AdverseEventSampleEdge']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type AdverseEventSampleEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdverseEventSampleEdge'] = ResolversParentTypes['AdverseEventSampleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['AdverseEventSample']>, ParentType, ContextType>;
};

export type DoseCurvePointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DoseCurvePoint'] = ResolversParentTypes['DoseCurvePoint']> = {
  day?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  totalDoses?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
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
  Person?: PersonResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  DrugProduct?: DrugProductResolvers<ContextType>;
  DrugBatch?: DrugBatchResolvers<ContextType>;
  MedicalInstitution?: MedicalInstitutionResolvers<ContextType>;
  MedicalInstitutionConnection?: MedicalInstitutionConnectionResolvers<ContextType>;
  MedicalInstitutionEdge?: MedicalInstitutionEdgeResolvers<ContextType>;
  Practitioner?: PractitionerResolvers<ContextType>;
  PractitionerConnection?: PractitionerConnectionResolvers<ContextType>;
  PractitionerEdge?: PractitionerEdgeResolvers<ContextType>;
  Prescription?: PrescriptionResolvers<ContextType>;
  PrescriptionLine?: PrescriptionLineResolvers<ContextType>;
  PrescriptionConnection?: PrescriptionConnectionResolvers<ContextType>;
  PrescriptionEdge?: PrescriptionEdgeResolvers<ContextType>;
  PrescriptionTotal?: PrescriptionTotalResolvers<ContextType>;
  VaccinationUnit?: VaccinationUnitResolvers<ContextType>;
  VaccinationUnitConnection?: VaccinationUnitConnectionResolvers<ContextType>;
  VaccinationUnitEdge?: VaccinationUnitEdgeResolvers<ContextType>;
  VaccineReceipt?: VaccineReceiptResolvers<ContextType>;
  VaccineReceiptConnection?: VaccineReceiptConnectionResolvers<ContextType>;
  VaccineReceiptEdge?: VaccineReceiptEdgeResolvers<ContextType>;
  VaccinationRecord?: VaccinationRecordResolvers<ContextType>;
  VaccinationRecordConnection?: VaccinationRecordConnectionResolvers<ContextType>;
  VaccinationRecordEdge?: VaccinationRecordEdgeResolvers<ContextType>;
  DoseTotal?: DoseTotalResolvers<ContextType>;
  AefiCase?: AefiCaseResolvers<ContextType>;
  AefiCaseConnection?: AefiCaseConnectionResolvers<ContextType>;
  AefiCaseEdge?: AefiCaseEdgeResolvers<ContextType>;
  AefiSummary?: AefiSummaryResolvers<ContextType>;
  AefiClassCount?: AefiClassCountResolvers<ContextType>;
  Emergency?: EmergencyResolvers<ContextType>;
  EmergencyConnection?: EmergencyConnectionResolvers<ContextType>;
  EmergencyEdge?: EmergencyEdgeResolvers<ContextType>;
  FeverClinic?: FeverClinicResolvers<ContextType>;
  FeverClinicConnection?: FeverClinicConnectionResolvers<ContextType>;
  FeverClinicEdge?: FeverClinicEdgeResolvers<ContextType>;
  AdverseEventSample?: AdverseEventSampleResolvers<ContextType>;
  AdverseEventSampleConnection?: AdverseEventSampleConnectionResolvers<ContextType>;
  AdverseEventSampleEdge?: AdverseEventSampleEdgeResolvers<ContextType>;
  DoseCurvePoint?: DoseCurvePointResolvers<ContextType>;
  Matter?: MatterResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  classified?: ClassifiedDirectiveResolver<any, any, ContextType>;
  masked?: MaskedDirectiveResolver<any, any, ContextType>;
  envelope?: EnvelopeDirectiveResolver<any, any, ContextType>;
  uses?: UsesDirectiveResolver<any, any, ContextType>;
};
