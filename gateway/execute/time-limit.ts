export interface TimeLimit {
  /** Aborts with the signal that was given, or with a TimeoutError when the time is over. */
  readonly signal: AbortSignal;
  /** Must be called when the work is done. */
  release(): void;
}

/** Does what `AbortSignal.any` and `AbortSignal.timeout` do together, at a fraction of what they cost. */
export function limitTime(given: AbortSignal | undefined, ms: number): TimeLimit {
  const controller = new AbortController();
  const end = () => controller.abort(new DOMException('The time is over.', 'TimeoutError'));
  const follow = () => controller.abort(given!.reason);
  const timer = setTimeout(end, ms);
  if (given?.aborted) follow();
  else given?.addEventListener('abort', follow);
  return {
    signal: controller.signal,
    release: () => {
      clearTimeout(timer);
      given?.removeEventListener('abort', follow);
    },
  };
}
