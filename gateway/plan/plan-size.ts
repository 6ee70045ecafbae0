import type { ExecutablePlan } from './planner.ts';
import type { Step } from './steps.ts';

/** What a plan takes in memory for each character of its requests, measured on the product's schema. */
const BYTES_PER_CHARACTER = 100;

/** Roughly what a plan takes in memory, in bytes. */
export function planBytes({ id, step }: ExecutablePlan): number {
  return (id.length + charactersIn(step)) * BYTES_PER_CHARACTER;
}

function charactersIn(step: Step | null): number {
  switch (step?.kind) {
    case undefined:
      return 0;
    case 'SEQUENCE':
    case 'PARALLEL':
      return step.steps.reduce((total, inner) => total + charactersIn(inner), 0);
    case 'SUBSCRIPTION':
      return charactersIn(step.source);
    case 'ROOT_FETCH':
    case 'ENTITY_FETCH':
      return step.request.bodyStart.length;
  }
}
