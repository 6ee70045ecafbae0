import { ApiError } from '../../schema/contract/errors.ts';

export interface PageArgs {
  readonly first?: number | null;
  readonly after?: string | null;
}

/** A page of a list, as the Relay cursor connections specification names its parts. */
export interface Connection<Item> {
  readonly nodes: readonly Item[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly totalCount: number;
}

const DEFAULT_PAGE_SIZE = 20;
const MAX_PAGE_SIZE = 200;

/**
 * One page of a list that the caller may have whole. A cursor is the key of an item that the caller was given.
 *
 * @param items in ascending order of `keyOf`.
 * @throws ApiError PAGE_INVALID: a size outside 1…200, or a cursor that isn't one.
 */
export function pageOf<Item>(
  items: readonly Item[],
  { first, after }: PageArgs,
  keyOf: (item: Item) => string,
): Connection<Item> {
  const size = first ?? DEFAULT_PAGE_SIZE;
  if (size < 1 || size > MAX_PAGE_SIZE) throw new ApiError('PAGE_INVALID');
  const start = after == null ? 0 : indexAfter(items, openCursor(after), keyOf);
  const nodes = items.slice(start, start + size);
  return {
    nodes,
    pageInfo: {
      hasNextPage: start + nodes.length < items.length,
      hasPreviousPage: start > 0,
      startCursor: nodes.length === 0 ? null : toCursor(keyOf(nodes[0]!)),
      endCursor: nodes.length === 0 ? null : toCursor(keyOf(nodes.at(-1)!)),
    },
    totalCount: items.length,
  };
}

/** The item may be gone by now: the page begins with the next one. */
function indexAfter<Item>(
  items: readonly Item[],
  key: string,
  keyOf: (item: Item) => string,
): number {
  const index = items.findIndex((item) => keyOf(item) > key);
  return index < 0 ? items.length : index;
}

function toCursor(key: string): string {
  return Buffer.from(key).toString('base64url');
}

function openCursor(cursor: string): string {
  const key = Buffer.from(cursor, 'base64url').toString('utf8');
  if (key === '' || toCursor(key) !== cursor) throw new ApiError('PAGE_INVALID');
  return key;
}
