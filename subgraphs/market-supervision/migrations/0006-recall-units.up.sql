-- stock_quantity is the unit's stock of the recalled batches, in packs; a recall's units report theirs until its sale has to stop.
CREATE TABLE recall_unit (
  recall_no text NOT NULL REFERENCES recall,
  credit_code char(18) NOT NULL,
  region_code char(6) NOT NULL,
  grid_code text,
  chain_code char(18),
  notified_at timestamptz(3) NOT NULL,
  stock_quantity integer NOT NULL CHECK (stock_quantity >= 0),
  stock_reported_at timestamptz(3) CHECK (stock_reported_at >= notified_at),
  PRIMARY KEY (recall_no, credit_code)
);
