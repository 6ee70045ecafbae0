import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { digestOf } from '../../../gateway/audit/log-folder.ts';
import { verifyFolder } from '../../../gateway/audit/verify-folder.ts';
import { makeTemporary } from '../../support/temporary.ts';
import { ROOT, runCommand } from './support/run-command.ts';
import { openTestStore, type TestStore } from './support/store.ts';

/** What an auditor has to have: these files and Node, nothing else. */
const VERIFIER = ['gateway/audit', 'schema/contract'];

const temporary = makeTemporary();
const at = (...names: string[]) => join(temporary.path, ...names);
let store: TestStore;
let recordId: string;

beforeAll(async () => {
  store = await openTestStore('sm3');
  await store.append(30);
  await store.cover();
  await store.append(12);
  await store.cover();
  const [row] = await store.db.query<{ id: string }>('SELECT id FROM record WHERE sequence = 35');
  recordId = row!.id;
  await expect(run('export', '--out', at('log'))).resolves.toMatchObject({ code: 0 });
}, 60_000);

afterAll(async () => {
  await store?.close();
  temporary.remove();
});

function run(command: string, ...args: string[]) {
  const env = { DATABASE_URL_EXCHANGE: store.url };
  return runCommand(command, args, { cwd: temporary.path, env });
}

function copyLog(name: string, from = 'log'): string {
  cpSync(at(from), at(name), { recursive: true });
  return at(name);
}

/** Leaves only the beginning of a log, in itself without a fault. */
function shorten(directory: string, keep: { checkpoints: number; records: number }): void {
  const path = (name: string) => join(directory, name);
  cut(path('checkpoints.jsonl'), keep.checkpoints);
  cut(path('records-000000000001.jsonl'), keep.records);
  const manifest = JSON.parse(readFileSync(path('manifest.json'), 'utf8'));
  for (const file of manifest.files) file.sha256 = digestOf(readFileSync(path(file.name)));
  writeFileSync(path('manifest.json'), JSON.stringify(manifest));
}

function cut(path: string, lines: number): void {
  const kept = readFileSync(path, 'utf8').split('\n').slice(0, lines);
  writeFileSync(path, `${kept.join('\n')}\n`);
}

describe('audit:export', () => {
  it('writes the same bytes again', async () => {
    await run('export', '--out', at('again'));

    const names = readdirSync(at('log'));
    expect(names).toEqual([
      'checkpoints.jsonl',
      'keys.json',
      'manifest.json',
      'records-000000000001.jsonl',
    ]);
    expect(readdirSync(at('again'))).toEqual(names);
    for (const name of names) {
      expect(readFileSync(at('again', name))).toEqual(readFileSync(at('log', name)));
    }
  });

  it.each([
    ['a folder that is in use', ['--out', '.'], 1, 'not empty'],
    ['a time without records', ['--out', 'none', '--to', '2020-01-01'], 1, 'No checkpoint'],
    ['something that is no time', ['--out', 'none', '--from', 'soon'], 2, '--from'],
    ['no folder', [], 2, '--out'],
    ['an unknown flag', ['--all'], 2, '--all'],
  ])('refuses %s', async (_, args, code, words) => {
    const ended = await run('export', ...args);

    expect(ended.code).toBe(code);
    expect(ended.output).toContain(words);
  });
});

describe('audit:verify', () => {
  it('proves a log in an empty folder, with Node and its own files alone', async () => {
    for (const folder of VERIFIER)
      cpSync(join(ROOT, folder), at('auditor', folder), { recursive: true });
    copyLog(join('auditor', 'log'));
    writeFileSync(at('auditor', 'package.json'), '{"type":"module"}');

    const root = at('auditor');
    const ended = await runCommand('verify', [join(root, 'log')], { root, cwd: root });

    expect(ended).toEqual({
      code: 0,
      output: `GOOD  records 1 to 42, 2 checkpoints\nsigned by the gateway ${store.gatewayKey}\n`,
    });
  });

  it('names the first bad record', async () => {
    const file = join(copyLog('changed'), 'records-000000000001.jsonl');
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll('"officer-4"', '"officer-x"'));

    await expect(run('verify', at('changed'))).resolves.toEqual({
      code: 1,
      output: 'BAD  Record 5: changed.\n',
    });
  });

  it('refuses a log that somebody else has signed', async () => {
    writeFileSync(at('other-keys.json'), '{"gateways":["AAAA"]}');

    const ended = await run('verify', at('log'), '--keys', at('other-keys.json'));

    expect(ended.code).toBe(1);
    expect(ended.output).toContain("not a known gateway's");
  });

  it('finds every change of the files beside the records', async () => {
    await run('witness', 'health', copyLog('witnessed'), '--home', at('home-flips'));
    const keys = { gateways: [store.gatewayKey] };
    const isProved = () => {
      try {
        return verifyFolder(at('witnessed'), keys).fault === null;
      } catch {
        return false;
      }
    };
    expect(isProved()).toBe(true);

    for (const name of ['checkpoints.jsonl', 'keys.json', 'witness-health.json']) {
      const bytes = readFileSync(at('witnessed', name));
      for (let i = 0; i < bytes.length; i += 11) {
        const changed = Buffer.from(bytes);
        changed[i]! ^= 1 << (i % 8);
        writeFileSync(at('witnessed', name), changed);
        expect({ name, i, isProved: isProved() }).toEqual({ name, i, isProved: false });
      }
      writeFileSync(at('witnessed', name), bytes);
    }
  });
});

