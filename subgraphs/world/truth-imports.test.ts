import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';

const ROOT = resolve(import.meta.dirname, '../..');
const TRUTH = join(import.meta.dirname, 'truth.ts');
const IMPORT = /(?:from|import)\s*\(?\s*['"](\.{1,2}\/[^'"]+)['"]/g;

function sourcesIn(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !/(^|\/)(node_modules|dist)\//.test(name))
    .map((name) => join(ROOT, folder, name));
}

function importsOf(file: string): string[] {
  return [...readFileSync(file, 'utf8').matchAll(IMPORT)].map(([, path]) =>
    resolve(dirname(file), path!),
  );
}

describe('the planted truth', () => {
  it('is imported by tests only', () => {
    const files = ['schema', 'gateway', 'subgraphs', 'test'].flatMap(sourcesIn);

    const importers = files.filter((file) => importsOf(file).includes(TRUTH));

    expect(importers.length).toBeGreaterThan(0);
    expect(importers.filter((file) => !file.endsWith('.test.ts'))).toEqual([]);
  });

  it('writes nothing', () => {
    expect(readFileSync(TRUTH, 'utf8')).not.toMatch(/node:fs|pg|typeorm|load\//);
  });
});
