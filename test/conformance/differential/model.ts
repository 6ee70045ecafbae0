import { createRandom, type Random } from './random.ts';

export interface TypeModel {
  readonly name: string;
  readonly kind: 'ENTITY' | 'VALUE';
  readonly fields: readonly FieldModel[];
  /** Subgraphs that define the type. */
  readonly homes: readonly string[];
  /** Other fields that identify an entity, in the subgraphs that have them. */
  readonly secondKeyHomes: readonly string[];
}

export interface FieldModel {
  readonly name: string;
  /** Named type. */
  readonly type: string;
  /** Such as `[T!]!`, with `T` for the named type. */
  readonly wrapping: string;
  /** Subgraphs that resolve it; shareable when there are several. */
  readonly owners: readonly string[];
  readonly hasArgument: boolean;
  /** Fields of other subgraphs that it is computed from. */
  readonly requires: readonly string[];
}

export interface FederationModel {
  readonly seed: number;
  readonly subgraphs: readonly string[];
  readonly types: readonly TypeModel[];
  /** Entities behind the interface `Node`, in every subgraph that knows it. */
  readonly nodes: readonly string[];
  readonly nodeHomes: readonly string[];
  /** Entities in the union `Any`. */
  readonly members: readonly string[];
  readonly unionHomes: readonly string[];
  readonly roots: readonly FieldModel[];
}

const SCALARS = ['Int', 'String', 'Float', 'Boolean', 'ID', 'Colour'];
const WRAPPINGS = ['T', 'T', 'T', 'T!', '[T]', '[T!]', '[T!]!', '[[T!]]'];

/** A federation that a seed decides: entities over two to five subgraphs, values, an interface and a union. */
export function createModel(seed: number): FederationModel {
  const random = createRandom(seed);
  const subgraphs = ['a', 'b', 'c', 'd', 'e'].slice(0, 2 + random.int(4));
  const entities = ['E0', 'E1', 'E2', 'E3'].slice(0, 2 + random.int(3));
  const values = ['V0', 'V1'].slice(0, 1 + random.int(2));
  const homes = new Map(entities.map((name) => [name, random.some(subgraphs)]));
  const nodes = random.some(entities);
  const nodeHomes = random.some(subgraphs);
  const members = random.some(entities);
  const unionHomes = random.some(subgraphs);
  // A subgraph that knows an interface or a union knows all that belong to it.
  for (const [type, places] of [
    [nodes, nodeHomes],
    [members, unionHomes],
  ] as const) {
    for (const name of type)
      homes.set(
        name,
        subgraphs.filter((home) => homes.get(name)!.includes(home) || places.includes(home)),
      );
  }
  const context = { random, homes, nodeHomes, unionHomes, values };
  return {
    seed,
    subgraphs,
    nodes,
    nodeHomes,
    members,
    unionHomes,
    types: [
      ...entities.map((name) => createEntity(name, context)),
      ...values.map((name, index) =>
        createValue(name, values.slice(index + 1), { random, subgraphs }),
      ),
    ],
    roots: subgraphs.flatMap((home) => createRoots(home, context)),
  };
}

interface Context {
  readonly random: Random;
  readonly homes: ReadonlyMap<string, readonly string[]>;
  readonly nodeHomes: readonly string[];
  readonly unionHomes: readonly string[];
  readonly values: readonly string[];
}

function createEntity(name: string, context: Context): TypeModel {
  const { random, homes } = context;
  const places = homes.get(name)!;
  const fields: FieldModel[] = [];
  for (let i = 0; i < 3 + random.int(5); i += 1) {
    const owner = random.pick(places);
    const field = createField(`f${i}`, [owner], context);
    const isShared = SCALARS.includes(field.type) && random.chance(0.2);
    fields.push(
      isShared ? { ...field, owners: [...new Set([owner, random.pick(places)])] } : field,
    );
  }
  for (const home of places) {
    const needed = fields.filter((field) => isRequirable(field) && !field.owners.includes(home));
    if (needed.length === 0 || random.chance(0.4)) continue;
    const requires = random.some(needed).map((field) => field.name);
    fields.push({
      name: `r${fields.length}`,
      type: 'Int',
      wrapping: random.pick(['T', 'T!']),
      owners: [home],
      hasArgument: random.chance(0.3),
      requires,
    });
  }
  const secondKeyHomes = random.chance(0.3) ? places.slice(0, 2) : [];
  return { name, kind: 'ENTITY', fields, homes: places, secondKeyHomes };
}

function isRequirable({ type, hasArgument, requires }: FieldModel): boolean {
  return (SCALARS.includes(type) || type.startsWith('V')) && !hasArgument && requires.length === 0;
}

function createValue(
  name: string,
  inner: readonly string[],
  { random, subgraphs }: { readonly random: Random; readonly subgraphs: readonly string[] },
): TypeModel {
  const fields = ['f0', 'f1', 'g2', 'g3'].map((field, index): FieldModel => {
    const isPlain = index === 0;
    return {
      name: field,
      type:
        !isPlain && inner.length > 0 && random.chance(0.3)
          ? random.pick(inner)
          : random.pick(SCALARS),
      wrapping: random.pick(WRAPPINGS),
      owners: subgraphs,
      hasArgument: !isPlain && random.chance(0.2),
      requires: [],
    };
  });
  return { name, kind: 'VALUE', fields, homes: subgraphs, secondKeyHomes: [] };
}

function createField(name: string, owners: readonly string[], context: Context): FieldModel {
  const { random } = context;
  return {
    name,
    type: random.pick(random.chance(0.45) ? SCALARS : typesAt(owners[0]!, context)),
    wrapping: random.pick(WRAPPINGS),
    owners,
    hasArgument: random.chance(0.3),
    requires: [],
  };
}

function createRoots(home: string, context: Context): readonly FieldModel[] {
  const count = 1 + context.random.int(3);
  return Array.from({ length: count }, (_, i): FieldModel => {
    const type = context.random.pick(typesAt(home, context));
    return { ...createField(`${home}${i}`, [home], context), type };
  });
}

/** Composite types that a subgraph can return. */
function typesAt(
  home: string,
  { homes, nodeHomes, unionHomes, values }: Context,
): readonly string[] {
  return [
    ...[...homes].flatMap(([name, places]) => (places.includes(home) ? [name, name] : [])),
    ...values,
    ...(nodeHomes.includes(home) ? ['Node', 'Node'] : []),
    ...(unionHomes.includes(home) ? ['Any', 'Any'] : []),
  ];
}
