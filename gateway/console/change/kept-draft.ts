import type { Draft } from './draft.ts';

/** The draft that this officer left in this tab; null for none, or for one that can't be read. */
export function readDraft(storage: Storage, subject: string): Draft | null {
  try {
    const kept = JSON.parse(storage.getItem(keyOf(subject)) ?? 'null');
    return isDraft(kept) ? kept : null;
  } catch {
    return null;
  }
}

/** Keeps it for as long as the tab lives, under the officer's own name: nobody else's draft comes up. */
export function keepDraft(storage: Storage, subject: string, draft: Draft): void {
  storage.setItem(keyOf(subject), JSON.stringify(draft));
}

const keyOf = (subject: string) => `yaolian.change.${subject}`;

/** Nobody but these pages writes here: enough to tell an older form from this one. */
function isDraft(value: Partial<Draft> | null): value is Draft {
  return (
    Number.isInteger(value?.version) &&
    Array.isArray(value?.fieldSets) &&
    Array.isArray(value?.outdated) &&
    value?.term !== undefined &&
    typeof value.reason === 'string'
  );
}
