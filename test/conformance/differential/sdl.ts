import { toMergedMedia, toSubgraphMedia } from './media.ts';
import type { ArgumentName, FederationModel, FieldModel, KeyStyle, TypeModel } from './model.ts';

const COMMON = 'enum Colour { RED GREEN BLUE } scalar Json';
const ARGUMENTS: Readonly<Record<ArgumentName, string>> = {
  n: 'n: Int',
  on: 'on: Colour = RED',
  by: 'by: Filter',
  tone: 'tone: Tone',
  blob: 'blob: Json',
};
const KEYS: Readonly<Record<KeyStyle, string>> = {
  SIMPLE: 'id',
  COMPOSITE: 'id region',
  NESTED: 'id at { place }',
};

/** The SDL of one subgraph. */
export function toSubgraphSdl(model: FederationModel, home: string): string {
  const isHere = ({ owners }: FieldModel) => owners.includes(home);
  const { Shade, Tone, Filter } = model.vocabulary;
  return [
    COMMON,
    'type Place @shareable { place: String! }',
    ...vocabulary({ Shade: Shade[home]!, Tone: Tone[home]!, Filter: Filter[home]! }),
    ...toRoots(model, (field) => toField(field) + providing(field), isHere),
    ...model.types
      .filter(({ homes }) => homes.includes(home))
      .map((type) => toSubgraphType(type, home, model)),
    ...(model.nodeHomes.includes(home) ? ['interface Node { id: ID! label(n: Int): String }'] : []),
    ...(model.unionHomes.includes(home) ? [`union Any = ${model.members.join(' | ')}`] : []),
    ...toSubgraphMedia(model.media, home),
  ].join('\n');
}

/** The same data without federation. */
export function toMergedSdl(model: FederationModel): string {
  const { Shade, Tone, Filter } = model.vocabulary;
  return [
    COMMON,
    'type Place { place: String! }',
    ...vocabulary({
      Shade: [...new Set(Object.values(Shade).flat())],
      Tone: commonOf(Tone),
      Filter: commonOf(Filter),
    }),
    ...toRoots(model, toField, () => true),
    ...model.types.map((type) => {
      const shown = type.fields.filter(({ isHidden }) => !isHidden);
      const fields = [...ownFields(type, model, null), ...shown.map(toField)];
      return `type ${type.name}${isNode(type, model) ? ' implements Node' : ''} { ${fields.join(' ')} }`;
    }),
    'interface Node { id: ID! label(n: Int): String }',
    `union Any = ${model.members.join(' | ')}`,
    ...toMergedMedia(model.media),
  ].join('\n');
}

/** What every subgraph knows of an enum or an input type that they declare differently. */
export function commonOf(words: Readonly<Record<string, readonly string[]>>): readonly string[] {
  const [first = [], ...others] = Object.values(words);
  return first.filter((word) => others.every((known) => known.includes(word)));
}

function vocabulary(words: Readonly<Record<'Shade' | 'Tone' | 'Filter', readonly string[]>>) {
  return [
    `enum Shade { ${words.Shade.join(' ')} }`,
    `enum Tone { ${words.Tone.join(' ')} }`,
    `input Filter { ${words.Filter.map((name) => `${name}: Int${name === 'first' ? ' = 3' : ''}`).join(' ')} }`,
  ];
}

function toRoots(
  { roots, deeds }: FederationModel,
  write: (field: FieldModel) => string,
  isHere: (field: FieldModel) => boolean,
): readonly string[] {
  const mutation = deeds.filter(isHere).map(write).join(' ');
  return [
    `type Query { ${roots.filter(isHere).map(write).join(' ')} }`,
    ...(mutation === '' ? [] : [`type Mutation { ${mutation} }`]),
  ];
}

