import { useCallback, useState } from 'react';
import type { OwnAgreement } from './agreement-data.ts';
import { type Draft, newDraft, rebase } from './draft.ts';
import { keepDraft, readDraft } from './kept-draft.ts';

export interface DraftControl {
  readonly draft: Draft;
  change(next: (draft: Draft) => Draft): void;
  /** Gives it up; what was set aside as outdated too. */
  discard(): void;
}

/** The officer's draft, kept at every stroke, so that no reload and no other choice of identity loses it. */
export function useDraft(agreement: OwnAgreement, subject: string): DraftControl {
  const [draft, setDraft] = useState(() => {
    const kept = readDraft(sessionStorage, subject);
    return kept === null ? newDraft(agreement) : rebase(kept, agreement);
  });
  const change = useCallback(
    (next: (draft: Draft) => Draft) =>
      setDraft((before) => {
        const after = next(before);
        keepDraft(sessionStorage, subject, after);
        return after;
      }),
    [subject],
  );
  const discard = useCallback(() => change(() => newDraft(agreement)), [change, agreement]);
  return { draft, change, discard };
}
