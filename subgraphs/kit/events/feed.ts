import { ApiError } from '../../../schema/contract/errors.ts';
import type { EventKey } from './topic.ts';

/** What has happened and is not yet told to one stream: in order, bounded, until it is ended. */
export interface Feed {
  /** Waits for the next key; throws the reason that the feed was ended for. */
  readonly keys: AsyncGenerator<EventKey, void>;
  /** Adds a key. A feed that is full ends with STREAM_TOO_SLOW: nothing is left out silently. */
  push(key: EventKey): void;
  /** Ends the feed at once, whatever still waits in it; without a reason, in good order. */
  end(reason?: ApiError): void;
}

/** @param onEnd called once, when the feed ends. */
export function createFeed(maxWaiting: number, onEnd: () => void): Feed {
  const waiting: EventKey[] = [];
  let ending: { readonly reason: ApiError | undefined } | null = null;
  let wake = () => {};

  return { keys: keys(), push, end };

  async function* keys(): AsyncGenerator<EventKey, void> {
    while (ending === null) {
      const key = waiting.shift();
      if (key !== undefined) yield key;
      else {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    }
    if (ending.reason !== undefined) throw ending.reason;
  }

  function push(key: EventKey): void {
    waiting.push(key);
    if (waiting.length > maxWaiting) end(new ApiError('STREAM_TOO_SLOW'));
    else wake();
  }

  function end(reason?: ApiError): void {
    if (ending !== null) return;
    ending = { reason };
    wake();
    onEnd();
  }
}
