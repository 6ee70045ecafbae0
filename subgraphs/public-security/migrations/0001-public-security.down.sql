DROP TABLE identity_check, filing_decision, transfer_receipt, police_case, person;
