import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { toRequestsLogin } from '../../../schema/database/requests-login.ts';
import { eventually } from '../../support/eventually.ts';
import {
  type CallOptions,
  type SubgraphProcess,
  type SubgraphStream,
  startSubgraphProcess,
} from '../../support/subgraph-process.ts';
import { callerOf, caseOfficer, chainPartner, gridSupervisor, STORE_MATTER } from './callers.ts';
import { CODES, putFixtures, run } from './fixtures.ts';

const { store, elsewhere, headOffice } = CODES;

let subgraph: SubgraphProcess;
beforeAll(async () => {
  subgraph = await startSubgraphProcess('market-supervision');
  await putFixtures(subgraph.databaseUrl);
});
afterAll(() => subgraph.stop());

let recalls = 0;
let streams: SubgraphStream[] = [];
beforeEach(() => {
  for (const stream of streams) stream.close();
  streams = [];
});

async function follow(query: string, options?: CallOptions): Promise<SubgraphStream> {
  const stream = await subgraph.follow(query, options);
  streams.push(stream);
  return stream;
}

async function nextOf({ events }: SubgraphStream) {
  const { value } = await events.next();
  return value!;
}

/** The numbers of all recalls, then the code that the stream ends with. */
async function readAll({ events }: SubgraphStream): Promise<readonly unknown[]> {
  const seen: unknown[] = [];
  for await (const { data, errors } of events) {
    seen.push(data?.recallPublished.recallNo ?? errors[0]?.extensions.code);
  }
  return seen;
}

/** Publishes a recall; gives its number. */
async function publish(): Promise<string> {
  recalls += 1;
  const no = `EV-${recalls}`;
  await run(
    subgraph.databaseUrl,
    `INSERT INTO recall (recall_no, source, product_name, firm, notice_at, status)
     VALUES ('${no}', 'WORLD', '感冒灵', '甲药业', now(), 'OPEN')`,
  );
  return no;
}

const notify = (no: string, unit: string, place: string) =>
  run(
    subgraph.databaseUrl,
    `INSERT INTO recall_unit VALUES ('${no}', '${unit}', ${place}, now(), 3, NULL)`,
  );
const toStore = (no: string) => notify(no, store, `'990106', '990106-01', '${headOffice}'`);
const toElsewhere = (no: string) => notify(no, elsewhere, `'990206', '990206-01', NULL`);

describe('a recall that is published', () => {
  const query = 'subscription { recallPublished { recallNo productName units { totalCount } } }';

  it('is told to everyone, each field by right, with the report that a record is made of', async () => {
    const stream = await follow(query);

    const recallNo = await publish();

    const { data, errors, extensions } = await nextOf(stream);
    expect(data).toEqual({ recallPublished: { recallNo, productName: '感冒灵', units: null } });
    expect(errors).toMatchObject([
      { extensions: { code: 'FIELD_NOT_SHARED', coordinate: 'Recall.units' } },
    ]);
    expect(extensions.release).toMatchObject({
      released: ['Recall.productName', 'Recall.recallNo', 'Subscription.recallPublished'],
      entities: expect.any(Number),
      statements: 1,
    });
  });

  it('is told once it is committed, and not when it is taken back', async () => {
    const stream = await follow('subscription { recallPublished { recallNo } }');

    await run(
      subgraph.databaseUrl,
      `BEGIN; INSERT INTO recall (recall_no, source, product_name, firm, notice_at, status)
       VALUES ('EV-X', 'WORLD', '感冒灵', '甲药业', now(), 'OPEN'); ROLLBACK`,
    );
    const recallNo = await publish();

    expect((await nextOf(stream)).data.recallPublished).toEqual({ recallNo });
  });

  it('ends every stream when a load brings more than is told one by one', async () => {
    const stream = await follow('subscription { recallPublished { recallNo } }');

    await run(
      subgraph.databaseUrl,
      `INSERT INTO recall (recall_no, source, product_name, firm, notice_at, status)
       SELECT 'LOAD-' || n, 'WORLD', '感冒灵', '甲药业', now(), 'OPEN' FROM generate_series(1, 1001) n`,
    );

    expect((await nextOf(stream)).errors).toMatchObject([
      { extensions: { code: 'EVENTS_INTERRUPTED' } },
    ]);
  });
});

