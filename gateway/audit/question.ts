import type { Caller } from '../../schema/contract/caller.ts';
import type { Purpose } from '../../schema/contract/purpose.ts';
import { toReleases } from './release.ts';
import type { Trail } from './trail.ts';

/** A question of the gateway's own, in the name of a caller, and what an agency answered. */
export interface AnsweredQuestion {
  readonly caller: Caller;
  readonly purpose: Purpose;
  readonly subgraph: string;
  /** JSON, as the agency sent it. */
  readonly answer: string;
}

/**
 * Puts on record what an agency released to the gateway itself. Nobody may use the answer before this has resolved.
 *
 * @throws ApiError RECORD_UNAVAILABLE
 * @throws SyntaxError when the answer is no JSON.
 */
export async function recordQuestion(
  trail: Trail,
  { caller, purpose, subgraph, answer }: AnsweredQuestion,
): Promise<void> {
  const { extensions = {} } = JSON.parse(answer);
  const releases = toReleases([{ subgraph, extensions }], new Set([subgraph]));
  trail.note({ caller, reason: { purpose, matter: null }, releases });
  await trail.finish('OK');
}
