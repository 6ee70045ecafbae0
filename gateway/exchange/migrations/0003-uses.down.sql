DROP TABLE emergency_report, bulk_alert, use_of_late, use_of_minute, use_of_subject, use_of_day, use_bundle, use_reader,
  use_place;
DROP FUNCTION refuse_reviewed_change;
