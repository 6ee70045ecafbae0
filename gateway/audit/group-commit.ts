import type { Pace } from './pace.ts';

/**
 * Writes items in groups: all that arrive while one group is being written, or wait with it for its turn, are in the
 * next. So a store that takes 5 ms to make a group durable keeps up with any number of writers, and the more of them
 * there are the fewer writes each one costs.
 *
 * @param write makes a group durable, or throws: then every item of that group has failed.
 * @param pace when a group may begin.
 * @returns a function that resolves when its item is durable.
 */
export function createGroupCommit<Item>(
  write: (group: readonly Item[]) => Promise<void>,
  pace: Pace,
): (item: Item) => Promise<void> {
  let arriving: { items: Item[]; written: Promise<void> } | null = null;
  let writing: Promise<void> = Promise.resolve();
  let lastSize = 0;

  return (item) => {
    arriving ??= openGroup();
    arriving.items.push(item);
    return arriving.written;
  };

  function openGroup() {
    const items: Item[] = [];
    const begun = writing.then(() => pace(lastSize));
    const written = begun.then(() => {
      arriving = null;
      lastSize = items.length;
      return write(items);
    });
    writing = written.catch(() => {});
    return { items, written };
  }
}
