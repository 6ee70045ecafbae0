import { AdminCase, Penalty } from './admin-case.ts';
import { CaseTransfer } from './case-transfer.ts';
import { DrugBatch } from './drug-batch.ts';
import { DrugLicense, DrugLicenseEvent } from './drug-license.ts';
import { DrugProduct, DrugProductCode } from './drug-product.ts';
import { Enterprise } from './enterprise.ts';
import { Grid, Supervisor } from './grid.ts';
import { Defect, Inspection, Rectification, Review } from './inspection.ts';
import { JointInspection, JointInspectionUnit } from './joint-inspection.ts';
import { LegalClause } from './legal-clause.ts';
import { DutyRecord, LicensedPharmacist } from './licensed-pharmacist.ts';
import { PrecursorDrug } from './precursor-drug.ts';
import { Recall, RecallBatch, RecallUnit } from './recall.ts';
import { Region } from './region.ts';
import { EnterpriseSalesMonth, RealNameSale, RetailSale, SalesMonth } from './sale.ts';
import { StaffMember } from './staff-member.ts';
import { TraceBillType, TraceCodeSample } from './trace-reference.ts';

export const entities = [
  Region,
  LegalClause,
  Grid,
  Supervisor,
  Enterprise,
  DrugLicense,
  DrugLicenseEvent,
  LicensedPharmacist,
  DutyRecord,
  StaffMember,
  DrugProduct,
  DrugProductCode,
  DrugBatch,
  Recall,
  RecallBatch,
  RecallUnit,
  Inspection,
  Defect,
  Rectification,
  Review,
  JointInspection,
  JointInspectionUnit,
  AdminCase,
  Penalty,
  CaseTransfer,
  RetailSale,
  RealNameSale,
  SalesMonth,
  EnterpriseSalesMonth,
  TraceBillType,
  TraceCodeSample,
  PrecursorDrug,
];
