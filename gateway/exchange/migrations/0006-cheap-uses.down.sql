DROP INDEX ix_use_asked_of_hour_asked;
ALTER TABLE use_of_late RESET (fillfactor);
ALTER TABLE use_of_subject RESET (fillfactor);
ALTER TABLE use_of_day RESET (fillfactor);
