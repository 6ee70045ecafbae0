import { isDeepStrictEqual } from 'node:util';
import {
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLOutputType,
  getNamedType,
  isAbstractType,
  isCompositeType,
  Kind,
  type OperationTypeNode,
  parse,
  type SelectionSetNode,
} from 'graphql';
import { isIncluded } from '../../compile/conditions.ts';
import { fieldOf } from '../../compile/fields.ts';
import type { Supergraph } from '../../compile/supergraph.ts';
import { responseKeyOf } from '../../plan/fetch-keys.ts';
import type { EntityBatch, EntityFetch, RootFetch } from '../../plan/steps.ts';
import { NotCompiled } from './misfit.ts';
import { renameFields, withoutAlias } from './rename-fields.ts';

/** What a subgraph's operation makes its answer look like, field by field in order. */
export interface AnswerObject {
  readonly type: GraphQLCompositeType;
  readonly variants: readonly AnswerVariant[];
}

/** An object of the answer for one of the types that can stand there. */
export interface AnswerVariant {
  /** Names the functions that are generated for it. */
  readonly id: number;
  readonly typename: string;
  readonly fields: readonly AnswerField[];
  /** What of the object is kept when it has been read: properties of the object that is built. */
  readonly kept: Map<string, Kept>;
}

export type Kept =
  | { readonly kind: 'SLICE'; readonly from: number; readonly to: number }
  | { readonly kind: 'VALUE'; readonly index: number }
  | { readonly kind: 'CHILD'; readonly index: number }
  | { readonly kind: 'NUMBER'; readonly value: number };

export interface AnswerField {
  /** What the answer calls it. */
  readonly answeredKey: string;
  /** What the fetches call it, as soon as the answer's keys are rewritten. */
  key: string;
  readonly index: number;
  /** The field's name in the schema. */
  readonly name: string;
  /** Null where the clients' schema doesn't know the field; its value can be anything. */
  readonly type: GraphQLOutputType | null;
  /** What is below, where the type has fields. */
  readonly object: AnswerObject | null;
}

export interface ReadingContext {
  readonly supergraph: Supergraph;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Far more than an operation that the limits let through needs; generated code must not grow without bound. */
const MOST_VARIANTS = 1_500;

export type AnswerReader = ReturnType<typeof createAnswerReader>;

/** Reads subgraph operations; numbers what it finds, so that functions can be named after it. */
export function createAnswerReader({ supergraph, variables }: ReadingContext) {
  const { schema } = supergraph;
  const variants: AnswerVariant[] = [];
  return { variants, rootAnswer, entityAnswer };

  function rootAnswer({ request, outputRewrites }: RootFetch): AnswerVariant {
    const { set, fragments } = readOperation(request.document);
    const variant = toVariant(
      schema.getRootType(request.operationKind as OperationTypeNode)!,
      [set],
      fragments,
    );
    renameFields(variant, outputRewrites, supergraph);
    return variant;
  }

  /** An entity of a batch, for one of the types that are asked for. */
  function entityAnswer(
    { request }: EntityFetch,
    { alias, outputRewrites }: EntityBatch,
    typename: string,
  ): AnswerVariant {
    const { set, fragments } = readOperation(request.document);
    const fields = set.selections.filter((selection) => selection.kind === Kind.FIELD);
    const inner = fields.find((field) => responseKeyOf(field) === alias)?.selectionSet;
    const type = schema.getType(typename);
    if (inner === undefined || !isCompositeType(type)) throw new NotCompiled('HIDDEN_TYPE');
    const variant = toVariant(type, [inner], fragments);
    renameFields(variant, withoutAlias(outputRewrites, alias), supergraph);
    return variant;
  }

  function toObject(
    type: GraphQLCompositeType,
    sets: readonly SelectionSetNode[],
    fragments: Fragments,
  ): AnswerObject {
    const members = membersOf(type, sets, fragments);
    return { type, variants: members.map((member) => toVariant(member, sets, fragments)) };
  }

  /** The types that the answer tells apart: where it doesn't name them, and needn't, the wider one. */
  function membersOf(
    type: GraphQLCompositeType,
    sets: readonly SelectionSetNode[],
    fragments: Fragments,
  ): readonly GraphQLCompositeType[] {
    if (!isAbstractType(type)) return [type];
    const members = schema.getPossibleTypes(type);
    const wanted = collect(type, sets, fragments);
    const isNamed = [...wanted.values()].some(({ name }) => name === '__typename');
    const isAlike = (member: GraphQLCompositeType) =>
      isDeepStrictEqual(collect(member, sets, fragments), wanted);
    return !isNamed && members.every(isAlike) ? [type] : members;
  }

  function toVariant(
    type: GraphQLCompositeType,
    sets: readonly SelectionSetNode[],
    fragments: Fragments,
  ): AnswerVariant {
    if (variants.length >= MOST_VARIANTS) throw new NotCompiled('TOO_LARGE');
    const fields: AnswerField[] = [];
    const variant = { id: variants.length, typename: type.name, fields, kept: new Map() };
    variants.push(variant);
    for (const [key, { name, inner }] of collect(type, sets, fragments)) {
      const fieldType = fieldOf(schema, type, name)?.type ?? null;
      const named = fieldType && getNamedType(fieldType);
      if (inner.length > 0 && !isCompositeType(named)) throw new NotCompiled('HIDDEN_TYPE');
      const object = isCompositeType(named) ? toObject(named, inner, fragments) : null;
      const index = fields.length;
      fields.push({ answeredKey: key, key, index, name, type: fieldType, object });
    }
    return variant;
  }

  function collect(
    type: GraphQLCompositeType,
    sets: readonly SelectionSetNode[],
    fragments: Fragments,
  ): ReadonlyMap<string, Collected> {
    const fields = new Map<string, Collected>();
    for (const set of sets) add(set);
    return fields;

    function add(set: SelectionSetNode): void {
      for (const selection of set.selections) {
        if (!isIncluded(selection.directives, variables)) continue;
        if (selection.kind === Kind.FIELD) {
          const key = responseKeyOf(selection);
          const found = fields.get(key) ?? { name: selection.name.value, inner: [] };
          if (selection.selectionSet) found.inner.push(selection.selectionSet);
          fields.set(key, found);
          continue;
        }
        const fragment =
          selection.kind === Kind.INLINE_FRAGMENT
            ? selection
            : fragments.get(selection.name.value)!;
        const condition = fragment.typeCondition?.name.value ?? type.name;
        if (isSameOrBelow(type.name, condition)) add(fragment.selectionSet);
      }
    }
  }

  function isSameOrBelow(name: string, condition: string): boolean {
    if (name === condition) return true;
    const [type, wider] = [schema.getType(name), schema.getType(condition)];
    if (wider === undefined) throw new NotCompiled('HIDDEN_TYPE');
    return (
      isAbstractType(wider) &&
      isCompositeType(type) &&
      schema.getPossibleTypes(wider).some((member) => member === type)
    );
  }
}

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

interface Collected {
  readonly name: string;
  readonly inner: SelectionSetNode[];
}

function readOperation(text: string): {
  readonly set: SelectionSetNode;
  readonly fragments: Fragments;
} {
  const { definitions } = parse(text, { noLocation: true });
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION)
      fragments.set(definition.name.value, definition);
  }
  const operation = definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  if (operation === undefined || !('selectionSet' in operation) || !operation.selectionSet)
    throw new NotCompiled('NOT_A_QUERY');
  return { set: operation.selectionSet, fragments };
}
