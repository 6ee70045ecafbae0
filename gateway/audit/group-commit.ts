/**
 * Writes items in groups: while one group is being written, all that arrive form the next. So a store that
 * takes 5 ms to make a group durable keeps up with any number of writers.
 *
 * @param write makes a group durable, or throws: then every item of that group has failed.
 * @returns a function that resolves when its item is durable.
 */
export function createGroupCommit<Item>(
  write: (group: readonly Item[]) => Promise<void>,
): (item: Item) => Promise<void> {
  let arriving: { items: Item[]; written: Promise<void> } | null = null;
  let writing: Promise<void> = Promise.resolve();

  return (item) => {
    arriving ??= openGroup();
    arriving.items.push(item);
    return arriving.written;
  };

  function openGroup() {
    const items: Item[] = [];
    const written = writing.then(() => {
      arriving = null;
      return write(items);
    });
    writing = written.catch(() => {});
    return { items, written };
  }
}
