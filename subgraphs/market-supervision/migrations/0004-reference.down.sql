DROP INDEX sales_month_month, recall_batch_no, case_transfer_region, licensed_pharmacist_page, staff_member_page;
DROP TABLE precursor_drug, trace_code_sample, trace_bill_type;
ALTER TABLE legal_clause DROP COLUMN used_for;
ALTER TABLE region DROP COLUMN full_name;
ALTER TABLE recall DROP COLUMN as_written;
DELETE FROM drug_product WHERE is_prescription IS NULL OR control IS NULL OR is_key_trace IS NULL;
ALTER TABLE drug_product ALTER is_prescription SET NOT NULL, ALTER control SET NOT NULL, ALTER is_key_trace SET NOT NULL;
