import { useRef } from 'react';
import type { ReplyState } from './use-reply.ts';

/** The last answer until the next one is there, so that a page doesn't flicker while somebody types. */
export function useSettled<Data>(answer: ReplyState<Data>): ReplyState<Data> {
  const last = useRef(answer);
  if (answer.state !== 'LOADING') last.current = answer;
  return last.current;
}
