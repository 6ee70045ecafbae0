DROP TABLE case_transfer, penalty, admin_case, review, rectification, defect, inspection;
