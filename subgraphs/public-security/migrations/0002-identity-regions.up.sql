-- Region parts of identity numbers, withdrawn ones among them: a number keeps the code of its day.
CREATE TABLE identity_region (
  code text PRIMARY KEY,
  full_name text NOT NULL,
  is_current boolean
);
