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

/**
 * What a subgraph needs to know of an entity: its type, one whole key and the fields that its resolvers require.
 * A required field may be null, unless an error made it so; a key may not.
 */
export function represent(
  entity: Tree,
  place: Place | null,
  {
    batch,
    subgraph,
    run,
  }: { readonly batch: EntityBatch; readonly subgraph: string; readonly run: Run },
): Tree | NoRepresentation {
  const matching = batch.requires.filter((selection) => applies(selection, entity, run));
  if (matching.length === 0) return 'OTHER_TYPE';

  const representation = select(matching, entity, { place, run });
  if (representation === INCOMPLETE) return 'INCOMPLETE';
  applyRewrites(representation, batch.inputRewrites, run.supergraph);
  return hasKey(representation, subgraph, run) ? representation : 'INCOMPLETE';
}

interface Context {
  readonly place: Place | null;
  readonly run: Run;
}

function select(
  selections: readonly RequiresSelection[],
  source: Tree,
  context: Context,
): Tree | typeof INCOMPLETE {
  const { place, run } = context;
  const selected: Tree = {};
  for (const selection of selections) {
    if (selection.kind === 'Field') {
      const { name, alias = name } = selection;
      const value = selectValue(read(source, name), selection.selections ?? [], {
        run,
        place: { parent: place, key: name },
      });
      if (value === INCOMPLETE) return INCOMPLETE;
      if (selected[alias] === undefined) selected[alias] = value;
      else mergeInto(selected, { [alias]: value }, run.supergraph);
    } else if (selection.kind === 'InlineFragment' && applies(selection, source, run)) {
      const inner = select(selection.selections, source, context);
      if (inner === INCOMPLETE) return INCOMPLETE;
      mergeInto(selected, inner, run.supergraph);
    }
  }
  return selected;
}

function selectValue(
  value: unknown,
  selections: readonly RequiresSelection[],
  context: Context,
): unknown {
  const { place, run } = context;
  if (value === undefined) return INCOMPLETE;
  if (value === null) return run.faults.canHaveNulled(toPath(place)) ? INCOMPLETE : null;
  if (Array.isArray(value)) {
    const items = value.map((item, key) =>
      selectValue(item, selections, { run, place: { parent: place, key } }),
    );
    return items.includes(INCOMPLETE) ? INCOMPLETE : items;
  }
  return isTree(value) && selections.length > 0
    ? select(selections, value, context)
    : copyOf(value);
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
