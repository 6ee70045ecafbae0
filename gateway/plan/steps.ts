import type {
  BatchFetchNode,
  FetchNode,
  FetchRewrite,
  FlattenNodePathSegment,
  PlanNode,
  RequiresSelection,
} from '@graphql-hive/router-query-planner';
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationTypeNode,
  parse,
  print,
  type SelectionSetNode,
  stripIgnoredCharacters,
} from 'graphql';
import type { Supergraph } from '../compile/supergraph.ts';
import { nameFirst } from './name-first.ts';
import { toSubgraphName } from './planner-sdl.ts';
import { separateFields } from './separate-fields.ts';

/** What has to happen for an operation, in a form that is ready to run many times. */
export type Step =
  | { readonly kind: 'SEQUENCE'; readonly steps: readonly Step[] }
  | { readonly kind: 'PARALLEL'; readonly steps: readonly Step[] }
  | RootFetch
  | EntityFetch
  | { readonly kind: 'SUBSCRIPTION'; readonly source: RootFetch };

/** One request to one subgraph. */
export interface SubgraphRequest {
  readonly subgraph: string;
  readonly operationKind: `${OperationTypeNode}`;
  /** The document that the subgraph is sent. */
  readonly document: string;
  /** The body up to the variables, a JSON text: `{"query":"…"`. */
  readonly bodyStart: string;
  readonly variables: readonly string[];
}

/** Fields of the root type. */
export interface RootFetch {
  readonly kind: 'ROOT_FETCH';
  readonly request: SubgraphRequest;
  readonly outputRewrites: readonly Rewrite[];
  /** What the answer holds. */
  readonly selects: Selects;
}

/** Fields of entities, found by their keys. */
export interface EntityFetch {
  readonly kind: 'ENTITY_FETCH';
  readonly request: SubgraphRequest;
  readonly batches: readonly EntityBatch[];
}

/** Entities of one shape, asked for together. */
export interface EntityBatch {
  /** The response key of `_entities`. */
  readonly alias: string;
  /** The variable that takes the representations. */
  readonly variable: string;
  readonly paths: readonly (readonly PathSegment[])[];
  readonly requires: readonly RequiresSelection[];
  readonly inputRewrites: readonly Rewrite[];
  readonly outputRewrites: readonly Rewrite[];
  readonly selects: Selects;
}

/** Response keys of an answer, with what is below them; fields of all fragments together. */
export interface Selects extends ReadonlyMap<string, Selects> {}

export type PathSegment =
  | { readonly kind: 'KEY'; readonly key: string }
  | { readonly kind: 'ITEMS' }
  | { readonly kind: 'TYPES'; readonly types: readonly string[] };

export type RewriteSegment =
  | { readonly kind: 'KEY'; readonly key: string }
  | { readonly kind: 'TYPES'; readonly types: readonly string[] };

export type Rewrite =
  | { readonly kind: 'SET'; readonly path: readonly RewriteSegment[]; readonly value: string }
  | { readonly kind: 'RENAME'; readonly path: readonly RewriteSegment[]; readonly key: string };

/** Turns a plan of the planner into steps. */
export function toStep(node: PlanNode, supergraph: Supergraph): Step {
  return toStepAt(node, [], supergraph);
}

function toStepAt(
  node: PlanNode,
  path: readonly FlattenNodePathSegment[],
  supergraph: Supergraph,
): Step {
  const toInner = (inner: PlanNode) => toStepAt(inner, path, supergraph);
  switch (node.kind) {
    case 'Sequence':
      return { kind: 'SEQUENCE', steps: node.nodes.map(toInner) };
    case 'Parallel':
      return { kind: 'PARALLEL', steps: node.nodes.map(toInner) };
    case 'Flatten':
      return toStepAt(node.node, [...path, ...node.path], supergraph);
    case 'Fetch':
      return node.requires ? toEntityFetch(node, path, supergraph) : toRootFetch(node, supergraph);
    case 'BatchFetch':
      return toBatchedFetch(node, supergraph);
    case 'Subscription':
      return { kind: 'SUBSCRIPTION', source: toRootFetch(node.primary, supergraph) };
    case 'Condition':
    case 'Defer':
      throw new Error(`The planner gave a ${node.kind} node, and nobody asked for one.`);
  }
}

function toRootFetch(node: FetchNode, supergraph: Supergraph): RootFetch {
  const rootType = supergraph.schema.getRootType(
    (node.operationKind ?? 'query') as OperationTypeNode,
  );
  const { request, selects, renames } = readFetch(node, rootType?.name ?? null, supergraph);
  return {
    kind: 'ROOT_FETCH',
    request,
    outputRewrites: [...renames(''), ...(node.outputRewrites ?? []).map(toRewrite)],
    selects,
  };
}

