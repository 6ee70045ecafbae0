DROP TRIGGER sales_removed ON sales_month;
DROP TRIGGER sales_changed ON sales_month;
DROP TRIGGER sales_added ON sales_month;
DROP FUNCTION sum_enterprise_sales_again;
DROP FUNCTION add_enterprise_sales;
DROP TABLE enterprise_sales_month;
