import { setTimeout as wait } from 'node:timers/promises';

export interface GroupCommitOptions {
  /** Milliseconds from the beginning of one group to that of the next; what comes alone never waits for it. */
  readonly everyMs: number;
}

/**
 * Writes items in groups: all that arrive while one group is being written, or just after it, form the next. So a store
 * that takes 5 ms to make a group durable keeps up with any number of writers, and the more of them there are the
 * fewer writes each one costs.
 *
 * @param write makes a group durable, or throws: then every item of that group has failed.
 * @returns a function that resolves when its item is durable.
 */
export function createGroupCommit<Item>(
  write: (group: readonly Item[]) => Promise<void>,
  { everyMs }: GroupCommitOptions,
): (item: Item) => Promise<void> {
  let arriving: { items: Item[]; written: Promise<void> } | null = null;
  let writing: Promise<void> = Promise.resolve();
  let nextAt = 0;

  return (item) => {
    arriving ??= openGroup();
    arriving.items.push(item);
    return arriving.written;
  };

  function openGroup() {
    const items: Item[] = [];
    const written = writing.then(untilDue).then(() => {
      arriving = null;
      nextAt = performance.now() + everyMs;
      return write(items);
    });
    writing = written.catch(() => {});
    return { items, written };
  }

  async function untilDue(): Promise<void> {
    const ms = nextAt - performance.now();
    if (ms > 0) await wait(ms);
  }
}
