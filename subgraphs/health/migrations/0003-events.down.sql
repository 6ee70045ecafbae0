DROP TRIGGER aefi_case_reported ON aefi_case;
DROP FUNCTION tell_new_rows;
