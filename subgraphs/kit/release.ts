import {
  defaultFieldResolver,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  isObjectType,
} from 'graphql';
import type { Decision } from '../../schema/contract/decide.ts';
import { requireUses } from '../../schema/contract/decide-use.ts';
import { applyMask } from '../../schema/contract/mask.ts';
import { hasRow, type RowAnchor } from '../../schema/contract/rows.ts';
import { createUseReader, type UseReader } from '../../schema/contract/use-reader.ts';
import type { SubgraphContext } from './context.ts';
import type { Permissions, RowGuard } from './permission.ts';

type Resolver = GraphQLFieldResolver<unknown, SubgraphContext>;

/**
 * Puts the owner's steps around every resolver: what its arguments use must be given, too; its value is null outside
 * the caller's rows; masked it goes through its mask; and what leaves is noted for the record. Changes the schema it is
 * given.
 */
export function releaseThroughRights(schema: GraphQLSchema, permissions: Permissions): void {
  for (const [typeName, fields] of Object.entries(permissions)) {
    const type = schema.getType(typeName);
    if (!isObjectType(type)) throw new Error(`permissions.ts names ${typeName}, which is no type`);
    const defined = type.getFields();
    for (const [fieldName, { guard }] of Object.entries(fields)) {
      const field = defined[fieldName];
      if (field === undefined) throw new Error(`permissions.ts names ${typeName}.${fieldName}`);
      const coordinate = `${typeName}.${fieldName}`;
      const resolve = (field.resolve ?? defaultFieldResolver) as Resolver;
      const released = releasing(coordinate, guard, resolve);
      field.resolve = requiringUses(coordinate, createUseReader(field), released) as typeof resolve;
    }
  }
}

/** Before anything else, so that a refused use tells nothing of the rows. */
function requiringUses(coordinate: string, usesOf: UseReader | null, resolve: Resolver): Resolver {
  if (usesOf === null) return resolve;
  return (parent, args, context, info) => {
    const { rights } = context;
    requireUses(usesOf(args), rights.decide(coordinate), rights.decide);
    return resolve(parent, args, context, info);
  };
}

function releasing(coordinate: string, guard: RowGuard, resolve: Resolver): Resolver {
  return (parent, args, context, info) => {
    const { rights } = context;
    const decision = rights.decide(coordinate);
    if (decision.effect === 'TOTALS' && guard !== 'TOTALS') {
      rights.noteAccess({ coordinate, status: 'SUPPRESSED', code: 'TOO_FEW_CONTRIBUTORS' });
      return null;
    }
    if (guard === 'ROW' && !reaches(decision, parent as RowAnchor)) {
      rights.noteAccess({ coordinate, status: 'DENIED', code: 'OUTSIDE_YOUR_ROWS' });
      return null;
    }
    const value = resolve(parent, args, context, info);
    return value instanceof Promise
      ? value.then((settled) => release(settled, { coordinate, decision, parent, context }))
      : release(value, { coordinate, decision, parent, context });
  };
}

interface Releasing {
  readonly coordinate: string;
  readonly decision: Decision;
  readonly parent: unknown;
  readonly context: SubgraphContext;
}

function release(value: unknown, { coordinate, decision, parent, context }: Releasing): unknown {
  if (value === null || value === undefined) return null;
  const { rights } = context;
  if (decision.effect !== 'MASK' || hasRow(decision.clearRows, parent as RowAnchor)) {
    rights.noteRelease(coordinate, false, parent);
    return value;
  }
  rights.noteRelease(coordinate, true, parent);
  rights.noteAccess({ coordinate, status: 'MASKED', code: 'FIELD_MASKED' });
  const text = value instanceof Date ? value.toISOString() : value;
  return applyMask(decision.mask, text, rights.requester.today);
}

function reaches(decision: Decision, row: RowAnchor): boolean {
  switch (decision.effect) {
    case 'ALLOW':
    case 'MASK':
    case 'TOTALS':
      return hasRow(decision.rows, row);
    case 'DENY':
    case 'HIDE':
      return false;
  }
}
