import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type SubgraphProcess, startSubgraphProcess } from '../../support/subgraph-process.ts';
import { AS, type Asker, callerOf } from './callers.ts';
import { CODES, KEYS, putFixtures } from './fixtures.ts';

let subgraph: SubgraphProcess;
beforeAll(async () => {
  subgraph = await startSubgraphProcess('medical-insurance');
  await putFixtures(subgraph.databaseUrl);
});
afterAll(() => subgraph.stop());

/** A pharmacist of the store, as the gateway puts them together from market supervision's answer. */
function pharmacist(personKey: string | null, regionCode = '990106') {
  return {
    __typename: 'LicensedPharmacist',
    registrationNo: '990000000001',
    person: personKey === null ? null : { personKey },
    enterprise: {
      creditCode: CODES.store,
      chainCode: CODES.headOffice,
      region: { code: regionCode },
    },
  };
}

const ELSEWHERE = `query ($of: [_Any!]!) { _entities(representations: $of) {
  ... on LicensedPharmacist { insuredElsewhere } } }`;
const EMPLOYERS = `query ($of: [_Any!]!) { _entities(representations: $of) {
  ... on LicensedPharmacist { employmentInsurance { employerCode employerName paidFrom paidTo } } } }`;

describe('LicensedPharmacist.insuredElsewhere', () => {
  const ask = (asker: Asker, of: object) =>
    subgraph.call(ELSEWHERE, { ...AS[asker], variables: { of: [of] } });

  it.each<[Asker, string]>([
    ['public', 'FIELD_NOT_SHARED'],
    ['grid', 'FIELD_NOT_SHARED'],
    ['analyst', 'FIELD_NOT_SHARED'],
    ['chain', 'FIELD_NOT_SHARED'],
    ['caseOfficerWithoutPurpose', 'PURPOSE_REQUIRED'],
    ['emergency', 'PURPOSE_NOT_AGREED'],
  ])('is refused to %s with %s', async (asker, code) => {
    const { data, errors } = await ask(asker, pharmacist(KEYS.lender));

    expect(data._entities[0].insuredElsewhere).toBeNull();
    expect(errors[0]?.extensions.code).toBe(code);
  });

  it.each([
    ['yes for one whom an unrelated employer pays for', KEYS.lender, true],
    ['no for one whom the head office pays for', KEYS.faithful, false],
    ['null for the retired', KEYS.retired, null],
    ['null for one who is not known here', 'f'.repeat(64), null],
    ['null without a person', null, null],
  ])('is %s', async (_, personKey, answer) => {
    const { data } = await ask('caseOfficer', pharmacist(personKey));

    expect(data._entities[0].insuredElsewhere).toBe(answer);
  });

  it('is given in the officer’s region before a matter names the person', async () => {
    const { data } = await ask('caseOfficerElsewhere', pharmacist(KEYS.lender));

    expect(data._entities[0].insuredElsewhere).toBe(true);
  });

  it('is null outside region and matter, and says so', async () => {
    const { data, extensions } = await ask(
      'caseOfficerElsewhere',
      pharmacist(KEYS.lender, '990206'),
    );

    expect(data._entities[0].insuredElsewhere).toBeNull();
    expect(extensions.access).toContainEqual({
      coordinate: 'LicensedPharmacist.insuredElsewhere',
      status: 'DENIED',
      code: 'OUTSIDE_YOUR_ROWS',
    });
  });
});

describe('LicensedPharmacist.employmentInsurance', () => {
  const ask = (asker: Asker, of: object) =>
    subgraph.call(EMPLOYERS, { ...AS[asker], variables: { of: [of] } });

  it('gives a case officer the employers of a person of the matter, newest first', async () => {
    const { data } = await ask('caseOfficer', pharmacist(KEYS.lender));

    expect(data._entities[0].employmentInsurance).toEqual([
      { employerCode: CODES.factory, employerName: '丁厂', paidFrom: '2024-01-01', paidTo: null },
      {
        employerCode: CODES.store,
        employerName: '甲连锁一店',
        paidFrom: '2020-01-01',
        paidTo: '2023-12-31',
      },
    ]);
  });

  it('gives a case officer with another matter the yes or no only', async () => {
    const { data } = await ask('caseOfficerElsewhere', pharmacist(KEYS.lender));

    expect(data._entities[0].employmentInsurance).toBeNull();
  });

  it('gives no employer of one who is not of the matter, though the enterprise is', async () => {
    const matter = { no: 'M-3', enterprises: [CODES.store], persons: [] };
    const { data } = await subgraph.call(EMPLOYERS, {
      ...AS.caseOfficer,
      matter,
      variables: { of: [pharmacist(KEYS.lender)] },
    });

    expect(data._entities[0].employmentInsurance).toEqual([]);
  });

  it('gives an insurance supervisor what was paid in the own area', async () => {
    const { data } = await ask('insurance', pharmacist(KEYS.lender));

    expect(data._entities[0].employmentInsurance).toMatchObject([{ employerCode: CODES.store }]);
  });

  it('takes one statement for both fields, for 1 and for 100 pharmacists', async () => {
    const both = `query ($of: [_Any!]!) { _entities(representations: $of) {
      ... on LicensedPharmacist { insuredElsewhere employmentInsurance { employerCode } } } }`;
    const of = Array.from({ length: 100 }, (_, i) => pharmacist(String(i).padStart(64, '0')));

    const one = await subgraph.call(both, { ...AS.caseOfficer, variables: { of: of.slice(0, 1) } });
    const many = await subgraph.call(both, { ...AS.caseOfficer, variables: { of } });

    expect(one.extensions.release.statements).toBe(1);
    expect(many.extensions.release.statements).toBe(1);
  });
});

describe('Person.insurance', () => {
  const INSURANCE = `query ($of: [_Any!]!) { _entities(representations: $of) {
    ... on Person { insurance { insuredNo region { code } employmentInsurance { employerCode } } } } }`;
  const ask = (asker: Asker, personKey: string) =>
    subgraph.call(INSURANCE, {
      ...AS[asker],
      variables: { of: [{ __typename: 'Person', personKey }] },
    });

  it.each<Asker>(['public', 'grid', 'analyst', 'chain', 'marketAnalyst'])(
    'is refused to %s',
    async (asker) => {
      const { data, errors } = await ask(asker, KEYS.buyer);

      expect(data._entities[0].insurance).toBeNull();
      expect(errors[0]?.extensions.code).toBe('FIELD_NOT_SHARED');
    },
  );

  it.each<[Asker, string, boolean]>([
    ['insurance', KEYS.buyer, true],
    ['insurance', KEYS.visitor, false],
    ['caseOfficer', KEYS.buyer, true],
    ['caseOfficer', KEYS.retired, false],
    ['caseOfficerElsewhere', KEYS.buyer, false],
    ['police', KEYS.buyer, true],
    ['police', KEYS.retired, false],
  ])('asked by %s for %s: given is %s', async (asker, personKey, isGiven) => {
    const { data } = await ask(asker, personKey);

    expect(data._entities[0].insurance !== null).toBe(isGiven);
  });

  it('leaves the person out of an insurance supervisor’s list who is insured elsewhere', async () => {
    const caller = callerOf('insurance-supervisor', { region: '990206' });
    const { data } = await subgraph.call(INSURANCE, {
      caller,
      purpose: 'DAILY',
      variables: { of: [{ __typename: 'Person', personKey: KEYS.visitor }] },
    });

    expect(data._entities[0].insurance).toEqual({
      insuredNo: '9900000005',
      region: { code: '990206' },
      employmentInsurance: [],
    });
  });
});
