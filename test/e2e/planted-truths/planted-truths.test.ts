import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type PlantedTruth, plantedTruth } from '../../../subgraphs/world/truth.ts';
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
import { LENT_LICENCES, SEARCHES } from './searches.ts';

const DEFAULT_SEED = 20_261_121;
const OTHER_SEED = 7;
const SEEDS = [DEFAULT_SEED, OTHER_SEED] as const;

const stacks = new Map<number, Stack>();
let own: OwnStack;

beforeAll(async () => {
  own = await startOwnStack({ seed: OTHER_SEED });
  stacks.set(OTHER_SEED, own).set(DEFAULT_SEED, await openStack());
}, 2 * STACK_START_MS);

afterAll(() => own?.stop());

describe.each(SEEDS)('in the city of seed %i', (seed) => {
  const truth: PlantedTruth = plantedTruth(seed, 'small');

  it.each(SEARCHES)(
    'the question finds exactly $title',
    async ({ officer, find, truth: truthOf }) => {
      const { planted, decoys } = truthOf(truth);

      const found = await find(stacks.get(seed)!, officer);

      expect([...found].sort()).toEqual([...planted].sort());
      expect(planted).not.toEqual([]);
      expect(found.filter((one) => decoys.includes(one))).toEqual([]);
    },
  );
});

describe('the two cities', () => {
  it.each(SEARCHES.filter(({ isNumbered }) => !isNumbered))(
    'hide different things: $title',
    ({ truth }) => {
      const [one, other] = SEEDS.map((seed) => [...truth(plantedTruth(seed, 'small')).planted]);

      expect(one!.sort()).not.toEqual(other!.sort());
    },
  );

  it('have other enterprises under other names', async () => {
    const [one, other] = await Promise.all(SEEDS.map((seed) => listEnterprises(stacks.get(seed)!)));

    expect(other!.codes).not.toEqual(one!.codes);
    expect(other!.names).not.toEqual(one!.names);
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
