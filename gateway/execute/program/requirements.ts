import type { RequiresSelection } from '@graphql-hive/router-query-planner';
import type { GraphQLCompositeType } from 'graphql';
import type { FieldShape, ObjectShape, ValueShape } from '../shape.ts';
import { NotCompiled } from './misfit.ts';
import { appliesTo, type PositionContext } from './positions.ts';

type Context = Pick<PositionContext, 'supergraph' | 'variables'>;

/** A field that a representation needs, and what it needs of the objects below it. */
export interface Requirement {
  readonly name: string;
  readonly selections: readonly RequiresSelection[];
}

/** What is required of an entity of one type, by the keys of its representation. */
export function requirementsOf(
  selections: readonly RequiresSelection[],
  typename: string,
  context: Context,
): ReadonlyMap<string, Requirement> {
  const required = new Map<string, Requirement>();
  add(selections);
  return required;

  function add(more: readonly RequiresSelection[]): void {
    for (const selection of more) {
      if (!appliesTo(selection, typename, context)) continue;
      if (selection.kind === 'InlineFragment') add(selection.selections);
      else if (selection.kind !== 'Field') throw new NotCompiled('NESTED_KEY');
      else {
        const { name, alias: key = name, selections: inner = [] } = selection;
        const known = required.get(key);
        if (known !== undefined && known.name !== name) throw new NotCompiled('NESTED_KEY');
        required.set(key, { name, selections: [...(known?.selections ?? []), ...inner] });
      }
    }
  }
}

/** The same as a client would ask for it, so that it can be written like an answer; nothing of it may be missing. */
export function requiredShape(
  type: GraphQLCompositeType,
  selections: readonly RequiresSelection[],
  context: Context,
): ObjectShape {
  const fieldsOf = (typename = '') =>
    [...requirementsOf(selections, typename, context)].map(([key, { name, selections: inner }]) => {
      const value: ValueShape =
        inner.length > 0
          ? { kind: 'OBJECT', object: requiredShape(type, inner, context) }
          : { kind: 'LEAF', readLeaf: (leaf) => leaf };
      return toField({ key, name, value });
    });
  return {
    type,
    typename: null,
    fieldsOf,
    everyField: () => fieldsOf(),
    needsType: () => true,
    canBe: () => true,
  };
}

function toField({ key, name, value }: Pick<FieldShape, 'key' | 'name' | 'value'>): FieldShape {
  const of: ValueShape = { kind: 'NON_NULL', of: value };
  return { key, name, fetchKey: name, coordinate: name, isWithheld: false, value: of };
}
