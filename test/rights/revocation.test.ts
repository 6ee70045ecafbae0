import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  type AgreementStore,
  createAgreementStore,
} from '../../gateway/exchange/agreement-store.ts';
import { createExchangeDatabase, type ExchangeDatabase } from '../../gateway/exchange/database.ts';
import type { Agreement, Grant } from '../../schema/contract/agreement.ts';
import type { Role } from '../../schema/contract/caller.ts';
import { readDocuments } from '../../schema/files.ts';
import { type GatewayProcess, startGatewayProcess } from '../e2e/http/support/gateway-process.ts';
import { notifyUnit, publishRecall } from '../e2e/stream/support/happen.ts';
import { eventually } from '../support/eventually.ts';
import { type Followed, follow } from '../support/follow.ts';
import { type OwnStack, STACK_START_MS, startOwnStack } from '../support/stack.ts';
import { mainEnterprise } from '../support/world.ts';
import { gatewayEnvironment, openDoor, toCall } from './support/signed-call.ts';
import { postAlone, startWatch, type Watch } from './support/watch.ts';

/** What the design promises, on every gateway, in every subgraph and on every stream. */
const PROMISED_MS = 5_000;

const QUERY = 'query ($code: ID!) { enterprise(creditCode: $code) { creditGrade } }';
const STREAM = 'subscription { recallNotified { recall { recallNo } } }';
const note = { by: 'demo:data-officer', reason: 'revocation' };

let stack: OwnStack;
let twin: GatewayProcess;
let db: ExchangeDatabase;
let store: AgreementStore;
let watches: readonly Watch[] = [];
let stream: Followed;

beforeAll(async () => {
  stack = await startOwnStack();
  const env = gatewayEnvironment(stack);
  twin = await startGatewayProcess([], { ...env, PORT: '0', GATEWAY_WORKERS: '2' });
  db = createExchangeDatabase(env.DATABASE_URL_EXCHANGE!);
  store = createAgreementStore(db, readDocuments);
  watches = await startWatches();
  stream = await follow(stack, STREAM, { persona: 'chain-partner', purpose: 'SELF_CHECK' });
}, STACK_START_MS);

afterAll(async () => {
  stream?.close();
  await Promise.all(watches.map((watch) => watch.stop()));
  await db?.close();
  await twin?.stop();
  await stack?.stop();
}, 120_000);

/** The same question to one gateway, to another one of two workers, and to the owner behind them. */
async function startWatches(): Promise<readonly Watch[]> {
  const token = await stack.tokenFor('grid-supervisor');
  const variables = { code: mainEnterprise(stack).creditCode };
  const throughGateway = (url: string) => async () => {
    const headers = { authorization: `Bearer ${token}` };
    const body = JSON.stringify({ query: QUERY, variables });
    return isGiven(await postAlone(`${url}/graphql`, { headers, body }));
  };
  const door = openDoor(stack, 'market-supervision');
  const caller = { agency: 'market-supervision', role: 'grid-supervisor' } as const;
  return [
    startWatch('a gateway', throughGateway(stack.url)),
    startWatch('another gateway, two workers', throughGateway(twin.url)),
    startWatch('the owner itself', async () =>
      isGiven(await postAlone(door.url, toCall({ query: QUERY, variables, caller }, door.key))),
    ),
  ];
}

function isGiven(text: string): boolean {
  const grade = JSON.parse(text).data?.enterprise?.creditGrade;
  return grade !== null && grade !== undefined;
}

/** The agreement in force, its next version without some roles in some field sets. */
async function nextWithout(roles: Readonly<Record<string, Role>>): Promise<Agreement> {
  const before = await inForce();
  const fieldSets = before.fieldSets.map((set) => ({
    ...set,
    grants: set.grants.flatMap((grant) => without(grant, roles[set.scope])),
  }));
  return { ...before, version: before.version + 1, fieldSets };
}

interface RecordOfAnswer {
  readonly agreements: readonly string[];
  readonly denied: readonly string[];
}

async function recordOfAnswer(): Promise<RecordOfAnswer> {
  const { extensions } = await stack.ask(QUERY, {
    persona: 'grid-supervisor',
    variables: { code: mainEnterprise(stack).creditCode },
  });
  const [record] = await db.query<RecordOfAnswer>(
    'SELECT agreements, denied FROM record WHERE id = $1',
    [extensions.recordId],
  );
  return record!;
}

