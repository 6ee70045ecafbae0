import { useRef, useState } from 'react';
import type { OwnAgreement } from './agreement-data.ts';
import { type Draft, newDraft, rebase } from './draft.ts';
import { keepDraft, readDraft } from './kept-draft.ts';

export interface DraftControl {
  readonly draft: Draft;
  change(next: (draft: Draft) => Draft): void;
  /** Gives it up; what was set aside as outdated stays until it is dropped by itself. */
  discard(): void;
}

/** The officer's draft, kept at every stroke, so that no reload and no other choice of identity loses it. */
export function useDraft(agreement: OwnAgreement, subject: string): DraftControl {
  const [draft, setDraft] = useState(() => {
    const kept = readDraft(sessionStorage, subject);
    return kept === null ? newDraft(agreement) : rebase(kept, agreement);
  });
  // What a step that began before the last stroke starts from too, and kept even when this page part goes at once.
  const latest = useRef(draft);
  const change = (next: (before: Draft) => Draft) => {
    latest.current = next(latest.current);
    keepDraft(sessionStorage, subject, latest.current);
    setDraft(latest.current);
  };
  const discard = () => change(({ outdated }) => ({ ...newDraft(agreement), outdated }));
  return { draft, change, discard };
}
