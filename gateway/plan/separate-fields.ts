import {
  type DocumentNode,
  type FieldNode,
  Kind,
  type NameNode,
  type SelectionSetNode,
  visit,
} from 'graphql';
import type { FieldTypes } from '../compile/field-types.ts';
import { responseKeyOf } from './fetch-keys.ts';
import { openFragments } from './open-fragments.ts';
import type { Rewrite, RewriteSegment } from './steps.ts';

/** Whose operation it is. */
export interface Declarations {
  readonly subgraph: string;
  /** The type that the operation starts from; null where it asks for entities. */
  readonly rootType: string | null;
  readonly fieldTypes: FieldTypes;
}

/** An operation whose fields don't meet, and what gives its answer the names that were wanted. */
export interface SeparatedOperation {
  readonly document: DocumentNode;
  /** For each list of entities, by its response key; for the root by the empty key. */
  readonly renames: ReadonlyMap<string, readonly Rewrite[]>;
}

interface Parent {
  readonly set: SelectionSetNode;
  /** Null where only fragments tell, as with `_entities`. */
  readonly type: string | null;
  /** Where the objects are in the answer, keys already given back. */
  readonly path: readonly RewriteSegment[];
}

interface Entry extends Pick<Parent, 'path'> {
  readonly node: FieldNode;
  readonly shape: string;
  readonly type: string | null;
}

/**
 * Gives names of their own to fields that would answer with different types under one key. The native planner adds
 * what keys and requirements need under the fields' own names, whatever another type calls so in the same fetch.
 *
 * @returns null when no two fields meet; else an operation without named fragments, since one of them may have to differ
 * from one place to the other.
 */
export function separateFields(
  given: DocumentNode,
  { subgraph, rootType, fieldTypes }: Declarations,
): SeparatedOperation | null {
  const aliases = new Map<FieldNode, string>();
  const renames = new Map<string, Rewrite[]>();
  const document = openFragments(given);
  const [operation] = document.definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) return null;

  const { selectionSet } = operation;
  if (rootType !== null) start('', { set: selectionSet, type: rootType, path: [] });
  for (const field of rootType === null ? selectionSet.selections : []) {
    if (field.kind !== Kind.FIELD || field.selectionSet === undefined) continue;
    start(responseKeyOf(field), { set: field.selectionSet, type: null, path: [] });
  }
  return aliases.size === 0 ? null : { document: withAliases(document, aliases), renames };

  function start(key: string, parent: Parent): void {
    const rewrites: Rewrite[] = [];
    renames.set(key, rewrites);
    separate([parent], rewrites);
  }

  function separate(parents: readonly Parent[], rewrites: Rewrite[]): void {
    const entries = parents.flatMap((parent) => [...entriesOf(parent)]);
    for (const [key, sharing] of Map.groupBy(entries, ({ node }) => responseKeyOf(node))) {
      const shapes = [...Map.groupBy(sharing, ({ shape }) => shape).values()];
      for (const [i, alike] of shapes.entries()) {
        if (i > 0) rename(alike, key, rewrites);
        const below = alike.flatMap((entry) => parentsBelow(entry, key));
        if (below.length > 0) separate(below, rewrites);
      }
    }
  }

  function rename(entries: readonly Entry[], key: string, rewrites: Rewrite[]): void {
    const alias = `s${aliases.size}_${key}`;
    for (const { node, path } of entries) {
      aliases.set(node, alias);
      rewrites.push({ kind: 'RENAME', path: [...path, { kind: 'KEY', key: alias }], key });
    }
  }

  function* entriesOf({ set, type, path }: Parent): Iterable<Entry> {
    for (const selection of set.selections) {
      if (selection.kind === Kind.INLINE_FRAGMENT) {
        const condition = selection.typeCondition?.name.value;
        const inside: Parent = {
          set: selection.selectionSet,
          type: condition ?? type,
          path: condition ? [...path, { kind: 'TYPES', types: [condition] }] : path,
        };
        yield* entriesOf(inside);
      } else if (selection.kind === Kind.FIELD) {
        const known = fieldTypes(`${type}.${selection.name.value}`, subgraph);
        yield { node: selection, path, type: known?.name ?? null, shape: known?.shape ?? '' };
      }
    }
  }
}

function parentsBelow({ node, type, path }: Entry, key: string): readonly Parent[] {
  if (node.selectionSet === undefined) return [];
  return [{ set: node.selectionSet, type, path: [...path, { kind: 'KEY', key }] }];
}

function withAliases(
  document: DocumentNode,
  aliases: ReadonlyMap<FieldNode, string>,
): DocumentNode {
  const toName = (value: string): NameNode => ({ kind: Kind.NAME, value });
  return visit(document, {
    [Kind.FIELD]: {
      enter: (node: FieldNode) => {
        const alias = aliases.get(node);
        return alias === undefined ? undefined : { ...node, alias: toName(alias) };
      },
    },
  });
}
