-- rx_key and batch_key are two-part keys as one, for look-ups of many at once.
CREATE TABLE medical_institution (
  credit_code char(18) PRIMARY KEY,
  name text NOT NULL,
  practice_license_no text NOT NULL UNIQUE,
  level text NOT NULL CHECK (level IN ('LEVEL_3', 'LEVEL_2', 'LEVEL_1', 'UNGRADED')),
  kind text NOT NULL CHECK (kind IN ('HOSPITAL', 'COMMUNITY_CENTRE', 'CLINIC')),
  departments text[] NOT NULL,
  region_code char(6) NOT NULL,
  address text NOT NULL
);
CREATE INDEX medical_institution_region ON medical_institution (region_code, credit_code);

CREATE TABLE practitioner (
  license_no text PRIMARY KEY,
  person_key char(64) NOT NULL,
  name text NOT NULL,
  kind text NOT NULL CHECK (kind IN ('DOCTOR', 'NURSE')),
  credit_code char(18) NOT NULL,
  region_code char(6) NOT NULL,
  prescribing_rights text[] NOT NULL
);
CREATE INDEX practitioner_institution ON practitioner (credit_code, license_no);
CREATE INDEX practitioner_person ON practitioner (person_key);

CREATE TABLE prescription (
  rx_no text NOT NULL,
  credit_code char(18) NOT NULL,
  region_code char(6) NOT NULL,
  kind text NOT NULL CHECK (kind IN ('ORDINARY', 'PSYCHOTROPIC_2', 'PSYCHOTROPIC_1', 'NARCOTIC')),
  person_key char(64) NOT NULL,
  patient_name text NOT NULL,
  diagnosis text NOT NULL,
  prescriber_license_no text NOT NULL,
  prescribed_at timestamptz NOT NULL,
  days smallint NOT NULL,
  rx_key text NOT NULL GENERATED ALWAYS AS (credit_code || '/' || rx_no) STORED,
  PRIMARY KEY (rx_no, credit_code)
);
CREATE UNIQUE INDEX prescription_key ON prescription (rx_key);
CREATE INDEX prescription_institution ON prescription (credit_code, prescribed_at DESC, rx_no);
CREATE INDEX prescription_newest ON prescription (prescribed_at DESC, rx_no, credit_code);
CREATE INDEX prescription_person ON prescription (person_key, prescribed_at DESC);

CREATE TABLE prescription_line (
  rx_no text NOT NULL,
  credit_code char(18) NOT NULL,
  line_no smallint NOT NULL,
  approval_number text NOT NULL,
  quantity integer NOT NULL,
  daily_dose text NOT NULL,
  rx_key text NOT NULL GENERATED ALWAYS AS (credit_code || '/' || rx_no) STORED,
  PRIMARY KEY (rx_no, credit_code, line_no)
);
CREATE INDEX prescription_line_key ON prescription_line (rx_key, line_no);

CREATE TABLE vaccination_unit (
  unit_code text PRIMARY KEY,
  credit_code char(18) NOT NULL,
  name text NOT NULL,
  kind text NOT NULL CHECK (kind IN ('CDC', 'VACCINATION_POINT')),
  region_code char(6) NOT NULL,
  address text NOT NULL
);
CREATE INDEX vaccination_unit_enterprise ON vaccination_unit (credit_code);
CREATE INDEX vaccination_unit_region ON vaccination_unit (region_code, unit_code);

CREATE TABLE vaccine_receipt (
  id text PRIMARY KEY,
  unit_code text NOT NULL,
  region_code char(6) NOT NULL,
  credit_code char(18) NOT NULL,
  national_drug_code char(14) NOT NULL,
  batch_no text NOT NULL,
  quantity integer NOT NULL,
  from_credit_code char(18) NOT NULL,
  received_at timestamptz NOT NULL,
  is_temperature_ok boolean NOT NULL,
  batch_key text NOT NULL GENERATED ALWAYS AS (national_drug_code || '/' || batch_no) STORED
);
CREATE INDEX vaccine_receipt_unit ON vaccine_receipt (unit_code, received_at DESC, id);
CREATE INDEX vaccine_receipt_batch ON vaccine_receipt (batch_key, received_at DESC, id);

