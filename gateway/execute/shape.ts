import {
  type DocumentNode,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import { answersTo, conditionsIn, isIncluded, operationsOf } from '../compile/conditions.ts';
import { fieldOf } from '../compile/fields.ts';
import { type FetchKeys, fetchKeysOf, responseKeyOf } from '../plan/fetch-keys.ts';
import { type LeafReader, leafReaderOf } from './leaf.ts';

/** How the client wants an object: which fields, in which order, for each type that can stand there. */
export interface ObjectShape {
  readonly type: GraphQLCompositeType;
  /** The name of the only type that can stand here, or null where the data must say. */
  readonly typename: string | null;
  /** Without a type name: the fields that every type here has. */
  fieldsOf(typename: string | undefined): readonly FieldShape[];
  /** The fields of every type that can stand here. */
  everyField(): readonly FieldShape[];
  /** Whether what is selected depends on the type of the object. */
  needsType(): boolean;
  /** Whether the clients' schema has an object type of this name here. */
  canBe(typename: string): boolean;
}

export interface FieldShape {
  readonly name: string;
  /** What the client calls it. */
  readonly key: string;
  /** What the fetches call it. */
  readonly fetchKey: string;
  /** The coordinate, for messages. */
  readonly coordinate: string;
  /** The authorisation took it out of the document, so there is no value and no error of ours. */
  readonly isWithheld: boolean;
  readonly value: ValueShape;
}

export type ValueShape =
  | { readonly kind: 'NON_NULL'; readonly of: ValueShape }
  | { readonly kind: 'LIST'; readonly of: ValueShape }
  | { readonly kind: 'LEAF'; readonly readLeaf: LeafReader }
  | { readonly kind: 'OBJECT'; readonly object: ObjectShape };

export interface ShapeRequest {
  readonly schema: GraphQLSchema;
  /** What the client asked for. */
  readonly asked: DocumentNode;
  /** The part of it that is permitted. */
  readonly permitted: DocumentNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

const MOST_VARIANTS = 64;
const known = new WeakMap<DocumentNode, WeakMap<DocumentNode, Map<string, ObjectShape>>>();

/** The shape of the whole answer; built once for a document and the answers to its conditions. */
export function shapeOf(request: ShapeRequest): ObjectShape {
  const { asked, permitted, variables } = request;
  const ofAsked = known.get(asked) ?? new WeakMap<DocumentNode, Map<string, ObjectShape>>();
  known.set(asked, ofAsked);
  const variants = ofAsked.get(permitted) ?? new Map<string, ObjectShape>();
  ofAsked.set(permitted, variants);

  const variant = answersTo(conditionsIn(asked), variables);
  const shape = variants.get(variant) ?? buildShape(request);
  if (variants.size >= MOST_VARIANTS) variants.clear();
  variants.set(variant, shape);
  return shape;
}

function buildShape({ schema, asked, permitted, variables }: ShapeRequest): ObjectShape {
  const [operation] = operationsOf(asked);
  const keys = fetchKeysOf(permitted, schema);
  const context = { schema, keys, variables };
  const permittedSets = operationsOf(permitted).map(({ selectionSet }) => selectionSet);
  return objectShape({
    type: schema.getRootType(operation!.operation)!,
    asked: [operation!.selectionSet],
    permitted: asked === permitted ? null : permittedSets,
    context,
  });
}

interface ObjectRequest {
  readonly type: GraphQLCompositeType;
  readonly asked: readonly SelectionSetNode[];
  /** Null when everything asked for is permitted. */
  readonly permitted: readonly SelectionSetNode[] | null;
  readonly context: {
    readonly schema: GraphQLSchema;
    readonly keys: FetchKeys;
    readonly variables: Readonly<Record<string, unknown>>;
  };
}

function objectShape(request: ObjectRequest): ObjectShape {
  const { type, context } = request;
  const { schema } = context;
  const possible = isAbstractType(type) ? schema.getPossibleTypes(type) : [type];
  const byName = new Map(possible.map((member) => [member.name, member]));
  const fields = new Map<string, readonly FieldShape[]>();
  const fieldsOf = (typename = '') => {
    const shapes = fields.get(typename) ?? fieldShapes(byName.get(typename) ?? type, request);
    fields.set(typename, shapes);
    return shapes;
  };
  return {
    type,
    typename: isAbstractType(type) ? null : type.name,
    needsType: () => possible.some((member) => !isSelectedAlike(member, request)),
    canBe: (typename) => byName.has(typename),
    fieldsOf,
    everyField: () => [...byName.keys()].flatMap(fieldsOf),
  };
}

/** Whether of this type the same is selected as of the wider one that the request is for. */
function isSelectedAlike(member: GraphQLCompositeType, request: ObjectRequest): boolean {
  const { type, asked, context } = request;
  const [one, other] = [member, type].map((of) => [...collect(of, asked, context)].flat(2));
  return one!.length === other!.length && one!.every((part, i) => part === other![i]);
}

function fieldShapes(type: GraphQLCompositeType, request: ObjectRequest): readonly FieldShape[] {
  const { context } = request;
  const asked = collect(type, request.asked, context);
  const permitted = request.permitted === null ? asked : collect(type, request.permitted, context);
  return [...asked].flatMap(([key, nodes]) => {
    const name = nodes[0]!.name.value;
    const field = fieldOf(context.schema, type, name);
    if (field === undefined) return [];

    const allowed = permitted.get(key);
    const shape: FieldShape = {
      name,
      key,
      fetchKey: (allowed && context.keys.get(allowed[0]!)) ?? name,
      coordinate: `${type.name}.${name}`,
      isWithheld: allowed === undefined && name !== '__typename',
      value: valueShape(field.type, {
        asked: nodes.flatMap(({ selectionSet }) => selectionSet ?? []),
        permitted:
          request.permitted && (allowed ?? []).flatMap(({ selectionSet }) => selectionSet ?? []),
        context,
      }),
    };
    return [shape];
  });
}

function valueShape(type: GraphQLOutputType, request: Omit<ObjectRequest, 'type'>): ValueShape {
  if (isNonNullType(type)) return { kind: 'NON_NULL', of: valueShape(type.ofType, request) };
  if (isListType(type)) return { kind: 'LIST', of: valueShape(type.ofType, request) };
  if (isLeafType(type)) return { kind: 'LEAF', readLeaf: leafReaderOf(type) };
  return { kind: 'OBJECT', object: objectShape({ ...request, type }) };
}

/** The fields of one type by response key, in the order in which they are first selected. */
function collect(
  type: GraphQLCompositeType,
  sets: readonly SelectionSetNode[],
  context: ObjectRequest['context'],
): ReadonlyMap<string, readonly FieldNode[]> {
  const fields = new Map<string, FieldNode[]>();
  for (const set of sets) add(set);
  return fields;

  function add(set: SelectionSetNode): void {
    for (const selection of set.selections) {
      if (!isIncluded(selection.directives, context.variables)) continue;
      if (selection.kind === Kind.FIELD) {
        const key = responseKeyOf(selection);
        fields.set(key, [...(fields.get(key) ?? []), selection]);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        const condition = selection.typeCondition?.name.value ?? type.name;
        if (isSameOrBelow(type, condition, context.schema)) add(selection.selectionSet);
      }
    }
  }
}

function isSameOrBelow(
  type: GraphQLCompositeType,
  condition: string,
  schema: GraphQLSchema,
): boolean {
  if (type.name === condition) return true;
  const wider = schema.getType(condition);
  return isAbstractType(wider) && !('getTypes' in type) && schema.isSubType(wider, type);
}
