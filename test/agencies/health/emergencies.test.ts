import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import type { Purpose } from '../../../schema/contract/purpose.ts';
import {
  type CallOptions,
  type SubgraphProcess,
  startSubgraphProcess,
} from '../../support/subgraph-process.ts';
import { callerOf, caseOfficer, healthAnalyst, healthSupervisor } from './callers.ts';
import { AWAY, BATCH_B, CODES, HOME, insertFixtures, personKey, UNITS } from './fixtures.ts';

const LISTED = callerOf('case-officer', { agency: 'market-supervision' }).subject;

/** E-1 lasts; E-2 has expired; E-3 is another district's and lists somebody else; E-4 has been extended. */
const EMERGENCIES = `
INSERT INTO emergency SELECT 'E-' || n, '应急处置', region, now() - ordered, now() - extended, now() + rest,
    ARRAY[subject], NULL, unit, code, '${BATCH_B.nationalDrugCode}', '${BATCH_B.batchNo}'
  FROM (VALUES
    (1, '${HOME}', interval '1 hour', NULL::interval, interval '71 hours', '${LISTED}', '${UNITS.home}', '${CODES.point}'),
    (2, '${HOME}', interval '73 hours', NULL, interval '-1 hour', '${LISTED}', '${UNITS.home}', '${CODES.point}'),
    (3, '${AWAY}', interval '2 hours', NULL, interval '70 hours', 'somebody', '${UNITS.away}', '${CODES.pointAway}'),
    (4, '${HOME}', interval '99 hours', interval '30 hours', interval '42 hours', '${LISTED}', '${UNITS.home}', '${CODES.point}')
  ) AS v(n, region, ordered, extended, rest, subject, unit, code)`;

let health: SubgraphProcess;
beforeAll(async () => {
  health = await startSubgraphProcess('health');
  await insertFixtures(health.databaseUrl);
  await run(EMERGENCIES);
});
afterAll(() => health.stop());

describe('emergencies', () => {
  it.each<[string, CallOptions]>([
    ['a health supervisor', healthSupervisor],
    ['a health analyst', healthAnalyst],
    ['a case officer', caseOfficer],
  ])('of the own district are shown to %s', async (_, options) => {
    const { data } = await health.call('{ emergencies { totalCount nodes { id } } }', options);

    expect(data.emergencies).toEqual({
      totalCount: 3,
      nodes: [{ id: 'E-1' }, { id: 'E-2' }, { id: 'E-4' }],
    });
  });

  it('say where, what and how long', async () => {
    const { data } = await health.call(
      `{ emergency(id: "E-1") { title region { code } orderedAt extendedAt expiresAt
         unit { unitCode } batch { batchNo } } }`,
      healthSupervisor,
    );

    const { orderedAt, expiresAt, ...rest } = data.emergency;
    expect(rest).toEqual({
      title: '应急处置',
      region: { code: HOME },
      extendedAt: null,
      unit: { unitCode: UNITS.home },
      batch: { batchNo: BATCH_B.batchNo },
    });
    expect(Date.parse(expiresAt) - Date.parse(orderedAt)).toBe(72 * 3_600_000);
  });

  it.each([
    ['look-up', '{ found: emergency(id: "E-3") { id } }'],
    [
      'entity',
      '{ found: _entities(representations: [{ __typename: "Emergency", id: "E-3" }]) { ... on Emergency { id } } }',
    ],
  ])('of another district don’t exist for a %s', async (_, query) => {
    const { data } = await health.call(query, healthSupervisor);

    expect([data.found].flat()).toEqual([null]);
  });

  it('are refused to the public', async () => {
    const { errors } = await health.call('{ emergencies { totalCount } }');

    expect(errors[0]?.extensions.code).toBe('FIELD_NOT_SHARED');
  });

  it.each([
    ['without an extension', "now() + interval '73 hours', NULL"],
    ['from its extension', "now() + interval '73 hours', now()"],
  ])('can’t last longer than 72 hours %s', async (_, values) => {
    const update = `UPDATE emergency SET (expires_at, extended_at) = (${values}) WHERE id = 'E-1'`;

    await expect(run(update)).rejects.toMatchObject({ code: '23514' });
  });
});

describe('emergencyMatter', () => {
  const QUERY =
    'query ($no: ID!) { matter: emergencyMatter(no: $no) { no enterprises persons expiresAt } }';
  const ask = (no: string, purpose: Purpose = 'EMERGENCY', caller = caseOfficer.caller!) =>
    health.call(QUERY, { caller, purpose, variables: { no } });

  it('concerns the unit and everybody who was given the batch there', async () => {
    const { data } = await ask('E-1');

    expect(data.matter).toEqual({
      no: 'E-1',
      enterprises: [CODES.point],
      persons: [16, 17, 18, 19, 20, 21, 22].map(personKey),
      expiresAt: expect.stringMatching(/^\d{4}-\d{2}-\d{2}T.*Z$/),
    });
  });

  it('lasts on after an extension', async () => {
    expect((await ask('E-4')).data.matter?.no).toBe('E-4');
  });

  it.each([
    ['has expired', 'E-2'],
    ['lists somebody else', 'E-3'],
    ['does not exist', 'E-0'],
  ])('is nothing when the emergency %s', async (_, no) => {
    const { data, errors } = await ask(no);

    expect(errors).toEqual([]);
    expect(data.matter).toBeNull();
  });

  it.each(['CASE', 'JOINT'] as const)('is refused for %s', async (purpose) => {
    const { errors } = await ask('E-1', purpose);

    expect(errors[0]?.extensions.code).toBe('PURPOSE_NOT_AGREED');
  });

  it('is refused to a role that acts in no emergency', async () => {
    const police = callerOf('police-officer', { agency: 'public-security', subject: LISTED! });

    const { errors } = await ask('E-1', 'EMERGENCY', police);

    expect(errors[0]?.extensions.code).toBe('FIELD_NOT_SHARED');
  });
});

async function run(sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: health.databaseUrl });
  await client.connect();
  await client.query(sql).finally(() => client.end());
}
