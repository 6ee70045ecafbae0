import { type DocumentNode, type GraphQLSchema, print, validate } from 'graphql';
import { Lru } from '../compile/lru.ts';
import { planIdOf } from './plan-id.ts';
import type { ExecutablePlan, Planner, PlannerOptions } from './planner.ts';
import { settleConditions } from './settle-conditions.ts';

/** A planner that knows what it is asked for most. */
export interface PopularPlanner {
  /** Plans what the variables include of a document. */
  plan(
    document: DocumentNode,
    variables: Readonly<Record<string, unknown>>,
    signal: AbortSignal,
  ): Promise<ExecutablePlan>;
  /** Documents without conditions, the most used first. */
  mostUsed(count: number): readonly DocumentNode[];
}

interface Usage {
  readonly document: DocumentNode;
  uses: number;
}

/** What a document takes in memory for each character of its text. */
const BYTES_PER_CHARACTER = 100;

/** Counts the uses of as many documents as there are plans kept. */
export function countUses(
  planner: Planner,
  { maxPlans, maxPlanBytes }: Pick<PlannerOptions, 'maxPlans' | 'maxPlanBytes'>,
): PopularPlanner {
  const usages = new Lru<Usage>(maxPlans, maxPlanBytes);
  return {
    plan(conditional, variables, signal) {
      const document = settleConditions(conditional, variables);
      const id = planIdOf(document);
      const usage = usages.get(id) ?? { document, uses: 0 };
      usage.uses += 1;
      if (usage.uses === 1) usages.set(id, usage, print(document).length * BYTES_PER_CHARACTER);
      return planner.plan(document, id, signal);
    },
    mostUsed: (count) =>
      [...usages.values()]
        .sort((one, other) => other.uses - one.uses)
        .slice(0, count)
        .map(({ document }) => document),
  };
}

/** Makes plans before anybody asks for them, one after the other; what the schema no longer has is left out. */
export async function planAhead(
  documents: readonly DocumentNode[],
  { planner, schema }: { readonly planner: Planner; readonly schema: GraphQLSchema },
): Promise<void> {
  for (const document of documents) {
    if (validate(schema, document).length > 0) continue;
    // A plan that fails now fails its own request later, and says why there.
    await planner.plan(document, planIdOf(document)).catch(() => {});
  }
}
