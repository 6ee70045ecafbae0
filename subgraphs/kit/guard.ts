import { type GraphQLSchema, isObjectType } from 'graphql';
import { ApiError } from '../../schema/contract/errors.ts';
import { unkeptParts } from './parts.ts';
import { federationRule, type Permission, type Permissions } from './permission.ts';
import { releaseThroughRights } from './release.ts';
import { applyMiddleware, rule, shield } from './shield.ts';

/**
 * The owner's last guard: every field is refused unless `permissions` lists it and `decide()` gives it, on every path,
 * `_entities` included.
 *
 * @throws Error when a field of the schema is not listed: it would be refused for everyone; or when one is left to its
 *   parent that an agreement may give for fewer rows.
 */
export function guard(schema: GraphQLSchema, permissions: Permissions): GraphQLSchema {
  const missing = unlistedFields(schema, permissions);
  if (missing.length > 0) throw new Error(`permissions.ts does not list ${missing.join(', ')}`);
  const unkept = unkeptParts(schema, permissions);
  if (unkept.length > 0)
    throw new Error(`permissions.ts leaves ${unkept.join(', ')} to the parent`);

  releaseThroughRights(schema, permissions);
  return applyMiddleware(
    schema,
    shield(toRuleTree(schema, permissions), {
      fallbackRule: refuseAll,
      fallbackError: new ApiError('FIELD_NOT_SHARED'),
      allowExternalErrors: true,
    }),
  );
}

const FEDERATION_FIELDS = new Set(['Query._entities', 'Query._service', '_Service.sdl']);

const refuseAll = rule('refuse-all', { cache: 'strict' })(() => new ApiError('FIELD_UNCLASSIFIED'));

function toRuleTree(schema: GraphQLSchema, permissions: Permissions) {
  const tree: Record<string, Record<string, Permission['rule'] | typeof federationRule>> = {};
  for (const [typeName, fields] of Object.entries(permissions)) {
    tree[typeName] = Object.fromEntries(
      Object.entries(fields).map(([fieldName, permission]) => [fieldName, permission.rule]),
    );
  }
  for (const coordinate of FEDERATION_FIELDS) {
    const [typeName, fieldName] = coordinate.split('.') as [string, string];
    if (!isObjectType(schema.getType(typeName))) continue;
    if (!Object.hasOwn(fieldsOf(schema, typeName), fieldName)) continue;
    tree[typeName] = { ...tree[typeName], [fieldName]: federationRule };
  }
  return tree;
}

function unlistedFields(schema: GraphQLSchema, permissions: Permissions): readonly string[] {
  return Object.keys(schema.getTypeMap())
    .filter((typeName) => !typeName.startsWith('__') && isObjectType(schema.getType(typeName)))
    .flatMap((typeName) =>
      Object.keys(fieldsOf(schema, typeName))
        .filter((fieldName) => permissions[typeName]?.[fieldName] === undefined)
        .map((fieldName) => `${typeName}.${fieldName}`),
    )
    .filter((coordinate) => !FEDERATION_FIELDS.has(coordinate));
}

function fieldsOf(schema: GraphQLSchema, typeName: string): object {
  const type = schema.getType(typeName);
  return isObjectType(type) ? type.getFields() : {};
}