function toEntityFetch(
  node: FetchNode,
  path: readonly FlattenNodePathSegment[],
  supergraph: Supergraph,
): EntityFetch {
  const { request, selects, renames } = readFetch(node, null, supergraph);
  const alias = '_entities';
  const batch: EntityBatch = {
    alias,
    variable: 'representations',
    paths: [path.map(toPathSegment)],
    requires: node.requires ?? [],
    inputRewrites: (node.inputRewrites ?? []).map(toRewrite),
    outputRewrites: [...renames(alias), ...(node.outputRewrites ?? []).map(toRewrite)],
    selects: selects.get(alias) ?? new Map(),
  };
  return { kind: 'ENTITY_FETCH', request, batches: [batch] };
}

function toBatchedFetch(node: BatchFetchNode, supergraph: Supergraph): EntityFetch {
  const { request, selects, renames } = readFetch(node, null, supergraph);
  const batches = node.entityBatch.aliases.map((entry): EntityBatch => {
    const { alias } = entry;
    return {
      alias,
      variable: entry.representationsVariableName,
      paths: entry.paths.map((path) => path.map(toPathSegment)),
      requires: entry.requires,
      inputRewrites: (entry.inputRewrites ?? []).map(toRewrite),
      outputRewrites: [...renames(alias), ...(entry.outputRewrites ?? []).map(toRewrite)],
      selects: selects.get(alias) ?? new Map(),
    };
  });
  return { kind: 'ENTITY_FETCH', request, batches };
}

function readFetch(
  node: FetchNode | BatchFetchNode,
  rootType: string | null,
  { fieldTypes }: Supergraph,
) {
  const subgraph = toSubgraphName(node.serviceName);
  const planned = parse(node.operation, { noLocation: true });
  const named = nameFirst(planned);
  const separated = separateFields(named, { subgraph, rootType, fieldTypes });
  const document = separated?.document ?? named;
  const text = document === planned ? node.operation : stripIgnoredCharacters(print(document));
  return {
    request: toRequest(node, { subgraph, document: text }),
    selects: selectsOf(planned),
    renames: (key: string) => separated?.renames.get(key) ?? [],
  };
}

function toRequest(
  node: FetchNode | BatchFetchNode,
  { subgraph, document }: Pick<SubgraphRequest, 'subgraph' | 'document'>,
): SubgraphRequest {
  const { operationName, operationKind, variableUsages } = node;
  const name = operationName ? `,"operationName":${JSON.stringify(operationName)}` : '';
  return {
    subgraph,
    operationKind: operationKind ?? 'query',
    document,
    bodyStart: `{"query":${JSON.stringify(document)}${name}`,
    variables: variableUsages ?? [],
  };
}

function toPathSegment(segment: FlattenNodePathSegment): PathSegment {
  if (segment === '@') return { kind: 'ITEMS' };
  if ('Field' in segment) return { kind: 'KEY', key: segment.Field };
  return { kind: 'TYPES', types: segment.TypeCondition };
}

function toRewrite(rewrite: FetchRewrite): Rewrite {
  if ('KeyRenamer' in rewrite) {
    const { path, renameKeyTo } = rewrite.KeyRenamer;
    return { kind: 'RENAME', path: path.map(toRewriteSegment), key: renameKeyTo };
  }
  const { path, setValueTo } = 'ValueSetter' in rewrite ? rewrite.ValueSetter : rewrite;
  return { kind: 'SET', path: path.map(toRewriteSegment), value: setValueTo };
}

function toRewriteSegment(segment: { TypenameEquals: string[] } | { Key: string }): RewriteSegment {
  if ('Key' in segment) return { kind: 'KEY', key: segment.Key };
  return { kind: 'TYPES', types: segment.TypenameEquals };
}

function selectsOf({ definitions }: DocumentNode): Selects {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION)
      fragments.set(definition.name.value, definition);
  }
  const operation = definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  const selects = new Map<string, Selects>();
  if (operation && 'selectionSet' in operation)
    addSelects(operation.selectionSet, selects, fragments);
  return selects;
}

function addSelects(
  set: SelectionSetNode,
  into: Map<string, Selects>,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): void {
  for (const selection of set.selections) {
    if (selection.kind === Kind.FIELD) {
      const key = (selection.alias ?? selection.name).value;
      const inner = new Map(into.get(key));
      if (selection.selectionSet) addSelects(selection.selectionSet, inner, fragments);
      into.set(key, inner);
      continue;
    }
    const fragment =
      selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
    if (fragment !== undefined) addSelects(fragment.selectionSet, into, fragments);
  }
}
