CREATE TABLE region (
  code varchar(12) PRIMARY KEY,
  name text NOT NULL,
  level smallint NOT NULL CHECK (level BETWEEN 1 AND 5),
  parent_code varchar(12)
);
CREATE INDEX region_parent ON region (parent_code);

CREATE TABLE legal_clause (
  clause_id text PRIMARY KEY,
  law text NOT NULL,
  article text NOT NULL,
  summary text NOT NULL,
  evidence text NOT NULL
);

CREATE TABLE grid (
  grid_code text PRIMARY KEY,
  name text NOT NULL,
  region_code char(6) NOT NULL,
  street_codes text[] NOT NULL
);

CREATE TABLE supervisor (
  badge_no text PRIMARY KEY,
  name text NOT NULL,
  phone text NOT NULL,
  grid_code text NOT NULL REFERENCES grid,
  region_code char(6) NOT NULL,
  is_responsible boolean NOT NULL
);
CREATE INDEX supervisor_grid ON supervisor (grid_code);

-- chain_code is the credit code of the head office whose tree an enterprise belongs to: its own for a head office.
CREATE TABLE enterprise (
  credit_code char(18) PRIMARY KEY,
  name text NOT NULL,
  former_name text,
  kind text NOT NULL,
  status text NOT NULL,
  region_code char(6) NOT NULL,
  street_code char(9) NOT NULL,
  grid_code text,
  chain_code char(18),
  address text NOT NULL,
  latitude numeric(9, 6),
  longitude numeric(9, 6),
  phone text,
  legal_representative text NOT NULL,
  legal_representative_key char(64),
  principal text NOT NULL,
  principal_key char(64),
  quality_head text,
  quality_head_key char(64),
  established_on date NOT NULL,
  credit_grade char(1),
  credit_code_check text NOT NULL CHECK (credit_code_check IN ('PASS', 'FAIL')),
  is_synthetic boolean NOT NULL DEFAULT true
);
CREATE INDEX enterprise_region ON enterprise (region_code, credit_code);
CREATE INDEX enterprise_grid ON enterprise (grid_code, credit_code);
CREATE INDEX enterprise_chain ON enterprise (chain_code, credit_code);

CREATE TABLE drug_license (
  license_no text PRIMARY KEY,
  credit_code char(18) NOT NULL,
  region_code char(6) NOT NULL,
  grid_code text,
  chain_code char(18),
  kind text NOT NULL,
  business_mode text NOT NULL,
  scope text[] NOT NULL,
  issuing_authority text NOT NULL,
  issued_on date NOT NULL,
  valid_to date NOT NULL,
  status text NOT NULL
);
CREATE INDEX drug_license_enterprise ON drug_license (credit_code);

CREATE TABLE drug_license_event (
  id text PRIMARY KEY,
  license_no text NOT NULL REFERENCES drug_license,
  kind text NOT NULL,
  occurred_on date NOT NULL,
  note text
);
CREATE INDEX drug_license_event_license ON drug_license_event (license_no, occurred_on);

CREATE TABLE licensed_pharmacist (
  registration_no text PRIMARY KEY,
  qualification_no text NOT NULL,
  person_key char(64) NOT NULL,
  name text NOT NULL,
  id_no char(18) NOT NULL,
  phone text NOT NULL,
  category text NOT NULL,
  practice_scope text NOT NULL,
  credit_code char(18) NOT NULL,
  region_code char(6) NOT NULL,
  grid_code text,
  chain_code char(18),
  is_remote_review_approved boolean NOT NULL DEFAULT false,
  registered_on date NOT NULL,
  valid_to date NOT NULL,
  status text NOT NULL
);
CREATE INDEX licensed_pharmacist_enterprise ON licensed_pharmacist (credit_code);
CREATE INDEX licensed_pharmacist_person ON licensed_pharmacist (person_key);

CREATE TABLE duty_record (
  id text PRIMARY KEY,
  registration_no text NOT NULL,
  person_key char(64) NOT NULL,
  credit_code char(18) NOT NULL,
  region_code char(6) NOT NULL,
  grid_code text,
  chain_code char(18),
  in_at timestamptz NOT NULL,
  out_at timestamptz,
  method text NOT NULL,
  is_position_confirmed boolean NOT NULL
);
CREATE INDEX duty_record_pharmacist ON duty_record (registration_no, in_at DESC);

CREATE TABLE staff_member (
  id text PRIMARY KEY,
  person_key char(64) NOT NULL,
  name text NOT NULL,
  credit_code char(18) NOT NULL,
  region_code char(6) NOT NULL,
  grid_code text,
  chain_code char(18),
  post text NOT NULL,
  health_certificate_valid_to date,
  trained_on date
);
CREATE INDEX staff_member_enterprise ON staff_member (credit_code);

CREATE TABLE drug_product (
  approval_number text PRIMARY KEY,
  name text NOT NULL,
  generic_name text NOT NULL,
  dosage_form text NOT NULL,
  specification text NOT NULL,
  holder text NOT NULL,
  manufacturer_credit_code char(18),
  is_prescription boolean NOT NULL,
  control text NOT NULL,
  control_valid_from date,
  registration_group text,
  is_key_trace boolean NOT NULL
);
CREATE INDEX drug_product_name ON drug_product (generic_name);

CREATE TABLE drug_product_code (
  national_drug_code char(14) PRIMARY KEY,
  approval_number text NOT NULL,
  package text NOT NULL,
  trace_prefix char(7)
);
CREATE INDEX drug_product_code_product ON drug_product_code (approval_number);

CREATE TABLE drug_batch (
  national_drug_code char(14) NOT NULL,
  batch_no text NOT NULL,
  made_on date NOT NULL,
  expires_on date NOT NULL,
  quantity integer NOT NULL,
  lot_release_no text,
  PRIMARY KEY (national_drug_code, batch_no)
);

-- source WORLD is the city's own; TFDA and FDA are the imported public notices, whose class and batches are kept as written too.
CREATE TABLE recall (
  recall_no text PRIMARY KEY,
  source text NOT NULL CHECK (source IN ('WORLD', 'TFDA', 'FDA')),
  class smallint CHECK (class BETWEEN 1 AND 3),
  class_as_written text,
  kind text,
  product_name text NOT NULL,
  firm text NOT NULL,
  approval_number text,
  reason text,
  batches_as_written text,
  notice_at timestamptz NOT NULL,
  stop_sale_by timestamptz,
  status text NOT NULL
);
CREATE INDEX recall_notice ON recall (notice_at DESC, recall_no);
CREATE INDEX recall_product ON recall (approval_number);

CREATE TABLE recall_batch (
  recall_no text NOT NULL REFERENCES recall,
  line_no integer NOT NULL,
  national_drug_code char(14),
  batch_no text NOT NULL,
  PRIMARY KEY (recall_no, line_no)
);
CREATE INDEX recall_batch_batch ON recall_batch (national_drug_code, batch_no);
