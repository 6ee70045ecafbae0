-- Tells the key of each new row on a channel, as soon as the row is committed. The empty message says that more came in
-- one statement than is told one by one.
CREATE FUNCTION tell_new_rows() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  channel CONSTANT text := TG_ARGV[0];
BEGIN
  IF (SELECT count(*) FROM new_rows) > 1000 THEN
    PERFORM pg_notify(channel, '');
  ELSE
    PERFORM pg_notify(channel, (
      SELECT jsonb_object_agg(cell.key, cell.value) FROM jsonb_each(to_jsonb(new_rows)) cell
      WHERE cell.key = ANY (TG_ARGV[1:])
    )::text)
    FROM new_rows;
  END IF;
  RETURN NULL;
END
$$;

CREATE TRIGGER recall_published AFTER INSERT ON recall REFERENCING NEW TABLE AS new_rows
  FOR EACH STATEMENT EXECUTE FUNCTION tell_new_rows('recall_published', 'recall_no');

CREATE TRIGGER recall_notified AFTER INSERT ON recall_unit REFERENCING NEW TABLE AS new_rows
  FOR EACH STATEMENT EXECUTE FUNCTION tell_new_rows('recall_notified', 'recall_no', 'credit_code');

CREATE TRIGGER case_transferred AFTER INSERT ON case_transfer REFERENCING NEW TABLE AS new_rows
  FOR EACH STATEMENT EXECUTE FUNCTION tell_new_rows('case_transferred', 'transfer_no');
