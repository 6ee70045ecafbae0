import type { GraphQLFieldResolver } from 'graphql';
import { mediaResolvers, mediumOf } from './media.ts';
import type { FederationModel, FieldModel, TypeModel } from './model.ts';
import { hashOf } from './random.ts';
import { requiredInside } from './sdl.ts';

/** An object of the invented data: everything about it follows from its type and id. */
export interface Thing {
  readonly __typename: string;
  readonly id: string;
  readonly [key: string]: unknown;
}

type Arguments = Readonly<Record<string, unknown>>;
type Resolvers = Record<string, Record<string, unknown>>;

const COLOURS = ['RED', 'GREEN', 'BLUE'];
const JSONS = [5, 's3', true, [1, 's2', null], { b: { c: [] }, a: 's1' }];

export interface WorldOptions {
  /** Share of the fields that fail. */
  readonly errorShare: number;
  /** Share of the fields that must have a value and give none. */
  readonly nullShare: number;
}

/** What mutations change. */
export interface WorldState {
  deeds: number;
}

/** Resolvers for the merged schema (`home` null), or for the part of it that one subgraph has. */
export function createResolvers(
  model: FederationModel,
  options: WorldOptions,
  { home, state }: { readonly home: string | null; readonly state: WorldState },
): Resolvers {
  const types = new Map(model.types.map((type) => [type.name, type]));
  const typeResolver = { __resolveType: ({ __typename }: Thing) => __typename };
  const isMediaObject = home !== null && model.media?.objectHome === home;
  const safe = safeFields(model);
  return {
    Query: rootResolvers('Query', model.roots),
    ...(model.deeds.length > 0 && { Mutation: rootResolvers('Mutation', model.deeds) }),
    Node: typeResolver,
    Any: typeResolver,
    ...(model.media !== null && mediaResolvers(model.seed, isMediaObject)),
    ...Object.fromEntries(model.types.map((type) => [type.name, resolversOf(type)])),
  };

  function rootResolvers(type: string, fields: readonly FieldModel[]): Record<string, unknown> {
    return Object.fromEntries(fields.map((field) => [field.name, resolverOf(type, field)]));
  }

  function resolversOf(type: TypeModel): Record<string, unknown> {
    const fields = Object.fromEntries(
      type.fields.map((field) => [field.name, resolverOf(type.name, field)]),
    );
    if (type.kind === 'VALUE') return fields;
    return {
      ...fields,
      ...(home !== null && {
        __resolveReference: (reference: Thing) => ({ ...reference, id: idOf(reference, type) }),
      }),
      label: ({ id }: Thing, given: Arguments) => `${type.name} ${id} ${JSON.stringify(given)}`,
      code: ({ id }: Thing) => `${type.name}-${id}`,
      region: ({ id }: Thing) => regionOf(id),
      at: ({ id }: Thing) => ({ place: regionOf(id) }),
    };
  }

  function resolverOf(type: string, field: FieldModel): GraphQLFieldResolver<Thing, unknown> {
    return (source, given) => {
      if (field.overrides !== null && field.overrides === home) throw new Error('overridden');
      if (field.name.endsWith('Tally')) return tally(given);
      const place = placeOf(type, source?.id ?? '', field.name, given);
      if (!safe.has(`${type}.${field.name}`)) {
        if (happens('fails', place, options.errorShare)) throw new Error('invented');
        const mustBe = field.wrapping.endsWith('!');
        if (mustBe && happens('misses', place, options.nullShare)) return null;
      }
      return valueAt(type, field, { source, place });
    };
  }

  function tally({ n }: Arguments): number {
    state.deeds += 1;
    return state.deeds * 100 + Number(n ?? 0);
  }

  function valueAt(
    type: string,
    field: FieldModel,
    { source, place }: { readonly source: Thing; readonly place: string },
  ): unknown {
    if (field.requires.length === 0) return wrapped(field, field.wrapping, place);
    const required = field.requires.map((name) => requiredValue(source, type, name));
    return hashOf(place + JSON.stringify(required)) % 1000;
  }

  /** A subgraph has it from the representation, the merged schema from the data itself. */
  function requiredValue(source: Thing, type: string, name: string): unknown {
    const field = types.get(type)!.fields.find((candidate) => candidate.name === name)!;
    const value = types.get(field.type);
    const inner = value?.kind === 'VALUE' ? requiredInside(value) : undefined;
    const own =
      home !== null
        ? source[name]
        : valueAt(type, field, { source, place: placeOf(type, source.id, name) });
    return select(own, (item) => {
      if (inner === undefined) return item;
      const { id, [inner.name]: given = null } = item as Thing;
      return home !== null
        ? given
        : wrapped(inner, inner.wrapping, placeOf(field.type, id, inner.name));
    });
  }

  function placeOf(type: string, id: string, field: string, given: Arguments = {}): string {
    return `${model.seed} ${type} ${id} ${field} ${JSON.stringify(given)}`;
  }

  function wrapped(field: FieldModel, wrapping: string, place: string): unknown {
    const isNonNull = wrapping.endsWith('!');
    if (!isNonNull && hashOf(`null ${place}`) % 6 === 0) return null;
    const bare = isNonNull ? wrapping.slice(0, -1) : wrapping;
    if (!bare.startsWith('[')) return plain(field, place);
    const length = hashOf(`length ${place}`) % 4;
    return Array.from({ length }, (_, i) => wrapped(field, bare.slice(1, -1), `${place}/${i}`));
  }

  function plain({ type, owners }: FieldModel, place: string): unknown {
    const hash = hashOf(place);
    if (type === 'Int') return hash % 100;
    if (type === 'Float') return (hash % 100) / 4;
    if (type === 'Boolean') return hash % 2 === 0;
    if (type === 'ID' || type === 'String') return `s${hash % 50}`;
    if (type === 'Colour') return COLOURS[hash % 3];
    if (type === 'Json') return JSONS[hash % JSONS.length];
    if (type === 'Shade') return pickBy(hash, model.vocabulary.Shade[owners[0]!]!);
    if (type === 'Node') return thing(pickBy(hash, model.nodes), hash);
    if (type === 'Any') return thing(pickBy(hash, model.members), hash);
    if (type === 'Media') return mediumOf(String((hash >>> 8) % 4), isMediaObject);
    return thing(type, hash);
  }
}

