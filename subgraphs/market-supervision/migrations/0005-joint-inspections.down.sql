DROP TABLE joint_inspection_unit;
DROP TABLE joint_inspection;
