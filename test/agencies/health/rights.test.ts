import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  type CallOptions,
  type SubgraphProcess,
  startSubgraphProcess,
} from '../../support/subgraph-process.ts';
import {
  callerOf,
  caseOfficer,
  healthAnalyst,
  healthSupervisor,
  insuranceSupervisor,
  MATTER,
  MINOR_MATTER,
  policeOfficer,
} from './callers.ts';
import { AWAY, BATCH_A, CODES, HOME, insertFixtures, personKey, UNITS } from './fixtures.ts';

let health: SubgraphProcess;

beforeAll(async () => {
  health = await startSubgraphProcess('health');
  await insertFixtures(health.databaseUrl);
});

afterAll(() => health?.stop());

const entity = (fields: string) =>
  `query ($keys: [_Any!]!) { _entities(representations: $keys) { ${fields} } }`;

function codesOf({ errors }: { readonly errors: readonly { extensions: object }[] }) {
  return errors.map(({ extensions }) => (extensions as { code: string }).code);
}

describe('a call that nobody signed', () => {
  it.each([
    ['an entity', '{ _entities(representations: []) { __typename } }'],
    ['the SDL', '{ _service { sdl } }'],
    ['public facts', '{ feverClinics { totalCount } }'],
  ])('is refused when it asks for %s', async (_, query) => {
    const response = await health.callUnsigned(query);

    expect(response.status).toBe(401);
    expect(await response.json()).toEqual({
      errors: [expect.objectContaining({ extensions: { code: 'SIGNATURE_INVALID' } })],
    });
  });
});

