import type { AccessEntry } from '../access/access.ts';

export interface LocatedAccess {
  /** Counted from 1. */
  readonly line: number;
  readonly entry: AccessEntry;
}

const INDENT = 2;
const PROPERTY = /^( *)"((?:[^"\\]|\\.)*)": /;

/** Finds the lines of a reply, printed with an indent of two, that hold the selections of `access`. */
export function locateAccess(
  text: string,
  access: ReadonlyMap<string, AccessEntry>,
): readonly LocatedAccess[] {
  if (access.size === 0) return [];
  const located: LocatedAccess[] = [];
  // One slot for each level of indent; a level inside a list has no key of its own.
  const keys: (string | undefined)[] = [];

  for (const [index, line] of text.split('\n').entries()) {
    const property = PROPERTY.exec(line);
    const depth = (line.length - line.trimStart().length) / INDENT;
    keys.length = depth;
    keys[depth] = property?.[2];
    if (property === null || keys[1] !== 'data') continue;

    const path = keys
      .slice(2)
      .filter((key) => key !== undefined)
      .join('.');
    const entry = access.get(path);
    if (entry !== undefined) located.push({ line: index + 1, entry });
  }
  return located;
}
