import type { GraphQLSchema } from 'graphql';
import type { UseMode } from '../../schema/contract/agreement.ts';
import type { Role } from '../../schema/contract/caller.ts';
import type { Policy, SharedSet } from '../../schema/contract/policy.ts';
import type { SchemaView } from '../compile/compile.ts';
import { schemaNames } from './schema-names.ts';
import { type ComposedSchema, withoutAbsent } from './without.ts';

/** What there is of the schema for a role. */
export interface RoleView extends SchemaView {
  /** What it may ever see, whatever the purpose: introspection shows nothing else. */
  readonly introspected: GraphQLSchema;
}

export type Views = (role: Role) => RoleView;

/**
 * What is hidden from a role doesn't exist for it. What is refused to it in the open exists, since it is told so when
 * it asks; but neither introspection nor a message names it before. Each view is made once.
 */
export function createViews(supergraph: ComposedSchema, policy: Policy): Views {
  const views = new Map<Role, RoleView>();
  const valid = new Map<string, GraphQLSchema>([['', supergraph.schema]]);

  return function viewFor(role) {
    const view = views.get(role) ?? viewOf(role);
    views.set(role, view);
    return view;
  };

  function viewOf(role: Role): RoleView {
    const hidden = hiddenFrom(role, policy);
    const id = [...hidden].join(' ');
    const schema =
      valid.get(id) ?? withoutAbsent(supergraph, (coordinate) => hidden.has(coordinate));
    valid.set(id, schema);

    const introspected = withoutAbsent(
      supergraph,
      (coordinate, mode) => !couldHave(policy, coordinate, { role, mode }),
    );
    const names = schemaNames(introspected);
    return { id, schema, introspected, isKnown: (name) => names.has(name) };
  }
}

/** In order, so that roles from whom the same is hidden share what is made of it. */
function hiddenFrom(role: Role, { rules }: Policy): ReadonlySet<string> {
  const hidden = [...rules.values()].filter(({ sets }) =>
    sets.some((set) => set.isHidden === true && !gives(set, { role, mode: 'READ' })),
  );
  return new Set(hidden.map(({ coordinate }) => coordinate).sort());
}

interface Wish {
  readonly role: Role;
  readonly mode: UseMode;
}

function couldHave(policy: Policy, coordinate: string, wish: Wish): boolean {
  const rule = policy.rules.get(coordinate);
  if (rule === undefined) return false;
  return rule.isEnvelope || rule.sets.every((set) => gives(set, wish));
}

function gives({ grants }: SharedSet, { role, mode }: Wish): boolean {
  return grants.some(
    ({ to, uses = [] }) => to.includes(role) && (mode === 'READ' || uses.includes(mode)),
  );
}
