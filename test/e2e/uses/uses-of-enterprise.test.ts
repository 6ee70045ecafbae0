import { createSecretKey, randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Context } from '../../../gateway/exchange/context.ts';
import { createRights } from '../../../gateway/exchange/rights.ts';
import { enterpriseUsesFor } from '../../../gateway/exchange/uses/enterprise-uses-for.ts';
import { followRecords } from '../../../gateway/exchange/uses/follow-records.ts';
import type { RecordEntry, Release } from '../../../schema/contract/record.ts';
import { hashSubject } from '../../../schema/contract/subject-hash.ts';
import { type AgencyName, SUBGRAPHS } from '../../../schema/subgraphs.ts';
import { policy } from '../../rights/support/policy.ts';
import { saltsFor } from './support/random-entries.ts';
import { openUsesStore, type UsesStore } from './support/uses-store.ts';

const CODE = '91110000MA0TE5T01U';
const TODAY = '2026-11-21';
const HIDDEN_COORDINATES = [
  'Enterprise.hasOpenPoliceCase',
  'Enterprise.hasOpenCase',
  'AdminCase.caseNo',
  'AdminCase.status',
  'Inspection.nextPlannedOn',
];
const keyOf = (agency: AgencyName) => createSecretKey(Buffer.alloc(32, agency));

let store: UsesStore;
beforeEach(async () => {
  store = await openUsesStore();
});
afterEach(() => store?.close());

interface Read extends Partial<RecordEntry> {
  readonly owner?: AgencyName;
  readonly coordinates?: readonly string[];
  readonly code?: string;
}

/** A supervisor's look at the register of the enterprise, unless something else is said. */
function toEntry({ owner = 'market-supervision', coordinates, code = CODE, ...over }: Read) {
  const release: Release = {
    agency: owner,
    entities: 1,
    masked: [],
    released: coordinates ?? ['Enterprise.name'],
    subjects: [hashSubject(code, keyOf(owner))],
  };
  const entry: RecordEntry = {
    id: randomUUID(),
    at: '2026-11-19T02:00:00.000Z',
    subject: 'officer-1',
    agency: 'market-supervision',
    role: 'grid-supervisor',
    purpose: 'DAILY',
    matter: null,
    agreements: [],
    operation: null,
    literals: null,
    denied: [],
    releases: [release],
    outcome: 'OK',
    salts: saltsFor([release]),
    ...over,
  };
  return entry;
}

async function told(reads: readonly Read[], enterpriseDelayDays = 1) {
  await store.append(reads.map(toEntry));
  const { db, ...parts } = store.openParts();
  await followRecords({ db, ...parts });
  const caller = {
    subject: 'chain-1',
    agency: 'partner',
    role: 'chain-partner',
    region: '',
    grids: [],
    creditCode: CODE,
  } as const;
  const reason = { purpose: 'SELF_CHECK', matter: null } as const;
  const rights = createRights(policy, { caller, reason, today: TODAY });
  const subjectKeys = new Map(SUBGRAPHS.map(({ name }) => [name, keyOf(name)]));
  const uses = { db: store.openParts().db as never, subjectKeys, enterpriseDelayDays };
  const context = { call: { caller, reason, operationId: '' }, rights, policy, uses };
  return enterpriseUsesFor(context as unknown as Context, {});
}

it('every coordinate that isn’t told is one that there is', () => {
  const named = HIDDEN_COORDINATES.filter((coordinate) => !policy.rules.has(coordinate));
  expect(named).toEqual([]);
});

describe('an enterprise is told', () => {
  it('of an agency, a day, a purpose, an owner, kinds of data and how often', async () => {
    const uses = await told([{}, { coordinates: ['Enterprise.name', 'Inspection.conclusion'] }]);

    expect(uses).toEqual([
      {
        creditCode: CODE,
        day: '2026-11-19',
        agency: 'market-supervision',
        purpose: 'DAILY',
        owner: 'market-supervision',
        kinds: ['登记信息', '监督检查与整改'].sort(),
        operations: 2,
      },
    ]);
  });

  it('of different readers in one line, so that nobody can count them', async () => {
    const uses = await told([{}, { subject: 'officer-2' }, { role: 'case-officer' }]);

    expect(uses.map(({ operations }) => operations)).toEqual([3]);
  });

  it.each<[string, Read]>([
    ['a case', { purpose: 'CASE', matter: 'C-1', role: 'case-officer' }],
    ['a joint inspection', { purpose: 'JOINT', matter: 'J-1' }],
    ['an emergency', { purpose: 'EMERGENCY', matter: 'E-1' }],
    ['anything that names a matter', { purpose: 'DAILY', matter: 'C-1' }],
    ['the police', { agency: 'public-security', role: 'police-analyst', purpose: 'STATS' }],
    ['the police without a purpose', { agency: 'public-security', purpose: null }],
    [
      'what the police own',
      { owner: 'public-security', coordinates: ['Enterprise.hasOpenPoliceCase'] },
    ],
    ['whether a case is open', { coordinates: ['Enterprise.hasOpenCase'] }],
    ['a case’s own data', { coordinates: ['AdminCase.caseNo', 'AdminCase.status'] }],
    ['the plan of the next visit', { coordinates: ['Inspection.nextPlannedOn'] }],
    ['what there is no agreement for', { coordinates: ['Enterprise.unheardOf'] }],
    ['keys alone, which the reader has named', { coordinates: ['Enterprise.creditCode'] }],
    ['another enterprise', { code: '91110000MA0TE5T02X' }],
    ['another partner', { agency: 'partner', role: 'trace-partner', purpose: 'UPLOAD' }],
    ['the public', { agency: 'public', role: 'public', purpose: null, subject: 'public' }],
    ['what was read within the delay', { at: '2026-11-20T16:00:00.000Z' }],
  ])('nothing of %s', async (_, read) => {
    expect(await told([read])).toEqual([]);
  });

  it('only the tellable kinds of what left together', async () => {
    const coordinates = ['Enterprise.name', 'Enterprise.hasOpenCase', 'AdminCase.caseNo'];

    const [use] = await told([{ coordinates }]);

    expect(use?.kinds).toEqual(['登记信息']);
  });

  it('of a day as soon as the delay is over', async () => {
    const read = { at: '2026-11-20T15:59:00.000Z' };

    expect(await told([read], 1)).toHaveLength(1);
  });
});
