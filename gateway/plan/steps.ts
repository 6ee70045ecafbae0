import type {
  BatchFetchNode,
  FetchNode,
  FetchRewrite,
  FlattenNodePathSegment,
  PlanNode,
  RequiresSelection,
} from '@graphql-hive/router-query-planner';
import {
  type FragmentDefinitionNode,
  Kind,
  type OperationTypeNode,
  parse,
  type SelectionSetNode,
} from 'graphql';

/** What has to happen for an operation, in a form that is ready to run many times. */
export type Step =
  | { readonly kind: 'SEQUENCE'; readonly steps: readonly Step[] }
  | { readonly kind: 'PARALLEL'; readonly steps: readonly Step[] }
  | {
      readonly kind: 'CONDITION';
      readonly variable: string;
      readonly whenTrue: Step | null;
      readonly whenFalse: Step | null;
    }
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
export function toStep(node: PlanNode): Step {
  return toStepAt(node, []);
}

function toStepAt(node: PlanNode, path: readonly FlattenNodePathSegment[]): Step {
  switch (node.kind) {
    case 'Sequence':
      return { kind: 'SEQUENCE', steps: node.nodes.map((inner) => toStepAt(inner, path)) };
    case 'Parallel':
      return { kind: 'PARALLEL', steps: node.nodes.map((inner) => toStepAt(inner, path)) };
    case 'Flatten':
      return toStepAt(node.node, [...path, ...node.path]);
    case 'Condition':
      return {
        kind: 'CONDITION',
        variable: node.condition,
        whenTrue: node.ifClause ? toStepAt(node.ifClause, path) : null,
        whenFalse: node.elseClause ? toStepAt(node.elseClause, path) : null,
      };
    case 'Fetch':
      return node.requires ? toEntityFetch(node, path) : toRootFetch(node);
    case 'BatchFetch':
      return toBatchedFetch(node);
    case 'Subscription':
      return { kind: 'SUBSCRIPTION', source: toRootFetch(node.primary) };
    case 'Defer':
      throw new Error('The planner gave a deferred node, and nobody asked for one.');
  }
}

function toRootFetch(node: FetchNode): RootFetch {
  return {
    kind: 'ROOT_FETCH',
    request: toRequest(node),
    outputRewrites: (node.outputRewrites ?? []).map(toRewrite),
    selects: selectsOf(node.operation),
  };
}

function toEntityFetch(node: FetchNode, path: readonly FlattenNodePathSegment[]): EntityFetch {
  const batch: EntityBatch = {
    alias: '_entities',
    variable: 'representations',
    paths: [path.map(toPathSegment)],
    requires: node.requires ?? [],
    inputRewrites: (node.inputRewrites ?? []).map(toRewrite),
    outputRewrites: (node.outputRewrites ?? []).map(toRewrite),
    selects: selectsOf(node.operation).get('_entities') ?? new Map(),
  };
  return { kind: 'ENTITY_FETCH', request: toRequest(node), batches: [batch] };
}

function toBatchedFetch(node: BatchFetchNode): EntityFetch {
  const selects = selectsOf(node.operation);
  const batches = node.entityBatch.aliases.map((entry): EntityBatch => {
    return {
      alias: entry.alias,
      variable: entry.representationsVariableName,
      paths: entry.paths.map((path) => path.map(toPathSegment)),
      requires: entry.requires,
      inputRewrites: (entry.inputRewrites ?? []).map(toRewrite),
      outputRewrites: (entry.outputRewrites ?? []).map(toRewrite),
      selects: selects.get(entry.alias) ?? new Map(),
    };
  });
  return { kind: 'ENTITY_FETCH', request: toRequest(node), batches };
}

function toRequest(node: FetchNode | BatchFetchNode): SubgraphRequest {
  const { operation, operationName, serviceName, operationKind, variableUsages } = node;
  const name = operationName ? `,"operationName":${JSON.stringify(operationName)}` : '';
  return {
    subgraph: serviceName,
    operationKind: operationKind ?? 'query',
    document: operation,
    bodyStart: `{"query":${JSON.stringify(operation)}${name}`,
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

function selectsOf(text: string): Selects {
  const fragments = new Map<string, FragmentDefinitionNode>();
  const { definitions } = parse(text, { noLocation: true });
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
