DROP TABLE agreement_version;
DROP FUNCTION refuse_agreement_change;
