import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { loadPersonas, type Persona } from '../../../gateway/authenticate/personas.ts';
import { BOUND_PURPOSES, type Purpose } from '../../../schema/contract/purpose.ts';
import { eventually } from '../../support/eventually.ts';
import { type OwnStack, STACK_START_MS, startOwnStack } from '../../support/stack.ts';
import { mainEnterprise, matterOf } from '../../support/world.ts';
import { change } from './change.ts';

let stack: OwnStack;
let personas: readonly Persona[];
beforeAll(async () => {
  stack = await startOwnStack();
  personas = await loadPersonas(stack.dataDirectory);
}, STACK_START_MS);
afterAll(() => stack?.stop(), 60_000);

const CONTROLLED_DRUGS = 'SYLJ-2026-0002';

describe('every matter', () => {
  it('is taken for its own purpose and refused for every other', async () => {
    const taken: string[] = [];
    const expected: string[] = [];
    for (const { persona, purposes, matters } of personas) {
      for (const { no, purpose: own } of matters) {
        for (const purpose of purposes.filter((one) => BOUND_PURPOSES.has(one))) {
          const answer = await stack.ask('{ regions: region(code: "2101") { name } }', {
            persona,
            purpose,
            matter: encodeURIComponent(no),
          });
          const { code = 'TAKEN' } = answer.errors[0]?.extensions ?? {};
          taken.push(`${persona} ${no} ${purpose} ${code}`);
          expected.push(
            `${persona} ${no} ${purpose} ${purpose === own ? 'TAKEN' : 'MATTER_NOT_YOURS'}`,
          );
        }
      }
    }

    expect(taken).toEqual(expected);
    expect(taken.length).toBeGreaterThan(25);
  });

  it('is there for those who take part', () => {
    const count = (purpose: Purpose) =>
      personas
        .filter(({ matters }) => matters.some((matter) => matter.purpose === purpose))
        .map(({ persona }) => persona);

    expect(count('JOINT')).toEqual([
      'grid-supervisor',
      'case-officer',
      'health-supervisor',
      'insurance-supervisor',
      'police-officer',
    ]);
    expect(count('EMERGENCY')).toEqual(['case-officer', 'health-supervisor']);
  });
});

describe('a joint inspection', () => {
  const UNITS = `query ($id: ID!) { jointInspection(id: $id) { state units(first: 100) {
    totalCount nodes { enterprise { creditCode grid { gridCode } } } } } }`;
  const UNIT = `query ($creditCode: ID!) { enterprise(creditCode: $creditCode) {
    name hasOpenCase inspections { totalCount } jointInspections { id } } }`;

  interface ListedUnit {
    readonly enterprise: {
      readonly creditCode: string;
      readonly grid: { readonly gridCode: string };
    };
  }

  async function listUnits(): Promise<readonly ListedUnit[]> {
    const { data } = await stack.ask(UNITS, joint('grid-supervisor'));
    return data.jointInspection.units.nodes;
  }

  function joint(persona: 'grid-supervisor' | 'case-officer' | 'insurance-supervisor') {
    return {
      persona,
      purpose: 'JOINT' as const,
      matter: matterOf(stack, persona, 'JOINT'),
      variables: { id: decodeURIComponent(matterOf(stack, persona, 'JOINT')) },
    };
  }

  it('opens its units to a grid supervisor, also outside the own grids', async () => {
    const units = await listUnits();
    const own = personas.find(({ persona }) => persona === 'grid-supervisor')!.grids;
    const outside = units.find(({ enterprise }) => !own.includes(enterprise.grid.gridCode))!;
    const variables = { creditCode: outside.enterprise.creditCode };

    const listed = await stack.ask(UNIT, { ...joint('grid-supervisor'), variables });
    const daily = await stack.ask(UNIT, {
      persona: 'grid-supervisor',
      purpose: 'DAILY',
      variables,
    });

    expect(units).toHaveLength(17);
    expect(units.map(({ enterprise }) => enterprise.creditCode)).toContain(
      mainEnterprise(stack).creditCode,
    );
    expect(listed.data.enterprise.hasOpenCase).not.toBeNull();
    expect(listed.data.enterprise.jointInspections).toContainEqual({ id: 'SYLJ-2026-0001' });
    expect(daily.data.enterprise).toMatchObject({
      hasOpenCase: null,
      inspections: { totalCount: 0 },
      jointInspections: [],
    });
  });

  it('opens nothing that it does not list', async () => {
    const listed = (await listUnits()).map(({ enterprise }) => enterprise.creditCode);
    const { data: all } = await stack.ask('{ enterprises(first: 100) { nodes { creditCode } } }');
    const unlisted = all.enterprises.nodes.find(
      ({ creditCode }: { creditCode: string }) => !listed.includes(creditCode),
    );

    const { data } = await stack.ask(UNIT, { ...joint('grid-supervisor'), variables: unlisted });

    expect(data.enterprise).toEqual({
      name: expect.any(String),
      hasOpenCase: null,
      inspections: { totalCount: 0 },
      jointInspections: [],
    });
  });

  it('opens its units to the insurance supervisor of an agency that joins', async () => {
    const { data, errors, extensions } = await stack.ask(UNITS, joint('insurance-supervisor'));

    expect(errors).toEqual([]);
    expect(data.jointInspection.units.totalCount).toBe(17);
    expect(extensions).not.toHaveProperty('emergency');
  });

  it.each([
    ['SYLJ-2026-0001', 'hasOpenPoliceCase', 'openFundViolations { totalCount }'],
    ['SYLJ-2026-0002', 'openFundViolations { totalCount }', 'hasOpenPoliceCase'],
  ])('%s takes nothing from an agency that does not join it', async (matter, absent, joined) => {
    const asked = { ...joint('case-officer'), matter };
    const { data } = await stack.ask(UNITS, { ...asked, variables: { id: matter } });
    const { creditCode } = data.jointInspection.units.nodes[0].enterprise;
    const query = (field: string) =>
      `query ($creditCode: ID!) { enterprise(creditCode: $creditCode) { ${field} } }`;

    const [refused, given] = await Promise.all(
      [absent, joined].map((field) =>
        stack.ask(query(field), { ...asked, variables: { creditCode } }),
      ),
    );

    expect(refused!.errors.map(({ extensions }) => extensions.code)).toEqual(['AGENCY_NOT_JOINED']);
    expect(given!.errors).toEqual([]);
  });

  it('is refused to an agency that does not join', async () => {
    const { errors } = await stack.ask(UNITS, {
      ...joint('insurance-supervisor'),
      matter: CONTROLLED_DRUGS,
    });

    expect(errors[0]?.extensions.code).toBe('MATTER_NOT_YOURS');
  });

  it('opens nothing any more within five seconds of its end', async () => {
    const ask = { ...joint('grid-supervisor'), matter: CONTROLLED_DRUGS };
    const before = await stack.ask('{ jointInspections { totalCount } }', ask);

    await change(stack, 'market-supervision', {
      sql: "UPDATE joint_inspection SET state = 'CLOSED' WHERE id = $1",
      values: [CONTROLLED_DRUGS],
    });

    expect(before.errors).toEqual([]);
    await refusedSoon(ask);
  });
});

