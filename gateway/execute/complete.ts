import { type ErrorCode, messageOf } from '../../schema/contract/errors.ts';
import type { FaultLog } from './faults.ts';
import type { FieldShape, ObjectShape, ValueShape } from './shape.ts';
import { isTree, type Path, read, type Tree } from './tree.ts';

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
  /** Where the value at hand stands for the client, and where the fetches put it. */
  const clientPath: (string | number)[] = [];
  const fetchedPath: (string | number)[] = [];
  const root = completeObject(shape, data);
  return { data: root ?? null, errors };

  /** Undefined: there is no value, and none may be missing here. */
  function completeValue(shape: ValueShape, value: unknown, field: FieldShape): unknown {
    if (shape.kind === 'NON_NULL') return completeNonNull(shape.of, value, field);
    if (value === undefined || value === null) return null;
    if (shape.kind === 'LIST') return completeList(shape.of, value, field);
    if (shape.kind === 'OBJECT') return completeAsObject(shape.object, value, field);

    const leaf = shape.readLeaf(value);
    return leaf === undefined ? refuse(field) : leaf;
  }

  function completeNonNull(inner: ValueShape, value: unknown, field: FieldShape): unknown {
    if (value !== undefined && value !== null)
      return completeValue(inner, value, field) ?? undefined;
    if (!field.isWithheld && !faults.explains(fetchedPath)) {
      note(`There is no value for ${field.coordinate}, which must have one.`);
    }
    return undefined;
  }

  function completeList(inner: ValueShape, value: unknown, field: FieldShape): unknown {
    if (!Array.isArray(value)) return refuse(field);
    const items: unknown[] = [];
    for (let index = 0; index < value.length; index += 1) {
      enter(index, index);
      const completed = completeValue(inner, value[index], field);
      leave();
      if (completed === undefined) return null;
      items.push(completed);
    }
    return items;
  }

  function completeAsObject(object: ObjectShape, value: unknown, field: FieldShape): unknown {
    if (!isTree(value)) return refuse(field);
    return completeObject(object, value) ?? null;
  }

  function completeObject(object: ObjectShape, source: Tree): Tree | undefined {
    const typename = object.typename ?? concreteName(object, source);
    if (typename !== undefined && !object.canBe(typename)) {
      note(`There is no such type at ${object.type.name}.`);
      return undefined;
    }
    if (typename === undefined && object.needsType()) {
      if (!faults.explains(fetchedPath)) note(`The type of this ${object.type.name} is not known.`);
      return undefined;
    }
    const completed: Tree = {};
    for (const field of object.fieldsOf(typename)) {
      const value = completeField(field, source, typename);
      if (value === undefined) return undefined;
      completed[field.key] = value;
    }
    return completed;
  }

  function completeField(field: FieldShape, source: Tree, typename: string | undefined): unknown {
    if (clientPath.length === 0 && Object.hasOwn(ready, field.key)) return ready[field.key];
    const value = field.name === '__typename' ? typename : read(source, field.fetchKey);
    enter(field.key, field.fetchKey);
    const completed = completeValue(field.value, field.isWithheld ? null : value, field);
    leave();
    return completed;
  }

  function enter(clientKey: string | number, fetchKey: string | number): void {
    clientPath.push(clientKey);
    fetchedPath.push(fetchKey);
  }

  function leave(): void {
    clientPath.pop();
    fetchedPath.pop();
  }

  function refuse({ coordinate }: FieldShape): null {
    note(`The value does not fit ${coordinate}.`);
    return null;
  }

  function note(detail: string): void {
    const code = 'SUBGRAPH_ANSWER_INVALID';
    errors.push({
      message: `${messageOf(code)} ${detail}`,
      path: [...clientPath],
      extensions: { code },
    });
  }
}

/** An interface object names its interface, which is no answer to what the object is. */
function concreteName({ type }: ObjectShape, { __typename }: Tree): string | undefined {
  return typeof __typename === 'string' && __typename !== type.name ? __typename : undefined;
}
