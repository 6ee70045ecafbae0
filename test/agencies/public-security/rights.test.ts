import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  type CallOptions,
  type SubgraphProcess,
  startSubgraphProcess,
} from '../../support/subgraph-process.ts';
import { callerOf, caseOfficer, colleague, MATTER, officer, UNKNOWN_FIRM } from './callers.ts';
import { AWAY, CASES, FIRMS, insertFixtures, personKey } from './fixtures.ts';

let police: SubgraphProcess;

beforeAll(async () => {
  police = await startSubgraphProcess('public-security');
  await insertFixtures(police.databaseUrl);
});

afterAll(() => police?.stop());

const entity = (fields: string) =>
  `query ($keys: [_Any!]!) { _entities(representations: $keys) { ${fields} } }`;
const firms = Object.values(FIRMS).map((creditCode) => ({ __typename: 'Enterprise', creditCode }));
const people = [1, 2].map((n) => ({ __typename: 'Person', personKey: personKey(n) }));

function codesOf({ errors }: { readonly errors: readonly { extensions: object }[] }) {
  return errors.map(({ extensions }) => (extensions as { code: string }).code);
}

describe('a call that nobody signed', () => {
  it.each([
    ['an entity', '{ _entities(representations: []) { __typename } }'],
    ['the SDL', '{ _service { sdl } }'],
    ['a public fact', '{ identityRegion(code: "990106") { fullName } }'],
  ])('is refused when it asks for %s', async (_, query) => {
    const response = await police.callUnsigned(query);

    expect(response.status).toBe(401);
    expect(await response.text()).toContain('SIGNATURE_INVALID');
  });
});

describe('a covert case', () => {
  const byEveryWay: readonly [string, string, object, (data: never) => unknown, unknown][] = [
    [
      'the list and its count',
      '{ policeCases { totalCount nodes { policeCaseNo } } }',
      {},
      (data: { policeCases: { totalCount: number; nodes: { policeCaseNo: string }[] } }) => [
        data.policeCases.totalCount,
        data.policeCases.nodes.some(({ policeCaseNo }) => policeCaseNo === CASES.covert),
      ],
      [4, true],
    ],
    [
      'its number',
      `{ policeCase(policeCaseNo: "${CASES.covert}") { status } }`,
      {},
      (data: { policeCase: unknown }) => data.policeCase,
      { status: 'INVESTIGATING' },
    ],
    [
      'an entity',
      entity('... on PoliceCase { status }'),
      { keys: [{ __typename: 'PoliceCase', policeCaseNo: CASES.covert }] },
      (data: { _entities: unknown[] }) => data._entities,
      [{ status: 'INVESTIGATING' }],
    ],
    [
      'the enterprise and its count',
      entity('... on Enterprise { policeCases { totalCount nodes { status } } }'),
      { keys: [{ __typename: 'Enterprise', creditCode: FIRMS.covert }] },
      (data: { _entities: { policeCases: unknown }[] }) => data._entities[0]?.policeCases,
      { totalCount: 1, nodes: [{ status: 'INVESTIGATING' }] },
    ],
    [
      'the flag of the enterprise',
      entity('... on Enterprise { hasOpenPoliceCase }'),
      { keys: [{ __typename: 'Enterprise', creditCode: FIRMS.covert }] },
      (data: { _entities: { hasOpenPoliceCase: unknown }[] }) =>
        data._entities[0]?.hasOpenPoliceCase,
      true,
    ],
    [
      'its matter',
      `{ policeCaseMatter(no: "${CASES.covert}") { no } }`,
      {},
      (data: { policeCaseMatter: unknown }) => data.policeCaseMatter,
      { no: CASES.covert },
    ],
  ];

  it.each(byEveryWay)(
    'exists for its own officer by %s',
    async (_, query, variables, read, expected) => {
      const { data } = await police.call(query, { ...officer, variables } as CallOptions);

      expect(read(data as never)).toEqual(expected);
    },
  );

  it.each(byEveryWay)(
    'does not exist for a colleague by %s',
    async (_, query, variables, read, own) => {
      const found = await police.call(query, { ...colleague, variables } as CallOptions);
      const absent = await police.call(query.replaceAll(CASES.covert, '虚公(药)立字〔2026〕99号'), {
        ...colleague,
        variables: JSON.parse(
          JSON.stringify(variables)
            .replaceAll(CASES.covert, '虚公(药)立字〔2026〕99号')
            .replaceAll(FIRMS.covert, UNKNOWN_FIRM),
        ),
      } as CallOptions);

      expect(read(found.data as never)).not.toEqual(own);
      expect(read(found.data as never)).toEqual(read(absent.data as never));
      expect(found.errors).toEqual(absent.errors);
      expect(found.extensions.access).toEqual(absent.extensions.access);
    },
  );

  it.each([
    ['a case officer', caseOfficer],
    [
      'an insurance supervisor',
      { ...caseOfficer, caller: callerOf('insurance-supervisor', { agency: 'medical-insurance' }) },
    ],
  ] as const)(
    'does not raise the flag for %s, in whose matter the enterprise is',
    async (_, options) => {
      const { data } = await police.call(
        entity('... on Enterprise { creditCode hasOpenPoliceCase }'),
        {
          ...(options as CallOptions),
          variables: { keys: firms },
        },
      );

      expect(data._entities).toEqual([
        { creditCode: FIRMS.open, hasOpenPoliceCase: true },
        { creditCode: FIRMS.covert, hasOpenPoliceCase: false },
        { creditCode: FIRMS.away, hasOpenPoliceCase: true },
        { creditCode: FIRMS.clean, hasOpenPoliceCase: false },
      ]);
    },
  );
});

