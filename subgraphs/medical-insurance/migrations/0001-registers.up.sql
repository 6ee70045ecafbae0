-- chain_code is the credit code of the head office, as the designation agreement names it.
CREATE TABLE designated_institution (
  institution_code text PRIMARY KEY,
  credit_code char(18) NOT NULL UNIQUE,
  name text NOT NULL,
  kind text NOT NULL CHECK (kind IN ('HOSPITAL', 'PHARMACY')),
  region_code char(6) NOT NULL,
  chain_code char(18),
  agreement_status text NOT NULL,
  agreement_from date NOT NULL,
  terminated_on date,
  points smallint NOT NULL
);
CREATE INDEX designated_institution_region ON designated_institution (region_code, credit_code);
CREATE INDEX designated_institution_chain ON designated_institution (chain_code);

CREATE TABLE insured_person (
  insured_no text PRIMARY KEY,
  person_key char(64) NOT NULL UNIQUE,
  insurance_type text NOT NULL,
  region_code char(6) NOT NULL,
  status text NOT NULL,
  is_retired boolean NOT NULL DEFAULT false,
  is_flexible_employment boolean NOT NULL DEFAULT false
);

-- One employer's run of months; paid_to is null while it goes on.
CREATE TABLE employment_insurance (
  person_key char(64) NOT NULL,
  employer_code char(18) NOT NULL,
  paid_from date NOT NULL,
  paid_to date,
  employer_name text NOT NULL,
  employer_chain_code char(18),
  region_code char(6) NOT NULL,
  payment_status text NOT NULL,
  PRIMARY KEY (person_key, employer_code, paid_from)
);

CREATE TABLE insurance_drug (
  insurance_drug_code text PRIMARY KEY,
  code_prefix text NOT NULL,
  approval_number text NOT NULL,
  name text NOT NULL,
  class text NOT NULL,
  payment_standard_fen bigint
);
CREATE INDEX insurance_drug_product ON insurance_drug (approval_number);
CREATE INDEX insurance_drug_prefix ON insurance_drug (code_prefix);

CREATE TABLE insurance_drug_prefix (
  code_prefix text PRIMARY KEY,
  generic_name text NOT NULL,
  limits jsonb NOT NULL
);

CREATE TABLE insurance_drug_category (
  code text PRIMARY KEY,
  name text NOT NULL,
  parent_code text,
  level smallint NOT NULL
);

CREATE TABLE disease_category (
  code text PRIMARY KEY,
  name text NOT NULL,
  kind text NOT NULL,
  parent_code text
);

-- The national rule library: what a drug is paid for. limit_text is the official wording.
CREATE TABLE payment_rule (
  rule_id text PRIMARY KEY,
  batch smallint NOT NULL,
  kind text NOT NULL,
  drug_name text NOT NULL,
  code_prefix text,
  limit_text text NOT NULL,
  limits jsonb NOT NULL
);
CREATE INDEX payment_rule_prefix ON payment_rule (code_prefix);
CREATE INDEX payment_rule_kind ON payment_rule (kind, rule_id);

CREATE TABLE fund_violation (
  id text PRIMARY KEY,
  credit_code char(18) NOT NULL,
  region_code char(6) NOT NULL,
  chain_code char(18),
  kind text NOT NULL,
  amount_fen bigint NOT NULL,
  found_on date NOT NULL,
  decided_on date,
  status text NOT NULL,
  officer_subjects text[] NOT NULL DEFAULT '{}',
  person_keys text[] NOT NULL DEFAULT '{}'
);
CREATE INDEX fund_violation_enterprise ON fund_violation (credit_code, found_on DESC, id);
