import type { FieldShape, ObjectShape, ValueShape } from './shape.ts';
import { isTree, type Path, read } from './tree.ts';

/** A place of the merged tree as the client knows it. */
export interface ClientPlace {
  readonly path: Path;
  /** False when the client asked for something above it only. */
  readonly isWhole: boolean;
  readonly isBelowList: boolean;
}

/**
 * The client's paths to a place of the merged tree: several when aliases share a field, cut short where the fetches
 * went on for reasons of their own.
 */
export function toClientPaths(
  shape: ObjectShape,
  data: unknown,
  path: Path,
): readonly ClientPlace[] {
  return descend(shape, data, path);
}

function descend(
  shape: ObjectShape,
  source: unknown,
  [key, ...rest]: Path,
): readonly ClientPlace[] {
  if (key === undefined) return [{ path: [], isWhole: true, isBelowList: false }];
  const fields = fieldsAt(shape, source).filter(({ fetchKey }) => fetchKey === key);
  if (fields.length === 0) return [{ path: [], isWhole: false, isBelowList: false }];

  const value = isTree(source) ? read(source, String(key)) : undefined;
  return unique(
    fields.flatMap((field) =>
      descendValue(field.value, value, rest).map((place) => ({
        ...place,
        path: [field.key, ...place.path],
      })),
    ),
  );
}

function descendValue(shape: ValueShape, source: unknown, path: Path): readonly ClientPlace[] {
  if (shape.kind === 'NON_NULL') return descendValue(shape.of, source, path);
  if (path.length === 0) return [{ path: [], isWhole: true, isBelowList: false }];
  if (shape.kind === 'LEAF') return [{ path: [], isWhole: true, isBelowList: false }];
  if (shape.kind === 'OBJECT') return descend(shape.object, source, path);

  const [index, ...rest] = path;
  if (typeof index !== 'number') {
    return descendValue(shape.of, undefined, path).map((place) => ({
      ...place,
      isBelowList: true,
    }));
  }
  const item = Array.isArray(source) ? source[index] : undefined;
  return descendValue(shape.of, item, rest).map((place) => ({
    ...place,
    path: [index, ...place.path],
    isBelowList: true,
  }));
}

/** The fields of the object that stands there, or of every type that could, where nothing does. */
function fieldsAt(shape: ObjectShape, source: unknown): readonly FieldShape[] {
  const typename = shape.typename ?? (isTree(source) ? source.__typename : undefined);
  if (typeof typename === 'string' && shape.canBe(typename)) return shape.fieldsOf(typename);
  return shape.everyField();
}

function unique(places: readonly ClientPlace[]): readonly ClientPlace[] {
  return [...new Map(places.map((place) => [place.path.join('.'), place])).values()];
}
