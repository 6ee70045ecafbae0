import type { DocumentNode } from 'graphql';
import { ApiError } from '../../schema/contract/errors.ts';
import type { Supergraph } from '../compile/supergraph.ts';
import { planAhead } from './plan-ahead.ts';
import { createPlanner, type Planner, type PlannerOptions } from './planner.ts';

const NO_SUPERGRAPH = 'The supergraph names no subgraph.';

/**
 * Starts a planner and plans some documents ahead.
 *
 * @throws ApiError PLAN_FAILED when it doesn't accept the supergraph.
 */
export async function openPlanner(
  supergraph: Supergraph,
  { toWarm, ...options }: PlannerOptions & { readonly toWarm: readonly DocumentNode[] },
): Promise<Planner> {
  if (supergraph.subgraphs.length === 0)
    throw new ApiError('PLAN_FAILED', { detail: NO_SUPERGRAPH });
  const planner = createPlanner(supergraph, options);
  try {
    await planner.start();
    await planAhead(toWarm, { planner, schema: supergraph.schema });
    return planner;
  } catch (error) {
    planner.close();
    throw error;
  }
}
