import { type DocumentNode, type FieldDefinitionNode, Kind } from 'graphql';
import { hasDirective } from '../../../schema/contract/directives.ts';
import type { SubgraphDocument } from '../../../schema/contract/policy.ts';
import type { OwnerName } from '../../../schema/subgraphs.ts';

/** What the owners' schemas say of one coordinate. */
export interface DescribedField {
  readonly owners: readonly OwnerName[];
  readonly description: string | null;
}

/** Every coordinate that clients can ask for; the gateway's own questions to the owners are left out. */
export function describeFields(
  documents: readonly SubgraphDocument[],
): ReadonlyMap<string, DescribedField> {
  const fields = new Map<string, DescribedField>();
  for (const { name, document } of documents) {
    for (const { coordinate, field } of clientFields(document)) {
      const known = fields.get(coordinate);
      fields.set(coordinate, {
        owners: [...(known?.owners ?? []), name],
        description: known?.description ?? field.description?.value ?? null,
      });
    }
  }
  return fields;
}

function* clientFields(
  document: DocumentNode,
): Iterable<{ readonly coordinate: string; readonly field: FieldDefinitionNode }> {
  for (const definition of document.definitions) {
    const isObject =
      definition.kind === Kind.OBJECT_TYPE_DEFINITION ||
      definition.kind === Kind.OBJECT_TYPE_EXTENSION;
    if (!isObject || hasDirective(definition, 'inaccessible')) continue;
    for (const field of definition.fields ?? []) {
      if (hasDirective(field, 'inaccessible') || hasDirective(field, 'external')) continue;
      yield { coordinate: `${definition.name.value}.${field.name.value}`, field };
    }
  }
}