describe('the flag of an open case', () => {
  it('is about the enterprises of the matter alone', async () => {
    const matter = { ...MATTER, enterprises: [FIRMS.clean] };

    const { data } = await police.call(entity('... on Enterprise { hasOpenPoliceCase }'), {
      ...caseOfficer,
      matter,
      variables: { keys: firms },
    });

    expect(
      data._entities.map((found: { hasOpenPoliceCase: boolean }) => found.hasOpenPoliceCase),
    ).toEqual([null, null, null, false]);
  });
});

describe('police cases', () => {
  it('of another district are not in the list, the count or a look-up without a matter', async () => {
    const matter = { ...MATTER, enterprises: [] };
    const query = `{ policeCases { totalCount } policeCase(policeCaseNo: "${CASES.away}") { status } }`;

    const { data } = await police.call(query, { ...officer, matter });

    expect(data).toEqual({ policeCases: { totalCount: 3 }, policeCase: null });
  });

  it('can be asked for by state', async () => {
    const { data } = await police.call(
      '{ policeCases(status: CLOSED) { nodes { policeCaseNo closedOn } } }',
      officer,
    );

    expect(data.policeCases.nodes).toEqual([
      { policeCaseNo: CASES.closed, closedOn: '2026-06-01' },
    ]);
  });

  it('are never listed for another agency', async () => {
    const answer = await police.call('{ policeCases { totalCount } }', caseOfficer);

    expect(answer.data.policeCases).toBeNull();
    expect(codesOf(answer)).toEqual(['FIELD_NOT_SHARED']);
  });

  it('show their persons to the police of the matter and to no other agency', async () => {
    const query = entity('... on PoliceCase { status persons { personKey name } }');
    const variables = { keys: [{ __typename: 'PoliceCase', policeCaseNo: CASES.open }] };

    const own = await police.call(query, { ...officer, variables });
    const other = await police.call(query, { ...caseOfficer, variables });

    expect(own.data._entities).toEqual([
      { status: 'INVESTIGATING', persons: [{ personKey: personKey(1), name: '欧阳明' }] },
    ]);
    expect(other.data._entities).toEqual([{ status: 'INVESTIGATING', persons: null }]);
    expect(codesOf(other)).toEqual(['FIELD_NOT_SHARED']);
  });
});

describe('a matter', () => {
  const ask = (no: string, options: CallOptions) =>
    police.call(`{ policeCaseMatter(no: "${no}") { no enterprises persons } }`, options);

  it('is told to the officer who is listed on the case', async () => {
    const { data } = await ask(CASES.open, officer);

    expect(data.policeCaseMatter).toEqual({
      no: CASES.open,
      enterprises: [FIRMS.open],
      persons: [personKey(1)],
    });
  });

  it.each([
    ['a colleague', CASES.open, colleague],
    ['anyone once the case is closed', CASES.closed, officer],
    ['an officer of another case', CASES.away, officer],
  ])('is not told to %s', async (_, no, options) => {
    const { data } = await ask(no, options);

    expect(data.policeCaseMatter).toBeNull();
  });

  it('is no joint inspection', async () => {
    const answer = await ask(CASES.open, { ...officer, purpose: 'JOINT' });

    expect(answer.data.policeCaseMatter).toBeNull();
    expect(codesOf(answer)).toEqual(['PURPOSE_NOT_AGREED']);
  });

  it('is not told to another agency', async () => {
    const answer = await ask(CASES.open, caseOfficer);

    expect(answer.data.policeCaseMatter).toBeNull();
    expect(codesOf(answer)).toEqual(['FIELD_NOT_SHARED']);
  });
});

describe('a look-up by key', () => {
  it('finds no person outside the rows, as if there were none', async () => {
    const ask = (n: number) =>
      police.call(`{ person(personKey: "${personKey(n)}") { __typename name } }`, caseOfficer);

    const [outside, nobody] = await Promise.all([ask(2), ask(99)]);

    expect(outside).toEqual(nobody);
    expect(outside.data).toEqual({ person: null });
  });
});

