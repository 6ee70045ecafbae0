import { QueryPlanner } from '@graphql-hive/router-query-planner';
import type { PlannerOrder, PlannerReport } from './planner-process.ts';

/** The program of the planner's process: it plans what its parent sends, one document after the other. */
let planner: QueryPlanner | null = null;

process.on('message', (order: PlannerOrder) => {
  process.send!(carryOut(order));
});
process.on('disconnect', () => process.exit());

function carryOut(order: PlannerOrder): PlannerReport {
  try {
    if (order.kind === 'LOAD') {
      planner = new QueryPlanner(order.sdl);
      return { kind: 'LOADED' };
    }
    return { kind: 'PLANNED', plan: planner!.plan(order.text, null, new Set(), 0) };
  } catch (error) {
    return { kind: 'FAILED', message: String(error) };
  }
}
