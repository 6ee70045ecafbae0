import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { type Databases, openDatabases } from '../../rights/support/databases.ts';
import { outcome } from '../../rights/support/outcome.ts';
import { eventually } from '../../support/eventually.ts';
import {
  type Followed,
  type FollowOptions,
  follow as followAny,
  type Route,
  shortToken,
} from '../../support/follow.ts';
import { type OwnStack, STACK_START_MS, startOwnStack } from '../../support/stack.ts';
import { countStatements, prepareCounting } from '../../support/statements.ts';
import { mainEnterprise, matterOf } from '../../support/world.ts';
import { notifyUnit, publishRecall, reportAefi } from './support/happen.ts';
import { revoke } from './support/revoke.ts';

const ROUTES: readonly Route[] = ['SSE', 'WS'];
const RECALLS = 'subscription { recallPublished { recallNo productName } }';
const NOTICES = `subscription {
  recallNotified { recall { recallNo } stockQuantity enterprise { creditCode name designation { institutionCode } } }
}`;

let stack: OwnStack;
let databases: Databases;
let shop: string;
beforeAll(async () => {
  stack = await startOwnStack({ prepare: prepareCounting });
  databases = await openDatabases(stack);
  shop = mainEnterprise(stack).creditCode;
}, STACK_START_MS);
afterAll(async () => {
  await databases?.close();
  await stack?.stop();
}, 120_000);

let followed: Followed[] = [];
afterEach(async () => {
  for (const stream of followed) stream.close();
  followed = [];
  await untilOpen(0);
});

/** Subscribes, and waits until the stream's agency has opened it. */
async function follow(query: string, options?: FollowOptions): Promise<Followed> {
  const stream = await followAny(stack, query, options);
  followed.push(stream);
  await untilOpen(followed.length);
  return stream;
}

const untilOpen = (count: number) =>
  eventually(`${count} open streams`, async () => (await countOpen()) === count);