-- age_years at the dose decides whether the minors' rule applies.
CREATE TABLE vaccination_record (
  id text PRIMARY KEY,
  person_key char(64) NOT NULL,
  age_years smallint NOT NULL,
  unit_code text NOT NULL,
  credit_code char(18) NOT NULL,
  region_code char(6) NOT NULL,
  national_drug_code char(14) NOT NULL,
  batch_no text NOT NULL,
  trace_code text NOT NULL,
  vaccine text NOT NULL,
  dose_no smallint NOT NULL,
  site text NOT NULL CHECK (site IN ('LEFT_ARM', 'RIGHT_ARM', 'LEFT_THIGH', 'RIGHT_THIGH', 'MOUTH')),
  vaccinated_at timestamptz NOT NULL,
  vaccinator_license_no text NOT NULL,
  batch_key text NOT NULL GENERATED ALWAYS AS (national_drug_code || '/' || batch_no) STORED
);
CREATE INDEX vaccination_record_unit ON vaccination_record (unit_code, vaccinated_at DESC, id);
CREATE INDEX vaccination_record_newest ON vaccination_record (vaccinated_at DESC, id);
CREATE INDEX vaccination_record_batch ON vaccination_record (batch_key, vaccinated_at DESC, id);
CREATE INDEX vaccination_record_person ON vaccination_record (person_key, vaccinated_at DESC, id);

CREATE TABLE aefi_case (
  aefi_code text PRIMARY KEY,
  person_key char(64) NOT NULL,
  patient_name text NOT NULL,
  sex text NOT NULL,
  born_on date NOT NULL,
  guardian text,
  unit_code text NOT NULL,
  credit_code char(18) NOT NULL,
  region_code char(6) NOT NULL,
  national_drug_code char(14) NOT NULL,
  batch_no text NOT NULL,
  onset_on date NOT NULL,
  found_on date NOT NULL,
  reported_on date NOT NULL,
  fever_grade text,
  preliminary_diagnosis text NOT NULL,
  is_hospitalized boolean NOT NULL,
  outcome text NOT NULL CHECK (outcome IN ('RECOVERED', 'IMPROVED', 'SEQUELA', 'DEATH', 'UNKNOWN')),
  class smallint CHECK (class BETWEEN 1 AND 8),
  cluster_code text,
  status text NOT NULL CHECK (
    status IN ('REPORTED', 'INVESTIGATING', 'DIAGNOSED', 'CLASSIFIED', 'DISPUTED', 'APPRAISED', 'CLOSED')
  ),
  batch_key text NOT NULL GENERATED ALWAYS AS (national_drug_code || '/' || batch_no) STORED
);
CREATE INDEX aefi_case_batch ON aefi_case (batch_key, reported_on DESC, aefi_code);
CREATE INDEX aefi_case_unit ON aefi_case (unit_code, reported_on DESC, aefi_code);
CREATE INDEX aefi_case_region ON aefi_case (region_code, reported_on DESC, aefi_code);

-- name is as it was published, clean_name what it must have meant.
CREATE TABLE fever_clinic (
  id integer PRIMARY KEY,
  name text NOT NULL,
  clean_name text NOT NULL,
  city_code text NOT NULL,
  province text NOT NULL,
  city text NOT NULL,
  address text
);
CREATE INDEX fever_clinic_city ON fever_clinic (city_code, id);

CREATE TABLE adverse_event_sample (
  source text NOT NULL CHECK (source IN ('VAERS', 'FAERS')),
  report_no text NOT NULL,
  received_on date,
  vaccinated_on date,
  age_years numeric,
  sex text,
  products text[] NOT NULL,
  reactions text[] NOT NULL,
  is_serious boolean,
  PRIMARY KEY (source, report_no)
);
CREATE INDEX adverse_event_sample_reaction ON adverse_event_sample USING gin (reactions);

-- A day that can't be read stays as it was written.
CREATE TABLE dose_curve (
  id integer PRIMARY KEY,
  written_day text NOT NULL,
  day date,
  total_doses bigint
);