/**
 * Fields that never fail: those that requirements read, and those of values that would take such a one with them. One
 * schema computes from the data itself and never learns that a requirement was lost.
 */
function safeFields({ types, media }: FederationModel): ReadonlySet<string> {
  const values = types.filter(({ kind }) => kind === 'VALUE');
  const required = types.flatMap(({ name, fields }) =>
    fields.flatMap(({ requires }) => requires.map((field) => `${name}.${field}`)),
  );
  const inside = values.flatMap(({ name, fields }) =>
    fields
      .filter((field) => field === fields[0] || field.wrapping.endsWith('!'))
      .map((field) => `${name}.${field.name}`),
  );
  return new Set([...required, ...inside, ...(media === null ? [] : ['Media.title'])]);
}

function happens(what: string, place: string, share: number): boolean {
  return hashOf(`${what} ${place}`) % 1000 < share * 1000;
}

function pickBy<Item>(hash: number, items: readonly Item[]): Item {
  return items[hash % items.length]!;
}

function thing(type: string, hash: number): Thing {
  return { __typename: type, id: String((hash >>> 8) % (type.startsWith('V') ? 1000 : 4)) };
}

function select(value: unknown, read: (item: unknown) => unknown): unknown {
  if (value === null || value === undefined) return null;
  return Array.isArray(value) ? value.map((item) => select(item, read)) : read(value);
}

function regionOf(id: string): string {
  return `R${id}`;
}

/** @throws when the reference isn't one whole key. */
function idOf(
  reference: { readonly id?: string; readonly [key: string]: unknown },
  { name, key }: TypeModel,
): string {
  const { id, code, region, at } = reference;
  if (code !== undefined && id === undefined) return String(code).slice(name.length + 1);
  if (id === undefined) throw new Error(`no key of ${name}`);
  const place = (at as { readonly place?: unknown } | undefined)?.place;
  const isWhole =
    key === 'SIMPLE' ||
    code !== undefined ||
    regionOf(id) === (key === 'COMPOSITE' ? region : place);
  if (!isWhole) throw new Error(`half a key of ${name}`);
  return id;
}
