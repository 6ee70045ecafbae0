import {
  type ArgumentNode,
  type DocumentNode,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  Kind,
  parse,
  print,
  type SelectionNode,
  type SelectionSetNode,
  stripIgnoredCharacters,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import type { Random } from '../../conformance/differential/random.ts';

/** A selection set of a document and the type that it is on. */
interface Place {
  readonly set: SelectionSetNode;
  readonly type: GraphQLCompositeType;
}

type Change = (place: Place, parts: Parts) => readonly SelectionNode[];

interface Parts {
  readonly random: Random;
  readonly schema: GraphQLSchema;
  /** Places of another document. */
  readonly others: readonly Place[];
}

const MOST_COPIES = 30;

/** What can happen to a selection set. */
const CHANGES: readonly Change[] = [
  addField,
  addField,
  graft,
  graft,
  ({ set: { selections } }, { random }) => copies(selections, random),
  ({ set: { selections } }, { random }) => copies(selections, random).map(withAlias(random)),
  ({ set: { selections } }, { random }) => random.some(selections),
  ({ set, type }, { random }) => [inFragment(set, random.chance(0.5) ? type.name : null)],
  inNarrowerFragment,
  ({ set, type }, { random }) =>
    copies(set.selections, random).map((one) => inFragment(setOf([one]), type.name)),
  ({ set: { selections } }, { random }) => selections.map(withCondition(random)),
  ({ set: { selections } }) => selections.toReversed(),
];

/** Changes a document in some places, so that it mostly stays one that the schema allows and at most as long as that. */
export function mutateDocument(text: string, { random, schema, other, longest }: Mutation): string {
  const others = placesOf(parseOrNull(other), schema);
  let [changed, document] = [text, parseOrNull(text)];
  for (let edits = 1 + random.int(4); document !== null && edits > 0; edits -= 1) {
    const next = changeOnce(document, { random, schema, others });
    const written = stripIgnoredCharacters(print(next));
    if (written.length <= longest) [changed, document] = [written, next];
  }
  return changed;
}

export interface Mutation extends Pick<Parts, 'random' | 'schema'> {
  /** A document that pieces are taken from. */
  readonly other: string;
  /** Characters of the result at most. */
  readonly longest: number;
}

function changeOnce(document: DocumentNode, parts: Parts): DocumentNode {
  const places = placesOf(document, parts.schema);
  if (places.length === 0) return document;
  const place = parts.random.pick(places);
  const selections = parts.random.pick(CHANGES)(place, parts);
  if (selections.length === 0) return document;
  return replaceSet(document, place.set, setOf(selections));
}

/** Marks the place first, since the new set may hold the old one. */
function replaceSet(
  document: DocumentNode,
  old: SelectionSetNode,
  replacement: SelectionSetNode,
): DocumentNode {
  return visit(document, {
    [Kind.SELECTION_SET]: {
      enter: (set) => (set === old ? setOf([named(MARK)]) : undefined),
      leave: ({ selections: [first] }) =>
        first?.kind === Kind.FIELD && first.name.value === MARK ? replacement : undefined,
    },
  });
}

const MARK = '__mark';

function placesOf(document: DocumentNode | null, schema: GraphQLSchema): readonly Place[] {
  if (document === null) return [];
  const places: Place[] = [];
  const types = new TypeInfo(schema);
  const note = (set: SelectionSetNode) => {
    const type = types.getParentType();
    if (type) places.push({ set, type });
  };
  visit(document, visitWithTypeInfo(types, { [Kind.SELECTION_SET]: note }));
  return places;
}

function addField({ set, type }: Place, { random, schema }: Parts): readonly SelectionNode[] {
  const field = fieldOn(type, { random, schema }, 1 + random.int(4));
  return field === null ? [] : insert(set.selections, field, random);
}

/** A field with what it needs, and a way down from it. */
function fieldOn(
  type: GraphQLCompositeType,
  { random, schema }: Pick<Parts, 'random' | 'schema'>,
  depth: number,
): FieldNode | null {
  if (!isObjectType(type) && !isInterfaceType(type)) return named('__typename');
  const fields = Object.values(type.getFields());
  const candidates =
    depth > 0 ? fields : fields.filter((one) => isLeafType(getNamedType(one.type)));
  if (candidates.length === 0) return named('__typename');
  const { name, args, type: output } = random.pick(candidates);
  const given = args.filter((arg) => isRequiredArgument(arg) || random.chance(0.2));
  const inner = getNamedType(output);
  const below = isCompositeType(inner) ? fieldOn(inner, { random, schema }, depth - 1) : null;
  return {
    ...named(name),
    arguments: given.map((arg) => argument(arg.name, random)),
    ...(below && { selectionSet: setOf([below]) }),
  };
}

const VALUES = ['1', '"91210100MA0TE5T01U"', '[]', '{}', 'null', 'true', '$v'];

function argument(name: string, { pick }: Random): ArgumentNode {
  const [definition] = parse(`{a(${name}:${pick(VALUES)})}`, { noLocation: true }).definitions;
  const { selectionSet } = definition as Extract<typeof definition, { selectionSet: object }>;
  return (selectionSet.selections[0] as FieldNode).arguments![0]!;
}

/** Selections of another document on the same type, or its own ones again. */
function graft({ set, type }: Place, { random, others }: Parts): readonly SelectionNode[] {
  const fitting = others.filter((other) => other.type.name === type.name);
  if (fitting.length === 0) return [];
  return [...set.selections, ...random.some(random.pick(fitting).set.selections)];
}

function inNarrowerFragment({ set, type }: Place, { random, schema }: Parts) {
  if (!('getTypes' in type) && !isInterfaceType(type)) return [];
  const { name } = random.pick(schema.getPossibleTypes(type));
  return [...set.selections, inFragment(set, name)];
}

function inFragment(set: SelectionSetNode, typeName: string | null): SelectionNode {
  return {
    kind: Kind.INLINE_FRAGMENT,
    selectionSet: set,
    ...(typeName && {
      typeCondition: { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: typeName } },
    }),
  };
}

