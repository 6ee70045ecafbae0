import type { OperationRequest } from '../../../gateway/compile/compile.ts';
import type { Subgraphs } from './federation.ts';
import type { Disturbance } from './subgraph-server.ts';

export interface ExpectedError {
  readonly code: string;
  readonly path?: readonly (string | number)[];
}

/** One operation and what must come of it, written by hand from the specifications. */
export interface ConformanceCase extends OperationRequest {
  readonly title: string;
  /** Compared as text: the order of the keys counts. */
  readonly data: unknown;
  readonly errors?: readonly ExpectedError[];
  readonly disturb?: Disturbance;
  /** What the fetches that failed would have filled, as dotted paths. */
  readonly unavailable?: Readonly<Record<string, readonly string[]>>;
  /** How many requests each subgraph gets. */
  readonly requests?: Readonly<Record<string, number>>;
}

export interface Conformance {
  readonly subgraphs: Subgraphs;
  readonly cases: readonly ConformanceCase[];
}

export function defineConformance(conformance: Conformance): Conformance {
  return conformance;
}
