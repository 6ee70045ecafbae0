-- Keyed by enterprise first, so that the table can be distributed by enterprise; partitioned by month of sale (UTC).
CREATE TABLE retail_sale (
  credit_code char(18) NOT NULL,
  sold_at timestamptz NOT NULL,
  sale_no bigint NOT NULL,
  national_drug_code char(14) NOT NULL,
  batch_no text NOT NULL,
  quantity smallint NOT NULL,
  price_fen integer NOT NULL,
  trace_codes text[] NOT NULL,
  rx_no text,
  pharmacist_registration_no text,
  is_split boolean NOT NULL DEFAULT false,
  PRIMARY KEY (credit_code, sold_at, sale_no)
) PARTITION BY RANGE (sold_at);

CREATE TABLE real_name_sale (
  credit_code char(18) NOT NULL,
  sold_at timestamptz NOT NULL,
  sale_no bigint NOT NULL,
  buyer_key char(64) NOT NULL,
  buyer_name text NOT NULL,
  buyer_id_no char(18) NOT NULL,
  buyer_phone text NOT NULL,
  symptom text,
  temperature numeric(3, 1),
  agent_key char(64),
  PRIMARY KEY (credit_code, sold_at, sale_no)
) PARTITION BY RANGE (sold_at);

DO $$
DECLARE
  month date;
BEGIN
  FOR month IN SELECT generate_series('2026-01-01'::date, '2027-12-01', '1 month') LOOP
    EXECUTE format('CREATE TABLE retail_sale_%s PARTITION OF retail_sale FOR VALUES FROM (%L) TO (%L)',
      to_char(month, 'YYYYMM'), month || ' 00:00+08', month + interval '1 month' || '+08');
    EXECUTE format('CREATE TABLE real_name_sale_%s PARTITION OF real_name_sale FOR VALUES FROM (%L) TO (%L)',
      to_char(month, 'YYYYMM'), month || ' 00:00+08', month + interval '1 month' || '+08');
  END LOOP;
END $$;
CREATE TABLE retail_sale_other PARTITION OF retail_sale DEFAULT;
CREATE TABLE real_name_sale_other PARTITION OF real_name_sale DEFAULT;

-- The rollup that every total is read from; the ingest keeps it up in the transaction that stores the sales. month is YYYY-MM, Asia/Shanghai.
CREATE TABLE sales_month (
  credit_code char(18) NOT NULL,
  month char(7) NOT NULL,
  approval_number text NOT NULL,
  sales bigint NOT NULL,
  quantity bigint NOT NULL,
  amount_fen bigint NOT NULL,
  real_name_sales bigint NOT NULL,
  PRIMARY KEY (credit_code, month, approval_number)
);
CREATE INDEX sales_month_product ON sales_month (approval_number, month);
