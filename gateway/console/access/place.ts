import { type AccessEntry, findAccess } from './access.ts';

export type AccessMap = ReadonlyMap<string, AccessEntry>;

/** A place in a reply: what stands there, and why it is missing or masked. */
export interface Place<Value> {
  /** Response keys joined by dots, without list indices: the form in which the gateway names a selection. */
  readonly path: string;
  readonly value: Value | null;
  /** Why the value is missing, or that it is masked; undefined for a value as it is and for a plain null. */
  readonly access: AccessEntry | undefined;
  get<Key extends keyof Value & string>(key: Key): Place<NonNullable<Value[Key]>>;
  /** The items of a list, each at the list's own path. */
  items(): readonly Place<ItemOf<Value>>[];
  /** An item that isn't there: tells what holds for a column of the list whatever its rows. */
  anyItem(): Place<ItemOf<Value>>;
}

type ItemOf<Value> = Value extends readonly (infer Item)[] ? NonNullable<Item> : never;

/** Begins at the data of a reply; `get` goes on by response keys and never fails where something is missing. */
export function createPlace<Value>(
  value: Value | null | undefined,
  accessMap: AccessMap,
  path = '',
): Place<Value> {
  return {
    path,
    value: value ?? null,
    access: effectiveAccess(findAccess(accessMap, path), value),
    get: (key) => {
      const inner = value?.[key] as NonNullable<Value[typeof key]> | null | undefined;
      return createPlace(inner, accessMap, path === '' ? key : `${path}.${key}`);
    },
    items: () =>
      ((value ?? []) as ItemOf<Value>[]).map((item) => createPlace(item, accessMap, path)),
    anyItem: () => createPlace<ItemOf<Value>>(null, accessMap, path),
  };
}

/** Rows of one list may be treated differently: a refusal says nothing about a value that is there. */
function effectiveAccess(entry: AccessEntry | undefined, value: unknown): AccessEntry | undefined {
  const isMissing = value === null || value === undefined;
  return entry?.status === 'MASKED' || isMissing ? entry : undefined;
}
