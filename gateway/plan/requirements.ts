import type { RequiresSelection } from '@graphql-hive/router-query-planner';
import {
  type DocumentNode,
  type FieldNode,
  type GraphQLCompositeType,
  getNamedType,
  isCompositeType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  print,
  type SelectionNode,
  type SelectionSetNode,
  visit,
} from 'graphql';
import { stringArgument } from '../compile/directives.ts';
import { fieldOf } from '../compile/fields.ts';
import { parseFieldSet, type Supergraph } from '../compile/supergraph.ts';
import { usedVariables } from '../compile/used-variables.ts';
import { responseKeyOf } from './fetch-keys.ts';
import type { EntityFetch, PathSegment, Step } from './steps.ts';

/** A document without computed fields, and the steps that fetch those once it has been carried out. */
export interface StagedDocument {
  readonly document: DocumentNode;
  readonly steps: readonly Step[];
}

/** How one subgraph computes a field. */
interface Requirement {
  readonly subgraph: string;
  readonly fields: SelectionSetNode;
  readonly key: SelectionSetNode;
}

class Unstageable extends Error {}

/**
 * Takes every field with a `@requires` out of a document and puts what it needs in its place. The native planner
 * fails on some requirements that several subgraphs fulfil, and plans what is left.
 *
 * @returns null when there is no such field, or one that can't be taken out: an object, or one that needs a field
 * with arguments.
 */
export function stageRequirements(
  document: DocumentNode,
  supergraph: Supergraph,
): StagedDocument | null {
  const [operation] = document.definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) return null;
  const root = supergraph.schema.getRootType(operation.operation)!;
  const steps: Step[] = [];
  try {
    const selectionSet = stageSet(operation.selectionSet, root, []);
    if (steps.length === 0) return null;
    return { document: { ...document, definitions: [{ ...operation, selectionSet }] }, steps };
  } catch (error) {
    if (error instanceof Unstageable) return null;
    throw error;
  }

  function stageSet(
    set: SelectionSetNode,
    parent: GraphQLCompositeType,
    path: readonly PathSegment[],
  ): SelectionSetNode {
    const selections = set.selections.flatMap((selection) =>
      stageSelection(selection, parent, path),
    );
    return { ...set, selections };
  }

  function stageSelection(
    selection: SelectionNode,
    parent: GraphQLCompositeType,
    path: readonly PathSegment[],
  ): readonly SelectionNode[] {
    if (selection.kind === Kind.FRAGMENT_SPREAD) throw new Unstageable();
    if (selection.kind === Kind.INLINE_FRAGMENT) {
      const name = selection.typeCondition?.name.value;
      const type = name === undefined ? parent : supergraph.schema.getType(name);
      if (!isCompositeType(type)) throw new Unstageable();
      const inside: readonly PathSegment[] = name
        ? [...path, { kind: 'TYPES', types: [name] }]
        : path;
      return [{ ...selection, selectionSet: stageSet(selection.selectionSet, type, inside) }];
    }
    const requirement = isObjectType(parent)
      ? requirementOf(`${parent.name}.${selection.name.value}`, supergraph)
      : undefined;
    if (requirement !== undefined) return stageComputed(selection, requirement, { parent, path });
    const type = fieldOf(supergraph.schema, parent, selection.name.value)?.type;
    const named = type && getNamedType(type);
    if (!selection.selectionSet || !isCompositeType(named)) return [selection];
    const below: readonly PathSegment[] = [...path, { kind: 'KEY', key: responseKeyOf(selection) }];
    return [{ ...selection, selectionSet: stageSet(selection.selectionSet, named, below) }];
  }

  function stageComputed(
    field: FieldNode,
    requirement: Requirement,
    place: { readonly parent: GraphQLCompositeType; readonly path: readonly PathSegment[] },
  ): readonly SelectionNode[] {
    if (field.selectionSet || hasArguments(requirement.fields)) throw new Unstageable();
    const { parent, path } = place;
    const needed = [...requirement.fields.selections, ...requirement.key.selections];
    // What is needed may be computed itself; its step then comes before this one.
    const selections = needed.flatMap((selection) => stageSelection(selection, parent, path));
    const step = toEntityFetch(field, requirement, {
      type: parent.name,
      path,
      operation: operation as OperationDefinitionNode,
    });
    steps.push(step);
    const selectionSet = {
      kind: Kind.SELECTION_SET,
      selections: [TYPENAME, ...selections],
    } as const;
    return [{ kind: Kind.INLINE_FRAGMENT, directives: field.directives ?? [], selectionSet }];
  }
}

const TYPENAME: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };

function requirementOf(coordinate: string, supergraph: Supergraph): Requirement | undefined {
  const [type = ''] = coordinate.split('.');
  const computing = supergraph
    .directivesAt(coordinate)
    .find(
      (directive) =>
        directive.name.value === 'join__field' && stringArgument(directive, 'requires'),
    );
  if (computing === undefined) return undefined;
  const subgraph = supergraph.graphName(stringArgument(computing, 'graph') ?? '') ?? '';
  const [key] = supergraph.keysOf(type, subgraph);
  if (key === undefined) throw new Unstageable();
  return { subgraph, key, fields: parseFieldSet(stringArgument(computing, 'requires')!) };
}

function hasArguments(set: SelectionSetNode): boolean {
  let isFound = false;
  const note = () => {
    isFound = true;
  };
  visit(set, { [Kind.ARGUMENT]: note });
  return isFound;
}

function toEntityFetch(
  field: FieldNode,
  { subgraph, fields, key }: Requirement,
  place: {
    readonly type: string;
    readonly path: readonly PathSegment[];
    readonly operation: OperationDefinitionNode;
  },
): EntityFetch {
  const { type, path, operation } = place;
  const bare = { ...field, directives: [] };
  const variables = usedVariables(bare, operation);
  const definitions = ['$representations: [_Any!]!', ...variables.map(print)].join(', ');
  const query = `query(${definitions}){_entities(representations: $representations){... on ${type}{${print(bare)}}}}`;
  const requires: RequiresSelection[] = [TYPENAME, ...fields.selections, ...key.selections].map(
    toRequires,
  );
  return {
    kind: 'ENTITY_FETCH',
    request: {
      subgraph,
      operationKind: 'query',
      document: query,
      bodyStart: `{"query":${JSON.stringify(query)}`,
      variables: variables.map(({ variable }) => variable.name.value),
    },
    batches: [
      {
        alias: '_entities',
        variable: 'representations',
        paths: [path],
        requires: [{ kind: 'InlineFragment', typeCondition: type, selections: requires }],
        inputRewrites: [],
        outputRewrites: [],
        selects: new Map([[responseKeyOf(field), new Map()]]),
      },
    ],
  };
}

function toRequires(selection: SelectionNode): RequiresSelection {
  if (selection.kind === Kind.FRAGMENT_SPREAD) throw new Unstageable();
  const selections = selection.selectionSet?.selections.map(toRequires) ?? [];
  if (selection.kind === Kind.FIELD) {
    return {
      kind: 'Field',
      name: selection.name.value,
      ...(selections.length > 0 && { selections }),
    };
  }
  const typeCondition = selection.typeCondition?.name.value;
  if (typeCondition === undefined) throw new Unstageable();
  return { kind: 'InlineFragment', typeCondition, selections };
}
