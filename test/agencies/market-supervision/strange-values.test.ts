import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { type SubgraphProcess, startSubgraphProcess } from '../../support/subgraph-process.ts';
import { callerOf, caseOfficer, STORE_MATTER } from './callers.ts';
import { putFixtures } from './fixtures.ts';

let subgraph: SubgraphProcess;
beforeAll(async () => {
  subgraph = await startSubgraphProcess('market-supervision');
  await putFixtures(subgraph.databaseUrl);
});
afterAll(() => subgraph.stop());

const officer = { caller: caseOfficer, purpose: 'CASE', matter: STORE_MATTER } as const;
const NUL = '\\u0000';

it.each([
  ['a NUL in a name', `{ enterprises(where: { nameContains: "甲${NUL}" }) { totalCount } }`],
  ['a NUL in a key', `{ inspection(id: "JC1${NUL}") { id } }`],
  ['a NUL in a list', `{ recalls(where: { batchNo: "B1${NUL}" }) { totalCount } }`],
  ['a number that no column holds', '{ recalls(where: { class: [99999] }) { totalCount } }'],
])('%s is refused as a value', async (_, query) => {
  const { errors } = await subgraph.call(query, officer);

  expect(errors.map(({ extensions }) => extensions.code)).toEqual(['VALUE_INVALID']);
});

it.each([
  ['wildcards', '%'],
  ['an underscore', '_'],
  ['a backslash', '\\'],
  ['a quote', "' OR true --"],
  ['half of a character', '\ud800'],
  ['a megabyte', '甲'.repeat(350_000)],
])('a name that contains %s is looked for as it is written', async (_, text) => {
  const { data, errors } = await subgraph.call(
    'query ($text: String) { enterprises(where: { nameContains: $text }) { totalCount } }',
    { caller: callerOf('market-analyst'), variables: { text } },
  );

  expect(errors).toEqual([]);
  expect(data.enterprises.totalCount).toBe(0);
});
