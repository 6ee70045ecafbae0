export const USE_MODES = ['READ', 'FILTER', 'SORT', 'GROUP', 'AGGREGATE'] as const;

/** What a coordinate can be used for; each use is decided apart. */
export type UseMode = (typeof USE_MODES)[number];
