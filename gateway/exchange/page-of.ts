import {
  type Connection,
  type PageArgs,
  parsePage,
  toConnection,
} from '../../schema/contract/page.ts';
import type { PageCipher } from '../../schema/contract/page-cursor.ts';

export interface ListParts<Item> {
  /** Name of the list that the cursors belong to, such as `Query.catalogue`. */
  readonly list: string;
  readonly cursors: PageCipher;
  /** By which the items are sorted, ascending, and each is known. */
  readonly keyOf: (item: Item) => string;
}

/**
 * One page of a list that is in memory and that the caller may have whole.
 *
 * @throws ApiError PAGE_INVALID: both first and last, a size outside 1…200, or a foreign cursor.
 */
export function pageOf<Item>(
  items: readonly Item[],
  args: PageArgs,
  { list, cursors, keyOf }: ListParts<Item>,
): Connection<Item> {
  const request = parsePage(args, list, cursors);
  const [after] = request.after ?? [];
  const [before] = request.before ?? [];
  const within = items.filter((item) => {
    const key = keyOf(item);
    return (after === undefined || key > after) && (before === undefined || key < before);
  });
  const chosen = request.isFromEnd ? within.slice(-request.size) : within.slice(0, request.size);
  const page = {
    items: chosen.map((row) => ({ row, position: [keyOf(row)] })),
    totalCount: items.length,
    hasMore: chosen.length < within.length,
  };
  return toConnection(page, { list, request, cursors });
}
