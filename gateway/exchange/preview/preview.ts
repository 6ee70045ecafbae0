import type { OwnerName } from '../../../schema/subgraphs.ts';
import type { Edit } from '../changes/edits.ts';
import type { Context } from '../context.ts';
import { comparePolicies, type Difference } from './compare.ts';
import { givesMore } from './gives-more.ts';
import { type Affected, replay } from './replay.ts';

export type PreviewedLine = Difference & Affected;

/** What a change would do. */
export interface Preview {
  /** The owner gives somebody something more, be it that others don't yet: it needs two officers. */
  readonly givesMore: boolean;
  readonly lines: readonly PreviewedLine[];
}

/**
 * Who gains and who loses what by edits of an agreement, and whose operations of the last day they would have touched.
 *
 * @throws ApiError CHANGE_INVALID or AGREEMENT_INVALID
 */
export async function previewEdits(
  owner: OwnerName,
  edits: readonly Edit[],
  { office, now, rights }: Context,
): Promise<Preview> {
  const { today } = rights.requester;
  const { before, after } = await office.prospects.drawUp(owner, edits);
  const differences = comparePolicies(before, after, today);
  const affected = await replay(office.db, differences, now);
  return {
    givesMore: givesMore(before, after, { owner, today }),
    lines: differences.map((difference, line) => ({ ...difference, ...affected[line]! })),
  };
}
