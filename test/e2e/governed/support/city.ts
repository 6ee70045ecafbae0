import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { createAuditDatabase } from '../../../../gateway/audit/database.ts';
import { openIssuer } from '../../../../gateway/authenticate/issuer.ts';
import { loadPersonas } from '../../../../gateway/authenticate/personas.ts';
import { parseSupergraph } from '../../../../gateway/compile/supergraph.ts';
import type { Server } from '../../../../gateway/http/server.ts';
import { readRegistered } from '../../../../gateway/read-registered.ts';
import { parseSettings } from '../../../../gateway/settings.ts';
import { startGoverned } from '../../../../gateway/start-governed.ts';
import type { Role } from '../../../../schema/contract/caller.ts';
import type { AuditRecord } from '../../../../schema/contract/record.ts';
import { SUBGRAPHS, subgraphPaths } from '../../../../schema/subgraphs.ts';
import { readAllRecords } from '../../../support/all-records.ts';
import { createTestDatabase } from '../../../support/database.ts';
import { makeTemporary } from '../../../support/temporary.ts';
import { composeText } from '../../http/support/supergraph.ts';
import { type Forwarder, startForwarder } from '../../support/forwarder.ts';
import { AGENCIES, POLICY } from './agencies.ts';
import type { Agency } from './agency.ts';

/** A governed gateway with two small agencies, a record store that can go away, and demonstration identities. */
export interface City {
  readonly url: string;
  readonly server: Server;
  readonly market: Agency;
  readonly health: Agency;
  /** Where the gateway reaches its record store. */
  readonly store: Forwarder;
  readonly storePort: number;
  tokenFor(role: Role): Promise<string>;
  readRecords(): Promise<AuditRecord[]>;
  close(): Promise<void>;
}

export interface CityOptions {
  /** The record store, which also holds the agreements, can't be reached until a test says so. */
  readonly isStoreDown?: boolean;
}

/** @param env further settings of the gateway. */
export async function startCity(
  env: Readonly<Record<string, string>> = {},
  { isStoreDown = false }: CityOptions = {},
): Promise<City> {
  const temporary = makeTemporary();
  const keysDirectory = join(temporary.path, 'keys');
  const issuer = await openIssuer({ directory: keysDirectory });
  const database = await createTestDatabase();
  const [market, health] = await Promise.all([AGENCIES.startMarket(), AGENCIES.startHealth()]);
  const store = await startForwarder();
  const direct = new URL(database.url);
  const through = new URL(database.url);
  through.port = String(store.port);
  if (!isStoreDown) store.target(Number(direct.port));

  const settings = parseSettings([], {
    PORT: '0',
    LOG_LEVEL: 'silent',
    DATA_DIR: temporary.path,
    DEMONSTRATION_ISSUER_DIR: keysDirectory,
    DATABASE_URL_EXCHANGE: through.href,
    RECORD_KEY: randomBytes(32).toString('hex'),
    ...Object.fromEntries(SUBGRAPHS.flatMap(({ name }) => addressOf(name, [market, health]))),
    ...env,
  });
  if (settings.mode !== 'GOVERNED')
    throw new Error('The settings are not those of a governed gateway');
  const supergraph = parseSupergraph(composeText([market, health]));
  const server = await startGoverned(settings, () => ({
    supergraph,
    policyOf: ({ revision }) => ({ policy: { ...POLICY, revision }, holes: [] }),
    registered: readRegistered(settings.registeredPath),
  }));
  const records = createAuditDatabase(database.url);

  return {
    url: server.url,
    server,
    market,
    health,
    store,
    storePort: Number(direct.port),
    tokenFor: async (role) => {
      const personas = await loadPersonas(temporary.path);
      const token = await issuer.issue(personas.find((one) => one.role === role)!, new Date());
      return token!;
    },
    readRecords: () => readAllRecords(records),
    close: async () => {
      await server.close();
      market.close();
      health.close();
      await records.close();
      await store.close();
      await database.drop();
      temporary.remove();
    },
  };
}

/** Agencies that don't take part have an address where nobody answers. */
function addressOf(name: (typeof SUBGRAPHS)[number]['name'], agencies: readonly Agency[]) {
  const agency = agencies.find((candidate) => candidate.name === name);
  const { urlVariable } = subgraphPaths(name);
  const key = agency?.callKey ?? Buffer.alloc(32);
  return [
    [urlVariable, agency?.url ?? 'http://127.0.0.1:9/graphql'],
    [urlVariable.replace('SUBGRAPH_URL', 'CALL_KEY'), key.toString('hex')],
  ];
}
