import DataLoader from 'dataloader';
import { readChangesOf } from './changes/change-store.ts';
import type { Transaction } from './database.ts';
import { readEvents, readRequests } from './requests/request-store.ts';

export type Loaders = ReturnType<typeof createLoaders>;

/** What an operation adds to each request or change of a page, in one statement: nothing of it is kept. */
export function createLoaders(db: Transaction) {
  return {
    /** Everything that happened to a request, oldest first. */
    eventsOf: batch(async (requestIds) => {
      const found = Map.groupBy(await readEvents(db, requestIds), ({ requestId }) => requestId);
      return (id) => found.get(id) ?? [];
    }),
    /** The latest change that was made of a request, or null. */
    changeOf: batch(async (requestIds) => {
      const changes = await readChangesOf(db, requestIds);
      const found = new Map(changes.map((change) => [change.requestId, change]));
      return (id) => found.get(id) ?? null;
    }),
    /** A request, whosever it is, or null. */
    request: batch(async (ids) => {
      const found = new Map((await readRequests(db, ids)).map((request) => [request.id, request]));
      return (id) => found.get(id) ?? null;
    }),
  };
}

/** One mutation after another sees what the one before it did. */
function batch<Value>(read: (ids: readonly string[]) => Promise<(id: string) => Value>) {
  const loader = new DataLoader<string, Value>(
    async (ids) => {
      const find = await read(ids);
      return ids.map(find);
    },
    { cache: false },
  );
  return (id: string) => loader.load(id);
}
