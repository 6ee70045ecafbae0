import type { GraphQLSchema } from 'graphql';
import type { UseMode } from '../../schema/contract/agreement.ts';
import type { Role } from '../../schema/contract/caller.ts';
import type { Policy, SharedSet } from '../../schema/contract/policy.ts';
import type { SchemaView } from '../compile/compile.ts';
import { Lru } from '../compile/lru.ts';
import { schemaNames } from './schema-names.ts';
import { type ComposedSchema, withoutAbsent } from './without.ts';

/** What there is of the schema for a role. */
export interface RoleView extends SchemaView {
  /** What it may ever see, whatever the purpose: introspection shows nothing else. */
  readonly introspected: GraphQLSchema;
}

export type Views = (role: Role) => RoleView;

/** A hidden set more or less makes another schema; agreements change rarely. */
const MAX_SCHEMAS = 20;

/**
 * What is hidden from a role doesn't exist for it. What is refused to it in the open exists, since it is told so when
 * it asks; but neither introspection nor a message names it before. Each view is made once under a policy, and what
 * only introspection and messages need when the first of them does.
 */
export function createViews(supergraph: ComposedSchema): (policy: Policy) => Views {
  const schemas = new Lru<GraphQLSchema>(MAX_SCHEMAS);

  return (policy) => {
    const views = new Map<Role, RoleView>();
    return function viewFor(role) {
      const view = views.get(role) ?? viewOf(role, policy);
      views.set(role, view);
      return view;
    };
  };

  function viewOf(role: Role, policy: Policy): RoleView {
    const hidden = hiddenFrom(role, policy);
    const id = [...hidden].join(' ');
    const introspected = once(() =>
      withoutAbsent(
        supergraph,
        (coordinate, mode) => !couldHave(policy, coordinate, { role, mode }),
      ),
    );
    const names = once(() => schemaNames(introspected()));
    return {
      id,
      schema: schemaWithout(hidden, id),
      get introspected() {
        return introspected();
      },
      isKnown: (name) => names().has(name),
    };
  }

  function schemaWithout(hidden: ReadonlySet<string>, id: string): GraphQLSchema {
    if (hidden.size === 0) return supergraph.schema;
    const schema =
      schemas.get(id) ?? withoutAbsent(supergraph, (coordinate) => hidden.has(coordinate));
    schemas.set(id, schema);
    return schema;
  }
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
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
