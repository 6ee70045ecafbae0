DROP TRIGGER recall_published ON recall;
DROP TRIGGER recall_notified ON recall_unit;
DROP TRIGGER case_transferred ON case_transfer;
DROP FUNCTION tell_new_rows;
