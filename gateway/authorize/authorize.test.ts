import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { composeServices } from '@theguild/federation-composition';
import { type GraphQLError, type GraphQLSchema, parse, print } from 'graphql';
import { type Agreement, type Grant, parseAgreement } from '../../schema/contract/agreement.ts';
import { type Caller, PUBLIC_CALLER } from '../../schema/contract/caller.ts';
import { createPolicy } from '../../schema/contract/policy.ts';
import type { Reason } from '../../schema/contract/purpose.ts';
import { type Compiler, createCompiler } from '../compile/compile.ts';
import { parseSupergraph } from '../compile/supergraph.ts';
import { toDeniedError } from './access.ts';
import { type Authorizer, createAuthorizer } from './authorize.ts';
import { createViews, type Views } from './view.ts';

const SHARED = readFileSync(new URL('../../schema/shared.graphql', import.meta.url), 'utf8');
const SCOPED = '@classified(level: L3) @requiresScopes(scopes: [["health:visits"]])';
const WARDS = '@classified(level: L3) @requiresScopes(scopes: [["health:wards"]])';
const COVERT = '@classified(level: L4) @requiresScopes(scopes: [["health:covert"]])';
const SDL = `${SHARED}
  type Query {
    visit(id: ID!): Visit @classified(level: L1)
    visits(
      patient: String @uses(coordinate: "Visit.patient", mode: FILTER)
      charge: Charge @uses(coordinate: "Suspicion.charge", mode: FILTER)
    ): [Visit] @classified(level: L1)
    covert(where: CovertWhere): Suspicion ${COVERT}
  }
  input CovertWhere { of: Charge }
  enum Charge { FRAUD }
  type Suspicion { charge: Charge ${COVERT} }
  interface Named { name: String }
  type Visit { id: ID @classified(level: L1) patient: String ${SCOPED} ward: Ward @classified(level: L1) who: Named @classified(level: L1) }
  type Ward { beds: Int ${WARDS} }
  type Doctor implements Named { name: String @classified(level: L1) }
  type Patient implements Named { name: String ${WARDS} }
`;

const OPEN: Grant = { to: ['everyone' as never], effect: 'CLEAR', rows: ['ALL'] };
const OFFICERS: Grant = {
  to: ['health-supervisor'],
  purposes: ['DAILY'],
  effect: 'CLEAR',
  rows: ['ALL'],
};

function fieldSet(name: string, coordinates: readonly string[], grants: readonly Grant[]) {
  const isOpen = grants.includes(OPEN);
  return {
    scope: `health:${name}`,
    title: name,
    sharing: isOpen ? '无条件共享' : '有条件共享',
    legalBasis: 'PIP-34',
    isHidden: name === 'covert',
    coordinates,
    grants,
  };
}

function agreement(
  visits: readonly Grant[] = [OFFICERS],
  lists: readonly Grant[] | null = null,
): Agreement {
  return parseAgreement({
    id: 'health/1',
    owner: 'health',
    version: 1,
    validFrom: '2026-01-01',
    validTo: '2026-12-31',
    fieldSets: [
      fieldSet(
        'open',
        [
          'Query.visit',
          ...(lists === null ? ['Query.visits'] : []),
          'Visit.id',
          'Visit.ward',
          'Visit.who',
          'Doctor.name',
          'Suspicion.name',
        ],
        [OPEN],
      ),
      fieldSet('visits', ['Visit.patient'], visits),
      ...(lists === null ? [] : [fieldSet('lists', ['Query.visits'], lists)]),
      fieldSet('wards', ['Ward.beds', 'Patient.name'], [OFFICERS]),
      fieldSet('covert', ['Query.covert', 'Suspicion.charge'], [OFFICERS]),
    ],
  });
}

const supervisor: Caller = { ...PUBLIC_CALLER, role: 'health-supervisor', agency: 'health' };
const daily: Reason = { purpose: 'DAILY', matter: null };
const none: Reason = { purpose: null, matter: null };

let schema: GraphQLSchema;
let compile: Compiler;
let authorize: Authorizer;
let viewOf: Views;

beforeAll(() => {
  const typeDefs = parse(SDL);
  const composed = composeServices([{ name: 'health', url: 'http://health.invalid', typeDefs }]);
  const supergraph = parseSupergraph(composed.supergraphSdl!);
  const policy = createPolicy([{ name: 'health', document: typeDefs }], [agreement()]);
  schema = supergraph.schema;
  compile = createCompiler(supergraph);
  authorize = createAuthorizer({ policy, schema: supergraph.schema, today: () => '2026-11-21' });
  viewOf = createViews(supergraph)(policy);
});

function permit(query: string, caller = PUBLIC_CALLER, reason = none, variables = {}) {
  const permission = authorize(compile({ query, variables }), caller, reason);
  return { ...permission, text: print(permission.document).replace(/\s+/g, ' ') };
}

