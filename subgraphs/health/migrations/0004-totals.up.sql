-- Sums of parts that expose nobody, for those who may have totals only: see subgraphs/kit/totals/cut-totals.ts.
-- region is the district, or the city where a part lies in several districts, which are then listed; grid, kind and item
-- are null where they are several, which are then listed. figures is null for the rest, which is in no safe part.
CREATE TABLE totals_part (
  counted text NOT NULL,
  month text NOT NULL,
  region text NOT NULL,
  grid text,
  kind text,
  item text,
  districts text[],
  grids text[],
  kinds text[],
  items text[],
  members bigint NOT NULL,
  figures bigint[]
);
CREATE INDEX totals_part_month ON totals_part (counted, month);

CREATE TABLE totals_cut (
  counted text PRIMARY KEY,
  month text NOT NULL,
  cut_at timestamptz NOT NULL
);

-- The clock, not the transaction's beginning: a row that waits for a cut is stamped after it. Rows that are there already get
-- one instant, which needs no rewriting of the table.
ALTER TABLE vaccination_record ADD stored_at timestamptz NOT NULL DEFAULT now();
ALTER TABLE vaccination_record ALTER stored_at SET DEFAULT clock_timestamp();
ALTER TABLE prescription ADD stored_at timestamptz NOT NULL DEFAULT now();
ALTER TABLE prescription ALTER stored_at SET DEFAULT clock_timestamp();
