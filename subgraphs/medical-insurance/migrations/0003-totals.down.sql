ALTER TABLE settlement_month DROP stored_at;
DROP TABLE totals_cut;
DROP TABLE totals_part;
