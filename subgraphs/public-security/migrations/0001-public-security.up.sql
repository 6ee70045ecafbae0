CREATE TABLE person (
  person_key char(64) PRIMARY KEY,
  name text NOT NULL,
  id_no char(18) NOT NULL UNIQUE,
  is_id_valid boolean NOT NULL,
  sex text NOT NULL,
  born_on date NOT NULL,
  region_code char(6) NOT NULL
);

-- A covert case doesn't exist for anyone but its own officers.
CREATE TABLE police_case (
  police_case_no text PRIMARY KEY,
  charge_code text NOT NULL,
  credit_code char(18) NOT NULL,
  region_code char(6) NOT NULL,
  unit text NOT NULL,
  officer_subjects text[] NOT NULL,
  person_keys text[] NOT NULL,
  from_transfer_no text,
  filed_on date NOT NULL,
  closed_on date,
  status text NOT NULL,
  is_covert boolean NOT NULL DEFAULT false
);
CREATE INDEX police_case_enterprise ON police_case (credit_code);
CREATE INDEX police_case_region ON police_case (region_code, filed_on DESC, police_case_no);

CREATE TABLE transfer_receipt (
  transfer_no text PRIMARY KEY,
  case_no text NOT NULL,
  credit_code char(18) NOT NULL,
  region_code char(6) NOT NULL,
  signed_by text NOT NULL,
  signed_at timestamptz NOT NULL,
  is_jurisdiction_confirmed boolean NOT NULL,
  answer_due_at timestamptz NOT NULL
);
CREATE INDEX transfer_receipt_case ON transfer_receipt (case_no);

CREATE TABLE filing_decision (
  id text PRIMARY KEY,
  transfer_no text NOT NULL REFERENCES transfer_receipt,
  case_no text NOT NULL,
  credit_code char(18) NOT NULL,
  region_code char(6) NOT NULL,
  decision text NOT NULL,
  reason text,
  decided_at timestamptz NOT NULL,
  police_case_no text
);
CREATE INDEX filing_decision_transfer ON filing_decision (transfer_no, decided_at);

CREATE TABLE identity_check (
  id text PRIMARY KEY,
  requested_by text NOT NULL,
  person_key char(64) NOT NULL,
  checked_at timestamptz NOT NULL,
  is_match boolean NOT NULL
);
CREATE INDEX identity_check_person ON identity_check (person_key, checked_at DESC);
