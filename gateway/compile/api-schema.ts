import {
  buildASTSchema,
  type ConstDirectiveNode,
  type DefinitionNode,
  type DocumentNode,
  type GraphQLSchema,
  isTypeDefinitionNode,
  Kind,
  type NameNode,
  specifiedDirectives,
  visit,
} from 'graphql';

const EXECUTABLE_LOCATIONS = new Set([
  'QUERY',
  'MUTATION',
  'SUBSCRIPTION',
  'FIELD',
  'FRAGMENT_DEFINITION',
  'FRAGMENT_SPREAD',
  'INLINE_FRAGMENT',
  'VARIABLE_DEFINITION',
]);

const MACHINERY = /^(?:join|link|core|inaccessible|tag|authenticated|policy|federation)__/;

/**
 * The schema that clients see: the supergraph without `@inaccessible` elements, without the join machinery and
 * without type system directives, their argument types included.
 */
export function toApiSchema(supergraph: DocumentNode): GraphQLSchema {
  const gone = new Set(inaccessibleTypes(supergraph));
  const definitions = supergraph.definitions.filter((definition) => isKept(definition, gone));
  const bare = visit({ ...supergraph, definitions }, withoutMachinery(gone)) as DocumentNode;
  return buildASTSchema(withoutOrphans(bare, supergraph), { assumeValidSDL: true });
}

function isKept(definition: DefinitionNode, gone: ReadonlySet<string>): boolean {
  if (definition.kind === Kind.SCHEMA_DEFINITION || definition.kind === Kind.SCHEMA_EXTENSION) {
    return true;
  }
  if (definition.kind === Kind.DIRECTIVE_DEFINITION) {
    return definition.locations.some(({ value }) => EXECUTABLE_LOCATIONS.has(value));
  }
  return (
    isTypeDefinitionNode(definition) &&
    !isMachinery(definition.name) &&
    !gone.has(definition.name.value)
  );
}

function isMachinery(name: NameNode): boolean {
  return MACHINERY.test(name.value);
}

function* inaccessibleTypes(document: DocumentNode): Iterable<string> {
  for (const definition of document.definitions) {
    if (isTypeDefinitionNode(definition) && isInaccessible(definition)) yield definition.name.value;
  }
}

function isInaccessible(node: { readonly directives?: readonly ConstDirectiveNode[] }): boolean {
  return node.directives?.some(({ name }) => name.value === 'inaccessible') ?? false;
}

function withoutMachinery(gone: ReadonlySet<string>) {
  const specified = new Set(specifiedDirectives.map(({ name }) => name));
  const drop = (node: { readonly directives?: readonly ConstDirectiveNode[] }) =>
    isInaccessible(node) ? null : undefined;
  return {
    [Kind.FIELD_DEFINITION]: drop,
    [Kind.INPUT_VALUE_DEFINITION]: drop,
    [Kind.ENUM_VALUE_DEFINITION]: drop,
    [Kind.NAMED_TYPE]: ({ name }: { name: NameNode }) => (gone.has(name.value) ? null : undefined),
    [Kind.DIRECTIVE]: {
      leave: ({ name }: { name: NameNode }) => (specified.has(name.value) ? undefined : null),
    },
  };
}

/** Drops the types that only directives referred to: they are the vocabulary of rules, not of data. */
function withoutOrphans(api: DocumentNode, supergraph: DocumentNode): DocumentNode {
  const orphans = new Set<string>();
  for (const definition of supergraph.definitions) {
    if (definition.kind !== Kind.DIRECTIVE_DEFINITION) continue;
    visit(definition, { [Kind.NAMED_TYPE]: ({ name }) => void orphans.add(name.value) });
  }
  visit(api, { [Kind.NAMED_TYPE]: ({ name }) => void orphans.delete(name.value) });
  const definitions = api.definitions.filter(
    (definition) => !(isTypeDefinitionNode(definition) && orphans.has(definition.name.value)),
  );
  return { ...api, definitions };
}
