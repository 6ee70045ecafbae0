DROP TABLE settlement_month, settlement_line, settlement;