describe('a unit that is told to stop the sale', () => {
  const query =
    'subscription { recallNotified { recall { recallNo } enterprise { creditCode } stockQuantity } }';

  it('is heard of by who has its rows, and by nobody else', async () => {
    const supervisor = await follow(query, { caller: gridSupervisor, purpose: 'DAILY' });
    const chain = await follow(query, { caller: chainPartner, purpose: 'SELF_CHECK' });
    const away = callerOf('grid-supervisor', { region: '990206', grids: ['990206-01'] });
    const other = await follow(query, { caller: away, purpose: 'DAILY' });
    const recallNo = await publish();

    await toElsewhere(recallNo);
    await toStore(recallNo);

    const own = { recallNotified: { recall: { recallNo }, enterprise: { creditCode: store } } };
    expect((await nextOf(supervisor)).data).toMatchObject(own);
    expect((await nextOf(chain)).data).toMatchObject(own);
    expect((await nextOf(other)).data).toMatchObject({
      recallNotified: { enterprise: { creditCode: elsewhere } },
    });
  });

  it.each<[who: string, options: CallOptions, code: string]>([
    ['the public', {}, 'FIELD_NOT_SHARED'],
    ['a chain without a purpose', { caller: chainPartner }, 'PURPOSE_REQUIRED'],
    [
      'a grid supervisor for another purpose',
      { caller: gridSupervisor, purpose: 'STATS' },
      'PURPOSE_NOT_AGREED',
    ],
  ])('is not to be waited for by %s', async (_, options, code) => {
    await expect(follow(query, options)).rejects.toThrow(code);
  });
});

it('a transfer to the police is told to the officer of its matter', async () => {
  const stream = await follow(
    'subscription { caseTransferred { transferNo enterprise { name } } }',
    { caller: caseOfficer, purpose: 'CASE', matter: STORE_MATTER },
  );

  await run(
    subgraph.databaseUrl,
    `INSERT INTO case_transfer VALUES
       ('T-7', 'C-3', '${elsewhere}', '990206', '990206-01', NULL, 'public-security', now(), NULL, '{}', NULL, NULL, 'SENT'),
       ('T-8', 'C-1', '${store}', '990106', '990106-01', '${headOffice}', 'public-security', now(), NULL, '{}', NULL, NULL, 'SENT')`,
  );

  expect((await nextOf(stream)).data).toEqual({
    caseTransferred: { transferNo: 'T-8', enterprise: { name: '甲连锁一店' } },
  });
});

describe('a stream', () => {
  const query = 'subscription { recallPublished { recallNo } }';

  it('is renewed by a call in the same name, and by no other', async () => {
    const { id } = await follow(query);

    expect(await subgraph.renew(id)).toBe(204);
    expect(await subgraph.renew(id, { caller: gridSupervisor })).toBe(404);
    expect(await subgraph.renew('unknown')).toBe(404);
  });

  it('ends with a code when the database can no longer be heard, and another can be had soon', async () => {
    const stream = await follow(query);

    await run(
      toRequestsLogin(subgraph.databaseUrl).url,
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
       WHERE application_name = 'yaolian events' AND datname = current_database()`,
    );

    expect((await nextOf(stream)).errors).toMatchObject([
      { extensions: { code: 'EVENTS_INTERRUPTED' } },
    ]);
    const again = await eventually('another stream', () => follow(query).catch(() => null));
    const recallNo = await publish();
    expect((await nextOf(again)).data).toEqual({ recallPublished: { recallNo } });
  });

  it('ends with a code when its events are not taken, and leaves none out before', async () => {
    const heavy = Array.from({ length: 100 }, (_, i) => `r${i}: reason`).join(' ');
    const stream = await follow(`subscription { recallPublished { recallNo ${heavy} } }`);
    const publishMany = (from: number) =>
      run(
        subgraph.databaseUrl,
        `INSERT INTO recall (recall_no, source, product_name, firm, notice_at, status, reason)
         SELECT 'SLOW-' || n, 'WORLD', '感冒灵', '甲药业', now(), 'OPEN', repeat('x', 10000)
         FROM generate_series(${from}, ${from + 999}) n`,
      );

    await publishMany(1);
    await publishMany(1001);
    const seen = await readAll(stream);

    expect(seen.at(-1)).toBe('STREAM_TOO_SLOW');
    expect(seen.length).toBeLessThan(2_000);
    expect(seen.slice(0, -1)).toEqual(seen.slice(0, -1).map((_, i) => `SLOW-${i + 1}`));
  });

  it.each([
    ['a query', '{ recalls { totalCount } }', 'METHOD_NOT_ALLOWED'],
    ['a document that does not fit', 'subscription { recall }', 'GRAPHQL_VALIDATION_FAILED'],
  ])('is not opened for %s', async (_, document, code) => {
    await expect(follow(document)).rejects.toThrow(code);
  });

  it('is no answer to an ordinary call', async () => {
    const { data, errors } = await subgraph.call(query);

    expect(data).toEqual({ recallPublished: null });
    expect(errors).toMatchObject([{ extensions: { code: 'METHOD_NOT_ALLOWED' } }]);
  });
});
