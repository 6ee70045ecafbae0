import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { loadPersonas, type PersonaName } from '../../../gateway/authenticate/personas.ts';
import { parseSupergraph } from '../../../gateway/compile/supergraph.ts';
import { repositoryPath } from '../../../schema/files.ts';
import { type OwnStack, STACK_START_MS, startOwnStack } from '../../support/stack.ts';
import { codesOf, createDesk, type Desk } from './support/desk.ts';

const NOBODY = '00000000-0000-4000-8000-000000000000';
const SCOPE = 'market-supervision:sales-totals';
const GRANT = { to: ['POLICE_ANALYST'], purposes: ['STATS'], effect: 'TOTALS', rows: ['ALL'] };
const CHANGE = {
  edits: [{ kind: 'ADD_GRANT', scope: SCOPE, grant: GRANT }],
  reason: 'Who may propose this?',
};
const REQUEST = {
  owner: 'MARKET_SUPERVISION',
  coordinates: ['Query.salesTotals'],
  roles: ['POLICE_ANALYST'],
  purposes: ['STATS'],
  effect: 'TOTALS',
  validTo: '2027-12-31',
  legalBasis: 'DAL-113',
  reason: 'Who may take the next step?',
};

const MARKET: readonly PersonaName[] = ['data-officer', 'data-reviewer'];
const POLICE: readonly PersonaName[] = ['police-data-officer', 'police-data-reviewer'];

let stack: OwnStack;
let desk: Desk;
let personas: readonly PersonaName[];
/** What the officer of market supervision has proposed, and what the one of the police has asked for. */
let change: string;
let request: string;

beforeAll(async () => {
  stack = await startOwnStack();
  desk = createDesk(stack);
  personas = (await loadPersonas(stack.dataDirectory)).map(({ persona }) => persona);
  const { data: proposed } = await desk.propose('data-officer', CHANGE);
  change = proposed.proposeChange.id;
  const { data: sent } = await desk.ask('SUBMIT', { request: REQUEST }, 'police-data-officer');
  request = sent.submitRequest.id;
}, STACK_START_MS);

afterAll(() => stack?.stop());

interface Case {
  readonly field: string;
  readonly send: (persona: PersonaName) => ReturnType<Desk['ask']>;
  /** Everybody who could succeed; nobody else may. */
  readonly entitled: readonly PersonaName[];
}

const reason = 'For the record';
const CASES: readonly Case[] = [
  {
    field: 'proposeChange',
    send: (persona) => desk.ask('PROPOSE', { change: CHANGE }, persona),
    entitled: MARKET,
  },
  {
    field: 'approveChange',
    send: (persona) => desk.ask('APPROVE', { id: change }, persona),
    entitled: ['data-reviewer'],
  },
  {
    field: 'rejectChange',
    send: (persona) => desk.ask('REJECT', { id: change, reason }, persona),
    entitled: ['data-reviewer'],
  },
  {
    field: 'withdrawChange',
    send: (persona) => desk.ask('WITHDRAW', { id: change }, persona),
    entitled: ['data-officer'],
  },
  {
    field: 'revoke',
    send: (persona) => desk.ask('REVOKE', { change: CHANGE }, persona),
    entitled: [],
  },
  {
    field: 'submitRequest',
    send: (persona) => desk.ask('SUBMIT', { request: REQUEST }, persona),
    entitled: POLICE,
  },
  {
    field: 'askSupplement',
    send: (persona) => desk.ask('ASK_SUPPLEMENT', { id: request, reason }, persona),
    entitled: MARKET,
  },
  {
    field: 'supplementRequest',
    send: (persona) => desk.ask('SUPPLEMENT', { id: request, reason }, persona),
    entitled: [],
  },
  {
    field: 'approveRequest',
    send: (persona) => desk.ask('APPROVE_REQUEST', { id: request }, persona),
    entitled: MARKET,
  },
  {
    field: 'refuseRequest',
    send: (persona) => desk.ask('REFUSE', { id: request, reason }, persona),
    entitled: MARKET,
  },
  {
    field: 'withdrawRequest',
    send: (persona) => desk.ask('WITHDRAW_REQUEST', { id: request }, persona),
    entitled: POLICE,
  },
  {
    field: 'reviewEmergencyReport',
    send: (persona) =>
      stack.ask(
        `mutation { reviewEmergencyReport(report: "${NOBODY}", lastRecord: "${NOBODY}", comment: "Seen") { id } }`,
        { persona },
      ),
    entitled: [],
  },
];

async function stateOfAll() {
  const { data: changes } = await desk.ask('CHANGES', {}, 'data-officer');
  const { data: requests } = await desk.ask('REQUESTS', {}, 'data-officer');
  const { data: versions } = await desk.ask('VERSIONS', {}, 'data-officer');
  return { ...changes, ...requests, ...versions };
}

describe('a mutation of the exchange', () => {
  it('is in this table', () => {
    const text = readFileSync(repositoryPath('schema/supergraph.graphql'), 'utf8');
    const { schema, ownersOf } = parseSupergraph(text);
    const own = Object.keys(schema.getMutationType()!.getFields()).filter((field) =>
      ownersOf(`Mutation.${field}`).includes('exchange'),
    );

    expect(CASES.map(({ field }) => field).sort()).toEqual(own.sort());
  });

  it.each(CASES)(
    '$field is for those who may, and moves nothing for all others',
    async ({ send, entitled }) => {
      const before = await stateOfAll();

      for (const persona of personas.filter((one) => !entitled.includes(one))) {
        const answer = await send(persona);
        const given = Object.values(answer.data ?? {}).filter((value) => value !== null);
        expect({ persona, given, codes: codesOf(answer).length }).toEqual({
          persona,
          given: [],
          codes: 1,
        });
      }

      expect(await stateOfAll()).toEqual(before);
    },
  );

  it('gives an officer nothing of what two other agencies have between them', async () => {
    const { data } = await desk.ask('REQUESTS', {}, 'health-data-officer');
    const { data: changes } = await desk.ask('CHANGES', {}, 'health-data-officer');

    expect(data.accessRequests).toEqual({ totalCount: 0, nodes: [] });
    expect(changes.agreementChanges).toEqual({ totalCount: 0, nodes: [] });
  });
});
