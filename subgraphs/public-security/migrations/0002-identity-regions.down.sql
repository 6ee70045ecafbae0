DROP TABLE identity_region;
