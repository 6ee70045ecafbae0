import { createRandom, type Random } from './random.ts';

/** What identifies an entity: `id`, `id region` or `id at { place }`. */
export type KeyStyle = 'SIMPLE' | 'COMPOSITE' | 'NESTED';

export interface TypeModel {
  readonly name: string;
  readonly kind: 'ENTITY' | 'VALUE';
  readonly key: KeyStyle;
  readonly fields: readonly FieldModel[];
  /** Subgraphs that define the type. */
  readonly homes: readonly string[];
  /** Other fields that identify an entity, in the subgraphs that have them. */
  readonly secondKeyHomes: readonly string[];
  /** Those of them that know an entity by nothing else. */
  readonly onlySecondKeyHomes: readonly string[];
}

export interface FieldModel {
  readonly name: string;
  /** Named type. */
  readonly type: string;
  /** Such as `[T!]!`, with `T` for the named type. */
  readonly wrapping: string;
  /** Subgraphs that resolve it; shareable when there are several. */
  readonly owners: readonly string[];
  readonly arguments: readonly ArgumentName[];
  /** Fields of other subgraphs that it is computed from. */
  readonly requires: readonly string[];
  /** The subgraph that still declares the field, and that nobody may ask any more. */
  readonly overrides: string | null;
  /** No client may know of it. */
  readonly isHidden: boolean;
  /** Fields of the type that other subgraphs own, and that can be had here. */
  readonly provides: readonly string[];
}

export type ArgumentName = 'n' | 'on' | 'by' | 'tone' | 'blob';

/** What is declared differently by the subgraphs: values of enums and fields of an input type, by subgraph. */
export interface Vocabulary {
  /** An enum that is only given: clients see every value. */
  readonly Shade: Readonly<Record<string, readonly string[]>>;
  /** An enum that is only taken: clients may use what all know. */
  readonly Tone: Readonly<Record<string, readonly string[]>>;
  /** An input type: clients may use what all know. */
  readonly Filter: Readonly<Record<string, readonly string[]>>;
}

/** The entity interface `Media` over `M0` and `M1`. */
export interface MediaModel {
  /** Has the interface and its members. */
  readonly home: string;
  /** Has it as an interface object; null when no subgraph does. */
  readonly objectHome: string | null;
  /** Has further fields of one member. */
  readonly memberHome: string | null;
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
  readonly media: MediaModel | null;
  readonly vocabulary: Vocabulary;
  readonly roots: readonly FieldModel[];
  /** Fields of the type `Mutation`, each of one subgraph. */
  readonly deeds: readonly FieldModel[];
}

const SHARED_SCALARS = ['Int', 'String', 'Float', 'Boolean', 'ID', 'Colour', 'Json'];
const SCALARS = [...SHARED_SCALARS, 'Shade'];
const WRAPPINGS = ['T', 'T', 'T', 'T!', '[T]', '[T!]', '[T!]!', '[[T!]]'];
const STRICT_WRAPPINGS = ['T!', 'T!', 'T!', '[T!]!', '[[T!]!]!', '[T!]', 'T'];
const ARGUMENTS: readonly ArgumentName[] = ['n', 'on', 'by', 'tone', 'blob'];

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
  const media = random.chance(0.5) ? createMedia(subgraphs, random) : null;
  const wrappings = random.chance(0.2) ? STRICT_WRAPPINGS : WRAPPINGS;
  const context = { random, homes, nodeHomes, unionHomes, values, media, wrappings };
  const plain = [
    ...entities.map((name) => createEntity(name, context)),
    ...values.map((name, index) =>
      createValue(name, values.slice(index + 1), { ...context, subgraphs }),
    ),
  ];
  const provide = (field: FieldModel) => withProvided(field, plain, random);
  return {
    seed,
    subgraphs,
    nodes,
    nodeHomes,
    members,
    unionHomes,
    media,
    vocabulary: createVocabulary(subgraphs, random),
    types: plain.map((type) => ({ ...type, fields: type.fields.map(provide) })),
    roots: subgraphs.flatMap((home) => createRoots(home, context)).map(provide),
    deeds: random.chance(0.5) ? subgraphs.flatMap((home) => createDeeds(home, context)) : [],
  };
}

