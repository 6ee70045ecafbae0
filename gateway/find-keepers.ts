import { Kind, parse, type TypeNode } from 'graphql';
import type { Keeper } from './authenticate/ask-keepers.ts';
import type { Supergraph } from './compile/supergraph.ts';

/** The query fields that give a `Matter`: clients don't see them, they are there for the gateway to ask. */
export function findKeepers(supergraph: Supergraph): readonly Keeper[] {
  const { definitions } = parse(supergraph.sdl, { noLocation: true });
  const query = definitions.find(
    (definition) =>
      definition.kind === Kind.OBJECT_TYPE_DEFINITION && definition.name.value === 'Query',
  );
  if (query?.kind !== Kind.OBJECT_TYPE_DEFINITION) return [];

  return (query.fields ?? [])
    .filter(({ type }) => nameOf(type) === 'Matter')
    .flatMap(({ name: { value: field } }) =>
      supergraph.ownersOf(`Query.${field}`).map((subgraph) => ({ subgraph, field })),
    );
}

function nameOf(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : nameOf(type.type);
}
