-- The published registers don't say everything that the city's own does: unknown is null.
ALTER TABLE drug_product ALTER is_prescription DROP NOT NULL, ALTER control DROP NOT NULL, ALTER is_key_trace DROP NOT NULL;

-- A public notice's columns as they are written.
ALTER TABLE recall ADD COLUMN as_written jsonb;

ALTER TABLE region ADD COLUMN full_name text;
ALTER TABLE legal_clause ADD COLUMN used_for text;

CREATE TABLE trace_bill_type (
  code text PRIMARY KEY,
  name text NOT NULL,
  direction text NOT NULL,
  enum_name text NOT NULL
);

CREATE TABLE trace_code_sample (
  trace_code text PRIMARY KEY,
  prefix text NOT NULL,
  has_gs1_check boolean NOT NULL,
  note text NOT NULL
);

CREATE TABLE precursor_drug (
  name text PRIMARY KEY,
  seq text NOT NULL,
  category text NOT NULL,
  note text NOT NULL,
  source text NOT NULL
);

-- What the agency's registers are searched and paged by.
CREATE INDEX staff_member_page ON staff_member (credit_code, id);
CREATE INDEX licensed_pharmacist_page ON licensed_pharmacist (credit_code, registration_no);
CREATE INDEX case_transfer_region ON case_transfer (region_code, decided_at DESC, transfer_no);
CREATE INDEX recall_batch_no ON recall_batch (batch_no);
CREATE INDEX sales_month_month ON sales_month (month);
