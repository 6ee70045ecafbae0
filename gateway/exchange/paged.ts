import {
  type Connection,
  type Page,
  type PageArgs,
  type PageRequest,
  parsePage,
  toConnection,
} from '../../schema/contract/page.ts';
import type { Context } from './context.ts';

/**
 * One page of a list that is read by pages.
 *
 * @param list coordinate of the list field; its cursors work for no other.
 * @throws ApiError PAGE_INVALID: both first and last, a size outside 1…200, or a foreign cursor.
 */
export async function paged<Row>(
  list: string,
  args: PageArgs,
  { cursors }: Pick<Context, 'cursors'>,
  read: (request: PageRequest) => Promise<Page<Row>>,
): Promise<Connection<Row>> {
  const request = parsePage(args, list, cursors);
  return toConnection(await read(request), { list, request, cursors });
}
