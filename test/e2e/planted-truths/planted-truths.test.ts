import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Planted, type PlantedTruth, plantedTruth } from '../../../subgraphs/world/truth.ts';
import {
  type OwnStack,
  openStack,
  STACK_START_MS,
  type Stack,
  startOwnStack,
} from '../../support/stack.ts';
import { mainEnterprise } from '../../support/world.ts';
import { askPages, type Officer } from './ask-pages.ts';
import { findLentLicences, listPharmacists } from './lent-licences.ts';
import { LENT_LICENCES, SEARCHES, type Search } from './searches.ts';

const DEFAULT_SEED = 20_261_121;
const OTHER_SEED = 7;
const SEEDS = [DEFAULT_SEED, OTHER_SEED] as const;

interface Hunt {
  readonly title: string;
  readonly search: Search;
  readonly expected: (truth: PlantedTruth) => Planted;
}

const HUNTS: readonly Hunt[] = [
  {
    title: 'A1 lent licences (挂证)',
    search: SEARCHES.lentLicences,
    expected: ({ lentLicences }) => lentLicences,
  },
  {
    title: 'A4 sales of recalled batches after the deadline',
    search: SEARCHES.recallBreaches,
    expected: ({ recallBreaches }) => recallBreaches,
  },
  {
    title: 'A4 units with stock of a recalled batch that is not reported',
    search: SEARCHES.unreportedStock,
    expected: ({ unreportedStock }) => unreportedStock,
  },
  {
    title: 'A7 firms with a case, and none that only a covert police case is about',
    search: SEARCHES.firmsWithCase,
    expected: ({ cases, covertlyInvestigated }) => ({
      planted: cases.firms,
      decoys: covertlyInvestigated,
    }),
  },
  {
    title: 'A7 the licence that was revoked',
    search: SEARCHES.revoked,
    expected: ({ cases }) => only([cases.revoked]),
  },
  {
    title: 'A8 trade without a licence in force',
    search: SEARCHES.deadLicences,
    expected: ({ deadLicences }) => deadLicences,
  },
  {
    title: 'A15 credit codes that fail the check',
    search: SEARCHES.failingCodes,
    expected: ({ quality }) => only(quality.failingCodes),
  },
  {
    title: 'A15 firms under an old and a new name',
    search: SEARCHES.renamed,
    expected: ({ quality }) => only(quality.renamed.map(([old, current]) => `${old} ${current}`)),
  },
  {
    title: 'A15 entries that were corrected late',
    search: SEARCHES.corrected,
    expected: ({ quality }) => only(quality.lateCorrections),
  },
  {
    title: 'A15 names that two registers spell differently',
    search: SEARCHES.misspelt,
    expected: ({ quality }) => only(quality.misspelt),
  },
];

/** Transfers are numbered in order, so that every city has the same numbers. */
const HUNTS_BY_NUMBER: readonly Hunt[] = [
  {
    title: 'A7 the transfers to the police and their outcomes',
    search: SEARCHES.outcomes,
    expected: ({ cases }) =>
      only(cases.transfers.map(({ transferNo, outcome }) => `${transferNo} ${outcome}`)),
  },
  {
    title: 'A7 the transfer that was answered too late',
    search: SEARCHES.overdue,
    expected: ({ cases }) => only([cases.overdue]),
  },
];

function only(planted: readonly string[]): Planted {
  return { planted, decoys: [] };
}

const stacks = new Map<number, Stack>();
let own: OwnStack;

beforeAll(async () => {
  own = await startOwnStack({ seed: OTHER_SEED });
  stacks.set(OTHER_SEED, own).set(DEFAULT_SEED, await openStack());
}, 2 * STACK_START_MS);

afterAll(() => own?.stop());

describe.each(SEEDS)('in the city of seed %i', (seed) => {
  const truth: PlantedTruth = plantedTruth(seed, 'small');

  it.each([...HUNTS, ...HUNTS_BY_NUMBER])('the question finds exactly $title', async (hunt) => {
    const { search, expected } = hunt;
    const { planted, decoys } = expected(truth);

    const found = await search.find(stacks.get(seed)!, search.officer);

    expect([...found].sort()).toEqual([...planted].sort());
    expect(planted).not.toEqual([]);
    expect(found.filter((one) => decoys.includes(one))).toEqual([]);
  });
});

describe('the two cities', () => {
  const [one, other] = SEEDS.map((seed) => plantedTruth(seed, 'small'));

  it.each(HUNTS)('hide different things: $title', ({ expected }) => {
    const [these, those] = [one!, other!].map((truth) => [...expected(truth).planted].sort());

    expect(these).not.toEqual(those);
  });

  it('have other enterprises under other names', async () => {
    const [these, those] = await Promise.all(
      SEEDS.map((seed) => listEnterprises(stacks.get(seed)!)),
    );

    expect([...these!.codes].filter((code) => those!.codes.has(code))).toEqual([]);
    expect([...these!.names].filter((name) => those!.names.has(name))).toEqual([]);
    expect(mainEnterprise(own)).not.toEqual(mainEnterprise(stacks.get(DEFAULT_SEED)!));
  });
});

async function listEnterprises(stack: Stack) {
  const answers = await askPages(stack, { persona: 'public' }, { file: 'data-quality' });
  const nodes = answers.flatMap(({ data }) => data.enterprises.nodes);
  return {
    codes: new Set<string>(nodes.map(({ creditCode }) => creditCode)),
    names: new Set<string>(nodes.map(({ name }) => name)),
  };
}

describe('who may not know what employer pays a pharmacist', () => {
  const INSURED_ELSEWHERE = 'LicensedPharmacist.insuredElsewhere';

  it.each<Officer & { readonly code: string }>([
    { persona: 'public', code: 'FIELD_NOT_SHARED' },
    { persona: 'grid-supervisor', purpose: 'DAILY', code: 'FIELD_NOT_SHARED' },
    { persona: 'health-supervisor', purpose: 'DAILY', code: 'FIELD_NOT_SHARED' },
    { persona: 'insurance-supervisor', code: 'PURPOSE_REQUIRED' },
  ])(
    'finds no lent licence, being $persona and refused with $code',
    async ({ code, ...officer }) => {
      const answers = await askPages(stacks.get(DEFAULT_SEED)!, officer, LENT_LICENCES);

      const pages = answers.map(({ data }) => data);
      const pharmacists = listPharmacists(pages);
      expect(findLentLicences(pages)).toEqual([]);
      expect(pharmacists.length).toBeGreaterThan(100);
      expect(pharmacists.every(({ insuredElsewhere }) => insuredElsewhere === null)).toBe(true);
      for (const { extensions } of answers) {
        expect(extensions.access).toContainEqual(
          expect.objectContaining({ coordinate: INSURED_ELSEWHERE, status: 'DENIED', code }),
        );
      }
    },
  );
});
