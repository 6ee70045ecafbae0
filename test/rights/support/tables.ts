import type { EntitySchema } from 'typeorm';
import type { AgencyName } from '../../../schema/subgraphs.ts';
import { entities as health } from '../../../subgraphs/health/entities/index.ts';
import { permissions as healthPermissions } from '../../../subgraphs/health/permissions.ts';
import { guardIn, type Permissions, type RowGuard } from '../../../subgraphs/kit/permission.ts';
import { entities as market } from '../../../subgraphs/market-supervision/entities/index.ts';
import { permissions as marketPermissions } from '../../../subgraphs/market-supervision/permissions.ts';
import { entities as insurance } from '../../../subgraphs/medical-insurance/entities/index.ts';
import { permissions as insurancePermissions } from '../../../subgraphs/medical-insurance/permissions.ts';
import { entities as police } from '../../../subgraphs/public-security/entities/index.ts';
import { permissions as policePermissions } from '../../../subgraphs/public-security/permissions.ts';

/** What else than its own type's fields shows something of a table: flags, totals, other names of a column. */
export interface TableTies {
  /** Types that show its rows; the entity's name unless given. */
  readonly types?: readonly string[];
  /** Coordinates by column, where the field is named otherwise. */
  readonly columns?: Readonly<Record<string, readonly string[]>>;
  /** Flags and totals that tell of its rows, with the columns that they are made from. */
  readonly feeds?: Readonly<Record<string, readonly string[]>>;
  /** Of those that tell of some rows alone, which they are: SQL on the table `t`. */
  readonly fedBy?: Readonly<Record<string, string>>;
  /** Rows that don't exist for a caller, whatever its decisions: SQL on the table `t`, the caller's subject as $1. */
  readonly covert?: string;
  /** Rows that say whom a matter concerns, and so what its officers may see: SQL on the table `t`. */
  readonly kept?: string;
}

/** A table of an agency, and what can show something of it. */
export interface Table extends TableTies {
  readonly agency: AgencyName;
  readonly entity: EntitySchema;
}

/**
 * One settlement in eight, whose trace codes operations ask for: everyone may know that they are settled. Of the others
 * nobody hears whether they are.
 */
export const ASKED_SETTLEMENT = 'hashtext(t.settlement_id) & 7 = 0';

/** Kept by hand: a flag or total that is missing here looks like a leak, and a look at it decides which it is. */
const TIES: Readonly<Record<string, TableTies>> = {
  Enterprise: {
    columns: {
      latitude: ['Geo.latitude'],
      longitude: ['Geo.longitude'],
      legalRepresentativeKey: ['Enterprise.legalRepresentativePerson'],
      principalKey: ['Enterprise.principalPerson'],
      qualityHeadKey: ['Enterprise.qualityHeadPerson'],
    },
  },
  StaffMember: {
    columns: {
      healthCertificateValidTo: [
        'StaffMember.healthCertificateValidTo',
        'StaffMember.hasValidHealthCertificate',
      ],
    },
    feeds: { 'Query.staffTotals': ['trainedOn', 'post'] },
  },
  DutyRecord: { feeds: { 'Query.dutyRecordTotals': ['inAt', 'method'] } },
  Inspection: {
    columns: { inspectorBadges: ['Inspection.inspectors'] },
    feeds: { 'Query.inspectionTotals': ['startedAt', 'kind'] },
  },
  AdminCase: {
    feeds: {
      'Enterprise.hasOpenCase': ['status'],
      'Query.adminCaseTotals': ['filedOn', 'violationType'],
    },
  },
  RealNameSale: { columns: { agentKey: ['RealNameSale.agent'] } },
  SalesMonth: {
    types: ['SalesMonth', 'ProductSales'],
    feeds: {
      'Query.salesTotals': ['sales', 'quantity', 'amountFen', 'realNameSales'],
      'Enterprise.topProducts': ['sales', 'quantity', 'amountFen'],
    },
  },
  EnterpriseSalesMonth: {
    types: ['SalesMonth'],
    feeds: { 'Query.salesTotals': ['sales', 'quantity', 'amountFen', 'realNameSales'] },
  },
  Prescription: {
    columns: { prescriberLicenseNo: ['Prescription.prescriber', 'Prescription.prescriberName'] },
    feeds: { 'Query.prescriptionTotals': ['kind', 'prescribedAt'] },
  },
  PrescriptionLine: { feeds: { 'Query.prescriptionTotals': ['approvalNumber'] } },
  VaccinationRecord: {
    columns: {
      ageYears: ['VaccinationRecord.ageYears', 'VaccinationRecord.isOfMinor'],
      vaccinatorLicenseNo: ['VaccinationRecord.vaccinator'],
    },
    feeds: {
      'Query.doseTotals': ['ageYears', 'vaccine', 'vaccinatedAt'],
      'DrugBatch.doseCount': [],
    },
    kept: 'EXISTS (SELECT FROM emergency e WHERE e.unit_code = t.unit_code AND e.batch_no = t.batch_no)',
  },
  Emergency: { kept: 'TRUE' },
  JointInspection: { kept: 'TRUE' },
  JointInspectionUnit: { kept: 'TRUE' },
  AefiCase: { feeds: { 'DrugBatch.aefi': ['isHospitalized', 'class'] } },
  EmploymentInsurance: {
    feeds: { 'LicensedPharmacist.insuredElsewhere': ['paidFrom', 'paidTo', 'paymentStatus'] },
  },
  Settlement: {
    feeds: {
      'Query.settlementTotals': [],
      'Enterprise.settlementTotals': [],
      'Query.isTraceCodeSettled': ['isRefund'],
    },
    fedBy: { 'Query.isTraceCodeSettled': ASKED_SETTLEMENT },
  },
  SettlementLine: {
    feeds: { 'Query.isTraceCodeSettled': ['traceCodes'] },
    fedBy: { 'Query.isTraceCodeSettled': ASKED_SETTLEMENT },
  },
  SettlementMonth: {
    feeds: {
      'Query.settlementTotals': ['settlements', 'lines', 'persons', 'totalFen', 'fundFen'],
      'Enterprise.settlementTotals': ['settlements', 'lines', 'persons', 'totalFen', 'fundFen'],
    },
  },
  FundViolation: { types: ['FundViolation', 'OpenFundViolation'] },
  PoliceCase: {
    feeds: { 'Enterprise.hasOpenPoliceCase': ['status', 'closedOn'] },
    covert: 't.is_covert AND NOT $1 = ANY(t.officer_subjects)',
  },
};

const AGENCIES = [
  ['market-supervision', market],
  ['health', health],
  ['medical-insurance', insurance],
  ['public-security', police],
] as const;

export const tables: readonly Table[] = AGENCIES.flatMap(([agency, entities]) =>
  (entities as readonly EntitySchema[]).map((entity) => ({
    agency,
    entity,
    ...TIES[entity.options.name],
  })),
);

const PERMISSIONS: readonly Permissions[] = [
  marketPermissions,
  healthPermissions,
  insurancePermissions,
  policePermissions,
];

/** How the subgraphs that define a coordinate keep its rows. */
export function guardsOf(coordinate: string): readonly RowGuard[] {
  return PERMISSIONS.flatMap((permissions) => guardIn(permissions, coordinate) ?? []);
}
