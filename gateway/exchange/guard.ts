import { defaultFieldResolver, type GraphQLField, type GraphQLSchema, isObjectType } from 'graphql';
import { requireUses } from '../../schema/contract/decide-use.ts';
import { ApiError } from '../../schema/contract/errors.ts';
import { hasRow, type RowAnchor } from '../../schema/contract/rows.ts';
import { createUseReader } from '../../schema/contract/use-reader.ts';
import type { Context } from './context.ts';
import type { ExchangeRights } from './rights.ts';

/**
 * Puts the exchange's own guard before every field: it is refused unless `decide()` allows it and what its arguments
 * use, on every path, whatever the gateway decided before. What leaves is noted for the record. Between fields others
 * have their turn. Changes the schema it is given.
 */
export function guard(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      guardField(field, `${type.name}.${field.name}`);
    }
  }
}

function guardField(field: GraphQLField<unknown, Context>, coordinate: string): void {
  const resolve = field.resolve ?? defaultFieldResolver;
  const usesOf = createUseReader(field);
  field.resolve = async (parent, args, context, info) => {
    const turn = context.giveWay();
    if (turn !== null) await turn;
    const { rights } = context;
    requireAllowed(coordinate, rights, parent);
    if (usesOf !== null) requireUses(usesOf(args), rights.decide(coordinate), rights.decide);
    const value = await resolve(parent, args, context, info);
    if (value === null || value === undefined) return null;
    rights.noteRelease(coordinate, parent);
    return value;
  };
}

/** Root fields whose resolvers ask `rights` for the rows that they may give. */
const BY_ROWS: ReadonlySet<string> = new Set(['Query.usesOfMyEnterprise']);

/** Masks and totals are for the agencies' data: the exchange has no field that is given in part. */
function requireAllowed(coordinate: string, rights: ExchangeRights, parent: unknown): void {
  const decision = rights.decide(coordinate);
  if (decision.effect === 'ALLOW') {
    if (BY_ROWS.has(coordinate) || hasRow(decision.rows, (parent ?? {}) as RowAnchor)) return;
    throw new ApiError('OUTSIDE_YOUR_ROWS', { extensions: { coordinate } });
  }
  const code = decision.effect === 'DENY' ? decision.code : 'FIELD_NOT_SHARED';
  throw new ApiError(code, { extensions: { coordinate } });
}
