import cluster from 'node:cluster';

/** Whether something that the gateway needs is there. A check that throws has failed. */
export type Check = () => boolean | Promise<boolean>;

export interface HealthChecks {
  /** Every one of these is needed. */
  readonly needs: Readonly<Record<string, Check>>;
  /** Agencies: one that answers is enough to be of use. */
  readonly subgraphs: Readonly<Record<string, Check>>;
  readonly schema: () => SchemaState;
  /** For those who watch: it makes nothing ready or not. */
  readonly uses?: () => UsesState;
}

/** How far the views of use are behind the records. */
export interface UsesState {
  readonly records: number;
  readonly seconds: number;
}

/** The supergraph and the agreements in force. */
export interface SchemaState {
  /** When they came into force, RFC 3339. */
  readonly since: string;
  /** Newer ones were refused, so these stay: the log says why. */
  readonly isOutdated: boolean;
}

export interface HealthReport {
  readonly ready: boolean;
  /** Which of several processes says so. */
  readonly worker?: number;
  readonly schema: SchemaState;
  readonly needs: Readonly<Record<string, boolean>>;
  readonly subgraphs: Readonly<Record<string, boolean>>;
  readonly usesBehind?: UsesState;
}

const PATIENCE_MS = 2_000;

/** Runs every check at the same time. One that takes longer than two seconds has failed. */
export async function examine(checks: HealthChecks): Promise<HealthReport> {
  const [needs, subgraphs] = await Promise.all([runAll(checks.needs), runAll(checks.subgraphs)]);
  const ready = Object.values(needs).every(Boolean) && Object.values(subgraphs).some(Boolean);
  const usesBehind = checks.uses?.();
  return {
    ready,
    schema: checks.schema(),
    needs,
    subgraphs,
    ...(usesBehind && { usesBehind }),
    ...(cluster.worker && { worker: cluster.worker.id }),
  };
}

/** Gives everyone who asks within `ageMs` the same answer, so that asking often costs nothing. */
export function shareAnswer<Answer>(
  ask: () => Promise<Answer>,
  ageMs: number,
): () => Promise<Answer> {
  let shared: Promise<Answer> | null = null;
  return () => {
    if (shared !== null) return shared;
    shared = ask();
    setTimeout(() => {
      shared = null;
    }, ageMs).unref();
    return shared;
  };
}

async function runAll(checks: Readonly<Record<string, Check>>): Promise<Record<string, boolean>> {
  const answers = Object.entries(checks).map(async ([name, check]) => [name, await passes(check)]);
  return Object.fromEntries(await Promise.all(answers));
}

async function passes(check: Check): Promise<boolean> {
  const { promise: late, resolve } = Promise.withResolvers<boolean>();
  const timer = setTimeout(resolve, PATIENCE_MS, false);
  try {
    return await Promise.race([check(), late]);
  } catch {
    return false;
  } finally {
    clearTimeout(timer);
  }
}
