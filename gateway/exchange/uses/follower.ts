import type { Followed } from './follow-records.ts';

export interface FollowerParts {
  /** Takes the next records, and says how many they were. */
  readonly follow: () => Promise<Followed>;
  /** Whether there are so many more that it has to go on at once. */
  readonly isMore: (followed: Followed) => boolean;
  /** From the end of one to the beginning of the next when there was nothing, or little. */
  readonly everyMs: number;
  /** Hears what was taken, after it counts. */
  readonly onFollowed: (followed: Followed) => void;
  readonly onError: (cause: unknown) => void;
}

export interface Follower {
  /** Resolves when what is in work has been finished; nothing is begun any more. */
  close(): Promise<void>;
}

/** With more records at once each of them costs less: the more there were, the longer it lets others gather. */
const REST_PER_RECORD_MS = 2;
const LONGEST_REST_MS = 5_000;
/** After a failure it rests this many times as long: a store that is away doesn't fill the log. */
const REST_AFTER_FAILURE = 10;

/** Follows the records beside the requests: as long as there are more without a break, else again after a while. */
export function startFollower(parts: FollowerParts): Follower {
  const { follow, isMore, everyMs, onFollowed, onError } = parts;
  let isClosed = false;
  let timer: NodeJS.Timeout | null = null;
  let working: Promise<void> = Promise.resolve();
  rest(everyMs);

  return {
    close: async () => {
      isClosed = true;
      if (timer !== null) clearTimeout(timer);
      await working;
    },
  };

  function rest(ms: number): void {
    if (isClosed) return;
    timer = setTimeout(() => {
      working = work();
    }, ms);
    timer.unref();
  }

  async function work(): Promise<void> {
    try {
      let followed: Followed;
      let taken = 0;
      do {
        followed = await follow();
        taken += followed.records;
        onFollowed(followed);
      } while (isMore(followed) && !isClosed);
      rest(Math.max(everyMs, Math.min(taken * REST_PER_RECORD_MS, LONGEST_REST_MS)));
    } catch (cause) {
      onError(cause);
      rest(everyMs * REST_AFTER_FAILURE);
    }
  }
}
