import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import type { Role } from '../../schema/contract/caller.ts';
import { createPolicy } from '../../schema/contract/policy.ts';
import { readAgreements, readDocuments } from '../../schema/files.ts';
import { type Cell, cellOf, seesElsewhere, seesWithoutPurpose } from './cell.ts';

/** The columns of the field matrix, in its order. */
const COLUMNS: readonly Role[] = [
  'grid-supervisor',
  'case-officer',
  'market-analyst',
  'health-supervisor',
  'health-analyst',
  'insurance-supervisor',
  'insurance-analyst',
  'police-officer',
  'police-analyst',
  'trace-partner',
  'chain-partner',
  'public',
];

interface MatrixRow {
  readonly row: string;
  readonly level: string;
  readonly cells: string;
  readonly coordinates: readonly string[];
}

const file = new URL('./field-matrix.json', import.meta.url);
const matrix = JSON.parse(readFileSync(file, 'utf8')) as readonly MatrixRow[];
const policy = createPolicy(readDocuments(), readAgreements());

const cases = matrix.flatMap(({ row, level, cells, coordinates }) =>
  coordinates.map((coordinate) => ({ row, level, cells, coordinate })),
);

describe('the agreements give what the field matrix says:', () => {
  it.each(cases)('$coordinate ($row)', ({ coordinate, cells, level }) => {
    const given = COLUMNS.map((role) => cellOf(policy, coordinate, role)).join(' ');

    expect(given).toBe(cells);
    expect(policy.rules.get(coordinate)?.level).toBe(level);
  });
});

const coordinates = [...policy.rules.values()].filter(({ isEnvelope }) => !isEnvelope);
/** The gateway's own question whether a matter is the caller's, before there is a purpose; clients can't ask it. */
const INTERNAL = /^(?:Matter\.|Query\.\w+Matter$)/;
const sensitive = coordinates.filter(
  ({ level, coordinate }) => (level === 'L3' || level === 'L4') && !INTERNAL.test(coordinate),
);

describe('beyond the matrix', () => {
  it('every coordinate of every owner is decided for every role without an error', () => {
    for (const { coordinate } of coordinates) {
      for (const role of COLUMNS) expect('Fmacwon').toContain(cellOf(policy, coordinate, role));
    }
    expect(coordinates.length).toBeGreaterThan(400);
  });

  it.each(COLUMNS)('%s sees no sensitive row of another region', (role) => {
    const seen = sensitive.filter(({ coordinate }) => seesElsewhere(policy, coordinate, role));

    expect(seen.map(({ coordinate }) => coordinate)).toEqual([]);
  });

  it.each(COLUMNS)('%s sees nothing sensitive without a purpose', (role) => {
    const seen = sensitive.filter(({ coordinate }) => seesWithoutPurpose(policy, coordinate, role));

    expect(seen.map(({ coordinate }) => coordinate)).toEqual([]);
  });

  it('the data officer has of the agencies’ data what the public has, and nothing else', () => {
    const data = coordinates.filter(({ sets }) => sets.every(({ owner }) => owner !== 'exchange'));
    const cells = (role: Role): readonly Cell[] =>
      data.map(({ coordinate }) => cellOf(policy, coordinate, role));

    const more = cells('data-officer').filter(
      (cell, i) => cell !== cells('public')[i] && cell !== 'n',
    );

    expect(more).toEqual([]);
  });
});