describe('audit:witness', () => {
  it('signs what grows, and two agencies can', async () => {
    const home = ['--home', at('home-health')];
    copyLog('shared');

    const signed = await run('witness', 'health', at('shared'), ...home);
    const again = await run('witness', 'health', at('shared'), ...home);
    const second = await run('witness', 'public-security', at('shared'), '--home', at('home-2'));
    const verified = await run('verify', at('shared'));

    expect(signed.output).toMatch(/^Signed to record 42 by health \S{43}\n$/);
    expect(again).toEqual({ code: 0, output: 'There is nothing new to sign.\n' });
    expect(second.code).toBe(0);
    expect(verified.output).toContain('witnessed to record 42 by health');
    expect(verified.output).toContain('witnessed to record 42 by public-security');
  });

  it('refuses a log that is shorter than what it has seen, and everybody sees it beside its word', async () => {
    copyLog('short');
    const home = ['--home', at('home-3')];
    await run('witness', 'health', at('short'), ...home);
    shorten(at('short'), { checkpoints: 1, records: 30 });

    const verified = await run('verify', at('short'));
    rmSync(at('short', 'witness-health.json'));
    const witnessed = await run('witness', 'health', at('short'), ...home);

    expect(verified).toEqual({
      code: 1,
      output:
        'BAD  health as a witness at record 42: it has seen more records than there are here.\n',
    });
    expect(witnessed.code).toBe(1);
    expect(witnessed.output).toContain('records are missing');
  });

  it('refuses a log that does not prove itself', async () => {
    const file = join(copyLog('bad'), 'records-000000000001.jsonl');
    writeFileSync(file, readFileSync(file).subarray(1));

    const ended = await run('witness', 'health', at('bad'), '--home', at('home-5'));

    expect(ended).toEqual({ code: 1, output: 'REFUSED  Record 1: changed.\n' });
    expect(readdirSync(at('bad'))).not.toContain('witness-health.json');
  });
});

describe('audit:prove', () => {
  it('proves a release to one agency', async () => {
    const file = at('proof.json');

    const proved = await run('prove', recordId, 'health', '--out', file);
    const verified = await run('verify-proof', file, '--gateway', store.gatewayKey);

    expect(proved.code).toBe(0);
    expect(verified.code).toBe(0);
    expect(verified.output).toContain('GOOD  record 35');
    expect(verified.output).toContain('A.b');
    expect(readFileSync(file, 'utf8')).not.toContain('public-security"');
  });

  it('does not hold once a word of it is another', async () => {
    await run('prove', recordId, 'health', '--out', at('forged.json'));
    const text = readFileSync(at('forged.json'), 'utf8');
    writeFileSync(at('forged.json'), text.replace('"entities":2', '"entities":0'));

    await expect(run('verify-proof', at('forged.json'))).resolves.toEqual({
      code: 1,
      output: 'BAD  The release was changed.\n',
    });
  });

  it.each([
    [
      'a record that is not there',
      ['5f9d6c7e-0000-4000-8000-000000000000', 'health'],
      'no such record',
    ],
    [
      'an agency that released nothing',
      ['', 'medical-insurance'],
      'no release of medical-insurance',
    ],
  ])('refuses %s', async (_, [id, agency], words) => {
    const ended = await run('prove', id || recordId, agency!, '--out', at('none.json'));

    expect(ended.code).toBe(1);
    expect(ended.output).toContain(words);
  });
});
