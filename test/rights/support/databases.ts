import { readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { type AgencyName, SUBGRAPHS } from '../../../schema/subgraphs.ts';

/** A stack's databases, open to the suite that proves what leaves them. */
export interface Databases {
  of(name: AgencyName | 'exchange'): pg.Client;
  close(): Promise<void>;
}

/** Opens the databases of a stack as PostgreSQL's superuser, no foreign key in the way. */
export async function openDatabases(stack: { readonly dataDirectory: string }): Promise<Databases> {
  const names = [...SUBGRAPHS.map(({ name }) => name), 'exchange' as const];
  const clients = new Map(
    names.map((name) => {
      const database = name.replaceAll('-', '_');
      const options = '-c session_replication_role=replica';
      return [name, new pg.Client({ ...superuserOf(stack), database, options })] as const;
    }),
  );
  await Promise.all([...clients.values()].map((client) => client.connect()));
  return {
    of: (name) => clients.get(name)!,
    close: async () => {
      await Promise.all([...clients.values()].map((client) => client.end()));
    },
  };
}

function superuserOf({ dataDirectory }: { readonly dataDirectory: string }) {
  const cluster = realpathSync(join(dataDirectory, 'postgres', 'cluster'));
  const [, , , port] = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n');
  const password = readFileSync(join(cluster, '..', 'password'), 'utf8');
  return { host: '127.0.0.1', user: 'yaolian', port: Number(port), password };
}
