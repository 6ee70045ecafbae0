import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { SUBGRAPHS } from '../../schema/subgraphs.ts';

const ROOT = path.join(import.meta.dirname, '..', '..');

/** The gateway's stages in the order of a request's way. */
const STAGES = ['authenticate', 'compile', 'authorize', 'plan', 'execute', 'audit'];

interface Import {
  readonly from: string;
  readonly to: string;
}

const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: ROOT,
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => /\.(?:ts|tsx|mjs)$/.test(file) && !file.startsWith('test/'));

const imports: readonly Import[] = files.filter(isProduct).flatMap(importsOf);

function isProduct(file: string): boolean {
  return !/\.test\.tsx?$/.test(file) && !file.includes('/test-support/');
}

function importsOf(from: string): readonly Import[] {
  const text = readFileSync(path.join(ROOT, from), 'utf8');
  const pattern =
    /^(?:import|export)\s+(?:type\s+)?[^;'"]*?from\s+['"](\.[^'"]+)['"]|import\(\s*['"](\.[^'"]+)['"]/gm;
  return [...text.matchAll(pattern)].map(([, named, dynamic]) => ({
    from,
    to: path.posix.normalize(path.posix.join(path.posix.dirname(from), (named ?? dynamic)!)),
  }));
}

function offending(isForbidden: (one: Import) => boolean): readonly string[] {
  return imports.filter(isForbidden).map(({ from, to }) => `${from} imports ${to}`);
}

const isUnder = (file: string, ...folders: readonly string[]) =>
  folders.some((folder) => file.startsWith(`${folder}/`) || file === folder);

it('reads the imports of every file', () => {
  expect(imports.length).toBeGreaterThan(files.length);
});

describe('data flows one way:', () => {
  it('the contract imports nothing but the list of agencies', () => {
    const found = offending(
      ({ from, to }) =>
        isUnder(from, 'schema/contract') && !isUnder(to, 'schema/contract', 'schema/subgraphs.ts'),
    );

    expect(found).toEqual([]);
  });

  it('the schema imports neither gateway nor subgraphs', () => {
    expect(
      offending(({ from, to }) => isUnder(from, 'schema') && isUnder(to, 'gateway', 'subgraphs')),
    ).toEqual([]);
  });

  it('the kit imports the schema alone', () => {
    expect(
      offending(
        ({ from, to }) => isUnder(from, 'subgraphs/kit') && !isUnder(to, 'subgraphs/kit', 'schema'),
      ),
    ).toEqual([]);
  });

  it.each(SUBGRAPHS.map(({ name }) => name))(
    '%s imports the kit and the contract alone',
    (name) => {
      const own = `subgraphs/${name}`;

      const found = offending(
        ({ from, to }) =>
          isUnder(from, own) && !isUnder(to, own, 'subgraphs/kit', 'schema/contract'),
      );

      expect(found).toEqual([]);
    },
  );

  it('the gateway imports the schema alone; the local stack knows all programs', () => {
    const found = offending(
      ({ from, to }) =>
        isUnder(from, 'gateway') &&
        !isUnder(from, 'gateway/local-stack', 'gateway/local-stack.ts') &&
        !isUnder(to, 'gateway', 'schema'),
    );

    expect(found).toEqual([]);
  });

  it('a stage uses earlier stages alone', () => {
    const stageOf = (file: string) =>
      STAGES.findIndex((stage) => isUnder(file, `gateway/${stage}`));

    const found = offending(({ from, to }) => {
      const [stage, used] = [stageOf(from), stageOf(to)];
      return stage >= 0 && used > stage;
    });

    expect(found).toEqual([]);
  });

  it('nothing but tests imports tests', () => {
    expect(offending(({ to }) => isUnder(to, 'test') || /\.test\.ts$/.test(to))).toEqual([]);
  });
});

it('only programs, transports and stores touch disk or network', () => {
  const PURE = ['schema/contract', 'gateway/compile', 'gateway/authorize'];
  const isOutside =
    /from '(?:node:(?:fs|net|http|https|dns|child_process)(?:\/promises)?|undici|pg|typeorm|fastify)'/;

  const found = files
    .filter((file) => isProduct(file) && isUnder(file, ...PURE))
    .filter((file) => isOutside.test(readFileSync(path.join(ROOT, file), 'utf8')));

  expect(found).toEqual([]);
});

it('nothing else stands at the top level', () => {
  const top = new Set(
    execFileSync('git', ['ls-files'], { cwd: ROOT, encoding: 'utf8' })
      .trim()
      .split('\n')
      .map((file) => file.split('/')[0]!)
      .filter((name) => !name.startsWith('.')),
  );

  expect([...top].sort()).toEqual([
    'Dockerfile',
    'README.md',
    'docker-compose.yml',
    'gateway',
    'package-lock.json',
    'package.json',
    'schema',
    'subgraphs',
    'test',
    'tsconfig.json',
  ]);
});
