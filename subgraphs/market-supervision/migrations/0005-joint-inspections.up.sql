-- agencies join the inspection, the leading one among them; officer_subjects are the token subjects of the officers they send.
CREATE TABLE joint_inspection (
  id text PRIMARY KEY,
  title text NOT NULL,
  theme text NOT NULL CHECK (theme IN ('DRUGS_AND_DEVICES', 'CONTROLLED_DRUGS')),
  lead_agency text NOT NULL,
  agencies text[] NOT NULL,
  officer_subjects text[] NOT NULL,
  starts_on date NOT NULL,
  ends_on date NOT NULL CHECK (ends_on >= starts_on),
  state text NOT NULL CHECK (
    state IN ('PROPOSED', 'AGREED', 'IN_PROGRESS', 'FINDINGS_IN', 'HANDED_OVER', 'CLOSED')
  ),
  CHECK (lead_agency = ANY(agencies))
);
CREATE INDEX joint_inspection_start ON joint_inspection (starts_on DESC, id DESC);

CREATE TABLE joint_inspection_unit (
  joint_inspection_id text NOT NULL REFERENCES joint_inspection,
  credit_code char(18) NOT NULL,
  region_code char(6) NOT NULL,
  grid_code text,
  chain_code char(18),
  visited_on date,
  result text CHECK (result IN ('PASSED', 'PROBLEMS')),
  finding_agencies text[] NOT NULL DEFAULT '{}',
  PRIMARY KEY (joint_inspection_id, credit_code),
  CHECK ((visited_on IS NULL) = (result IS NULL))
);
CREATE INDEX joint_inspection_unit_enterprise ON joint_inspection_unit (credit_code, visited_on DESC);
