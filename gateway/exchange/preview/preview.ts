import { ApiError } from '../../../schema/contract/errors.ts';
import type { OwnerName } from '../../../schema/subgraphs.ts';
import type { Edit } from '../changes/edits.ts';
import type { Context } from '../context.ts';
import { comparePolicies, type Difference } from './compare.ts';
import { givesMore } from './gives-more.ts';
import { type Affected, replay, UNKNOWN } from './replay.ts';

export type PreviewedLine = Difference & Affected;

/** What a change would do. */
export interface Preview {
  /** The owner gives somebody something more, be it that others don't yet: it needs two officers. */
  readonly givesMore: boolean;
  readonly lines: readonly PreviewedLine[];
}

/**
 * Who gains and who loses what by edits of an agreement, and whose operations of the last day they would have touched.
 * The latter is told without figures when it can't be counted in time.
 *
 * @throws ApiError CHANGE_INVALID, AGREEMENT_INVALID, or OPERATION_TOO_COMPLEX for one preview too many.
 */
export async function previewEdits(
  owner: OwnerName,
  edits: readonly Edit[],
  context: Context,
): Promise<Preview> {
  const { office, rights, giveWay } = context;
  context.takePreview();
  const { today } = rights.requester;
  const { before, after } = await office.prospects.drawUp({ owner, edits });
  const differences = await comparePolicies(before, after, { today, giveWay });
  const affected = await replay(office.db, differences, context.now).catch((cause: unknown) => {
    context.onError(cause);
    return differences.map(() => UNKNOWN);
  });
  return {
    givesMore: await givesMore(before, after, { owner, today, giveWay }),
    lines: differences.map((difference, line) => ({ ...difference, ...affected[line]! })),
  };
}

/** A preview weighs every role, purpose, use, region and day: a large one takes a good part of a second. */
const MAX_PREVIEWS = 5;

/** Counts the previews of one operation. */
export function countPreviews(): Context['takePreview'] {
  let taken = 0;
  return () => {
    taken += 1;
    if (taken <= MAX_PREVIEWS) return;
    const detail = `Preview ${MAX_PREVIEWS} changes at once at most.`;
    throw new ApiError('OPERATION_TOO_COMPLEX', { detail });
  };
}
