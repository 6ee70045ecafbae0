/** Numbers that bound what one request can cost. */

/** From the first fetch to the last; each single fetch has 3 s. */
export const EXECUTION_MS = 5_000;
export const PLANNING_MS = 2_000;
export const MAX_PLANS = 2_000;
/** How old a health report may be. */
export const HEALTH_AGE_MS = 1_000;