async function inForce(): Promise<Agreement> {
  const { agreements } = await store.inForce();
  return agreements.find(({ owner }) => owner === 'market-supervision')!;
}

function without(grant: Grant, role: Role | undefined): readonly Grant[] {
  const to = grant.to.filter((one) => one !== role);
  return to.length === 0 ? [] : [{ ...grant, to }];
}

const all = (given: boolean) => () => watches.every((watch) => watch.isGiven() === given);

describe('a revocation', () => {
  let before: Agreement;

  it('holds within five seconds on every gateway and at the owner, and on an open stream', async () => {
    await eventually('the field everywhere', all(true));
    await tellOfRecall();
    await eventually('an event', () => stream.results.length > 0);
    before = await inForce();

    await store.put(
      await nextWithout({
        'market-supervision:enterprise-internal': 'grid-supervisor',
        'market-supervision:recall-units': 'chain-partner',
      }),
      note,
    );
    const revokedMs = performance.now();
    const codes = stream.end().then((found) => ({ found, ms: performance.now() - revokedMs }));
    await eventually('no field anywhere', all(false), 2 * PROMISED_MS);
    const ended = await codes;
    const told = stream.results.length;
    const delays: (readonly [string, number])[] = [
      ...watches.map(({ name, lastGivenMs }) => [name, lastGivenMs() - revokedMs] as const),
      ['an open stream', ended.ms],
    ];
    console.log(
      delays.map(([name, ms]) => `${name}: given until ${Math.round(ms)} ms after`).join('\n'),
    );
    await tellOfRecall();

    // Whoever notices first says it: the gateway that the rights are others, or the owner that there are none.
    expect(['RIGHTS_CHANGED', 'FIELD_NOT_SHARED']).toContain(ended.found[0]);
    for (const [name, ms] of delays) expect([name, ms < PROMISED_MS]).toEqual([name, true]);
    expect(stream.results).toHaveLength(told);
  }, 60_000);

  it('is on record: later answers name the new version', async () => {
    const { id, version } = await inForce();
    // An owner that heard of it first has refused while this gateway still decided by the version before.
    const record = await eventually(
      'the new version on record',
      async () => {
        const made = await recordOfAnswer();
        return made.agreements.includes(`${id}@${version}`) && made;
      },
      PROMISED_MS,
    );

    expect(record.denied).toEqual(['Enterprise.creditGrade']);
  });

  it('that is taken back is taken back everywhere', async () => {
    const { version } = await inForce();
    await store.put({ ...before, version: version + 1 }, { ...note, reason: 'given back' });

    await eventually('the field everywhere', all(true), PROMISED_MS);

    const again = await follow(stack, STREAM, { persona: 'chain-partner', purpose: 'SELF_CHECK' });
    await eventually('an event', async () => {
      await tellOfRecall();
      return again.results.length > 0;
    });
    again.close();
  }, 60_000);
});

async function tellOfRecall(): Promise<void> {
  await notifyUnit(stack, await publishRecall(stack), mainEnterprise(stack).creditCode);
}

describe('a program that starts again', () => {
  it('is given its agreement by the gateways, and answers nothing before', async () => {
    const door = openDoor(stack, 'market-supervision');
    await Promise.all(watches.map((watch) => watch.stop()));
    process.kill(stack.pidOf('market-supervision'), 'SIGKILL');

    const seen: string[] = [];
    const variables = { code: mainEnterprise(stack).creditCode };
    const caller = { agency: 'market-supervision', role: 'grid-supervisor' } as const;
    await eventually(
      'the field',
      async () => {
        const call = toCall({ query: QUERY, variables, caller }, door.key);
        const text = await postAlone(door.url, call).catch(() => '{}');
        const { errors } = JSON.parse(text);
        if (errors !== undefined) seen.push(errors[0].extensions.code);
        return isGiven(text);
      },
      30_000,
    );

    expect(new Set(seen)).toEqual(new Set(seen.length > 0 ? ['POLICY_UNAVAILABLE'] : []));
  }, 60_000);
});
