/** Records that follow one another, both ends included. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/**
 * The releases of the records from `$1` to `$2`, one row each, as a table expression `used`. A day is one in
 * Asia/Shanghai, which keeps UTC+8 all year; `digest` names the coordinates that left.
 */
export const USED = `used AS (
  SELECT record.sequence, record.at, (record.at AT TIME ZONE interval '8 hours')::date AS day,
    record.subject, record.agency, record.role, record.purpose, record.matter,
    release ->> 'agency' AS owner, (release ->> 'entities')::bigint AS entities,
    release -> 'released' AS released, release -> 'masked' AS masked, release -> 'subjects' AS subjects,
    encode(sha256(convert_to(concat(release -> 'released', release -> 'masked'), 'UTF8')), 'hex') AS digest
  FROM record CROSS JOIN jsonb_array_elements(record.releases) release
  WHERE record.sequence BETWEEN $1 AND $2
)`;

/** Finds the reader of each row of `used`. */
export const OF_READER = `JOIN use_reader reader ON reader.subject = used.subject AND reader.agency = used.agency
  AND reader.role = used.role AND reader.purpose IS NOT DISTINCT FROM used.purpose
  AND reader.matter IS NOT DISTINCT FROM used.matter`;

/** Finds what left together, of each row of `used`. */
export const OF_BUNDLE = `JOIN use_bundle bundle ON bundle.owner = used.owner AND bundle.digest = used.digest`;