function createMedia(subgraphs: readonly string[], { int, chance }: Random): MediaModel {
  const start = int(subgraphs.length);
  const [home = '', second = null, third = null] = [
    ...subgraphs.slice(start),
    ...subgraphs.slice(0, start),
  ];
  return {
    home,
    objectHome: chance(0.75) ? second : null,
    memberHome: chance(0.5) ? third : null,
  };
}

function createVocabulary(subgraphs: readonly string[], random: Random): Vocabulary {
  const each = (words: readonly string[], common: string) =>
    Object.fromEntries(
      subgraphs.map((home) => [home, [...new Set([common, ...random.some(words)])].sort()]),
    );
  return {
    Shade: each(['DARK', 'LIGHT', 'PALE'], 'DEEP'),
    Tone: each(['HIGH', 'LOW', 'MUTE'], 'MID'),
    Filter: each(['max', 'min', 'tag'], 'first'),
  };
}

interface Context {
  readonly random: Random;
  readonly homes: ReadonlyMap<string, readonly string[]>;
  readonly nodeHomes: readonly string[];
  readonly unionHomes: readonly string[];
  readonly values: readonly string[];
  readonly media: MediaModel | null;
  readonly wrappings: readonly string[];
}

function createEntity(name: string, context: Context): TypeModel {
  const { random, homes } = context;
  const places = homes.get(name)!;
  const fields: FieldModel[] = [];
  for (let i = 0; i < 3 + random.int(5); i += 1) {
    const owner = random.pick(places);
    const field = createField(`f${i}`, [owner], context);
    const isShared = SHARED_SCALARS.includes(field.type) && random.chance(0.2);
    fields.push(
      isShared
        ? { ...field, owners: [...new Set([owner, random.pick(places)])] }
        : { ...field, isHidden: random.chance(0.08) },
    );
  }
  for (const home of places) {
    const needed = fields.filter((field) => isRequirable(field) && !field.owners.includes(home));
    if (needed.length === 0 || random.chance(0.4)) continue;
    fields.push({
      ...createField(`r${fields.length}`, [home], context),
      type: 'Int',
      wrapping: random.pick(['T', 'T!']),
      arguments: random.chance(0.3) ? ['n', 'on'] : [],
      requires: random.some(needed).map((field) => field.name),
    });
  }
  return {
    name,
    kind: 'ENTITY',
    key: random.pick(['SIMPLE', 'SIMPLE', 'SIMPLE', 'COMPOSITE', 'NESTED']),
    fields: fields.map((field) => withOverridden(field, fields, { random, places })),
    homes: places,
    ...createSecondKey(name, context),
  };
}

/** Subgraphs beyond the two that know both keys may know the second one alone, but for those that know all nodes. */
function createSecondKey(
  name: string,
  { random, homes, nodeHomes }: Context,
): Pick<TypeModel, 'secondKeyHomes' | 'onlySecondKeyHomes'> {
  if (!random.chance(0.3)) return { secondKeyHomes: [], onlySecondKeyHomes: [] };
  const [first, second, ...others] = homes.get(name)!;
  const only = others.filter((home) => !nodeHomes.includes(home) && random.chance(0.5));
  const both = [first, second].filter((home) => home !== undefined);
  return { secondKeyHomes: [...both, ...only], onlySecondKeyHomes: only };
}

function isRequirable({ type, arguments: given }: FieldModel): boolean {
  return (SCALARS.includes(type) || type.startsWith('V')) && given.length === 0;
}

/** Some fields were another subgraph's before, which still declares them. */
function withOverridden(
  field: FieldModel,
  fields: readonly FieldModel[],
  { random, places }: { readonly random: Random; readonly places: readonly string[] },
): FieldModel {
  const isPlain =
    SHARED_SCALARS.includes(field.type) && field.owners.length === 1 && !field.isHidden;
  if (!isPlain || field.requires.length > 0 || !random.chance(0.15)) return field;
  const isRequiredIn = (home: string) =>
    fields.some(({ owners, requires }) => owners.includes(home) && requires.includes(field.name));
  const former = places.filter((home) => !field.owners.includes(home) && !isRequiredIn(home));
  return former.length === 0 ? field : { ...field, overrides: random.pick(former) };
}

