import { filterSchema, pruneSchema } from '@graphql-tools/utils';
import { type GraphQLSchema, isNonNullType, type OperationTypeNode } from 'graphql';
import type { UseMode } from '../../schema/contract/agreement.ts';
import { usesAt } from '../../schema/contract/use-reader.ts';
import type { Supergraph } from '../compile/supergraph.ts';

export type ComposedSchema = Pick<Supergraph, 'schema' | 'directivesAt'>;

/**
 * The schema without absent coordinates, without the arguments that would use one, and without the types that nothing
 * else needs. A required argument stays: without it the field would be another.
 */
export function withoutAbsent(
  { schema, directivesAt }: ComposedSchema,
  isAbsent: (coordinate: string, mode: UseMode) => boolean,
): GraphQLSchema {
  const hasField = (typeName: string, fieldName: string) =>
    !isAbsent(`${typeName}.${fieldName}`, 'READ');
  const isOfUse = (place: string, argument: Taken | undefined) =>
    (argument !== undefined && isRequired(argument)) ||
    usesOf(place).every((use) => !isAbsent(...use));

  return pruneSchema(
    filterSchema({
      schema,
      rootFieldFilter: (operation, fieldName) =>
        hasField(schema.getRootType(operation.toLowerCase() as OperationTypeNode)!.name, fieldName),
      objectFieldFilter: hasField,
      interfaceFieldFilter: () => true,
      argumentFilter: (typeName, fieldName, name, argument) =>
        isOfUse(`${typeName}.${fieldName}(${name}:)`, argument),
      inputObjectFieldFilter: (typeName, fieldName, field) =>
        isOfUse(`${typeName}.${fieldName}`, field),
    }),
    { skipPruning: (type) => type === schema.getQueryType() },
  );

  function usesOf(place: string): readonly (readonly [coordinate: string, mode: UseMode])[] {
    const directives = directivesAt(place);
    return usesAt({ directives }).map(({ coordinate, mode }) => [coordinate, mode]);
  }
}

/** An argument or input field. */
interface Taken {
  readonly type: unknown;
  readonly defaultValue?: unknown;
}

function isRequired({ type, defaultValue }: Taken): boolean {
  return isNonNullType(type) && defaultValue === undefined;
}
