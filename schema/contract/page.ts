import { ApiError } from './errors.ts';
import type { PageCipher, Position } from './page-cursor.ts';

/** Arguments of a list field, as the Relay cursor connections specification names them. */
export interface PageArgs {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
}

/** Rows of a page when none are asked for. */
export const DEFAULT_PAGE_SIZE = 20;
/** Rows of the largest page. */
export const MAX_PAGE_SIZE = 200;

/** Which rows of a sorted list are wanted. */
export interface PageRequest {
  readonly size: number;
  readonly isFromEnd: boolean;
  readonly after: Position | null;
  readonly before: Position | null;
}

/**
 * Reads a list field's page arguments.
 *
 * @param list name of the list that the cursors belong to, such as `Enterprise.inspections`.
 * @throws ApiError PAGE_INVALID: both first and last, a size outside 1…200, or a foreign cursor.
 */
export function parsePage(args: PageArgs, list: string, cursors: PageCipher): PageRequest {
  const { first, after, last, before } = args;
  if (first != null && last != null) throw new ApiError('PAGE_INVALID');
  const size = first ?? last ?? DEFAULT_PAGE_SIZE;
  if (size < 1 || size > MAX_PAGE_SIZE) throw new ApiError('PAGE_INVALID');
  return {
    size,
    isFromEnd: last != null,
    after: after == null ? null : cursors.open(list, after),
    before: before == null ? null : cursors.open(list, before),
  };
}

/** One page as a loader found it. */
export interface Page<Row> {
  readonly items: readonly { readonly row: Row; readonly position: Position }[];
  readonly totalCount: number;
  readonly hasMore: boolean;
}

export interface Connection<Row> {
  readonly nodes: readonly Row[];
  readonly edges: readonly { readonly node: Row; readonly cursor: string }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly totalCount: number;
}

export interface ConnectionParts {
  readonly list: string;
  readonly request: PageRequest;
  readonly cursors: PageCipher;
}

/** A page in the shape of the Relay specification. */
export function toConnection<Row>(page: Page<Row>, parts: ConnectionParts): Connection<Row> {
  const { list, request, cursors } = parts;
  const edges = page.items.map(({ row, position }) => ({
    node: row,
    get cursor() {
      return cursors.seal(list, position);
    },
  }));
  return {
    nodes: page.items.map(({ row }) => row),
    edges,
    totalCount: page.totalCount,
    pageInfo: {
      hasNextPage: request.isFromEnd ? request.before !== null : page.hasMore,
      hasPreviousPage: request.isFromEnd ? page.hasMore : request.after !== null,
      get startCursor() {
        return edges[0]?.cursor ?? null;
      },
      get endCursor() {
        return edges.at(-1)?.cursor ?? null;
      },
    },
  };
}
