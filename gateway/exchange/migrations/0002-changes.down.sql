DROP TABLE access_request_event;
DROP TABLE access_request;
DROP TABLE agreement_change;
DROP FUNCTION refuse_rewriting;
