CREATE TABLE inspection (
  id text PRIMARY KEY,
  kind text NOT NULL,
  trigger text,
  credit_code char(18) NOT NULL,
  region_code char(6) NOT NULL,
  grid_code text,
  chain_code char(18),
  inspector_badges text[] NOT NULL,
  started_at timestamptz NOT NULL,
  finished_at timestamptz,
  checklist_code text NOT NULL,
  conclusion text,
  status text NOT NULL,
  next_planned_on date,
  evidence text[] NOT NULL DEFAULT '{}'
);
CREATE INDEX inspection_enterprise ON inspection (credit_code, started_at DESC, id);
CREATE INDEX inspection_region ON inspection (region_code, started_at DESC, id);

CREATE TABLE defect (
  id text PRIMARY KEY,
  inspection_id text NOT NULL REFERENCES inspection,
  severity text NOT NULL,
  clause text NOT NULL,
  description text NOT NULL,
  due_on date NOT NULL,
  status text NOT NULL
);
CREATE INDEX defect_inspection ON defect (inspection_id);

CREATE TABLE rectification (
  id text PRIMARY KEY,
  defect_id text NOT NULL REFERENCES defect,
  round smallint NOT NULL,
  measures text NOT NULL,
  submitted_at timestamptz NOT NULL
);
CREATE INDEX rectification_defect ON rectification (defect_id, round);

CREATE TABLE review (
  id text PRIMARY KEY,
  rectification_id text NOT NULL REFERENCES rectification,
  reviewer_badge text NOT NULL,
  result text NOT NULL,
  reviewed_at timestamptz NOT NULL
);
CREATE INDEX review_rectification ON review (rectification_id);

-- officer_subjects are the token subjects of the officers listed on the case; person_keys the persons it concerns.
CREATE TABLE admin_case (
  case_no text PRIMARY KEY,
  display_no text NOT NULL,
  source text NOT NULL,
  violation_type text NOT NULL,
  credit_code char(18) NOT NULL,
  region_code char(6) NOT NULL,
  grid_code text,
  chain_code char(18),
  officer_subjects text[] NOT NULL,
  person_keys text[] NOT NULL,
  amount_involved_fen bigint,
  seized_items text,
  decision text,
  filed_on date NOT NULL,
  decided_on date,
  decide_by date NOT NULL,
  status text NOT NULL
);
CREATE INDEX admin_case_enterprise ON admin_case (credit_code, filed_on DESC, case_no);
CREATE INDEX admin_case_region ON admin_case (region_code, filed_on DESC, case_no);

CREATE TABLE penalty (
  id text PRIMARY KEY,
  case_no text NOT NULL REFERENCES admin_case,
  credit_code char(18) NOT NULL,
  kind text NOT NULL,
  amount_fen bigint,
  legal_basis text NOT NULL,
  decided_on date NOT NULL,
  published_from date,
  published_to date
);
CREATE INDEX penalty_case ON penalty (case_no);
CREATE INDEX penalty_enterprise ON penalty (credit_code, decided_on DESC, id);

CREATE TABLE case_transfer (
  transfer_no text PRIMARY KEY,
  case_no text NOT NULL REFERENCES admin_case,
  credit_code char(18) NOT NULL,
  region_code char(6) NOT NULL,
  grid_code text,
  chain_code char(18),
  to_agency text NOT NULL,
  decided_at timestamptz NOT NULL,
  sent_at timestamptz,
  materials text[] NOT NULL,
  answer_due_at timestamptz,
  returned_at timestamptz,
  status text NOT NULL
);
CREATE INDEX case_transfer_case ON case_transfer (case_no);
CREATE INDEX case_transfer_enterprise ON case_transfer (credit_code);
