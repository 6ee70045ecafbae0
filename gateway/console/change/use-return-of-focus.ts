import { type RefObject, useEffect, useRef } from 'react';
import type { OpenGrant } from './draft.ts';

/** When the form closes, whoever works with keys goes on where it was opened. */
export function useReturnOfFocus(open: OpenGrant | null): RefObject<HTMLElement | null> {
  const section = useRef<HTMLElement>(null);
  const last = useRef(open);
  useEffect(() => {
    const closed = open === null ? last.current : null;
    last.current = open;
    if (closed === null) return;
    const at = closed.key === null ? 'header' : `[data-key="${closed.key}"]`;
    section.current?.querySelector<HTMLElement>(`${at} button`)?.focus();
  }, [open]);
  return section;
}