describe('a denied coordinate is taken out, whichever way it is asked for:', () => {
  it.each([
    ['by its name', '{ visit(id: 1) { id patient } }', 'visit.patient'],
    ['by an alias', '{ visit(id: 1) { id name: patient } }', 'visit.name'],
    ['twice', '{ visit(id: 1) { id patient patient } }', 'visit.patient'],
    ['in an inline fragment', '{ visit(id: 1) { id ... on Visit { patient } } }', 'visit.patient'],
    [
      'in nested fragments',
      '{ visit(id: 1) { id ...a } } fragment a on Visit { ...b } fragment b on Visit { patient }',
      'visit.patient',
    ],
    [
      'under @include',
      'query ($c: Boolean = true) { visit(id: 1) { id patient @include(if: $c) } }',
      'visit.patient',
    ],
    ['with an alias on the way', '{ v: visit(id: 1) { id patient } }', 'v.patient'],
  ])('%s', (_, query, path) => {
    const { text, access } = permit(query);
    const errors = access.map(toDeniedError);

    expect(text).not.toContain('patient');
    expect(access).toEqual([
      {
        path,
        coordinate: 'Visit.patient',
        status: 'DENIED',
        code: 'FIELD_NOT_SHARED',
        agency: 'health',
      },
    ]);
    expect(errors).toEqual([
      expect.objectContaining({
        extensions: { code: 'FIELD_NOT_SHARED', coordinate: 'Visit.patient', affectedPath: path },
      }),
    ]);
  });
});

it('gives what is granted for the stated purpose, and leaves the operation as it is', () => {
  const { text, access } = permit('{ visit(id: 1) { id patient } }', supervisor, daily);

  expect(text).toContain('patient');
  expect(access).toEqual([]);
});

it('asks for a purpose where one would help', () => {
  expect(permit('{ visit(id: 1) { patient } }', supervisor).access[0]?.code).toBe(
    'PURPOSE_REQUIRED',
  );
});

it('refuses a selection on an interface when one of its types is refused', () => {
  const { text, access } = permit('{ visit(id: 1) { who { name } } }');

  expect(text).toContain('who { __typename }');
  expect(access[0]).toMatchObject({ path: 'visit.who.name', coordinate: 'Patient.name' });
});

it('keeps the siblings of a refused type condition', () => {
  const { text, access } = permit(
    '{ visit(id: 1) { who { ... on Doctor { name } ... on Patient { name } } } }',
  );

  expect(text).toContain('... on Doctor { name }');
  expect(text).not.toContain('on Patient');
  expect(access).toHaveLength(1);
});

it('keeps objects in place when all of their fields are refused', () => {
  const { text, isEmpty } = permit('{ visit(id: 1) { id ward { beds } } }');

  expect(text).toContain('ward { __typename }');
  expect(isEmpty).toBe(false);
});

it('refuses a field whose argument filters by a coordinate without the right to', () => {
  const query = 'query ($p: String) { visits(patient: $p) { id } }';

  const denied = permit(query, supervisor, daily, { p: '张' });
  const unused = permit(query, supervisor, daily, {});

  expect(denied.isEmpty).toBe(true);
  expect(denied.access[0]).toMatchObject({ coordinate: 'Visit.patient', code: 'USE_NOT_AGREED' });
  expect(unused.access).toEqual([]);
});

describe('a use', () => {
  /** Where patients have a mask and lists a field set of their own. */
  const narrowed = SDL.replace(
    `patient: String ${SCOPED}`,
    `patient: String ${SCOPED} @masked(as: NAME)`,
  ).replace(
    '): [Visit] @classified(level: L1)',
    '): [Visit] @classified(level: L3) @requiresScopes(scopes: [["health:lists"]])',
  );
  const using = (grant: Partial<Grant>, list: Grant) => {
    const subgraph = { name: 'health' as const, document: parse(narrowed) };
    const used = { ...OFFICERS, uses: ['FILTER'] as const, ...grant };
    const policy = createPolicy([subgraph], [agreement([used], [list])]);
    const decide = createAuthorizer({ policy, schema, today: () => '2026-11-21' });
    const operation = compile({
      query: 'query ($p: String) { mine: visits(patient: $p) { id } }',
      variables: { p: 'x' },
    });
    return decide(operation, { ...supervisor, region: '2101' }, daily);
  };
  const totals: Grant = { ...OFFICERS, effect: 'TOTALS', rows: ['REGION'] };

  it.each<[string, Partial<Grant>, Grant]>([
    ['a masked value, which the answer would unmask', { effect: 'MASKED' }, OFFICERS],
    ['what is given for fewer rows than the list', { rows: ['REGION'] }, OFFICERS],
    ['what is given for no rows', { rows: [] }, OFFICERS],
    ['totals in a list', { effect: 'TOTALS' }, OFFICERS],
    ['totals of fewer rows', { effect: 'TOTALS', rows: ['GRIDS'] }, totals],
  ])('is refused of %s', (_, grant, list) => {
    const { isEmpty, access, refused } = using(grant, list);

    expect(isEmpty).toBe(true);
    expect(access).toEqual([
      {
        path: 'mine',
        coordinate: 'Visit.patient',
        status: 'DENIED',
        code: 'USE_NOT_AGREED',
        agency: 'health',
      },
    ]);
    expect(refused).toEqual(['Visit.patient']);
  });

  it.each<[string, Partial<Grant>, Grant]>([
    ['all rows', { rows: ['ALL'] }, OFFICERS],
    ['the rows of the list', { rows: ['REGION'] }, { ...OFFICERS, rows: ['REGION'] }],
    ['totals, for totals', { effect: 'TOTALS', rows: ['REGION'] }, totals],
  ])('is given of %s', (_, grant, list) => {
    expect(using(grant, list).access).toEqual([]);
  });
});

