import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { isAllowed } from './expression.ts';
import { type LockedPackage, readPackages } from './packages.ts';

const ROOT = join(import.meta.dirname, '..', '..');

/** Licences that ask for no more than their notice. */
const PERMISSIVE = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'PSF-2.0',
  'PostgreSQL',
  'Unlicense',
]);

/** Tools that build and test the product, unchanged, and of which nothing is in it. */
const TOOLS: ReadonlyMap<RegExp, string> = new Map([
  [/^lightningcss(-|$)/, 'MPL-2.0'],
  [/^caniuse-lite$/, 'CC-BY-4.0'],
]);

describe('licences', () => {
  const packages = readPackages(ROOT);

  it('are stated by every package', () => {
    const silent = packages.filter(({ licences }) => licences.length === 0);

    expect(silent.map(toName)).toEqual([]);
  });

  it('let everyone use, host and sell the product', () => {
    const refused = packages.filter((candidate) => !isFree(candidate));

    expect(refused.map(({ licences, ...of }) => `${toName(of)}: ${licences.join(', ')}`)).toEqual(
      [],
    );
  });

  it.each(['Elastic-2.0', 'BUSL-1.1', 'SSPL-1.0', 'GPL-3.0-only', 'AGPL-3.0-only', 'UNLICENSED'])(
    'would be refused if one were %s, whatever the registry says',
    (licence) => {
      const licences = ['MIT', licence];
      expect(isFree({ name: 'x', version: '1.0.0', isDevelopment: true, licences })).toBe(false);
    },
  );
});

describe('versions', () => {
  const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));

  it.each(['dependencies', 'devDependencies', 'optionalDependencies', 'overrides'])(
    'of %s are exact, so that two installations are the same',
    (kind) => {
      const versions = Object.entries<string>(manifest[kind] ?? {});

      expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual(
        [],
      );
    },
  );
});

function isFree({ name, isDevelopment, licences }: LockedPackage): boolean {
  const allowed = new Set(PERMISSIVE);
  for (const [tool, licence] of TOOLS) {
    if (isDevelopment && tool.test(name)) allowed.add(licence);
  }
  return licences.length > 0 && licences.every((expression) => isAllowed(expression, allowed));
}

function toName({ name, version }: Pick<LockedPackage, 'name' | 'version'>): string {
  return `${name}@${version}`;
}
