import { beforeAll, describe, expect, it } from '@jest/globals';
import { openStack, STACK_START_MS, type Stack } from '../../support/stack.ts';

let stack: Stack;

beforeAll(async () => {
  stack = await openStack();
}, STACK_START_MS);

const EXPLAIN = `query ($coordinate: ID!, $purpose: Purpose, $matter: String, $as: SomebodyInput) {
  explain(coordinate: $coordinate, purpose: $purpose, matter: $matter, as: $as) {
    coordinate use effect code message mask
    fieldSets { fieldSet { scope legalBasis { law } } agreementId agreementVersion rows purposesNamed }
  }
}`;

describe('the catalogue', () => {
  it('is searched by text, owner, attribute and level', async () => {
    const { data, errors } = await stack.ask(
      `{ catalogue(where: { text: "prescription", owner: HEALTH, sharing: CONDITIONAL, level: L3 }) {
        totalCount nodes { coordinate owners level sharing fieldSets { scope grants { to purposes } } } } }`,
      { persona: 'health-supervisor' },
    );

    expect(errors).toEqual([]);
    expect(data.catalogue.totalCount).toBeGreaterThan(3);
    for (const node of data.catalogue.nodes) {
      expect(node).toMatchObject({ level: 'L3', sharing: 'CONDITIONAL' });
      expect(node.owners).toContain('HEALTH');
      expect(node.fieldSets[0].grants.length).toBeGreaterThan(0);
    }
  });

  it('is paged without gaps', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { data } = await stack.ask(
        'query ($after: String) { catalogue(first: 150, after: $after) { totalCount nodes { coordinate } pageInfo { hasNextPage endCursor } } }',
        { persona: 'data-officer', variables: { after } },
      );
      seen.push(
        ...data.catalogue.nodes.map(({ coordinate }: { coordinate: string }) => coordinate),
      );
      after = data.catalogue.pageInfo.hasNextPage ? data.catalogue.pageInfo.endCursor : null;
      if (after === null) expect(seen.length).toBe(data.catalogue.totalCount);
    } while (after !== null);

    expect(seen).toEqual([...new Set(seen)].sort());
    expect(seen.length).toBeGreaterThan(600);
  });

  it('is given in measure, whoever asks', async () => {
    const lists = Array.from(
      { length: 40 },
      (_, i) => `a${i}: catalogue(first: 200) { totalCount }`,
    );

    const { status, data, errors } = await stack.ask(`{ ${lists.join(' ')} }`);

    expect([status, data]).toEqual([400, undefined]);
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['OPERATION_TOO_COMPLEX']);
  });

  it('keeps from the public who has what', async () => {
    const { data, errors } = await stack.ask(
      '{ catalogue(first: 1) { nodes { coordinate fieldSets { grants { to } } } } }',
    );

    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['FIELD_NOT_SHARED']);
    expect(data.catalogue.nodes[0].fieldSets[0].grants).toBeNull();
  });
});

describe('explain', () => {
  it('tells a caller what to do next', async () => {
    const { data } = await stack.ask(EXPLAIN, {
      persona: 'health-analyst',
      variables: { coordinate: 'Query.prescriptionTotals' },
    });

    expect(data.explain).toMatchObject({
      effect: 'DENY',
      code: 'PURPOSE_REQUIRED',
      fieldSets: [{ agreementId: 'health/2026-1', purposesNamed: ['EMERGENCY', 'STATS'] }],
    });
  });

  it('checks a matter as an operation does', async () => {
    const { errors } = await stack.ask(EXPLAIN, {
      persona: 'case-officer',
      variables: { coordinate: 'Enterprise.name', purpose: 'CASE', matter: '沈市监立〔2020〕1号' },
    });

    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['MATTER_NOT_YOURS']);
  });

  it('answers what does not exist and what is not in view with the same bytes', async () => {
    const ask = async (coordinate: string) => {
      const { data, errors, extensions, status } = await stack.ask(EXPLAIN, {
        variables: { coordinate },
      });
      return JSON.stringify([status, data, errors, { ...extensions, recordId: '' }]);
    };

    const unknown = await ask('Enterprise.nonsense');
    expect(unknown).toContain('{"explain":null}');
    expect(await ask('RealNameSale.buyer')).toBe(unknown);
    expect(await ask('Query.caseMatter')).toBe(unknown);
    expect(await ask('🦜')).toBe(unknown);
  });

  it('lets a data officer look at somebody else, and nobody else', async () => {
    const variables = {
      coordinate: 'Prescription.diagnosis',
      as: { role: 'INSURANCE_SUPERVISOR', region: '2101' },
      purpose: 'CASE',
      matter: 'any',
    };

    const officer = await stack.ask(EXPLAIN, { persona: 'data-officer', variables });
    const other = await stack.ask(EXPLAIN, { persona: 'insurance-supervisor', variables });

    expect(officer.errors).toEqual([]);
    expect(officer.data.explain.coordinate).toBe('Prescription.diagnosis');
    expect(other.errors.map(({ extensions }) => extensions.code)).toEqual(['OFFICERS_ONLY']);
  });

  it('lists what is given for a purpose', async () => {
    const { data } = await stack.ask(
      '{ rightsInForce(purpose: STATS, first: 200) { totalCount nodes { coordinate effect } } }',
      { persona: 'market-analyst' },
    );

    expect(data.rightsInForce.totalCount).toBeGreaterThan(100);
    for (const { effect } of data.rightsInForce.nodes) expect(effect).toMatch(/ALLOW|MASK|TOTALS/);
  });
});