describe('prescriptions', () => {
  const list = `{ prescriptions(first: 2) { totalCount nodes {
    rxNo prescribedAt prescriberName days patientName diagnosis person { personKey } lines { quantity dailyDose } } } }`;

  it('are read in full, of her own district only, by a health supervisor', async () => {
    const { data, errors } = await health.call(list, healthSupervisor);

    expect(errors).toEqual([]);
    expect(data.prescriptions.totalCount).toBe(12);
    expect(data.prescriptions.nodes[0]).toEqual({
      rxNo: 'RX012',
      prescribedAt: '2026-10-13T00:30:00.000Z',
      prescriberName: '欧阳明',
      days: 7,
      patientName: '王五',
      diagnosis: '失眠',
      person: { personKey: personKey(12) },
      lines: [{ quantity: 2, dailyDose: '一日一次,一次一片' }],
    });
  });

  it('show a case officer patients in full for the matter and masked for the rest of the district', async () => {
    const matter = { no: 'C-2', enterprises: [], persons: [personKey(1)] };
    const query = '{ prescriptions { nodes { rxNo patientName diagnosis person { personKey } } } }';

    const { data, extensions } = await health.call(query, { ...caseOfficer, matter });

    const [newest, oldest] = [data.prescriptions.nodes[0], data.prescriptions.nodes.at(-1)];
    expect(newest).toEqual({
      rxNo: 'RX012',
      patientName: '王*',
      diagnosis: '[已脱敏]',
      person: null,
    });
    expect(oldest).toEqual({
      rxNo: 'RX001',
      patientName: '王五',
      diagnosis: '失眠',
      person: { personKey: personKey(1) },
    });
    expect(extensions.access).toContainEqual(
      expect.objectContaining({ coordinate: 'Prescription.patientName', status: 'MASKED' }),
    );
    expect(extensions.release.masked).toContain('Prescription.diagnosis');
  });

  it('show an insurance supervisor the medicines, not the patient, in daily supervision', async () => {
    const query = `{ prescriptions(first: 1) { nodes { days patientName person { personKey }
      lines { product { approvalNumber } } } } }`;

    const answer = await health.call(query, insuranceSupervisor);

    expect(answer.data.prescriptions.nodes).toEqual([
      {
        days: 7,
        patientName: null,
        person: null,
        lines: [{ product: { approvalNumber: '国药准字H20990001' } }],
      },
    ]);
    expect(codesOf(answer)).toEqual(['PURPOSE_NOT_AGREED', 'PURPOSE_NOT_AGREED']);
  });

  it('show a grid supervisor on a joint inspection day and doctor masked, and no medicine', async () => {
    const caller = callerOf('grid-supervisor', { agency: 'market-supervision' });
    const query = `{ prescriptions(first: 1) { totalCount nodes {
      prescribedAt prescriberName days lines { lineNo quantity dailyDose } } } }`;

    const answer = await health.call(query, { caller, purpose: 'JOINT', matter: MATTER });

    expect(answer.data.prescriptions).toEqual({
      totalCount: 12,
      nodes: [
        {
          prescribedAt: '2026-10-12T16:00:00.000Z',
          prescriberName: '欧阳*',
          days: null,
          lines: [{ lineNo: 1, quantity: null, dailyDose: '[已脱敏]' }],
        },
      ],
    });
    expect(codesOf(answer)).toEqual(['FIELD_NOT_SHARED', 'FIELD_NOT_SHARED']);
  });

  it.each([
    ['a look-up', '{ prescription(creditCode: "CODE", rxNo: "RX001") { rxNo } }', 'prescription'],
    [
      'a list',
      '{ medicalInstitution(creditCode: "CODE") { prescriptions { totalCount nodes { rxNo } } } }',
      'medicalInstitution',
    ],
  ])('of another district do not exist for a health supervisor in %s', async (_, query, field) => {
    const { data } = await health.call(query.replace('CODE', CODES.clinicAway), healthSupervisor);

    expect(data[field] === null || data[field].prescriptions.totalCount === 0).toBe(true);
  });

  it('of another district do not exist when they are asked for as entities', async () => {
    const keys = [CODES.clinic, CODES.clinicAway].map((creditCode) => ({
      __typename: 'Prescription',
      creditCode,
      rxNo: 'RX001',
    }));

    const { data } = await health.call(entity('... on Prescription { rxNo patientName }'), {
      ...healthSupervisor,
      variables: { keys },
    });

    expect(data._entities).toEqual([{ rxNo: 'RX001', patientName: '王五' }, null]);
  });

  it('of a person are given to the police for a person of the matter and for nobody else', async () => {
    const keys = [1, 2].map((n) => ({ __typename: 'Person', personKey: personKey(n) }));
    const matter = { no: 'C-2', enterprises: [], persons: [personKey(1)] };
    const fields = '... on Person { prescriptions { totalCount nodes { patientName diagnosis } } }';

    const { data } = await health.call(entity(fields), {
      ...policeOfficer,
      matter,
      variables: { keys },
    });

    expect(data._entities).toEqual([
      { prescriptions: { totalCount: 1, nodes: [{ patientName: '王五', diagnosis: '失眠' }] } },
      { prescriptions: { totalCount: 0, nodes: [] } },
    ]);
  });

  it.each([
    ['nobody in particular', {}, 'FIELD_NOT_SHARED'],
    ['an analyst', healthAnalyst, 'FIELD_NOT_SHARED'],
    ['a supervisor without a purpose', { caller: healthSupervisor.caller }, 'PURPOSE_REQUIRED'],
  ] as const)('are refused to %s', async (_, options, code) => {
    const answer = await health.call('{ prescriptions { totalCount } }', options as CallOptions);

    expect(answer.data.prescriptions).toBeNull();
    expect(codesOf(answer)).toEqual([code]);
  });
});

