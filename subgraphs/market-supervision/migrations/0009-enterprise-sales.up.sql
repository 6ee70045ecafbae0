-- Sales of an enterprise and month over all products: what most totals ask for, in a hundredth of the rows. The database
-- keeps it up with sales_month, whoever writes there.
CREATE TABLE enterprise_sales_month (
  credit_code char(18) NOT NULL,
  month char(7) NOT NULL,
  sales bigint NOT NULL,
  quantity bigint NOT NULL,
  amount_fen bigint NOT NULL,
  real_name_sales bigint NOT NULL,
  PRIMARY KEY (credit_code, month)
);

CREATE FUNCTION add_enterprise_sales() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO enterprise_sales_month AS known
  SELECT credit_code, month, sum(sales), sum(quantity), sum(amount_fen), sum(real_name_sales)
  FROM added_rows GROUP BY credit_code, month
  ON CONFLICT (credit_code, month) DO UPDATE SET
    sales = known.sales + EXCLUDED.sales,
    quantity = known.quantity + EXCLUDED.quantity,
    amount_fen = known.amount_fen + EXCLUDED.amount_fen,
    real_name_sales = known.real_name_sales + EXCLUDED.real_name_sales;
  RETURN NULL;
END
$$;

CREATE FUNCTION sum_enterprise_sales_again() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM enterprise_sales_month known
  USING (SELECT DISTINCT credit_code, month FROM changed_rows) changed
  WHERE (known.credit_code, known.month) = (changed.credit_code, changed.month);
  INSERT INTO enterprise_sales_month
  SELECT credit_code, month, sum(sales), sum(quantity), sum(amount_fen), sum(real_name_sales)
  FROM sales_month JOIN (SELECT DISTINCT credit_code, month FROM changed_rows) changed USING (credit_code, month)
  GROUP BY credit_code, month;
  RETURN NULL;
END
$$;

CREATE TRIGGER sales_added AFTER INSERT ON sales_month REFERENCING NEW TABLE AS added_rows
  FOR EACH STATEMENT EXECUTE FUNCTION add_enterprise_sales();

-- A row's key is never changed, so that its old one says what to sum again.
CREATE TRIGGER sales_changed AFTER UPDATE ON sales_month REFERENCING OLD TABLE AS changed_rows
  FOR EACH STATEMENT EXECUTE FUNCTION sum_enterprise_sales_again();

CREATE TRIGGER sales_removed AFTER DELETE ON sales_month REFERENCING OLD TABLE AS changed_rows
  FOR EACH STATEMENT EXECUTE FUNCTION sum_enterprise_sales_again();

INSERT INTO enterprise_sales_month
SELECT credit_code, month, sum(sales), sum(quantity), sum(amount_fen), sum(real_name_sales)
FROM sales_month GROUP BY credit_code, month;
