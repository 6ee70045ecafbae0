ALTER TABLE use_place DROP COLUMN asked_after;
DROP TABLE use_asked_of_hour, use_asked;
