import type { KeyObject } from 'node:crypto';
import type { DataSource } from 'typeorm';
import type { CallContext } from '../../schema/contract/call.ts';
import { dayInChina } from '../../schema/contract/day.ts';
import { createPageCipher } from '../../schema/contract/page-cursor.ts';
import type { Policy } from '../../schema/contract/policy.ts';
import { hashSubject } from '../../schema/contract/subject-hash.ts';
import type { Tracer } from '../../schema/telemetry/tracer.ts';
import type { SubgraphContext } from './context.ts';
import { guardIn } from './permission.ts';
import { createRequestDatabase, type RequestDatabase } from './request-database.ts';
import { createRights } from './rights.ts';
import type { SubgraphDefinition } from './subgraph.ts';

/** What the resolvers of one call share, and the database's count for the report. */
export interface ServedContext extends SubgraphContext {
  readonly db: RequestDatabase;
}

export interface CallContextParts {
  readonly call: CallContext;
  readonly policy: Policy;
  /** Keys cursors and the hashes of subjects. */
  readonly secret: KeyObject;
  readonly source: DataSource;
  readonly tracer: Tracer | null;
}

/** Made anew for every call, so that one caller's rights and rows never reach another. */
export function createCallContext<Loaders>(
  { createLoaders, permissions }: SubgraphDefinition<Loaders>,
  { call, policy, secret, source, tracer }: CallContextParts,
): ServedContext {
  const rights = createRights({
    policy,
    call,
    today: dayInChina(new Date()),
    hashSubject: (identifier) => hashSubject(identifier, secret),
  });
  const db = createRequestDatabase(source, tracer);
  const cursors = createPageCipher(secret, call.caller.subject);
  const guardOf = (coordinate: string) => guardIn(permissions, coordinate);
  return { rights, db, loaders: createLoaders({ db, rights, cursors, guardOf }) };
}
