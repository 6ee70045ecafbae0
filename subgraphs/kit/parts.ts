import { type GraphQLField, type GraphQLSchema, getNamedType, isObjectType } from 'graphql';
import { hasDirective, scopesOf } from '../../schema/contract/directives.ts';
import type { Permissions } from './permission.ts';

/**
 * Fields that are left to their parent and yet ask for a scope which a way to their parent doesn't ask for: an agreement
 * may give them for fewer rows than the parent, and nobody would check it.
 *
 * @returns each as `Type.field`, with the field that leads to it.
 */
export function unkeptParts(schema: GraphQLSchema, permissions: Permissions): readonly string[] {
  const ways = [...waysIn(schema)];
  return Object.entries(permissions).flatMap(([typeName, fields]) =>
    Object.entries(fields)
      .filter(([, { guard }]) => guard === 'PARENT')
      .flatMap(([fieldName]) => {
        const scopes = scopesAt(fieldsOf(schema, typeName)[fieldName]);
        return ways
          .filter(
            ({ to, scopes: asked }) =>
              to === typeName && !scopes.every((scope) => asked.has(scope)),
          )
          .map(({ from }) => `${typeName}.${fieldName} (by ${from})`);
      }),
  );
}

/** A field that leads to an object, through its page if it is a list. */
interface Way {
  readonly from: string;
  readonly to: string;
  readonly scopes: ReadonlySet<string>;
}

function* waysIn(schema: GraphQLSchema): Iterable<Way> {
  for (const typeName of Object.keys(schema.getTypeMap())) {
    if (typeName.startsWith('_') || isEnvelope(schema, typeName)) continue;
    for (const field of Object.values(fieldsOf(schema, typeName))) {
      const scopes = new Set(scopesAt(field));
      for (const to of leadsTo(schema, field))
        yield { from: `${typeName}.${field.name}`, to, scopes };
    }
  }
}

function leadsTo(schema: GraphQLSchema, field: Field): readonly string[] {
  const { name } = getNamedType(field.type);
  if (!isEnvelope(schema, name)) return [name];
  return [
    ...new Set(Object.values(fieldsOf(schema, name)).flatMap((inner) => leadsTo(schema, inner))),
  ];
}

type Field = GraphQLField<unknown, unknown>;

function fieldsOf(schema: GraphQLSchema, typeName: string): Readonly<Record<string, Field>> {
  const type = schema.getType(typeName);
  return isObjectType(type) ? type.getFields() : {};
}

function isEnvelope(schema: GraphQLSchema, typeName: string): boolean {
  const { astNode } = schema.getType(typeName) ?? {};
  return astNode != null && hasDirective(astNode, 'envelope');
}

function scopesAt(field: Field | undefined): readonly string[] {
  return field?.astNode ? scopesOf(field.astNode) : [];
}
