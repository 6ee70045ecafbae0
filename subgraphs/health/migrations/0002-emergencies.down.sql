DROP TABLE emergency;