describe('persons', () => {
  const query = entity('... on Person { name idNo isIdValid }');

  it('are masked for a market case officer and exist in the district or the matter only', async () => {
    const { data, extensions } = await police.call(query, {
      ...caseOfficer,
      variables: { keys: people },
    });

    expect(data._entities).toEqual([
      { name: '欧阳*', idNo: '9901**********0018', isIdValid: true },
      { name: null, idNo: null, isIdValid: null },
    ]);
    expect(extensions.release.masked).toEqual(['Person.idNo', 'Person.name']);
    expect(JSON.stringify(extensions)).not.toContain(personKey(1));
  });

  it('are checked for their district too, not for a matter alone', async () => {
    const matter = { ...MATTER, persons: [] };
    const checks = `{ person(personKey: "${personKey(1)}") { identityChecks { totalCount } } }`;

    const { data } = await police.call(checks, { ...officer, matter });

    expect(data.person.identityChecks.totalCount).toBe(5);
  });

  it('are in the clear for the police', async () => {
    const { data } = await police.call(query, { ...officer, variables: { keys: people } });

    expect(data._entities[0]).toEqual({
      name: '欧阳明',
      idNo: '990106198001010018',
      isIdValid: true,
    });
  });

  it.each([
    ['the public', {}, 'FIELD_NOT_SHARED'],
    ['a data officer', { caller: callerOf('data-officer') }, 'FIELD_NOT_SHARED'],
    ['a case officer without a purpose', { caller: caseOfficer.caller }, 'PURPOSE_REQUIRED'],
  ] as const)('are refused to %s', async (_, options, code) => {
    const answer = await police.call(query, {
      ...(options as CallOptions),
      variables: { keys: people.slice(0, 1) },
    });

    expect(answer.data._entities).toEqual([{ name: null, idNo: null, isIdValid: null }]);
    expect(codesOf(answer)).toEqual([code, code, code]);
  });
});

describe('the answer to a transfer that led to a covert case', () => {
  const query = entity(
    '... on AdminCase { policeFeedback { decisions { decision policeCase { status } } } }',
  );
  const ask = (caseNo: string, options: CallOptions) =>
    police.call(query, { ...options, variables: { keys: [{ __typename: 'AdminCase', caseNo }] } });

  it("says that it was filed to the case's own officer", async () => {
    const { data } = await ask('A2', officer);

    expect(data._entities[0].policeFeedback.decisions).toEqual([
      { decision: 'FILED', policeCase: { status: 'INVESTIGATING' } },
    ]);
  });

  it.each([
    ['a colleague', colleague],
    ['the case officer whose matter it is', caseOfficer],
  ])('is for %s the answer to one that nobody has decided', async (_, options) => {
    const [covert, undecided] = await Promise.all([ask('A2', options), ask('A3', options)]);

    expect(covert).toEqual({ ...undecided, extensions: covert.extensions });
    expect(covert.extensions.access).toEqual(undecided.extensions.access);
    expect(covert.extensions.release).toEqual(undecided.extensions.release);
    expect(covert.data._entities[0].policeFeedback).toEqual({ decisions: [] });
  });
});

describe('the answer to a transfer', () => {
  const query = entity(`... on AdminCase { policeFeedback { receipt { transferNo answerDueAt }
    decisions { decision reason policeCase { policeCaseNo chargeCode } } } }`);
  const variables = { keys: [{ __typename: 'AdminCase', caseNo: 'A1' }] };

  it('is given, decision by decision, to the case officer whose matter it is', async () => {
    const { data } = await police.call(query, { ...caseOfficer, variables });

    expect(data._entities[0].policeFeedback).toEqual({
      receipt: { transferNo: 'T1', answerDueAt: '2026-10-08T01:00:00.000Z' },
      decisions: [
        { decision: 'NOT_FILED', reason: '证据不足', policeCase: null },
        {
          decision: 'FILED',
          reason: null,
          policeCase: { policeCaseNo: CASES.open, chargeCode: '销售假药罪' },
        },
      ],
    });
  });

  it('does not exist for a case officer of another matter', async () => {
    const matter = { ...MATTER, enterprises: [FIRMS.clean] };

    const { data } = await police.call(query, { ...caseOfficer, matter, variables });

    expect(data._entities[0].policeFeedback).toBeNull();
  });

  it('is known by the transfer to the police of its district, whatever their matter', async () => {
    const matter = { ...MATTER, enterprises: [FIRMS.clean] };
    const away = { ...colleague, caller: callerOf('police-officer', { region: AWAY }), matter };
    const byTransfer = entity('... on CaseTransfer { policeFeedback { decisions { decision } } }');
    const keys = [{ __typename: 'CaseTransfer', transferNo: 'T1' }];

    const own = await police.call(byTransfer, { ...colleague, matter, variables: { keys } });
    const other = await police.call(byTransfer, { ...away, variables: { keys } });

    expect(own.data._entities[0].policeFeedback.decisions).toEqual([
      { decision: 'NOT_FILED' },
      { decision: 'FILED' },
    ]);
    expect(other.data._entities[0].policeFeedback).toBeNull();
  });
});
