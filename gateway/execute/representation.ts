import type { RequiresSelection } from '@graphql-hive/router-query-planner';
import { Kind, type SelectionSetNode } from 'graphql';
import type { EntityBatch } from '../plan/steps.ts';
import { copyOf, mergeInto } from './merge.ts';
import { applyRewrites, isOfType } from './rewrites.ts';
import type { Run } from './run.ts';
import { isTree, type Place, read, type Tree, toPath } from './tree.ts';

/** Why an entity can't be asked for: it isn't of these types, or a value that it needs isn't there. */
export type NoRepresentation = 'OTHER_TYPE' | 'INCOMPLETE';

const INCOMPLETE = Symbol('incomplete');

/** Gives what stands for an entity. */
export type Represent = (entity: Tree, place: Place | null) => Tree | NoRepresentation;

/**
 * What a subgraph needs to know of the entities of a batch: their type, one whole key and the fields that its
 * resolvers require. A required field may be null, unless an error made it so; a key may not.
 */
export function representerOf(batch: EntityBatch, subgraph: string, run: Run): Represent {
  const requirements = new Map<unknown, readonly RequiresSelection[]>();
  return (entity, place) => {
    const matching = requirementsOf(entity);
    if (matching.length === 0) return 'OTHER_TYPE';

    const representation: Tree = {};
    if (!select(matching, entity, { into: representation, place, run })) return 'INCOMPLETE';
    applyRewrites(representation, batch.inputRewrites, run.supergraph);
    return hasKey(representation, subgraph, run) ? representation : 'INCOMPLETE';
  };

  function requirementsOf(entity: Tree): readonly RequiresSelection[] {
    const typename = entity.__typename;
    const known = requirements.get(typename);
    if (known !== undefined) return known;
    const matching = batch.requires.filter((selection) => applies(selection, entity, run));
    requirements.set(typename, matching);
    return matching;
  }
}

interface Selecting {
  readonly into: Tree;
  readonly place: Place | null;
  readonly run: Run;
}

/** Adds to `into` what is selected; false when not all of it is there. */
function select(
  selections: readonly RequiresSelection[],
  source: Tree,
  { into, place, run }: Selecting,
): boolean {
  for (const selection of selections) {
    if (selection.kind === 'Field') {
      const { name, alias = name, selections: inner = [] } = selection;
      const value = selectField(source, name, { inner, place, run });
      if (value === INCOMPLETE) return false;
      if (into[alias] === undefined) into[alias] = value;
      else mergeInto(into, { [alias]: value }, run.supergraph);
    } else if (selection.kind === 'InlineFragment' && applies(selection, source, run)) {
      if (!select(selection.selections, source, { into, place, run })) return false;
    }
  }
  return true;
}

interface Within {
  readonly inner: readonly RequiresSelection[];
  readonly place: Place | null;
  readonly run: Run;
}

function selectField(source: Tree, name: string, { inner, place, run }: Within): unknown {
  const value = read(source, name);
  // Of most values nobody has to know where they stand.
  if (typeof value !== 'object' && value !== undefined) return value;
  return selectValue(value, { inner, place: { parent: place, key: name }, run });
}

function selectValue(value: unknown, { inner, place, run }: Within): unknown {
  if (value === undefined) return INCOMPLETE;
  if (value === null) return run.faults.canHaveNulled(toPath(place)) ? INCOMPLETE : null;
  if (Array.isArray(value)) {
    const items = value.map((item, key) =>
      selectValue(item, { inner, place: { parent: place, key }, run }),
    );
    return items.includes(INCOMPLETE) ? INCOMPLETE : items;
  }
  if (!isTree(value) || inner.length === 0) return copyOf(value);
  const into: Tree = {};
  return select(inner, value, { into, place, run }) ? into : INCOMPLETE;
}

function applies(
  selection: RequiresSelection,
  source: Tree,
  { supergraph, variables }: Run,
): boolean {
  if (selection.kind !== 'InlineFragment') return true;
  const { typeCondition, skipIf, includeIf } = selection;
  if (skipIf && variables[skipIf] === true) return false;
  if (includeIf && variables[includeIf] !== true) return false;
  return (
    typeof source.__typename === 'string' &&
    isOfType(source.__typename, [typeCondition], supergraph)
  );
}

function hasKey(representation: Tree, subgraph: string, { supergraph }: Run): boolean {
  const keys = supergraph.keysOf(String(representation.__typename), subgraph);
  return keys.length === 0 || keys.some((key) => isFilled(representation, key));
}

function isFilled(value: unknown, key: SelectionSetNode): boolean {
  if (Array.isArray(value)) return value.every((item) => isFilled(item, key));
  if (!isTree(value)) return false;
  return key.selections.every((selection) => {
    if (selection.kind === Kind.INLINE_FRAGMENT) return isFilled(value, selection.selectionSet);
    if (selection.kind !== Kind.FIELD) return false;
    const inner = read(value, selection.name.value);
    if (inner === undefined || inner === null) return false;
    return selection.selectionSet === undefined || isFilled(inner, selection.selectionSet);
  });
}
