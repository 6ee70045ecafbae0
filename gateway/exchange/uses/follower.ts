import type { Followed } from './follow-records.ts';

export interface FollowerParts {
  /** Takes the next records, and says how many they were. */
  readonly follow: () => Promise<Followed>;
  /** Whether it is likely that more are there already. */
  readonly isFull: (followed: Followed) => boolean;
  readonly everyMs: number;
  /** Hears what was taken, after it counts. */
  readonly onFollowed: (followed: Followed) => void;
  readonly onError: (cause: unknown) => void;
}

export interface Follower {
  /** Resolves when what is in work has been finished; nothing is begun any more. */
  close(): Promise<void>;
}

/** Follows the records beside the requests: as long as there are more without a break, else again after a while. */
export function startFollower(parts: FollowerParts): Follower {
  const { follow, isFull, everyMs, onFollowed, onError } = parts;
  let isClosed = false;
  let timer: NodeJS.Timeout | null = null;
  let working: Promise<void> = Promise.resolve();
  rest();

  return {
    close: async () => {
      isClosed = true;
      if (timer !== null) clearTimeout(timer);
      await working;
    },
  };

  function rest(): void {
    if (isClosed) return;
    timer = setTimeout(() => {
      working = work().catch(onError).finally(rest);
    }, everyMs);
    timer.unref();
  }

  async function work(): Promise<void> {
    for (let isMore = true; isMore && !isClosed; ) {
      const followed = await follow();
      onFollowed(followed);
      isMore = isFull(followed);
    }
  }
}
