-- These rows are counted up again and again: with room beside them, that leaves their keys where they are.
ALTER TABLE use_of_day SET (fillfactor = 50);
ALTER TABLE use_of_subject SET (fillfactor = 50);
ALTER TABLE use_of_late SET (fillfactor = 50);

-- What no hour names any more is forgotten.
CREATE INDEX ix_use_asked_of_hour_asked ON use_asked_of_hour (asked_id);
