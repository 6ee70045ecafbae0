import type { GraphQLFieldResolver } from 'graphql';
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

export interface WorldOptions {
  /** Share of the fields that fail. */
  readonly errorShare: number;
}

/** Resolvers for the merged schema, or for the part of it that one subgraph has. */
export function createResolvers(
  model: FederationModel,
  options: WorldOptions,
  isSubgraph: boolean,
): Resolvers {
  const types = new Map(model.types.map((type) => [type.name, type]));
  const typeResolver = { __resolveType: ({ __typename }: Thing) => __typename };
  const required = new Set(
    model.types.flatMap((type) =>
      type.fields.flatMap((field) => field.requires.map((name) => `${type.name}.${name}`)),
    ),
  );
  return {
    Query: Object.fromEntries(model.roots.map((field) => [field.name, resolverOf('Query', field)])),
    ...(model.nodeHomes.length > 0 && { Node: typeResolver, Any: typeResolver }),
    ...Object.fromEntries(model.types.map((type) => [type.name, resolversOf(type)])),
  };

  function resolversOf(type: TypeModel): Record<string, unknown> {
    const fields = Object.fromEntries(
      type.fields.map((field) => [field.name, resolverOf(type.name, field)]),
    );
    if (type.kind === 'VALUE') return fields;
    return {
      ...fields,
      ...(isSubgraph && {
        __resolveReference: (reference: Thing) => ({
          ...reference,
          id: idOf(reference, type.name),
        }),
      }),
      label: ({ id }: Thing, given: Arguments) => `${type.name} ${id} ${JSON.stringify(given)}`,
      code: ({ id }: Thing) => codeOf(type.name, id),
    };
  }

  function resolverOf(type: string, field: FieldModel): GraphQLFieldResolver<Thing, unknown> {
    return (source, given) => {
      const place = placeOf(type, source?.id ?? '', field.name, given);
      const mayFail = !required.has(`${type}.${field.name}`) && !isInsideRequirement(type, field);
      if (mayFail && hashOf(`fails ${place}`) % 1000 < options.errorShare * 1000)
        throw new Error('invented');
      if (field.requires.length === 0) return wrapped(field, field.wrapping, place);
      return (
        hashOf(
          place + JSON.stringify(field.requires.map((name) => requiredValue(source, type, name))),
        ) % 1000
      );
    };
  }

  function isInsideRequirement(type: string, field: FieldModel): boolean {
    const value = types.get(type);
    return value?.kind === 'VALUE' && requiredInside(value) === field;
  }

  /** A subgraph has it from the representation, the merged schema from the data itself. */
  function requiredValue(source: Thing, type: string, name: string): unknown {
    const field = types.get(type)!.fields.find((candidate) => candidate.name === name)!;
    const value = types.get(field.type);
    const inner = value?.kind === 'VALUE' ? requiredInside(value) : undefined;
    const own = isSubgraph
      ? source[name]
      : wrapped(field, field.wrapping, placeOf(type, source.id, name));
    return select(own, (item) => {
      if (inner === undefined) return item;
      const { id, [inner.name]: given = null } = item as Thing;
      return isSubgraph
        ? given
        : wrapped(inner, inner.wrapping, placeOf(field.type, id, inner.name));
    });
  }

  function placeOf(type: string, id: string, field: string, given: Arguments = {}): string {
    return `${model.seed} ${type} ${id} ${field} ${JSON.stringify(given)}`;
  }

  function wrapped({ type }: FieldModel, wrapping: string, place: string): unknown {
    const isNonNull = wrapping.endsWith('!');
    if (!isNonNull && hashOf(`null ${place}`) % 6 === 0) return null;
    const bare = isNonNull ? wrapping.slice(0, -1) : wrapping;
    if (!bare.startsWith('[')) return plain(type, place);
    const length = hashOf(`length ${place}`) % 4;
    return Array.from({ length }, (_, i) =>
      wrapped({ type } as FieldModel, bare.slice(1, -1), `${place}/${i}`),
    );
  }

  function plain(type: string, place: string): unknown {
    const hash = hashOf(place);
    if (type === 'Int') return hash % 100;
    if (type === 'Float') return (hash % 100) / 4;
    if (type === 'Boolean') return hash % 2 === 0;
    if (type === 'ID' || type === 'String') return `s${hash % 50}`;
    if (type === 'Colour') return COLOURS[hash % 3];
    if (type === 'Node') return thing(model.nodes[hash % model.nodes.length]!, hash);
    if (type === 'Any') return thing(model.members[hash % model.members.length]!, hash);
    return thing(type, hash);
  }
}

function thing(type: string, hash: number): Thing {
  return { __typename: type, id: String((hash >>> 8) % (type.startsWith('V') ? 1000 : 4)) };
}

function select(value: unknown, read: (item: unknown) => unknown): unknown {
  if (value === null || value === undefined) return null;
  return Array.isArray(value) ? value.map((item) => select(item, read)) : read(value);
}

function codeOf(type: string, id: string): string {
  return `${type}-${id}`;
}

function idOf(
  { id, code }: { readonly id?: string; readonly code?: unknown },
  type: string,
): string {
  return id ?? String(code).slice(type.length + 1);
}
