-- Keyed by enterprise first, so that the table can be distributed by enterprise; partitioned by month of settlement.
-- Instants have milliseconds, as the programs that read them do: a cursor must meet its row exactly.
-- region_code and chain_code are those of the institution; insured_region_code is the person's pooling area (统筹区).
CREATE TABLE settlement (
  credit_code char(18) NOT NULL,
  settled_at timestamptz(3) NOT NULL,
  settlement_id text NOT NULL,
  region_code char(6) NOT NULL,
  chain_code char(18),
  visit_id text NOT NULL,
  person_key char(64) NOT NULL,
  insured_no text NOT NULL,
  insured_region_code char(6) NOT NULL,
  medical_type text NOT NULL CHECK (medical_type IN ('PHARMACY', 'OUTPATIENT', 'CHRONIC', 'INPATIENT')),
  total_fen bigint NOT NULL,
  fund_fen bigint NOT NULL,
  account_fen bigint NOT NULL,
  cash_fen bigint NOT NULL,
  is_refund boolean NOT NULL DEFAULT false,
  PRIMARY KEY (credit_code, settled_at, settlement_id)
) PARTITION BY RANGE (settled_at);
CREATE INDEX settlement_region ON settlement (region_code, settled_at DESC, settlement_id DESC);

CREATE TABLE settlement_line (
  credit_code char(18) NOT NULL,
  settled_at timestamptz(3) NOT NULL,
  settlement_id text NOT NULL,
  line_no smallint NOT NULL,
  insurance_drug_code text NOT NULL,
  approval_number text NOT NULL,
  batch_no text NOT NULL,
  quantity smallint NOT NULL,
  price_fen integer NOT NULL,
  is_prescription boolean NOT NULL,
  is_split boolean NOT NULL DEFAULT false,
  rx_no text,
  trace_codes text[] NOT NULL,
  PRIMARY KEY (credit_code, settled_at, settlement_id, line_no)
) PARTITION BY RANGE (settled_at);
CREATE INDEX settlement_line_trace ON settlement_line USING gin (trace_codes);

DO $$
DECLARE
  month date;
BEGIN
  FOR month IN SELECT generate_series('2026-01-01'::date, '2027-12-01', '1 month') LOOP
    EXECUTE format('CREATE TABLE settlement_%s PARTITION OF settlement FOR VALUES FROM (%L) TO (%L)',
      to_char(month, 'YYYYMM'), month || ' 00:00+08', month + interval '1 month' || '+08');
    EXECUTE format('CREATE TABLE settlement_line_%s PARTITION OF settlement_line FOR VALUES FROM (%L) TO (%L)',
      to_char(month, 'YYYYMM'), month || ' 00:00+08', month + interval '1 month' || '+08');
  END LOOP;
END $$;
CREATE TABLE settlement_other PARTITION OF settlement DEFAULT;
CREATE TABLE settlement_line_other PARTITION OF settlement_line DEFAULT;

-- The rollup that every total is read from; the ingest keeps it up in the transaction that stores the settlements. month is YYYY-MM, Asia/Shanghai.
CREATE TABLE settlement_month (
  credit_code char(18) NOT NULL,
  month char(7) NOT NULL,
  region_code char(6) NOT NULL,
  chain_code char(18),
  settlements bigint NOT NULL,
  lines bigint NOT NULL,
  persons bigint NOT NULL,
  total_fen bigint NOT NULL,
  fund_fen bigint NOT NULL,
  PRIMARY KEY (credit_code, month)
);
CREATE INDEX settlement_month_region ON settlement_month (region_code, month);
