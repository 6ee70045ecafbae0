/** How long the thread may be held before others have their turn, in milliseconds. */
const TURN_MS = 10;
/** Of those that wait, so many go on in one turn: each does little before it asks again. */
const BATCH = 32;

/**
 * Null when the work may go on at once; otherwise it is to wait, until what else the thread has to do has had its turn.
 *
 * @throws the signal's reason when nobody waits for the work any more.
 */
export type GiveWay = () => Promise<void> | null;

/** Divides one piece of work into turns, for a thread that it shares with every other request. */
export function createTurns(signal?: AbortSignal): GiveWay {
  const waiting: (() => void)[] = [];
  let since = performance.now();

  return () => {
    signal?.throwIfAborted();
    if (waiting.length === 0 && performance.now() - since < TURN_MS) return null;
    const { promise, resolve } = Promise.withResolvers<void>();
    if (waiting.push(resolve) === 1) setImmediate(nextTurn);
    return promise.then(() => signal?.throwIfAborted());
  };

  function nextTurn(): void {
    since = performance.now();
    for (const goOn of waiting.splice(0, BATCH)) goOn();
    if (waiting.length > 0) setImmediate(nextTurn);
  }
}
