export interface Outcome {
  readonly data: unknown;
  readonly errors: readonly { readonly path?: readonly (string | number)[] | undefined }[];
}

/** What differs between the engine's answer and the reference, or null. */
export function differenceOf(engine: Outcome, reference: Outcome): string | null {
  const [ours, theirs] = [JSON.stringify(engine.data), JSON.stringify(reference.data)];
  if (ours !== theirs) return `data\n  engine    ${ours}\n  reference ${theirs}`;
  const [explained, expected] = [nullsExplained(engine), nullsExplained(reference)];
  if (explained !== expected) return `errors\n  engine    ${explained}\n  reference ${expected}`;
  return null;
}

/**
 * Whether the engine, some of its fetches lost, gave nothing but values of the reference, nulls apart, and said that
 * something is missing.
 */
export function isPartOf(engine: Outcome, reference: Outcome): boolean {
  const isLess = JSON.stringify(engine.data) !== JSON.stringify(reference.data);
  return isPart(engine.data, reference.data) && (!isLess || engine.errors.length > 0);
}

function isPart(part: unknown, whole: unknown): boolean {
  if (part === null) return true;
  if (Array.isArray(part)) {
    return (
      Array.isArray(whole) &&
      part.length === whole.length &&
      part.every((item, i) => isPart(item, whole[i]))
    );
  }
  if (typeof part !== 'object') return part === whole;
  if (typeof whole !== 'object' || whole === null) return false;
  const keys = Object.keys(part);
  if (keys.join() !== Object.keys(whole).join()) return false;
  return keys.every((key) =>
    isPart((part as Record<string, unknown>)[key], (whole as Record<string, unknown>)[key]),
  );
}

/**
 * The nulls of the answer that its errors explain. Which further errors inside a lost object are reported depends on
 * timing, in the reference as well.
 */
function nullsExplained({ data, errors }: Outcome): string {
  const nulls = errors.map(({ path }) => {
    let value = data;
    const reached: (string | number)[] = [];
    for (const key of path ?? []) {
      if (value === null || value === undefined) break;
      reached.push(key);
      value = (value as Record<string | number, unknown>)[key];
    }
    return value === null || value === undefined
      ? reached.join('.')
      : `no null at ${reached.join('.')}`;
  });
  return [...new Set(nulls)].sort().join(' ');
}
