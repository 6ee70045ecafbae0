DROP TABLE record;
DROP FUNCTION refuse_change;
