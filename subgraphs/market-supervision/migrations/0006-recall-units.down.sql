DROP TABLE recall_unit;
