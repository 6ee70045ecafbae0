ALTER TABLE record ALTER releases SET STORAGE EXTENDED, RESET (toast_tuple_target);
ALTER TABLE record
  DROP CONSTRAINT record_previous_is_hash,
  DROP CONSTRAINT record_hash_is_hash,
  ADD CONSTRAINT record_previous_check1 CHECK (previous ~ '^[0-9a-f]{64}$'),
  ADD CONSTRAINT record_hash_check1 CHECK (hash ~ '^[0-9a-f]{64}$');
CREATE INDEX ix_record_subject ON record (subject, at);
ALTER TABLE record ADD CONSTRAINT record_previous_key UNIQUE (previous), ADD CONSTRAINT record_hash_key UNIQUE (hash);
