import { createSecretKey } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { beforeAll, expect, it } from '@jest/globals';
import { createExchangeDatabase } from '../../gateway/exchange/database.ts';
import { createExchange, type Exchange } from '../../gateway/exchange/local-transport.ts';
import type { Uses } from '../../gateway/exchange/uses/uses.ts';
import type { Caller } from '../../schema/contract/caller.ts';
import { createPolicy } from '../../schema/contract/policy.ts';
import { readAgreements, readDocuments } from '../../schema/files.ts';

/** What the thread may be held for at a time, in milliseconds of its processor time. */
const PROMISED_MS = 50;

const ENTRY = `coordinate description owners level mask sharing
  fieldSets { scope owner title sharing coordinates legalBasis { clauseId law article gist }
    grants { number to purposes effect rows clearRows uses region validFrom validTo obligations { kind days } } }`;
/** As much as one operation may ask for. */
const WORST = [200, 200, 100]
  .map(
    (first, i) =>
      `a${i}: catalogue(first: ${first}) { totalCount nodes { ${ENTRY} } edges { cursor node { ${ENTRY} } } }`,
  )
  .join(' ');

const agreements = readAgreements();
const policy = createPolicy(readDocuments(), agreements);
const officer: Caller = {
  ...{ subject: 'officer', agency: 'market-supervision', role: 'data-officer' },
  ...{ region: '21', grids: [], creditCode: null },
};
const unforeseen: unknown[] = [];
let exchange: Exchange;

beforeAll(async () => {
  const unused = () => Promise.reject(new Error('The catalogue is in memory'));
  exchange = createExchange({
    agreements: {
      db: createExchangeDatabase('postgres://127.0.0.1:1/none'),
      store: { revision: unused, inForce: unused, versionsOf: unused, put: unused, seed: unused },
      current: () => ({ revision: 1, agreements }),
      refresh: async () => {},
    },
    now: () => new Date('2026-11-22T08:00:00Z'),
    secret: createSecretKey(Buffer.alloc(32, 1)),
    uses: {} as Uses,
    onError: (error) => unforeseen.push(error),
  });
  await ask(new AbortController().signal);
}, 60_000);

async function ask(signal: AbortSignal) {
  const reason = { purpose: null, matter: null };
  const call = { caller: officer, reason, operationId: 'o', revision: 1 };
  const transport = exchange(call, { policy, verifyMatter: async () => null as never });
  const body = JSON.stringify({ query: `{ ${WORST} }` });
  const reply = await transport({ subgraph: 'exchange', body, signal, kind: 'query' });
  return reply.body.toString();
}

/** The longest time that the thread was at it before others had their turn, while some work goes on. */
async function longestTurn(work: Promise<unknown>): Promise<number> {
  let isDone = false;
  let longestMs = 0;
  const done = work.finally(() => {
    isDone = true;
  });
  while (!isDone) {
    const before = threadMs();
    await new Promise((resolve) => setImmediate(resolve));
    longestMs = Math.max(longestMs, threadMs() - before);
  }
  await done;
  return longestMs;
}

function threadMs(): number {
  const [nanoseconds] = readFileSync('/proc/thread-self/schedstat', 'utf8').split(' ');
  return Number(nanoseconds) / 1_000_000;
}

it('the largest allowed question of the exchange leaves the thread to others all the while', async () => {
  const turns: number[] = [];
  for (let i = 0; i < 3; i += 1) turns.push(await longestTurn(ask(new AbortController().signal)));
  expect(Math.min(...turns)).toBeLessThan(PROMISED_MS);
}, 60_000);

it('the exchange stops when nobody waits for its answer', async () => {
  const gone = new AbortController();
  const asked = ask(gone.signal);

  gone.abort(new Error('gone'));

  await expect(asked).rejects.toThrow('gone');
  expect(unforeseen).toEqual([]);
});
