/** Numbers that bound what one request can cost. */

/** From the first fetch to the last. */
export const EXECUTION_MS = 5_000;
/** An operation that comes up again is compiled at this use; before, that wouldn't pay. */
export const EXECUTION = { deadlineMs: EXECUTION_MS, compileAtUse: 3 };
/** One fetch with all its repetitions. */
export const FETCH_MS = 3_000;
export const PLANS = { deadlineMs: 2_000, maxPlans: 2_000, maxPlanBytes: 64 * 1024 * 1024 };
/** Plans made ahead for a new supergraph before it comes into force. */
export const WARM_PLANS = 100;
/** Streams decide at least this often: with the news of a revocation it makes five seconds. */
export const STREAM_DECISION_MS = 2_000;
/** Streams of one caller, and of all who bring no token together; the rest of MAX_STREAMS is for others. */
export const STREAMS_OF_CALLER = 32;
export const STREAMS_OF_PUBLIC = 500;
/** Traces that the receiver hasn't taken by then are lost when the gateway ends. */
export const TRACES_PATIENCE_MS = 2_000;
/** How old a health report may be. */
export const HEALTH_AGE_MS = 1_000;
