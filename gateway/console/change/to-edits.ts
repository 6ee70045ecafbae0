import { type GrantDraft, type GrantInput, toGrantInput } from './grant-draft.ts';
import { changesOf, type Lines } from './lines.ts';

/** `AgreementEdit` of the schema, of the kinds that are drawn up here. */
export type GrantEdit =
  | { readonly kind: 'REMOVE_GRANT'; readonly scope: string; readonly number: number }
  | {
      readonly kind: 'REPLACE_GRANT';
      readonly scope: string;
      readonly number: number;
      readonly grant: GrantInput;
    }
  | {
      readonly kind: 'ADD_GRANT';
      readonly scope: string;
      /** Before which grant of the version in force it is to stand; null for the end. */
      readonly number: number | null;
      readonly grant: GrantInput;
    };

/**
 * The edits that make the grants of a field set these lines, in this order. A grant that has moved is removed and added
 * again; what stays where it was is named by its number in the version in force.
 */
export function toEdits(
  scope: string,
  base: readonly GrantDraft[],
  lines: Lines,
): readonly GrantEdit[] {
  const changes = changesOf(lines, base);
  const edits: GrantEdit[] = [];
  for (const [index, line] of lines.entries()) {
    const { number } = line;
    const done = changes.get(line.key)!;
    const grant = toGrantInput(line.grant);
    const isPut = done.includes('ADDED') || done.includes('MOVED');
    if (number !== null && (done.includes('REMOVED') || done.includes('MOVED')))
      edits.push({ kind: 'REMOVE_GRANT', scope, number });
    if (isPut) edits.push({ kind: 'ADD_GRANT', scope, number: nextSteady(index), grant });
    else if (number !== null && done.includes('REWRITTEN'))
      edits.push({ kind: 'REPLACE_GRANT', scope, number, grant });
  }
  return edits;

  function nextSteady(index: number): number | null {
    const next = lines.slice(index + 1).find(({ key, number }) => {
      const done = changes.get(key)!;
      return number !== null && !done.includes('MOVED') && !done.includes('REMOVED');
    });
    return next?.number ?? null;
  }
}
