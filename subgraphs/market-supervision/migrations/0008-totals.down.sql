ALTER TABLE sales_month DROP stored_at;
ALTER TABLE inspection DROP stored_at;
ALTER TABLE admin_case DROP stored_at;
ALTER TABLE duty_record DROP stored_at;
ALTER TABLE staff_member DROP stored_at;
ALTER TABLE joint_inspection_unit DROP stored_at;
DROP TABLE totals_cut;
DROP TABLE totals_part;