it('drops the variables that only refused fields used', () => {
  const { text } = permit(
    'query ($p: String, $id: ID!) { visits(patient: $p) { id } visit(id: $id) { id } }',
    supervisor,
    daily,
    { p: 'x', id: '1' },
  );

  expect(text).not.toContain('$v0: String');
  expect(text.match(/\$/g)).toHaveLength(2);
});

it('says nothing of a hidden field, except to the record', () => {
  const { text, access, refused } = permit('{ covert { charge } visit(id: 1) { id patient } }');

  expect(text).not.toContain('covert');
  expect(access.map(({ coordinate }) => coordinate)).toEqual(['Visit.patient']);
  expect(refused).toEqual(['Query.covert', 'Visit.patient']);
});

it('gives each rights fingerprint its own permission, in any order', () => {
  const query = '{ visit(id: 1) { patient } }';

  for (let round = 0; round < 3; round += 1) {
    expect(permit(query, supervisor, daily).access).toHaveLength(0);
    expect(permit(query, PUBLIC_CALLER).access).toHaveLength(1);
    expect(permit(query, supervisor, none).access).toHaveLength(1);
  }
});

it('shows each role only what it may ever see', () => {
  const names = (role: 'public' | 'health-supervisor') => ({
    query: Object.keys(viewOf(role).introspected.getQueryType()!.getFields()),
    visit: Object.keys(
      (viewOf(role).introspected.getType('Visit') as never as { getFields(): object }).getFields(),
    ),
  });

  expect(names('public')).toEqual({ query: ['visit', 'visits'], visit: ['id', 'who'] });
  expect(names('health-supervisor').query).toContain('covert');
  expect(names('health-supervisor').visit).toContain('patient');
});

describe('what is hidden from a role', () => {
  const answerOf = (query: string, role: Caller['role'] = 'public') => {
    try {
      return compile({ query, variables: { w: { of: 'FRAUD' } } }, viewOf(role)).id;
    } catch (error) {
      const { message, extensions, locations } = error as GraphQLError;
      return JSON.stringify({ message, extensions, locations });
    }
  };

  it.each([
    ['a field', '{ covert }', 'covert', 'covers'],
    ['its selection', '{ covert { charge } visit(id: 1) { id } }', 'covert', 'covers'],
    [
      'a type',
      '{ visit(id: 1) { who { ... on Suspicion { charge } } } }',
      'Suspicion',
      'Suspicios',
    ],
    [
      'a variable’s type',
      'query ($w: CovertWhere) { visits { id } }',
      'CovertWhere',
      'CovertWherx',
    ],
    ['an argument', '{ visits(charge: FRAUD) { id } }', 'charge', 'charms'],
  ])('answers in the same bytes as what doesn’t exist: %s', (_, query, hidden, absent) => {
    const [one, other] = [answerOf(query), answerOf(query.replaceAll(hidden, absent))];

    expect(one).toContain('GRAPHQL_VALIDATION_FAILED');
    expect(one.replaceAll(hidden, absent)).toBe(other);
  });

  it('is there for who may have it', () => {
    const query =
      'query ($w: CovertWhere) { covert(where: $w) { charge } visits(charge: FRAUD) { id } }';

    expect(answerOf(query, 'health-supervisor')).toMatch(/^[0-9a-f]{64}$/);
    expect(answerOf(query)).toContain('GRAPHQL_VALIDATION_FAILED');
  });
});

it('shares what is compiled between roles from whom the same is hidden', () => {
  expect(viewOf('chain-partner').schema).toBe(viewOf('public').schema);
  expect(viewOf('health-supervisor').schema).not.toBe(viewOf('public').schema);
});
