-- What operations asked for, be it that it was refused: a preview of a change tells from it how much of what was done
-- lately the change would touch.

-- Coordinates of all owners that were asked for together. Operations repeat, so these are few.
CREATE TABLE use_asked (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  digest text NOT NULL UNIQUE,
  coordinates jsonb NOT NULL
);

-- How often in an hour: kept for a day and two hours.
CREATE TABLE use_asked_of_hour (
  hour timestamptz NOT NULL,
  role text NOT NULL,
  purpose text,
  subject text NOT NULL,
  asked_id bigint NOT NULL REFERENCES use_asked,
  operations bigint NOT NULL,
  UNIQUE NULLS NOT DISTINCT (hour, role, purpose, subject, asked_id)
);

-- Records up to this one were followed before there was anything to count them in.
ALTER TABLE use_place ADD COLUMN asked_after bigint NOT NULL DEFAULT 0;
UPDATE use_place SET asked_after = sequence;
