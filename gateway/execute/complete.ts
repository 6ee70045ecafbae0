import { type ErrorCode, messageOf } from '../../schema/contract/errors.ts';
import type { FaultLog } from './faults.ts';
import type { FieldShape, ObjectShape, ValueShape } from './shape.ts';
import { isTree, type Path, type Place, read, type Tree, toPath } from './tree.ts';

/** An error found while the answer is shaped, at the client's path. */
export interface ShapeError {
  readonly message: string;
  readonly path: Path;
  readonly extensions: { readonly code: ErrorCode };
}

export interface Completion {
  readonly data: Tree | null;
  readonly errors: readonly ShapeError[];
}

/** Where a value stands for the client, and where the fetches put it. */
interface Position {
  readonly client: Place | null;
  readonly fetched: Place | null;
}

/**
 * Gives fetched data the client's shape: its keys in its order, values checked against the schema, nulls carried
 * up to the next place that may be null.
 *
 * @param ready fields that don't come from subgraphs, by the client's key.
 * @see GraphQL specification, section 6.4.4: handling field errors.
 */
export function complete(
  shape: ObjectShape,
  data: Tree,
  { faults, ready }: { readonly faults: FaultLog; readonly ready: Tree },
): Completion {
  const errors: ShapeError[] = [];
  const root = completeObject(shape, data, { client: null, fetched: null });
  return { data: root ?? null, errors };

  /** Undefined: there is no value, and none may be missing here. */
  function completeValue(
    shape: ValueShape,
    value: unknown,
    at: Position,
    field: FieldShape,
  ): unknown {
    if (shape.kind === 'NON_NULL') return completeNonNull(shape.of, value, at, field);
    if (value === undefined || value === null) return null;
    if (shape.kind === 'LIST') return completeList(shape.of, value, at, field);
    if (shape.kind === 'OBJECT') return completeAsObject(shape.object, value, at, field);

    const leaf = shape.readLeaf(value);
    return leaf === undefined ? refuse(at, field) : leaf;
  }

  function completeNonNull(
    inner: ValueShape,
    value: unknown,
    at: Position,
    field: FieldShape,
  ): unknown {
    if (value !== undefined && value !== null)
      return completeValue(inner, value, at, field) ?? undefined;
    if (!field.isWithheld && !faults.explains(toPath(at.fetched))) {
      note(at, `There is no value for ${field.coordinate}, which must have one.`);
    }
    return undefined;
  }

  function completeList(
    inner: ValueShape,
    value: unknown,
    at: Position,
    field: FieldShape,
  ): unknown {
    if (!Array.isArray(value)) return refuse(at, field);
    const items: unknown[] = [];
    for (const [key, item] of value.entries()) {
      const place = { client: { parent: at.client, key }, fetched: { parent: at.fetched, key } };
      const completed = completeValue(inner, item, place, field);
      if (completed === undefined) return null;
      items.push(completed);
    }
    return items;
  }

  function completeAsObject(
    object: ObjectShape,
    value: unknown,
    at: Position,
    field: FieldShape,
  ): unknown {
    if (!isTree(value)) return refuse(at, field);
    return completeObject(object, value, at) ?? null;
  }

  function completeObject(object: ObjectShape, source: Tree, at: Position): Tree | undefined {
    const typename = object.typename ?? concreteName(object, source);
    if (typename !== undefined && !object.canBe(typename)) {
      note(at, `There is no such type at ${object.type.name}.`);
      return undefined;
    }
    if (typename === undefined && object.needsType()) {
      if (!faults.explains(toPath(at.fetched)))
        note(at, `The type of this ${object.type.name} is not known.`);
      return undefined;
    }
    const completed: Tree = {};
    for (const field of object.fieldsOf(typename)) {
      const value = completeField(field, source, at, typename);
      if (value === undefined) return undefined;
      completed[field.key] = value;
    }
    return completed;
  }

  function completeField(
    field: FieldShape,
    source: Tree,
    at: Position,
    typename: string | undefined,
  ): unknown {
    if (at.client === null && Object.hasOwn(ready, field.key)) return ready[field.key];
    const place = {
      client: { parent: at.client, key: field.key },
      fetched: { parent: at.fetched, key: field.fetchKey },
    };
    const value = field.name === '__typename' ? typename : read(source, field.fetchKey);
    return completeValue(field.value, field.isWithheld ? null : value, place, field);
  }

  function refuse(at: Position, { coordinate }: FieldShape): null {
    note(at, `The value does not fit ${coordinate}.`);
    return null;
  }

  function note({ client }: Position, detail: string): void {
    const code = 'SUBGRAPH_ANSWER_INVALID';
    errors.push({
      message: `${messageOf(code)} ${detail}`,
      path: toPath(client),
      extensions: { code },
    });
  }
}

/** An interface object names its interface, which is no answer to what the object is. */
function concreteName({ type }: ObjectShape, { __typename }: Tree): string | undefined {
  return typeof __typename === 'string' && __typename !== type.name ? __typename : undefined;
}
