import { dayInChina } from '../../../schema/contract/day.ts';
import type { SessionControl } from '../session/use-session.ts';
import type { OwnAgreement, OwnFieldSet } from './agreement-data.ts';
import { type Draft, fieldSetOf, type OpenGrant, putFieldSet } from './draft.ts';
import { newGrant } from './grant-draft.ts';
import { type Lines, move, putFirst, putGrant, remove, restore } from './lines.ts';
import type { DraftControl } from './use-draft.ts';
import { useGrantCheck } from './use-grant-check.ts';

export interface GrantsParts {
  readonly agreement: OwnAgreement;
  readonly set: OwnFieldSet;
  /** Every field of the set has a mask. */
  readonly canMask: boolean;
  readonly drafting: DraftControl;
  readonly control: SessionControl;
}

/** The grants of a field set as they are being rewritten, and what can be done to them. */
export function useGrants({ agreement, set, canMask, drafting, control }: GrantsParts) {
  const { draft, change } = drafting;
  const { scope } = set;
  const fieldSet = fieldSetOf(draft, agreement, scope);
  const { base, lines } = fieldSet;
  const check = useGrantCheck(control.session, set.sharing);

  const putOpen = (open: OpenGrant | null) => change((before) => ({ ...before, open }));
  const withLines = (before: Draft, next: Lines): Draft => ({
    ...putFieldSet(before, { ...fieldSet, lines: next }),
    open: null,
  });
  const putLines = (next: Lines) => change((before) => withLines(before, next));

  return {
    base,
    lines,
    check,
    /** The grant of this field set that is in the form. */
    open: draft.open?.scope === scope ? draft.open : null,
    begin() {
      const today = dayInChina(new Date());
      const grant = newGrant({ canMask, today, lastDay: agreement.validTo });
      putOpen({ scope, key: null, grant });
    },
    rewrite: (key: string) =>
      putOpen({ scope, key, grant: lines.find((line) => line.key === key)!.grant }),
    write(open: OpenGrant) {
      putOpen(open);
      check.recheck(open.grant);
    },
    async adopt(opened: OpenGrant) {
      const { key, grant } = opened;
      const number = lines.find((line) => line.key === key)?.number ?? null;
      if (!(await check.pass(grant, { scope, number }))) return;
      const next = key === null ? putFirst(lines, grant) : putGrant(lines, key, grant);
      // Whoever went on writing meanwhile has another grant in the form than the one that was checked.
      change((before) => (before.open === opened ? withLines(before, next) : before));
    },
    cancel() {
      putOpen(null);
      check.clear();
    },
    remove: (key: string) => putLines(remove(lines, key)),
    restore: (key: string) => putLines(restore(lines, key, base)),
    move: (key: string, by: -1 | 1) => putLines(move(lines, key, by)),
  };
}
