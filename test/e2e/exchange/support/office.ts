import { createAgreementStore } from '../../../../gateway/exchange/agreement-store.ts';
import { createCatalogues } from '../../../../gateway/exchange/catalogue/catalogue.ts';
import { readLegalClauses } from '../../../../gateway/exchange/catalogue/legal-clauses.ts';
import type { ChangeDraft } from '../../../../gateway/exchange/changes/changes.ts';
import { createExchangeDatabase } from '../../../../gateway/exchange/database.ts';
import { createOffice } from '../../../../gateway/exchange/office.ts';
import type { RequestDraft } from '../../../../gateway/exchange/requests/request-draft.ts';
import type { Caller } from '../../../../schema/contract/caller.ts';
import { createPolicy } from '../../../../schema/contract/policy.ts';
import { readAgreements, readDocuments } from '../../../../schema/files.ts';
import { createTestDatabase } from '../../../support/database.ts';

const documents = readDocuments();
const agreements = readAgreements();
const policy = createPolicy(documents, agreements);
const catalogue = createCatalogues(documents)(policy);
const clauses = readLegalClauses();

function officer(subject: string, agency: Caller['agency']): Caller {
  return { subject, agency, role: 'data-officer', region: '21', grids: [], creditCode: null };
}

/** Those who ask market supervision for its totals of sales, and those who give them. */
export const OFFICERS = {
  asking: officer('asking', 'public-security'),
  giving: officer('giving', 'market-supervision'),
  second: officer('second', 'market-supervision'),
};

const REQUEST: RequestDraft = {
  owner: 'market-supervision',
  coordinates: ['Query.salesTotals', 'SalesTotals.cells', 'SalesTotal.key', 'SalesTotal.sales'],
  wanted: {
    roles: ['police-analyst'],
    purposes: ['STATS'],
    effect: 'TOTALS',
    rows: ['REGION'],
    uses: ['GROUP'],
    region: null,
  },
  validTo: '2027-12-31',
  legalBasis: 'DAL-113',
  reason: 'Precursors: where do they go?',
};

const CHANGE: ChangeDraft = {
  owner: 'market-supervision',
  edits: [
    {
      kind: 'ADD_GRANT',
      scope: 'market-supervision:sales-totals',
      number: null,
      grant: { to: ['police-analyst'], purposes: ['STATS'], effect: 'TOTALS', rows: ['ALL'] },
    },
  ],
  reason: 'Joint statistics',
};

/** The officers' work on a database of its own, with the reviewed agreements in force. */
export async function openOffice(now: () => Date) {
  const database = await createTestDatabase();
  const db = createExchangeDatabase(database.url);
  const store = createAgreementStore(db, () => documents);
  await store.seed(agreements);
  const inForce = { revision: agreements.length, agreements };
  const office = createOffice({
    agreements: { db, store, current: () => inForce, refresh: async () => {} },
    documents,
    now,
  });
  return {
    office,
    policy,
    submit: () => office.requests.submit(REQUEST, { caller: OFFICERS.asking, catalogue, clauses }),
    approve: (id: string) =>
      office.requests.take({ id, step: 'APPROVE', reason: null }, OFFICERS.giving, policy),
    propose: () => office.changes.propose(CHANGE, OFFICERS.giving),
    async close() {
      await db.close();
      await database.drop();
    },
  };
}

export type OpenOffice = Awaited<ReturnType<typeof openOffice>>;
