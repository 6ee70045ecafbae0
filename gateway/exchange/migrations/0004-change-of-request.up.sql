-- A page of requests shows the latest change that was made of each.
CREATE INDEX ix_agreement_change_request ON agreement_change (request_id, proposed_at) WHERE request_id IS NOT NULL;