/** A field that returns an entity may bring along what another subgraph owns. */
function withProvided(
  field: FieldModel,
  types: readonly TypeModel[],
  { chance, some }: Random,
): FieldModel {
  const entity = types.find(({ name, kind }) => name === field.type && kind === 'ENTITY');
  if (entity === undefined || field.owners.length > 1 || !chance(0.3)) return field;
  const [home = ''] = field.owners;
  const provided = entity.fields.filter(
    ({ type, owners, requires, overrides, isHidden, arguments: given }) =>
      SHARED_SCALARS.includes(type) &&
      !owners.includes(home) &&
      requires.length + given.length === 0 &&
      overrides === null &&
      !isHidden,
  );
  if (provided.length === 0) return field;
  return { ...field, provides: some(provided).map(({ name }) => name) };
}

function createValue(
  name: string,
  inner: readonly string[],
  {
    random,
    subgraphs,
    wrappings,
  }: Pick<Context, 'random' | 'wrappings'> & { readonly subgraphs: readonly string[] },
): TypeModel {
  const fields = ['f0', 'f1', 'g2', 'g3'].map((field, index): FieldModel => {
    const isPlain = index === 0;
    return {
      ...PLAIN,
      name: field,
      type:
        !isPlain && inner.length > 0 && random.chance(0.3)
          ? random.pick(inner)
          : random.pick(SHARED_SCALARS),
      wrapping: random.pick(wrappings),
      owners: subgraphs,
      arguments: !isPlain && random.chance(0.2) ? ['n', 'on'] : [],
    };
  });
  return {
    name,
    kind: 'VALUE',
    key: 'SIMPLE',
    fields,
    homes: subgraphs,
    secondKeyHomes: [],
    onlySecondKeyHomes: [],
  };
}

const PLAIN = {
  arguments: [],
  requires: [],
  overrides: null,
  isHidden: false,
  provides: [],
} as const;

function createField(name: string, owners: readonly string[], context: Context): FieldModel {
  const { random, wrappings } = context;
  return {
    ...PLAIN,
    name,
    type: random.pick(random.chance(0.45) ? SCALARS : typesAt(owners[0]!, context)),
    wrapping: random.pick(wrappings),
    owners,
    arguments: random.chance(0.3) ? ARGUMENTS.slice(0, random.pick([2, 2, 5])) : [],
  };
}

function createRoots(home: string, context: Context): readonly FieldModel[] {
  const count = 1 + context.random.int(3);
  return Array.from({ length: count }, (_, i): FieldModel => {
    const type = context.random.pick(typesAt(home, context));
    return { ...createField(`${home}${i}`, [home], context), type };
  });
}

function createDeeds(home: string, context: Context): readonly FieldModel[] {
  const type = context.random.pick(typesAt(home, context));
  const owners = [home];
  return [
    { ...PLAIN, name: `${home}Tally`, type: 'Int', wrapping: 'T!', owners, arguments: ['n'] },
    { ...PLAIN, name: `${home}Do`, type, wrapping: 'T', owners, arguments: ['n', 'on'] },
  ];
}

/** Composite types that a subgraph can return. */
function typesAt(
  home: string,
  { homes, nodeHomes, unionHomes, values, media }: Context,
): readonly string[] {
  const hasMedia = media !== null && (media.home === home || media.objectHome === home);
  return [
    ...[...homes].flatMap(([name, places]) => (places.includes(home) ? [name, name] : [])),
    ...values,
    ...(nodeHomes.includes(home) ? ['Node', 'Node'] : []),
    ...(unionHomes.includes(home) ? ['Any', 'Any'] : []),
    ...(hasMedia ? ['Media', 'Media'] : []),
  ];
}