async function countOpen(): Promise<number> {
  const metrics = await (await fetch(`${stack.url}/metrics`)).text();
  const counts = [...metrics.matchAll(/^yaolian_streams_open\{\S* (\d+)/gm)];
  return counts.reduce((sum, [, count]) => sum + Number(count), 0);
}

const first = ({ results }: Followed) => eventually('an event', () => results[0]);

async function recordOf(id: unknown) {
  const found = await databases.of('exchange').query('SELECT * FROM record WHERE id = $1', [id]);
  return found.rows[0];
}

describe.each(ROUTES)('over %s', (route) => {
  it('a recall is told to everyone, and is on record before it is told', async () => {
    const stream = await follow(RECALLS, { route });

    const recallNo = await publishRecall(stack);

    const { extensions, ...rest } = await first(stream);
    expect(rest).toEqual({ data: { recallPublished: { recallNo, productName: '感冒灵颗粒' } } });
    expect(await recordOf(extensions?.recordId)).toMatchObject({
      role: 'public',
      outcome: 'OK',
      releases: [
        {
          agency: 'market-supervision',
          released: ['Recall.productName', 'Recall.recallNo', 'Subscription.recallPublished'],
        },
      ],
    });
  });

  it('a chain hears of its own shops, with what other agencies know of them', async () => {
    const options = { route, persona: 'chain-partner', purpose: 'SELF_CHECK' } as const;
    const stream = await follow(NOTICES, options);
    const recallNo = await publishRecall(stack);

    await notifyUnit(stack, recallNo, await foreignShop());
    await notifyUnit(stack, recallNo, shop);

    const { data } = await first(stream);
    expect(data).toEqual({
      recallNotified: {
        recall: { recallNo },
        stockQuantity: 3,
        enterprise: {
          creditCode: shop,
          name: mainEnterprise(stack).name,
          designation: { institutionCode: expect.any(String) },
        },
      },
    });
  });

  it('a stream ends when its token expires', async () => {
    const token = await shortToken(stack, 'chain-partner', 3_000);
    const stream = await follow(NOTICES, { route, token, purpose: 'SELF_CHECK' });

    expect(await stream.end()).toEqual(['TOKEN_INVALID']);
  }, 30_000);

  it.each<[what: string, query: string, options: FollowOptions, code: string]>([
    ['a subscription that nobody shares', NOTICES, {}, 'FIELD_NOT_SHARED'],
    ['one without a purpose', NOTICES, { persona: 'chain-partner' }, 'PURPOSE_REQUIRED'],
    ['a forged token', RECALLS, { token: 'a.b.c' }, 'TOKEN_INVALID'],
    ['a mutation of nothing', 'mutation { x }', {}, 'GRAPHQL_VALIDATION_FAILED'],
  ])('%s is refused', async (_, query, options, code) => {
    const stream = await followAny(stack, query, { ...options, route });

    expect(await stream.end()).toEqual([code]);
  });

  it.each([
    ['phone', 'grid-supervisor', 'DAILY'],
    ['name', 'grid-supervisor', 'DAILY'],
    ['hasOpenPoliceCase', 'grid-supervisor', 'DAILY'],
    ['phone', 'insurance-supervisor', 'DAILY'],
  ] as const)('Enterprise.%s is decided for %s as in a query', async (field, persona, purpose) => {
    const who = { persona, purpose };
    const stream = await follow(`subscription { recallNotified { enterprise { ${field} } } }`, {
      ...who,
      route,
    });

    await notifyUnit(stack, await publishRecall(stack), shop);

    const asked = await stack.ask(`{ enterprise(creditCode: "${shop}") { ${field} } }`, who);
    const coordinate = `Enterprise.${field}`;
    expect(outcome(await first(stream), coordinate, field)).toEqual(
      outcome(asked, coordinate, field),
    );
  });

  it('a query has its one answer', async () => {
    const query = `{ enterprise(creditCode: "${shop}") { name phone } }`;
    const stream = await followAny(stack, query, { route });

    await stream.end();
    const { data, errors } = await stack.ask(query);
    expect(stream.results).toMatchObject([{ data, errors }]);
  });
});

it('callers with different rows each hear of their own', async () => {
  const persona = { persona: 'grid-supervisor', purpose: 'DAILY' } as const;
  const supervisor = await follow(NOTICES, persona);
  const chain = await follow(NOTICES, { persona: 'chain-partner', purpose: 'SELF_CHECK' });
  const recallNo = await publishRecall(stack);
  const sibling = await siblingElsewhere();

  await notifyUnit(stack, recallNo, sibling);
  await notifyUnit(stack, recallNo, shop);

  await eventually('both of the chain’s', () => chain.results.length === 2);
  await first(supervisor);
  expect(chain.results.map(codeOf)).toEqual([sibling, shop]);
  expect(supervisor.results.map(codeOf)).toEqual([shop]);
});

it('a masked field is masked in every event, and said to be', async () => {
  const query = 'subscription { aefiCaseReported { aefiCode patientName } }';
  const matter = matterOf(stack, 'case-officer');
  const officer = await follow(query, { persona: 'case-officer', purpose: 'CASE', matter });
  const supervisor = await follow(query, { persona: 'health-supervisor', purpose: 'DAILY' });

  const aefiCode = await reportAefi(stack, '210106');

  const masked = await first(officer);
  const clear = await first(supervisor);
  expect(masked.data).toEqual({ aefiCaseReported: { aefiCode, patientName: '欧阳**' } });
  expect(masked.extensions?.access).toEqual([
    expect.objectContaining({ coordinate: 'AefiCase.patientName', status: 'MASKED' }),
  ]);
  expect(clear.data).toEqual({ aefiCaseReported: { aefiCode, patientName: '欧阳测试' } });
});

it('200 streams are told of one recall, at a look-up each', async () => {
  const streams = await Promise.all(
    Array.from({ length: 200 }, (_, i) => followAny(stack, RECALLS, { route: ROUTES[i % 2]! })),
  );
  followed = streams;
  await untilOpen(200);

  const statements = await countStatements(stack.dataDirectory, async () => {
    await publishRecall(stack);
    await eventually('all events', () => streams.every(({ results }) => results.length === 1));
  });

  const counted = statements.filter(({ sql }) => /FROM recall |INSERT INTO record/i.test(sql));
  console.log('statements for one event on 200 streams', counted);
  expect(counted.find(({ database }) => database === 'market_supervision')?.calls).toBe(200);
}, 60_000);

describe('a grant that ends', () => {
  const query = 'subscription { recallNotified { stockQuantity } }';
  const who = { persona: 'insurance-supervisor', purpose: 'DAILY' } as const;
  let giveBack: () => Promise<void>;
  afterEach(async () => {
    await giveBack();
    await eventually('the grant', async () => !(await isRefused()));
  });

  it('ends before the next event', async () => {
    const stream = await follow(query, who);
    const recallNo = await publishRecall(stack);
    await notifyUnit(stack, recallNo, shop);
    await first(stream);

    giveBack = await revoke(stack, 'market-supervision:recall-units', who.persona);
    await eventually('the refusal', isRefused);
    await notifyUnit(stack, recallNo, await siblingElsewhere());
    const codes = await stream.end();

    expect(codes).toHaveLength(1);
    expect(['FIELD_NOT_SHARED', 'RIGHTS_CHANGED']).toContain(codes[0]);
    expect(stream.results.map(({ data }) => data ?? null)).toEqual([
      { recallNotified: { stockQuantity: 3 } },
      null,
    ]);
  }, 30_000);

  it('ends within five seconds while nothing happens', async () => {
    const streams = await Promise.all(
      ROUTES.map((route) => followAny(stack, query, { ...who, route })),
    );
    followed = streams;
    await untilOpen(2);

    giveBack = await revoke(stack, 'market-supervision:recall-units', who.persona);
    const revokedAt = performance.now();
    await Promise.all(streams.map((stream) => stream.end()));
    const ms = performance.now() - revokedAt;

    console.log(`streams ended ${Math.round(ms)} ms after the revocation`);
    expect(ms).toBeLessThan(5_000);
  }, 30_000);

  async function isRefused(): Promise<boolean> {
    const question = '{ recalls(first: 1) { nodes { units(first: 1) { totalCount } } } }';
    const { errors } = await stack.ask(question, who);
    return errors.some(({ extensions }) => extensions.coordinate === 'Recall.units');
  }
});

it('nothing leaves that can’t be put on record', async () => {
  const stream = await follow(RECALLS);
  const exchange = databases.of('exchange');

  await exchange.query('ALTER TABLE record_group RENAME TO record_elsewhere');
  await publishRecall(stack);
  const codes = await stream.end();
  await exchange.query('ALTER TABLE record_elsewhere RENAME TO record_group');

  expect(codes).toEqual(['RECORD_UNAVAILABLE']);
  expect(stream.results.map(({ data }) => data ?? null)).toEqual([null]);
}, 30_000);

it('an agency that ends takes its own streams along, and no others', async () => {
  const query = 'subscription { aefiCaseReported { aefiCode } }';
  const health = await follow(query, { persona: 'health-supervisor', purpose: 'DAILY' });
  const recalls = await follow(RECALLS);

  process.kill(stack.pidOf('market-supervision'), 'SIGKILL');

  expect(await recalls.end()).toEqual(['SUBGRAPH_UNAVAILABLE']);
  const aefiCode = await reportAefi(stack, '210106');
  expect((await first(health)).data).toEqual({ aefiCaseReported: { aefiCode } });
}, 30_000);

function codeOf({ data }: Followed['results'][number]): unknown {
  const { recallNotified } = data as { recallNotified: { enterprise: { creditCode: string } } };
  return recallNotified.enterprise.creditCode;
}

const CHAIN_OF = '(SELECT chain_code FROM enterprise WHERE credit_code = $1)';
const GRID_OF = '(SELECT grid_code FROM enterprise WHERE credit_code = $1)';

/** A shop of another chain. */
const foreignShop = () => shopWhere(`chain_code <> ${CHAIN_OF}`);
/** A shop of the same chain in another grid. */
const siblingElsewhere = () => shopWhere(`chain_code = ${CHAIN_OF} AND grid_code <> ${GRID_OF}`);

async function shopWhere(condition: string): Promise<string> {
  const { rows } = await databases
    .of('market-supervision')
    .query(
      `SELECT credit_code FROM enterprise WHERE kind = 'CHAIN_STORE' AND ${condition} LIMIT 1`,
      [shop],
    );
  return rows[0].credit_code;
}
