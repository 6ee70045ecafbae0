import { inSpan, type Tracer } from '../../schema/telemetry/tracer.ts';

/** Sends one statement with its values, and gives the rows. */
export type RunStatement = (sql: string, values: readonly unknown[]) => Promise<readonly object[]>;

/** The same, each statement in a span of its own that names its table: neither text nor values. */
export function traceStatements(run: RunStatement, tracer: Tracer | null): RunStatement {
  if (tracer === null) return run;
  return (sql, values) => inSpan(tracer.open(describeStatement(sql)), () => run(sql, values));
}

/** @see OpenTelemetry semantic conventions for databases: the summary stands for the text. */
export function describeStatement(sql: string) {
  const verb = /\b(SELECT|INSERT|UPDATE|DELETE)\b/.exec(sql)?.[1] ?? 'OTHER';
  const table = TABLE.exec(sql)?.[1];
  const summary = table === undefined ? verb : `${verb} ${table}`;
  const notes = {
    'db.system.name': 'postgresql',
    'db.query.summary': summary,
    ...(table !== undefined && { 'db.collection.name': table }),
  };
  return { name: summary, kind: 'CLIENT', notes } as const;
}

/** The first table that is read or written; a function that gives rows is none. */
const TABLE = /\b(?:FROM|JOIN|INTO|UPDATE)\s+([a-z_]\w*)\b(?!\s*\()/;
