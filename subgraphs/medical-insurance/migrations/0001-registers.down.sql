DROP TABLE fund_violation, payment_rule, disease_category, insurance_drug_category, insurance_drug_prefix,
  insurance_drug, employment_insurance, insured_person, designated_institution;
