import { type ErrorCode, isErrorCode, messageOf } from '../../schema/contract/errors.ts';
import { type Path, type Tree, withoutIndices } from './tree.ts';

/** An error that a subgraph reported, at its place in the merged tree. */
export interface Fault {
  readonly path: Path | null;
  readonly subgraph: string;
  readonly message: string;
  readonly extensions: Readonly<Record<string, unknown>>;
}

/** A fetch that brought nothing, and every place that stays empty for it, without list indices. */
export interface Failure {
  readonly subgraph: string;
  readonly code: ErrorCode;
  readonly message: string;
  readonly extensions: Readonly<Record<string, unknown>>;
  readonly places: Set<string>;
}

/** What went wrong in one execution. */
export class FaultLog {
  readonly faults: Fault[] = [];
  /** In the order of their subgraphs: which of two fetches ended first is chance, and what a client is told must not be. */
  readonly failures: Failure[] = [];
  readonly #exact = new Set<string>();
  readonly #above = new Set<string>();

  note(fault: Fault): void {
    this.faults.push(fault);
    if (fault.path === null) return;
    this.#exact.add(fault.path.join('.'));
    for (let length = 0; length < fault.path.length; length += 1) {
      this.#above.add(fault.path.slice(0, length).join('.'));
    }
  }

  fail(failure: Failure): void {
    this.failures.push(failure);
    this.failures.sort(inOrder);
  }

  /** Whether an error at this place or below it can have made its value null. */
  canHaveNulled(path: Path): boolean {
    const place = path.join('.');
    return this.#exact.has(place) || this.#above.has(place);
  }

  /** Whether a known fault, here, above or below, already says why there is no value. */
  explains(path: Path): boolean {
    if (this.faults.length === 0 && this.failures.length === 0) return false;
    if (this.#above.has(path.join('.'))) return true;
    for (let length = path.length; length > 0; length -= 1) {
      const place = path.slice(0, length);
      if (this.#exact.has(place.join('.'))) return true;
      if (this.failureAt(withoutIndices(place)) !== undefined) return true;
    }
    return false;
  }

  /** The failure for which this place, given without list indices, stays empty. */
  failureAt(keys: readonly string[]): Failure | undefined {
    if (this.failures.length === 0) return undefined;
    const place = keys.join('.');
    return this.failures.find(({ places }) => places.has(place));
  }
}

function inOrder(one: Failure, other: Failure): number {
  const [a, b] = [one, other].map(({ subgraph, code }) => `${subgraph} ${code}`);
  return a! < b! ? -1 : Number(a! > b!);
}

/** What the client may learn of a subgraph's error: everything if `isExposed`, else only codes that are ours. */
export function describeError(
  error: unknown,
  isExposed: boolean,
): Pick<Fault, 'message' | 'extensions'> {
  const { message, extensions } = (error ?? {}) as { message?: unknown; extensions?: Tree | null };
  const code = extensions?.code;
  if (isExposed) {
    return {
      message: String(message ?? ''),
      extensions: { code: 'SUBGRAPH_ERROR', ...extensions },
    };
  }
  if (isErrorCode(code))
    return { message: String(message ?? messageOf(code)), extensions: { code } };
  return { message: messageOf('SUBGRAPH_ERROR'), extensions: { code: 'SUBGRAPH_ERROR' } };
}
