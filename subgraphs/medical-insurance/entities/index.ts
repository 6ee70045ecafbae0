import { DesignatedInstitution } from './designated-institution.ts';
import { DiseaseCategory } from './disease-category.ts';
import { FundViolation } from './fund-violation.ts';
import { InsuranceDrug, InsuranceDrugCategory, InsuranceDrugPrefix } from './insurance-drug.ts';
import { EmploymentInsurance, InsuredPerson } from './insured-person.ts';
import { PaymentRule } from './payment-rule.ts';
import { Settlement, SettlementLine, SettlementMonth } from './settlement.ts';

export const entities = [
  DesignatedInstitution,
  InsuredPerson,
  EmploymentInsurance,
  Settlement,
  SettlementLine,
  SettlementMonth,
  InsuranceDrug,
  InsuranceDrugPrefix,
  InsuranceDrugCategory,
  DiseaseCategory,
  PaymentRule,
  FundViolation,
];
