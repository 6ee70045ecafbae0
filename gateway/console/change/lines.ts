import { type GrantDraft, isSameGrant } from './grant-draft.ts';

/** One grant of a field set as it is being rewritten. */
export interface Line {
  readonly key: string;
  /** Its place in the version in force; null for one that is new. */
  readonly number: number | null;
  readonly grant: GrantDraft;
  /** It stays in sight, so that it can be taken back. */
  readonly isRemoved: boolean;
}

/** In reading order: of several that a role has for a purpose the first decides. */
export type Lines = readonly Line[];

export function toLines(grants: readonly GrantDraft[]): Lines {
  return grants.map((grant, number) => ({
    key: `grant-${number}`,
    number,
    grant,
    isRemoved: false,
  }));
}

/** A new one stands first, for those behind it hold again when it has ended. */
export function putFirst(lines: Lines, grant: GrantDraft): Lines {
  const numbers = lines.map(({ key }) => Number(/^new-(\d+)$/.exec(key)?.[1] ?? 0));
  const key = `new-${Math.max(0, ...numbers) + 1}`;
  return [{ key, number: null, grant, isRemoved: false }, ...lines];
}

export function putGrant(lines: Lines, key: string, grant: GrantDraft): Lines {
  return lines.map((line) => (line.key === key ? { ...line, grant } : line));
}

/** A new one is gone, one in force is marked. */
export function remove(lines: Lines, key: string): Lines {
  return lines.flatMap((line) => {
    if (line.key !== key) return [line];
    return line.number === null ? [] : [{ ...line, isRemoved: true }];
  });
}

/** Takes a grant back to what it says in the version in force; its place stays. */
export function restore(lines: Lines, key: string, base: readonly GrantDraft[]): Lines {
  return lines.map((line) =>
    line.key === key && line.number !== null
      ? { ...line, grant: base[line.number]!, isRemoved: false }
      : line,
  );
}

/** One place up (-1) or down (1); at the end it stays. */
export function move(lines: Lines, key: string, by: -1 | 1): Lines {
  const from = lines.findIndex((line) => line.key === key);
  const to = from + by;
  if (from < 0 || to < 0 || to >= lines.length) return lines;
  return lines.with(from, lines[to]!).with(to, lines[from]!);
}

export type LineChange = 'ADDED' | 'REMOVED' | 'MOVED' | 'REWRITTEN';

/** What is done to each line, by its key; none for what stays as it is. */
export function changesOf(
  lines: Lines,
  base: readonly GrantDraft[],
): ReadonlyMap<string, readonly LineChange[]> {
  const steady = steadyNumbers(lines);
  return new Map(lines.map((line) => [line.key, changesOfLine(line)]));

  function changesOfLine({ number, grant, isRemoved }: Line): readonly LineChange[] {
    if (number === null) return ['ADDED'];
    if (isRemoved) return ['REMOVED'];
    return [
      ...(steady.has(number) ? [] : (['MOVED'] as const)),
      ...(isSameGrant(grant, base[number]!) ? [] : (['REWRITTEN'] as const)),
    ];
  }
}

/** As many as can keep their place, so that as few as possible are told to have moved: the longest rising row. */
function steadyNumbers(lines: Lines): ReadonlySet<number> {
  const rows: number[][] = [];
  for (const { number, isRemoved } of lines) {
    if (number === null || isRemoved) continue;
    const before = rows.filter((row) => row.at(-1)! < number);
    const longest = before.reduce<number[]>((a, b) => (b.length > a.length ? b : a), []);
    rows.push([...longest, number]);
  }
  return new Set(rows.reduce<number[]>((a, b) => (b.length > a.length ? b : a), []));
}
