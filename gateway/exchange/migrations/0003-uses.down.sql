DROP TABLE emergency_report, bulk_alert, use_of_late, use_of_minute, use_of_subject, use_bundle, use_of_coordinate,
  use_of_day, use_reader, use_place;
DROP FUNCTION refuse_reviewed_change;