describe('an emergency', () => {
  const CASES = `{ aefiCases(first: 100) { nodes {
    aefiCode clusterCode patientName bornOn preliminaryDiagnosis person { personKey }
  } } }`;
  const VACCINATED = `query ($where: VaccinationRecordWhere) {
    vaccinationRecords(where: $where, first: 100) { nodes { person { personKey } } }
  }`;

  const emergency = () => ({
    persona: 'case-officer' as const,
    purpose: 'EMERGENCY' as const,
    matter: matterOf(stack, 'case-officer', 'EMERGENCY'),
  });

  it('shows a case officer those whom it concerns in the clear, and nobody else', async () => {
    const { data: ordered } = await stack.ask(
      '{ emergencies { nodes { clusterCode unit { unitCode } batch { nationalDrugCode batchNo } } } }',
      emergency(),
    );
    const { clusterCode, unit, batch } = ordered.emergencies.nodes[0];
    const { data: given } = await stack.ask(VACCINATED, {
      ...emergency(),
      variables: { where: { unit: unit.unitCode, batch } },
    });
    const concerned = given.vaccinationRecords.nodes.map(keyOf);
    const all = await stack.ask(CASES, { persona: 'health-supervisor', purpose: 'DAILY' });

    const { data } = await stack.ask(CASES, emergency());

    const nodes: readonly AefiNode[] = data.aefiCases.nodes;
    const clear = nodes.filter(({ person }) => person !== null);
    const expected = (all.data.aefiCases.nodes as readonly AefiNode[]).filter((node) =>
      concerned.includes(keyOf(node)),
    );
    expect(clear.map(({ aefiCode }) => aefiCode)).toEqual(expected.map(({ aefiCode }) => aefiCode));
    expect(clear.filter((node) => node.clusterCode === clusterCode)).toHaveLength(7);
    expect(nodes.length).toBeGreaterThan(clear.length);
    for (const node of nodes) {
      const isClear = clear.includes(node);
      expect(node.patientName.includes('*')).toBe(!isClear);
      expect(/^\d{4}-\d{2}-\d{2}$/.test(node.bornOn)).toBe(isClear);
      expect(node.preliminaryDiagnosis === '[已脱敏]').toBe(!isClear);
    }
  });

  it('is marked in every answer that is given under it, and in no other', async () => {
    const marked = await stack.ask(CASES, emergency());
    const denied = await stack.ask('{ doseTotals(by: MONTH) { doses } __typename }', emergency());
    const plain = await stack.ask(CASES, {
      persona: 'case-officer',
      purpose: 'CASE',
      matter: matterOf(stack, 'case-officer'),
    });

    for (const { extensions } of [marked, denied]) {
      expect(extensions.emergency).toEqual({
        no: emergency().matter,
        expiresAt: expect.stringMatching(/^\d{4}-\d{2}-\d{2}T.*Z$/),
      });
    }
    const { expiresAt } = marked.extensions.emergency as { expiresAt: string };
    const hoursLeft = (Date.parse(expiresAt) - Date.now()) / 3_600_000;
    expect(hoursLeft).toBeGreaterThan(0);
    expect(hoursLeft).toBeLessThanOrEqual(72);
    expect(plain.extensions).not.toHaveProperty('emergency');
  });

  it('opens nothing any more within five seconds of its end', async () => {
    const before = await stack.ask('{ __typename }', emergency());

    await change(stack, 'health', {
      sql: "UPDATE emergency SET expires_at = now() - interval '1 second' WHERE id = $1",
      values: [emergency().matter],
    });

    expect(before.errors).toEqual([]);
    await refusedSoon(emergency());
  });
});

interface AefiNode {
  readonly aefiCode: string;
  readonly clusterCode: string | null;
  readonly patientName: string;
  readonly bornOn: string;
  readonly preliminaryDiagnosis: string;
  readonly person: { readonly personKey: string } | null;
}

function keyOf({ person }: Pick<AefiNode, 'person'>): string | undefined {
  return person?.personKey;
}

async function refusedSoon(options: Parameters<OwnStack['ask']>[1]): Promise<void> {
  const refused = async () => {
    const { errors } = await stack.ask('{ __typename }', options);
    return errors[0]?.extensions.code === 'MATTER_NOT_YOURS';
  };
  await eventually('the matter is refused', refused, 6_000);
}
