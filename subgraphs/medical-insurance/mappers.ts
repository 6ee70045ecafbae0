/** The row behind each type of the schema, for the generated resolver types. */
export const mappers = {
  DesignatedInstitution: './entities/designated-institution.ts#DesignatedInstitutionRow',
  InsuredPerson: './entities/insured-person.ts#InsuredPersonRow',
  EmploymentInsurance: './entities/insured-person.ts#EmploymentInsuranceRow',
  LicensedPharmacist: './registered-pharmacist.ts#RegisteredPharmacist',
  Settlement: './entities/settlement.ts#SettlementRow',
  SettlementLine: './entities/settlement.ts#SettlementLineRow',
  SettlementMonth: './entities/settlement.ts#SettlementMonthRow',
  SettlementTotal: './settlement-totals.ts#SettlementTotalCell',
  InsuranceDrug: './entities/insurance-drug.ts#InsuranceDrugRow',
  InsuranceDrugPrefix: './entities/insurance-drug.ts#InsuranceDrugPrefixRow',
  InsuranceDrugCategory: './entities/insurance-drug.ts#InsuranceDrugCategoryRow',
  DiseaseCategory: './entities/disease-category.ts#DiseaseCategoryRow',
  PaymentRule: './entities/payment-rule.ts#PaymentRuleRow',
  PaymentLimits: './payment-limits.ts#DrugLimits',
  FundViolation: './entities/fund-violation.ts#FundViolationRow',
  OpenFundViolation: './entities/fund-violation.ts#FundViolationRow',
};
