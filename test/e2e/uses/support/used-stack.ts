import { join } from 'node:path';
import { createAuditDatabase } from '../../../../gateway/audit/database.ts';
import { openIssuer } from '../../../../gateway/authenticate/issuer.ts';
import { loadPersonas } from '../../../../gateway/authenticate/personas.ts';
import { createExchangeDatabase, type Transaction } from '../../../../gateway/exchange/database.ts';
import type { Caller, Role } from '../../../../schema/contract/caller.ts';
import type { Purpose } from '../../../../schema/contract/purpose.ts';
import type { AuditRecord } from '../../../../schema/contract/record.ts';
import { readAllRecords } from '../../../support/all-records.ts';
import { createTestDatabase } from '../../../support/database.ts';
import { eventually } from '../../../support/eventually.ts';
import { type Answer, openStack, type Stack } from '../../../support/stack.ts';
import { type SecondGateway, startSecondGateway } from '../../audit/support/second-gateway.ts';

export interface UsedAs extends Partial<Pick<Caller, 'agency' | 'creditCode' | 'subject'>> {
  readonly persona?: Role;
  readonly purpose?: Purpose;
  readonly matter?: string;
  readonly variables?: object;
}

/** Gateways with the stack's agencies, and records and views of use of their own. */
export interface UsedStack {
  readonly stack: Stack;
  readonly db: Transaction;
  /** Sent to the gateways in turn. */
  ask(query: string, as?: UsedAs): Promise<Answer>;
  readRecords(): Promise<AuditRecord[]>;
  /** Resolves when the views hold everything that is on record. */
  followed(): Promise<void>;
  /** What the gateways tell those who watch. */
  watch(path: string): Promise<string>;
  close(): Promise<void>;
}

export async function openUsedStack(
  count: number,
  env: Readonly<Record<string, string>> = {},
): Promise<UsedStack> {
  const stack = await openStack();
  const database = await createTestDatabase();
  const settings = { ...env, DATABASE_URL_EXCHANGE: database.url };
  const gateways: SecondGateway[] = [];
  for (let i = 0; i < count; i += 1) gateways.push(await startSecondGateway(stack, settings));
  for (const { url } of gateways) await eventually('ready', () => isReady(url), 60_000);
  const db = createExchangeDatabase(database.url, { as: 'OWNER' });
  const audit = createAuditDatabase(database.url);
  let turn = 0;

  return {
    stack,
    db,
    ask: async (query, as = {}) => {
      turn += 1;
      const { purpose, matter, variables } = as;
      const token = await tokenFor(stack, as);
      const response = await fetch(`${gateways[turn % count]!.url}/graphql`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          ...(token !== null && { authorization: `Bearer ${token}` }),
          ...(purpose !== undefined && { 'x-purpose': purpose }),
          ...(matter !== undefined && { 'x-matter': matter }),
        },
        body: JSON.stringify({ query, variables }),
      });
      const { status, headers } = response;
      const { data, errors = [], extensions = {} } = (await response.json()) as Partial<Answer>;
      return { status, headers, data, errors, extensions };
    },
    readRecords: () => readAllRecords(audit),
    followed: () => eventually('followed', () => isFollowed(db), 30_000).then(() => {}),
    watch: async (path) => (await fetch(`${gateways[0]!.url}${path}`)).text(),
    close: async () => {
      for (const gateway of gateways) await gateway.stop();
      await Promise.all([db.close(), audit.close()]);
      await database.drop();
    },
  };
}

async function tokenFor(stack: Stack, as: UsedAs): Promise<string | null> {
  const { persona = 'public', agency, creditCode, subject } = as;
  const personas = await loadPersonas(stack.dataDirectory);
  const issuer = await openIssuer({ directory: join(stack.dataDirectory, 'keys') });
  const found = personas.find(({ role }) => role === persona)!;
  const caller = {
    ...found,
    ...(agency && { agency }),
    ...(creditCode && { creditCode }),
    ...(subject && { subject }),
  };
  return issuer.issue(caller, new Date());
}

async function isReady(url: string): Promise<boolean> {
  return (await fetch(`${url}/health/ready`)).ok;
}

async function isFollowed(db: Transaction): Promise<boolean> {
  const [place] = await db.query<{ is_there: boolean }>(
    'SELECT sequence = (SELECT max(sequence) FROM record) AS is_there FROM use_place',
  );
  return place!.is_there;
}
