import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { repositoryPath } from '../../../schema/files.ts';
import { ROOT } from '../../support/checks.ts';
import { type SubgraphProcess, startSubgraphProcess } from '../../support/subgraph-process.ts';
import { makeTemporary } from '../../support/temporary.ts';
import { callerOf } from './callers.ts';

const REFERENCE = 'subgraphs/health/reference';

let health: SubgraphProcess;
const temporary = makeTemporary();

beforeAll(async () => {
  health = await startSubgraphProcess('health');
});

afterAll(async () => {
  await health?.stop();
  temporary.remove();
});

/** Runs `npm run import` as a person at the terminal does. */
function runImport(args: readonly string[], env: NodeJS.ProcessEnv = {}) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [repositoryPath('subgraphs/import.ts'), ...args],
    { cwd: ROOT, encoding: 'utf8', env: { PATH: process.env.PATH, ...env } },
  );
  return { status, stdout, stderr };
}

const withDatabase = () => ({ DATABASE_URL_HEALTH: health.databaseUrl });

describe('the import command', () => {
  it('stores a file, reports what was odd by kind and spells out the first 20', () => {
    const file = `${REFERENCE}/vaers_under12_coded.csv`;

    const { status, stdout } = runImport(['health', file], withDatabase());

    expect(status).toBe(0);
    expect(stdout).toMatch(
      /^vaers_under12_coded.csv: 2199 rows read, 2199 stored, 2\d\d warned about/,
    );
    expect(stdout).toContain('   259 × vaers_id the dose is not known');
    expect(stdout.match(/^line /gm)).toHaveLength(20);
    expect(stdout).toContain('… and 254 more; --all lists them');
  });

  it('spells out all of them when it is asked to', () => {
    const file = `${REFERENCE}/vaers_under12_coded.csv`;

    const { stdout } = runImport(['health', file, '--all'], withDatabase());

    expect(stdout.match(/^line /gm)).toHaveLength(274);
  });

  it.each([
    ['fever_clinics_fujian_shandong_2020.csv', '1210 rows read, 1210 stored'],
    ['openfda_faers_event_sample.json', '1 rows read, 1 stored'],
    ['owid_china_doses_2021.csv', '18 rows read, 18 stored, 0 warned about'],
  ])('stores %s', (file, counts) => {
    const { status, stdout } = runImport(['health', `${REFERENCE}/${file}`], withDatabase());

    expect(status).toBe(0);
    expect(stdout).toContain(counts);
  });

  it('says which files it can import, and how it is used', () => {
    expect(runImport(['--list'])).toMatchObject({
      status: 0,
      stdout: expect.stringContaining(`health  ${REFERENCE}/owid_china_doses_2021.csv`),
    });
    expect(runImport(['--help'])).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('npm run import -- <agency> <file>'),
    });
  });

  it.each([
    ['nothing is named', []],
    ['the agency is unknown', ['education', 'x.csv']],
    ['the agency imports no such file', ['health', 'x.csv']],
    ['too much is named', ['health', 'a.csv', 'b.csv']],
    ['an option is unknown', ['--force']],
  ])('shows the help and ends with 2 when %s', (_, args) => {
    const { status, stderr } = runImport(args, withDatabase());

    expect(status).toBe(2);
    expect(stderr).toContain('npm run import -- <agency> <file>');
  });

  it.each([
    [
      'the file does not exist',
      'nowhere/owid_china_doses_2021.csv',
      () => withDatabase(),
      'does not exist',
    ],
    [
      'no database is set and no stack runs',
      `${REFERENCE}/owid_china_doses_2021.csv`,
      () => ({ DATA_DIR: join(temporary.path, 'data') }),
      'Set DATABASE_URL_HEALTH, or start the local stack',
    ],
    [
      'the database cannot be reached',
      `${REFERENCE}/owid_china_doses_2021.csv`,
      () => ({ DATABASE_URL_HEALTH: 'postgres://nobody:secret@127.0.0.1:1/none' }),
      'ECONNREFUSED',
    ],
  ])('ends with 1 and says so when %s', (_, file, env, words) => {
    const { status, stderr } = runImport(['health', file], env());

    expect(status).toBe(1);
    expect(stderr).toContain('Nothing is stored');
    expect(stderr).toContain(words);
    expect(stderr).not.toContain('secret');
  });
});

describe('reference data', () => {
  it('is shown to everyone where it is public', async () => {
    const query = `{
      feverClinics(where: { cityCode: "370100", nameContains: "西营" }) { totalCount nodes {
        name nameAsWritten province city address } }
      doseCurve { day totalDoses } }`;

    const { data, errors } = await health.call(query);

    expect(errors).toEqual([]);
    expect(data.feverClinics.nodes).toEqual([
      {
        name: '西营卫生院发热门诊',
        nameAsWritten: '西营卫生院发热广]诊',
        province: '山东省',
        city: '济南市',
        address: expect.anything(),
      },
    ]);
    expect(data.doseCurve).toHaveLength(18);
    expect(data.doseCurve.at(-1)).toEqual({ day: '2021-05-06', totalDoses: 297734000 });
  });

  it('is shown to agencies where it is internal, and found by a whole term', async () => {
    const caller = callerOf('market-analyst', { agency: 'market-supervision' });
    const query = `{ adverseEventSamples(where: { source: VAERS, reaction: "Chest X-ray normal" }, first: 1) {
      totalCount nodes { source receivedOn ageYears reactions } } }`;

    const { data, errors } = await health.call(query, { caller });

    expect(errors).toEqual([]);
    expect(data.adverseEventSamples.totalCount).toBeGreaterThan(5);
    expect(data.adverseEventSamples.nodes[0].reactions).toContain('Chest X-ray normal');
  });

  it('is refused to the public where it is internal', async () => {
    const { data, errors } = await health.call('{ adverseEventSamples { totalCount } }');

    expect(data.adverseEventSamples).toBeNull();
    expect(errors[0]?.extensions.code).toBe('FIELD_NOT_SHARED');
  });
});