describe('vaccinations of minors', () => {
  const list = '{ vaccinationRecords(first: 50) { totalCount nodes { id isOfMinor } } }';

  it('are among the records of a health supervisor', async () => {
    const { data } = await health.call(list, healthSupervisor);

    expect(data.vaccinationRecords.totalCount).toBe(22);
    const minors = data.vaccinationRecords.nodes.filter(
      (node: { isOfMinor: boolean }) => node.isOfMinor,
    );
    expect(minors.map(({ id }: { id: string }) => id)).toEqual(['V015', 'V014', 'V013']);
  });

  const minorKey = [{ __typename: 'VaccinationRecord', id: 'V013' }];
  const personOfMinor = [{ __typename: 'Person', personKey: personKey(13) }];
  const byEveryWay: readonly [string, string, object, (data: never) => unknown][] = [
    [
      'a list',
      '{ vaccinationRecords { totalCount nodes { id } } }',
      {},
      (data: { vaccinationRecords: { totalCount: number } }) => data.vaccinationRecords.totalCount,
    ],
    [
      'a unit',
      `{ vaccinationUnit(unitCode: "${UNITS.home}") { vaccinationRecords { totalCount } } }`,
      {},
      (data: { vaccinationUnit: { vaccinationRecords: { totalCount: number } } }) =>
        data.vaccinationUnit.vaccinationRecords.totalCount,
    ],
    [
      'an entity',
      entity('... on VaccinationRecord { id }'),
      { keys: minorKey },
      (data: { _entities: unknown[] }) => data._entities.filter((found) => found !== null).length,
    ],
    [
      'a person',
      entity('... on Person { vaccinationRecords { totalCount } }'),
      { keys: personOfMinor },
      (data: { _entities: { vaccinationRecords: { totalCount: number } }[] }) =>
        data._entities[0]?.vaccinationRecords.totalCount,
    ],
    [
      'a batch',
      entity('... on DrugBatch { vaccinationRecords { totalCount } }'),
      { keys: [{ __typename: 'DrugBatch', ...BATCH_A }] },
      (data: { _entities: { vaccinationRecords: { totalCount: number } }[] }) =>
        data._entities[0]?.vaccinationRecords.totalCount,
    ],
  ];

  it.each(byEveryWay)(
    'do not exist for a case officer by way of %s',
    async (_, query, variables, countIn) => {
      const options = { ...caseOfficer, matter: MINOR_MATTER, variables } as CallOptions;

      const { data } = await health.call(query, options);

      expect(countIn(data as never)).toBe(0);
    },
  );

  it.each(byEveryWay)(
    'exist for a case officer in an emergency by way of %s',
    async (_, query, variables, countIn) => {
      const options = { ...caseOfficer, purpose: 'EMERGENCY', matter: MINOR_MATTER, variables };

      const { data } = await health.call(query, options as CallOptions);

      expect(countIn(data as never)).toBe(1);
    },
  );

  it('do not exist for the police even when the minor is a person of the case', async () => {
    const options = { ...policeOfficer, matter: MINOR_MATTER };

    const { data } = await health.call('{ vaccinationRecords { totalCount } }', options);

    expect(data.vaccinationRecords.totalCount).toBe(0);
  });
});

describe('adverse events following immunisation', () => {
  const fields =
    'aefiCode class outcome patientName bornOn preliminaryDiagnosis person { personKey }';
  const list = `{ aefiCases(first: 1) { totalCount nodes { ${fields} } } }`;

  it('are read by an analyst without the person', async () => {
    const answer = await health.call(list, healthAnalyst);

    expect(answer.data.aefiCases).toEqual({
      totalCount: 12,
      nodes: [
        {
          aefiCode: '99010620260012',
          class: 'VACCINE_QUALITY',
          outcome: 'RECOVERED',
          patientName: null,
          bornOn: null,
          preliminaryDiagnosis: null,
          person: null,
        },
      ],
    });
    expect(new Set(codesOf(answer))).toEqual(new Set(['FIELD_NOT_SHARED']));
  });

  it('show a case officer the patient masked outside the matter', async () => {
    const { data } = await health.call(list, caseOfficer);

    expect(data.aefiCases.nodes[0]).toEqual({
      aefiCode: '99010620260012',
      class: 'VACCINE_QUALITY',
      outcome: 'RECOVERED',
      patientName: '王*',
      bornOn: '1996',
      preliminaryDiagnosis: '[已脱敏]',
      person: null,
    });
  });

  it('can be asked for by class, state, cluster and day of report', async () => {
    const query = `{ aefiCases(where: { class: VACCINE_QUALITY, status: CLOSED, clusterCode: "990106202601",
      reportedFrom: "2026-10-22", reportedTo: "2026-10-22" }) { nodes { aefiCode } } }`;

    const { data } = await health.call(query, healthSupervisor);

    expect(data.aefiCases.nodes).toEqual([{ aefiCode: '99010620260011' }]);
  });

  it('of another district do not exist', async () => {
    const { data } = await health.call(
      '{ aefiCase(aefiCode: "99010620260013") { aefiCode } }',
      healthSupervisor,
    );

    expect(data.aefiCase).toBeNull();
  });
});

