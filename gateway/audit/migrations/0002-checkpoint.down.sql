DROP TABLE checkpoint;
DROP TABLE record;
ALTER TABLE record_without_parts RENAME TO record;
ALTER TABLE record RENAME CONSTRAINT record_without_parts_pkey TO record_pkey;
ALTER TABLE record RENAME CONSTRAINT record_without_parts_previous_key TO record_previous_key;
ALTER TABLE record RENAME CONSTRAINT record_without_parts_hash_key TO record_hash_key;
ALTER TABLE record RENAME CONSTRAINT record_without_parts_id_key TO record_id_key;
ALTER INDEX ix_record_without_parts_at RENAME TO ix_record_at;
ALTER INDEX ix_record_without_parts_subject RENAME TO ix_record_subject;