function toSubgraphType(type: TypeModel, home: string, model: FederationModel): string {
  if (type.kind === 'VALUE')
    return `type ${type.name} @shareable { ${type.fields.map(toField).join(' ')} }`;

  const owned = type.fields.filter(({ owners }) => owners.includes(home));
  const external = externalFields(type, home, model);
  const fields = [
    ...ownFields(type, model, home),
    ...owned.map((field) => toField(field) + directives(field, type, model)),
    ...type.fields.filter(({ overrides }) => overrides === home).map(toField),
    ...type.fields
      .filter(({ name }) => external.has(name))
      .map((field) => `${toField(field)} @external`),
  ];
  const implementing =
    isNode(type, model) && model.nodeHomes.includes(home) ? ' implements Node' : '';
  const first = isOnlySecond(type, home) ? '' : ` @key(fields: "${KEYS[type.key]}")`;
  const second = type.secondKeyHomes.includes(home) ? ' @key(fields: "code")' : '';
  return `type ${type.name}${implementing}${first}${second} { ${fields.join(' ')} }`;
}

/** What a subgraph requires or provides of a type without owning it. */
function externalFields(type: TypeModel, home: string, model: FederationModel): Set<string> {
  const isHere = ({ owners }: FieldModel) => owners.includes(home);
  const everyField = [...model.roots, ...model.types.flatMap(({ fields }) => fields)];
  const provided = everyField.filter((field) => field.type === type.name && isHere(field));
  return new Set([
    ...type.fields.filter(isHere).flatMap(({ requires }) => requires),
    ...provided.flatMap(({ provides }) => provides),
  ]);
}

/** Fields that every type of a kind has; `home` null stands for the merged schema. */
function ownFields(
  type: TypeModel,
  model: FederationModel,
  home: string | null,
): readonly string[] {
  if (type.kind === 'VALUE') return [];
  const hasLabel = isNode(type, model) && (home === null || model.nodeHomes.includes(home));
  const hasCode =
    type.secondKeyHomes.length > 0 && (home === null || type.secondKeyHomes.includes(home));
  const shareable = home === null ? '' : ' @shareable';
  const code = hasCode ? [`code: String!${shareable}`] : [];
  if (isOnlySecond(type, home)) return code;
  return [
    'id: ID!',
    ...(type.key === 'COMPOSITE' ? ['region: String!'] : []),
    ...(type.key === 'NESTED' ? ['at: Place!'] : []),
    ...(hasLabel ? [`label(n: Int): String${shareable}`] : []),
    ...code,
  ];
}

function isOnlySecond({ onlySecondKeyHomes }: TypeModel, home: string | null): boolean {
  return home !== null && onlySecondKeyHomes.includes(home);
}

function isNode({ name }: TypeModel, { nodes }: FederationModel): boolean {
  return nodes.includes(name);
}

function toField({ name, type, wrapping, arguments: taken }: FieldModel): string {
  const given = taken.map((argument) => ARGUMENTS[argument]).join(', ');
  return `${name}${given && `(${given})`}: ${wrapping.replace('T', type)}`;
}

function directives(field: FieldModel, type: TypeModel, model: FederationModel): string {
  const { owners, overrides, isHidden } = field;
  return [
    owners.length > 1 ? ' @shareable' : '',
    overrides === null ? '' : ` @override(from: "${overrides}")`,
    isHidden ? ' @inaccessible' : '',
    providing(field),
    requirement(field, type, model),
  ].join('');
}

function providing({ provides }: FieldModel): string {
  return provides.length === 0 ? '' : ` @provides(fields: "${provides.join(' ')}")`;
}

function requirement({ requires }: FieldModel, type: TypeModel, model: FederationModel): string {
  if (requires.length === 0) return '';
  const parts = requires.map((name) =>
    requiredText(type.fields.find((field) => field.name === name)!, model),
  );
  return ` @requires(fields: "${parts.join(' ')}")`;
}

/** Of a value its first field, which takes no argument. */
function requiredText({ name, type }: FieldModel, { types }: FederationModel): string {
  const value = types.find((candidate) => candidate.name === type && candidate.kind === 'VALUE');
  return value === undefined ? name : `${name} { ${requiredInside(value).name} }`;
}

/** The field of a value that requirements read. */
export function requiredInside({ fields }: TypeModel): FieldModel {
  return fields[0]!;
}
