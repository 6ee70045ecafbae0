import { ApiError } from '../../schema/contract/errors.ts';

export interface AdmissionLimits {
  /** Requests that are worked on at the same time. */
  readonly maxInFlight: number;
  /** Requests that may wait for a place; one more is refused at once. */
  readonly maxWaiting: number;
}

export interface Admission {
  /** Runs `work` when there is a place. Throws ApiError OVERLOADED at once when too many wait already. */
  run<T>(signal: AbortSignal, work: () => Promise<T>): Promise<T>;
  readonly inFlight: number;
  readonly waiting: number;
}

/** Keeps the number of requests in work bounded, first come first served, so that overload costs the late ones only. */
export function createAdmission({ maxInFlight, maxWaiting }: AdmissionLimits): Admission {
  const queue = new Set<() => void>();
  let inFlight = 0;

  return {
    async run(signal, work) {
      if (inFlight < maxInFlight) inFlight += 1;
      else await waitForPlace(signal);
      try {
        return await work();
      } finally {
        leave();
      }
    },
    get inFlight() {
      return inFlight;
    },
    get waiting() {
      return queue.size;
    },
  };

  /** The place is handed over by the one who leaves, so `inFlight` stays as it is. */
  function waitForPlace(signal: AbortSignal): Promise<void> {
    if (queue.size >= maxWaiting) throw new ApiError('OVERLOADED');
    signal.throwIfAborted();
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    const enter = () => {
      signal.removeEventListener('abort', giveUp);
      resolve();
    };
    const giveUp = () => {
      queue.delete(enter);
      reject(signal.reason);
    };
    signal.addEventListener('abort', giveUp, { once: true });
    queue.add(enter);
    return promise;
  }

  function leave(): void {
    const [next] = queue;
    if (next === undefined) {
      inFlight -= 1;
      return;
    }
    queue.delete(next);
    next();
  }
}
