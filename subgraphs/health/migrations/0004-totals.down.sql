ALTER TABLE vaccination_record DROP stored_at;
ALTER TABLE prescription DROP stored_at;
DROP TABLE totals_cut;
DROP TABLE totals_part;
