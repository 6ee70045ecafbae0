-- An emergency lasts 72 hours from its order or its last extension. officer_subjects are the token subjects of those who may act in it.
-- Its cluster of adverse events, the unit and the batch say whom it concerns: everybody who was given that batch there.
CREATE TABLE emergency (
  id text PRIMARY KEY,
  title text NOT NULL,
  region_code char(6) NOT NULL,
  ordered_at timestamptz NOT NULL,
  extended_at timestamptz CHECK (extended_at >= ordered_at),
  expires_at timestamptz NOT NULL CHECK (
    expires_at <= coalesce(extended_at, ordered_at) + interval '72 hours'
  ),
  officer_subjects text[] NOT NULL,
  cluster_code text,
  unit_code text NOT NULL REFERENCES vaccination_unit,
  credit_code char(18) NOT NULL,
  national_drug_code char(14) NOT NULL,
  batch_no text NOT NULL
);
CREATE INDEX emergency_order ON emergency (ordered_at DESC, id DESC);
