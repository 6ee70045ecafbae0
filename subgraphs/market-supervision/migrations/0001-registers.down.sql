DROP TABLE recall_batch, recall, drug_batch, drug_product_code, drug_product, staff_member, duty_record,
  licensed_pharmacist, drug_license_event, drug_license, enterprise, supervisor, grid, legal_clause, region;