describe('public registers', () => {
  it('show everyone the institutions and units of every district', async () => {
    const query = `{ medicalInstitutions { totalCount nodes { creditCode name level region { code } } }
      vaccinationUnits(where: { region: "${AWAY.slice(0, 4)}" }) { nodes { unitCode address } }
      practitioner(licenseNo: "1990000001") { name enterprise { creditCode } } }`;

    const { data, errors } = await health.call(query);

    expect(errors).toEqual([]);
    expect(data).toEqual({
      medicalInstitutions: {
        totalCount: 2,
        nodes: [
          { creditCode: CODES.clinic, name: '甲区诊所', level: 'UNGRADED', region: { code: HOME } },
          {
            creditCode: CODES.clinicAway,
            name: '乙区医院',
            level: 'LEVEL_2',
            region: { code: AWAY },
          },
        ],
      },
      vaccinationUnits: { nodes: [{ unitCode: UNITS.away, address: '乙区四街道4号' }] },
      practitioner: { name: '欧阳明', enterprise: { creditCode: CODES.clinic } },
    });
  });

  it('keep kind of unit, deliveries and the person of a license from the public', async () => {
    const query = `{ vaccinationUnits { nodes { kind receipts { totalCount } } }
      practitioner(licenseNo: "1990000001") { prescribingRights person { personKey } } }`;

    const answer = await health.call(query);

    expect(answer.data).toEqual({
      vaccinationUnits: {
        nodes: [
          { kind: null, receipts: null },
          { kind: null, receipts: null },
        ],
      },
      practitioner: { prescribingRights: null, person: null },
    });
    expect(new Set(codesOf(answer))).toEqual(new Set(['FIELD_NOT_SHARED']));
  });

  it('join an enterprise by its credit code, whoever asks', async () => {
    const keys = [CODES.clinic, CODES.point, CODES.supplier].map((creditCode) => ({
      __typename: 'Enterprise',
      creditCode,
    }));
    const fields = '... on Enterprise { medicalInstitution { name } vaccinationUnits { name } }';

    const { data } = await health.call(entity(fields), { variables: { keys } });

    expect(data._entities).toEqual([
      { medicalInstitution: { name: '甲区诊所' }, vaccinationUnits: [] },
      { medicalInstitution: null, vaccinationUnits: [{ name: '甲区接种门诊' }] },
      { medicalInstitution: null, vaccinationUnits: [] },
    ]);
  });

  it.each([
    ['medicalInstitution(creditCode: "x")', 'CREDIT_CODE_INVALID'],
    ['medicalInstitutions(first: 1, last: 1)', 'PAGE_INVALID'],
    ['medicalInstitutions(first: 201)', 'PAGE_INVALID'],
  ])('refuse %s with a code', async (field, code) => {
    const selection = field.includes('creditCode') ? '{ name }' : '{ totalCount }';

    const answer = await health.call(`{ ${field} ${selection} }`);

    expect(codesOf(answer)).toEqual([code]);
  });
});
