import type { RequiresSelection } from '@graphql-hive/router-query-planner';
import {
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import { isInterfaceObject, stringArgument } from '../compile/directives.ts';
import { fieldOf } from '../compile/fields.ts';
import type { Supergraph } from '../compile/supergraph.ts';
import { responseKeyOf } from './fetch-keys.ts';
import { objectsNamed, objectsOf } from './object-types.ts';
import type { EntityBatch, PathSegment, Rewrite, Step } from './steps.ts';

/**
 * The step with every type represented that asks an interface object for something, under the interface's name. Where
 * the native planner makes one fetch for several types of the interface it keeps the requirement of one of them, and
 * sometimes it forgets that the subgraph doesn't know them by their own names.
 *
 * @param document what was planned.
 */
export function representEveryType(
  step: Step,
  document: DocumentNode,
  supergraph: Supergraph,
): Step {
  const inside = (inner: Step) => representEveryType(inner, document, supergraph);
  switch (step.kind) {
    case 'SEQUENCE':
    case 'PARALLEL':
      return { ...step, steps: step.steps.map(inside) };
    case 'ENTITY_FETCH': {
      const { subgraph } = step.request;
      const batches = step.batches
        .map((batch) => widen(batch, subgraph, { document, supergraph }))
        .map((batch) => renameUnknown(batch, subgraph, supergraph));
      return { ...step, batches };
    }
    case 'ROOT_FETCH':
    case 'SUBSCRIPTION':
      return step;
  }
}

function renameUnknown(batch: EntityBatch, subgraph: string, supergraph: Supergraph): EntityBatch {
  const renamed = batch.inputRewrites
    .flatMap(({ path: [first] }) => (first?.kind === 'TYPES' ? first.types : []))
    .flatMap((type) => [...supergraph.possibleTypes(type)]);
  const renames = batch.requires.flatMap((selection): Rewrite[] => {
    const name = conditionOf(selection);
    if (name === undefined || renamed.includes(name)) return [];
    const value = interfaceObjectFor(name, subgraph, supergraph);
    if (value === undefined) return [];
    const types = { kind: 'TYPES', types: [name] } as const;
    return [{ kind: 'SET', path: [types, { kind: 'KEY', key: '__typename' }], value }];
  });
  return { ...batch, inputRewrites: [...batch.inputRewrites, ...renames] };
}

/** The interface object by which a subgraph knows an object type that it doesn't define. */
function interfaceObjectFor(
  name: string,
  subgraph: string,
  { schema, ownersOf, directivesAt, graphName }: Supergraph,
): string | undefined {
  const type = schema.getType(name);
  if (!isObjectType(type) || ownersOf(name).includes(subgraph)) return undefined;
  const isHere = (join: ConstDirectiveNode) =>
    isInterfaceObject(join) && graphName(stringArgument(join, 'graph') ?? '') === subgraph;
  return type.getInterfaces().find((one) => directivesAt(one.name).some(isHere))?.name;
}

interface Planned {
  readonly document: DocumentNode;
  readonly supergraph: Supergraph;
}

function widen(batch: EntityBatch, subgraph: string, planned: Planned): EntityBatch {
  const object = interfaceObjectOf(batch);
  const [known] = batch.requires;
  if (object === undefined || known?.kind !== 'InlineFragment') return batch;

  const represented = new Set(batch.requires.map(conditionOf));
  if (represented.has(object)) return batch;
  const missing = batch.paths
    .flatMap((path) => typesAsking(path, subgraph, planned))
    .filter(({ name }) => !represented.has(name));
  const added = new Set(missing.map(({ name }) => name));
  const requires = [...added].map((typeCondition) => ({ ...known, typeCondition }));
  return { ...batch, requires: [...batch.requires, ...requires] };
}

/** The interface by whose name the subgraph knows what others know by their own types. */
function interfaceObjectOf({ inputRewrites }: EntityBatch): string | undefined {
  for (const rewrite of inputRewrites) {
    const last = rewrite.path.at(-1);
    if (rewrite.kind === 'SET' && last?.kind === 'KEY' && last.key === '__typename')
      return rewrite.value;
  }
  return undefined;
}

function conditionOf(selection: RequiresSelection): string | undefined {
  return selection.kind === 'InlineFragment' ? selection.typeCondition : undefined;
}

/** Selections, and the types of the objects to which they apply. */
interface Place {
  readonly set: SelectionSetNode;
  readonly objects: readonly GraphQLObjectType[];
}

/** The types of the objects at a path of which a field is selected that this subgraph answers. */
function typesAsking(
  path: readonly PathSegment[],
  subgraph: string,
  { document, supergraph }: Planned,
): readonly GraphQLObjectType[] {
  const { schema, ownersOf } = supergraph;
  const places = path.reduce(
    (at, segment) => at.flatMap((place) => follow(place, segment, schema)),
    rootOf(document, schema),
  );
  return places.flatMap((place) =>
    [...fieldsIn(place, schema)].flatMap(({ field, objects }) =>
      objects.filter(({ name }) => ownersOf(`${name}.${field.name.value}`).includes(subgraph)),
    ),
  );
}

function rootOf(
  { definitions: [operation] }: DocumentNode,
  schema: GraphQLSchema,
): readonly Place[] {
  if (operation?.kind !== Kind.OPERATION_DEFINITION) return [];
  return [{ set: operation.selectionSet, objects: [schema.getRootType(operation.operation)!] }];
}

function follow(place: Place, segment: PathSegment, schema: GraphQLSchema): readonly Place[] {
  if (segment.kind === 'ITEMS') return [place];
  if (segment.kind === 'TYPES') {
    const within = segment.types.flatMap((name) => objectsNamed(name, schema));
    return [{ ...place, objects: place.objects.filter((object) => within.includes(object)) }];
  }
  return [...fieldsIn(place, schema)].flatMap(({ field, objects }) => {
    if (responseKeyOf(field) !== segment.key || field.selectionSet === undefined) return [];
    const types = objects.map((object) =>
      getNamedType(fieldOf(schema, object, field.name.value)?.type),
    );
    const below = types.filter(isCompositeType).flatMap((type) => objectsOf(type, schema));
    return [{ set: field.selectionSet, objects: [...new Set(below)] }];
  });
}

function* fieldsIn(
  { set, objects }: Place,
  schema: GraphQLSchema,
): Iterable<{ readonly field: FieldNode; readonly objects: readonly GraphQLObjectType[] }> {
  for (const selection of set.selections) {
    if (selection.kind === Kind.FIELD) yield { field: selection, objects };
    if (selection.kind !== Kind.INLINE_FRAGMENT) continue;
    const { selectionSet, typeCondition } = selection;
    const within = typeCondition && objectsNamed(typeCondition.name.value, schema);
    const inside = within ? objects.filter((object) => within.includes(object)) : objects;
    yield* fieldsIn({ set: selectionSet, objects: inside }, schema);
  }
}
