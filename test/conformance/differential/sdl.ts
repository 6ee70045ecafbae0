import type { FederationModel, FieldModel, TypeModel } from './model.ts';

const COMMON = 'enum Colour { RED GREEN BLUE }';

/** The SDL of one subgraph. */
export function toSubgraphSdl(model: FederationModel, home: string): string {
  const roots = model.roots.filter(({ owners }) => owners.includes(home));
  return [
    COMMON,
    `type Query { ${roots.map(toField).join(' ')} }`,
    ...model.types
      .filter(({ homes }) => homes.includes(home))
      .map((type) => toSubgraphType(type, home, model)),
    ...(model.nodeHomes.includes(home) ? ['interface Node { id: ID! label(n: Int): String }'] : []),
    ...(model.unionHomes.includes(home) ? [`union Any = ${model.members.join(' | ')}`] : []),
  ].join('\n');
}

/** The same data without federation. */
export function toMergedSdl(model: FederationModel): string {
  return [
    COMMON,
    `type Query { ${model.roots.map(toField).join(' ')} }`,
    ...model.types.map((type) => {
      const fields = [...ownFields(type, model, null), ...type.fields.map(toField)];
      return `type ${type.name}${isNode(type, model) ? ' implements Node' : ''} { ${fields.join(' ')} }`;
    }),
    'interface Node { id: ID! label(n: Int): String }',
    `union Any = ${model.members.join(' | ')}`,
  ].join('\n');
}

function toSubgraphType(type: TypeModel, home: string, model: FederationModel): string {
  if (type.kind === 'VALUE')
    return `type ${type.name} @shareable { ${type.fields.map(toField).join(' ')} }`;

  const owned = type.fields.filter(({ owners }) => owners.includes(home));
  const external = new Set(owned.flatMap(({ requires }) => requires));
  const fields = [
    ...ownFields(type, model, home),
    ...owned.map((field) => toField(field) + sharing(field) + requirement(field, type, model)),
    ...type.fields
      .filter(({ name }) => external.has(name))
      .map((field) => `${toField(field)} @external`),
  ];
  const implementing =
    isNode(type, model) && model.nodeHomes.includes(home) ? ' implements Node' : '';
  const second = type.secondKeyHomes.includes(home) ? ' @key(fields: "code")' : '';
  return `type ${type.name}${implementing} @key(fields: "id")${second} { ${fields.join(' ')} }`;
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
  return [
    'id: ID!',
    ...(hasLabel ? [`label(n: Int): String${shareable}`] : []),
    ...(hasCode ? [`code: String!${shareable}`] : []),
  ];
}

function isNode({ name }: TypeModel, { nodes }: FederationModel): boolean {
  return nodes.includes(name);
}

function toField({ name, type, wrapping, hasArgument }: FieldModel): string {
  return `${name}${hasArgument ? '(n: Int, on: Colour = RED)' : ''}: ${wrapping.replace('T', type)}`;
}

function sharing({ owners }: FieldModel): string {
  return owners.length > 1 ? ' @shareable' : '';
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