function withAlias({ int }: Random) {
  return (selection: SelectionNode): SelectionNode =>
    selection.kind === Kind.FIELD
      ? { ...selection, alias: { kind: Kind.NAME, value: `a${int(100)}` } }
      : selection;
}

const CONDITIONS = ['@skip(if:false)', '@include(if:true)', '@skip(if:$v)', '@include(if:$v)'];

function withCondition({ pick, chance }: Random) {
  return (selection: SelectionNode): SelectionNode => {
    if (chance(0.5)) return selection;
    const example = parse(`{a${pick(CONDITIONS)}}`, { noLocation: true }).definitions[0]!;
    const [{ directives = [] }] = (example as { selectionSet: SelectionSetNode }).selectionSet
      .selections as [SelectionNode];
    return { ...selection, directives: [...(selection.directives ?? []), ...directives] };
  };
}

function copies(selections: readonly SelectionNode[], { int }: Random): readonly SelectionNode[] {
  return Array.from({ length: 1 + int(MOST_COPIES) }, () => selections).flat();
}

function insert(
  selections: readonly SelectionNode[],
  added: SelectionNode,
  { int }: Random,
): readonly SelectionNode[] {
  return selections.toSpliced(int(selections.length + 1), 0, added);
}

function named(value: string): FieldNode {
  return { kind: Kind.FIELD, name: { kind: Kind.NAME, value } };
}

function setOf(selections: readonly SelectionNode[]): SelectionSetNode {
  return { kind: Kind.SELECTION_SET, selections };
}

function parseOrNull(text: string): DocumentNode | null {
  try {
    return parse(text, { noLocation: true });
  } catch {
    return null;
  }
}
