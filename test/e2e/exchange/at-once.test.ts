import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { createAgreementStore } from '../../../gateway/exchange/agreement-store.ts';
import { createCatalogues } from '../../../gateway/exchange/catalogue/catalogue.ts';
import { readLegalClauses } from '../../../gateway/exchange/catalogue/legal-clauses.ts';
import {
  createExchangeDatabase,
  type ExchangeDatabase,
} from '../../../gateway/exchange/database.ts';
import { createOffice, type Office } from '../../../gateway/exchange/office.ts';
import type { RequestDraft } from '../../../gateway/exchange/requests/request-draft.ts';
import type { Caller } from '../../../schema/contract/caller.ts';
import { createPolicy } from '../../../schema/contract/policy.ts';
import { readAgreements, readDocuments } from '../../../schema/files.ts';
import { createTestDatabase, type TestDatabase } from '../../support/database.ts';

const documents = readDocuments();
const agreements = readAgreements();
const policy = createPolicy(documents, agreements);
const catalogue = createCatalogues(documents)(policy);
const clauses = readLegalClauses();

let database: TestDatabase;
let db: ExchangeDatabase;
let office: Office;

beforeEach(async () => {
  database = await createTestDatabase();
  db = createExchangeDatabase(database.url);
  const store = createAgreementStore(db, () => documents);
  await store.seed(agreements);
  office = createOffice({
    agreements: {
      db,
      store,
      current: () => ({ revision: agreements.length, agreements }),
      refresh: async () => {},
    },
    documents,
    now: () => new Date('2026-11-22T08:00:00Z'),
  });
});
afterEach(async () => {
  await db.close();
  await database.drop();
});

function officer(subject: string, agency: Caller['agency']): Caller {
  return { subject, agency, role: 'data-officer', region: '21', grids: [], creditCode: null };
}
const asking = officer('asking', 'public-security');
const giving = officer('giving', 'market-supervision');
const second = officer('second', 'market-supervision');

async function submit(): Promise<string> {
  const draft: RequestDraft = {
    owner: 'market-supervision',
    coordinates: ['Query.salesTotals', 'SalesTotals.cells', 'SalesTotal.key', 'SalesTotal.sales'],
    wanted: {
      ...{ roles: ['police-analyst'], purposes: ['STATS'], effect: 'TOTALS', rows: ['REGION'] },
      ...{ uses: ['GROUP'], region: null },
    },
    validTo: '2027-12-31',
    legalBasis: 'DAL-113',
    reason: 'Precursors: where do they go?',
  };
  const { id } = await office.requests.submit(draft, { caller: asking, catalogue, clauses });
  return id;
}

/** More than the store has connections. */
const AT_ONCE = 8;

it('as many requests are approved at once as officers approve', async () => {
  const ids = await Promise.all(Array.from({ length: AT_ONCE }, submit));

  const approved = await Promise.all(
    ids.map((id) => office.requests.take({ id, step: 'APPROVE', reason: null }, giving, policy)),
  );

  expect(approved.map(({ state }) => state)).toEqual(new Array(AT_ONCE).fill('APPROVED'));
});

it('of changes that are put in force at once one is, and the others are stale', async () => {
  const grant = { to: ['police-analyst'], effect: 'TOTALS', rows: ['ALL'] } as const;
  const scope = 'market-supervision:sales-totals';
  const edits = [
    { kind: 'ADD_GRANT', scope, number: null, grant: { ...grant, purposes: ['STATS'] } },
  ] as const;
  const draft = { owner: 'market-supervision', edits, reason: 'Joint statistics' } as const;
  const changes = await Promise.all(
    Array.from({ length: AT_ONCE }, () => office.changes.propose(draft, giving)),
  );

  const answers = await Promise.allSettled(
    changes.map(({ id }) => office.changes.approve(id, second)),
  );

  const codes = answers.map((one) => (one.status === 'rejected' ? one.reason.code : 'IN_FORCE'));
  expect(codes.sort()).toEqual([...new Array(AT_ONCE - 1).fill('CHANGE_STALE'), 'IN_FORCE']);
});
