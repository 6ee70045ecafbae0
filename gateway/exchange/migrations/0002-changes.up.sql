-- Changes of agreements as data: who proposed each, and who of the same owner put it in force. One officer alone can
-- only take away.
CREATE TABLE agreement_change (
  id uuid PRIMARY KEY,
  owner text NOT NULL,
  base_version integer NOT NULL,
  edits jsonb NOT NULL,
  agreement jsonb NOT NULL,
  reason text NOT NULL,
  request_id uuid,
  is_revocation boolean NOT NULL,
  state text NOT NULL CHECK (state IN ('PROPOSED', 'IN_FORCE', 'REJECTED', 'WITHDRAWN')),
  proposed_by text NOT NULL,
  proposed_at timestamptz(3) NOT NULL,
  decided_by text,
  decided_at timestamptz(3),
  decision_reason text,
  CONSTRAINT decided_by_somebody CHECK ((state = 'PROPOSED') = (decided_by IS NULL)),
  CONSTRAINT two_persons CHECK (state <> 'IN_FORCE' OR is_revocation OR decided_by <> proposed_by)
);

CREATE INDEX ix_agreement_change_owner ON agreement_change (owner, proposed_at);

-- Requests for access (共享申请): what one agency asks of another, and how far it has come.
CREATE TABLE access_request (
  id uuid PRIMARY KEY,
  agency text NOT NULL,
  owner text NOT NULL,
  coordinates text[] NOT NULL,
  wanted jsonb NOT NULL,
  legal_basis text NOT NULL,
  reason text NOT NULL,
  sharing text NOT NULL,
  state text NOT NULL CHECK (state IN
    ('SUBMITTED', 'SUPPLEMENT_ASKED', 'APPROVED', 'REFUSED', 'WITHDRAWN', 'PROVIDED', 'EXPIRED', 'REVOKED')),
  is_supplement_asked boolean NOT NULL,
  submitted_by text NOT NULL,
  submitted_at timestamptz(3) NOT NULL,
  due_on date,
  valid_to date NOT NULL
);

CREATE INDEX ix_access_request_agency ON access_request (agency, submitted_at);
CREATE INDEX ix_access_request_owner ON access_request (owner, submitted_at);
CREATE INDEX ix_access_request_due ON access_request (due_on) WHERE due_on IS NOT NULL;

-- Everything that happened to a request: who, when and in whose words.
CREATE TABLE access_request_event (
  sequence bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  request_id uuid NOT NULL REFERENCES access_request (id),
  state text NOT NULL,
  by text NOT NULL,
  at timestamptz(3) NOT NULL,
  reason text
);

CREATE INDEX ix_access_request_event ON access_request_event (request_id, sequence);

CREATE FUNCTION refuse_rewriting() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'What happened is never changed or deleted';
END $$;

CREATE TRIGGER access_request_event_is_final BEFORE UPDATE OR DELETE OR TRUNCATE ON access_request_event
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();
CREATE TRIGGER agreement_change_is_kept BEFORE DELETE OR TRUNCATE ON agreement_change
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();
CREATE TRIGGER agreement_change_is_decided BEFORE UPDATE ON agreement_change
  FOR EACH ROW WHEN (OLD.state <> 'PROPOSED') EXECUTE FUNCTION refuse_rewriting();
