import { filterSchema, pruneSchema } from '@graphql-tools/utils';
import type { GraphQLSchema, OperationTypeNode } from 'graphql';
import type { Role } from '../../schema/contract/caller.ts';
import type { Policy } from '../../schema/contract/policy.ts';

/** What there is of the schema for a role. */
export type Views = (role: Role) => GraphQLSchema;

/** What a role may never see, whatever the purpose, doesn't exist in its view. Each view is made once. */
export function createViews(schema: GraphQLSchema, policy: Policy): Views {
  const views = new Map<Role, GraphQLSchema>();
  return (role) => {
    const view = views.get(role) ?? viewOf(schema, policy, role);
    views.set(role, view);
    return view;
  };
}

function viewOf(schema: GraphQLSchema, policy: Policy, role: Role): GraphQLSchema {
  const mayEverSee = (typeName: string, fieldName: string) =>
    couldHave(policy, `${typeName}.${fieldName}`, role);
  return pruneSchema(
    filterSchema({
      schema,
      rootFieldFilter: (operation, fieldName) =>
        mayEverSee(
          schema.getRootType(operation.toLowerCase() as OperationTypeNode)!.name,
          fieldName,
        ),
      objectFieldFilter: mayEverSee,
      interfaceFieldFilter: () => true,
    }),
    { skipPruning: (type) => type === schema.getQueryType() },
  );
}

function couldHave(policy: Policy, coordinate: string, role: Role): boolean {
  const rule = policy.rules.get(coordinate);
  if (rule === undefined) return false;
  return (
    rule.isEnvelope || rule.sets.every((set) => set.grants.some(({ to }) => to.includes(role)))
  );
}
