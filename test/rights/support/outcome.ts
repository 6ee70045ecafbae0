/** What an answer says of a selection that it withheld or changed. */
export interface Entry {
  readonly coordinate: string;
  readonly status: string;
  readonly code: string;
  readonly agency: string;
}

/** Every decision on the coordinate, and every value that its selections gave, without a second of the same. */
export function outcome(answer: unknown, coordinate: string, field: string) {
  const { data, extensions } = answer as {
    data: object;
    extensions: { access?: readonly Entry[] };
  };
  const entries = (extensions.access ?? [])
    .filter((entry) => entry.coordinate === coordinate)
    .map(({ status, code, agency }) => ({ status, code, agency }));
  const values = entries.some(({ status }) => status === 'DENIED') ? [null] : valuesOf(data, field);
  return { decisions: unique(entries), values: unique(values) };
}

/** Values under the field's own name or the alias `b`, and none that stands under the name of another. */
function valuesOf(node: unknown, field: string): readonly unknown[] {
  if (Array.isArray(node)) return node.flatMap((item) => valuesOf(item, field));
  if (typeof node !== 'object' || node === null) return [];
  const { b, [field]: named, ...rest } = node as Record<string, unknown>;
  const isObject = typeof b === 'object' && b !== null;
  const own = b !== undefined && !isObject ? [b] : named === undefined ? [] : [named];
  return [
    ...own,
    ...Object.values(isObject ? { ...rest, b } : rest).flatMap((inner) => valuesOf(inner, field)),
  ];
}

function unique(items: readonly unknown[]): readonly unknown[] {
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}
