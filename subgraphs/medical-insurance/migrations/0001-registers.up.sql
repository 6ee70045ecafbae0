-- chain_code is the credit code of the head office, as the designation agreement names it.
CREATE TABLE designated_institution (
  institution_code text PRIMARY KEY,
  credit_code char(18) NOT NULL UNIQUE,
  name text NOT NULL,
  kind text NOT NULL CHECK (kind IN ('HOSPITAL', 'PHARMACY')),
  region_code char(6) NOT NULL,
  chain_code char(18),
  agreement_status text NOT NULL CHECK (agreement_status IN ('ACTIVE', 'SUSPENDED', 'TERMINATED', 'EXPIRED')),
  agreement_from date NOT NULL,
  terminated_on date,
  points smallint NOT NULL
);
CREATE INDEX designated_institution_region ON designated_institution (region_code, credit_code);
CREATE INDEX designated_institution_chain ON designated_institution (chain_code);

CREATE TABLE insured_person (
  insured_no text PRIMARY KEY,
  person_key char(64) NOT NULL UNIQUE,
  insurance_type text NOT NULL CHECK (insurance_type IN ('EMPLOYEE', 'RESIDENT')),
  region_code char(6) NOT NULL,
  status text NOT NULL CHECK (status IN ('ACTIVE', 'SUSPENDED', 'TERMINATED')),
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
  payment_status text NOT NULL CHECK (payment_status IN ('PAYING', 'ARREARS', 'STOPPED')),
  PRIMARY KEY (person_key, employer_code, paid_from)
);

CREATE TABLE insurance_drug (
  insurance_drug_code text PRIMARY KEY,
  code_prefix text NOT NULL,
  approval_number text NOT NULL,
  name text NOT NULL,
  class text NOT NULL CHECK (class IN ('A', 'B', 'C')),
  payment_standard_fen bigint
);
CREATE INDEX insurance_drug_product ON insurance_drug (approval_number);
CREATE INDEX insurance_drug_code_prefix ON insurance_drug (code_prefix);

CREATE TABLE insurance_drug_prefix (
  code_prefix text PRIMARY KEY,
  generic_name text NOT NULL,
  limits jsonb NOT NULL
);
CREATE INDEX insurance_drug_prefix_name ON insurance_drug_prefix (generic_name);

-- level counts from the top: 1 is X, Z or T with a letter, and so on.
CREATE TABLE insurance_drug_category (
  code text PRIMARY KEY,
  name text NOT NULL,
  fee_item text NOT NULL,
  parent_code text,
  level smallint NOT NULL
);
CREATE INDEX insurance_drug_category_parent ON insurance_drug_category (parent_code, code);

-- One code can stand for several categories: western and Chinese medicine number alike, and B02.07. has two names.
CREATE TABLE disease_category (
  id text PRIMARY KEY,
  code text NOT NULL,
  name text NOT NULL,
  kind text NOT NULL CHECK (kind IN ('WESTERN_DISEASE', 'TUMOUR', 'CHINESE_DISEASE', 'CHINESE_PATTERN', 'OTHER')),
  chapter text NOT NULL,
  parent_code text
);
CREATE INDEX disease_category_code ON disease_category (code, id);

-- The national rule library: what a drug is paid for. limit_text is the official wording, limit_value its short form.
CREATE TABLE payment_rule (
  rule_id text PRIMARY KEY,
  batch smallint,
  kind text NOT NULL CHECK (
    kind IN ('SEX', 'AGE', 'INSTITUTION_LEVEL', 'VISIT_TYPE', 'COURSE_LENGTH', 'INSURANCE_TYPE', 'OTHER')
  ),
  drug_name text NOT NULL,
  limit_value text NOT NULL,
  limit_text text NOT NULL,
  limits jsonb NOT NULL
);
CREATE INDEX payment_rule_drug ON payment_rule (drug_name);
CREATE INDEX payment_rule_kind ON payment_rule (kind, rule_id);

-- Decided (decided_on is set) it is public; before that it is a secret of those who investigate.
CREATE TABLE fund_violation (
  id text PRIMARY KEY,
  credit_code char(18) NOT NULL,
  region_code char(6) NOT NULL,
  chain_code char(18),
  kind text NOT NULL CHECK (
    kind IN ('FALSE_SETTLEMENT', 'RESOLD_DRUG', 'SWAPPED_ITEM', 'OVERCHARGE', 'RULE_BREACH', 'IDENTITY_MISUSE')
  ),
  amount_fen bigint NOT NULL,
  found_on date NOT NULL,
  decided_on date,
  status text NOT NULL CHECK (status IN ('FOUND', 'INVESTIGATING', 'DECIDED', 'RECOVERED', 'CLOSED')),
  officer_subjects text[] NOT NULL DEFAULT '{}',
  person_keys text[] NOT NULL DEFAULT '{}'
);
CREATE INDEX fund_violation_enterprise ON fund_violation (credit_code, found_on DESC, id);
CREATE INDEX fund_violation_region ON fund_violation (region_code, found_on DESC, id);
