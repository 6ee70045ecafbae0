import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { totalsSql } from '../../subgraphs/kit/totals.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { casesOr, IS_LONG, SEED } from './support/cases.ts';
import {
  answerFrom,
  cutIntoParts,
  exposes,
  LEVELS,
  type Line,
  MEASURES,
} from './support/naive-totals.ts';
import { createRandom } from './support/random.ts';
import {
  type Contribution,
  drawCity,
  isAsked,
  QUESTIONS,
  type Question,
} from './support/small-city.ts';

let database: TestDatabase;
let client: pg.Client;
beforeAll(async () => {
  database = await createTestDatabase();
  client = new pg.Client(database.url);
  await client.connect();
  await client.query(`CREATE TABLE sold (month text, city text, district text, grid text, kind text, product text,
    enterprise text, contributor text, packs bigint, fen bigint)`);
}, 60_000);
afterAll(async () => {
  await client?.end();
  await database?.drop();
});

async function fill(rows: readonly Contribution[]): Promise<void> {
  await client.query('TRUNCATE sold');
  await client.query('INSERT INTO sold SELECT * FROM json_populate_recordset(NULL::sold, $1)', [
    JSON.stringify(rows),
  ]);
}

/** Asks the database as an agency's loader does. */
async function ask(question: Question, isTotalsOnly = true): Promise<readonly Line[]> {
  const { by, region, kind, product, monthFrom, monthTo } = question;
  const contributions = `
    SELECT ${by} AS cell, sold.*, starts_with(district, $1) AND kind = coalesce($2, kind)
      AND product = coalesce($3, product) AS is_asked
    FROM sold WHERE month BETWEEN $4 AND $5`;
  const sql = totalsSql({ contributions, measures: MEASURES, levels: LEVELS, isTotalsOnly });
  return (await client.query(sql, [region, kind, product, monthFrom, monthTo])).rows;
}

const askAll = async (isTotalsOnly = true) => {
  const answers: (readonly Line[])[] = [];
  for (const question of QUESTIONS) answers.push(await ask(question, isTotalsOnly));
  return answers;
};

/** What of the city a line that leaves nothing out is the sum of, as bits. */
function wholeSets(rows: readonly Contribution[], answers: readonly (readonly Line[])[]) {
  const sets = new Set<bigint>();
  for (const [i, question] of QUESTIONS.entries()) {
    for (const { key, is_complete } of answers[i]!) {
      if (!is_complete) continue;
      const isIn = (row: Contribution) =>
        isAsked(row, question) && (key === null || row[question.by] === key);
      sets.add(rows.reduce((set, row, at) => (isIn(row) ? set | (1n << BigInt(at)) : set), 0n));
    }
  }
  return [...sets];
}

/** Sums of somebody's that are had by taking one answer from another. */
function exposedByDifference(rows: readonly Contribution[], answers: readonly (readonly Line[])[]) {
  const sets = wholeSets(rows, answers);
  const differences = new Set<bigint>();
  for (const all of sets) {
    for (const some of sets) if (all !== some && (all & some) === some) differences.add(all ^ some);
  }
  return [...differences].filter((set) =>
    exposes(rows.filter((_, at) => (set >> BigInt(at)) & 1n)),
  );
}

const cities = Array.from({ length: Math.ceil(casesOr(1_000) / 1_000) }, (_, i) =>
  drawCity(createRandom(SEED + i)),
);
const TOTAL_MS = IS_LONG ? 3_600_000 : 120_000;

describe('totals for who may have nothing else', () => {
  it(
    'are sums of whole safe parts, whatever is asked, and no pair of them exposes anybody',
    async () => {
      let compared = 0;
      let shown = 0;
      for (const rows of cities) {
        await fill(rows);
        const parts = cutIntoParts(rows);
        const answers = await askAll();

        expect(answers).toEqual(QUESTIONS.map((question) => answerFrom(parts, rows, question)));
        expect(exposedByDifference(rows, answers)).toEqual([]);
        compared += answers.length;
        shown += answers.flat().filter(({ fen }) => fen !== null).length;
      }

      console.log(`${compared} tables of totals over ${cities.length} cities, ${shown} sums shown`);
      expect(shown).toBeGreaterThan(100);
    },
    TOTAL_MS,
  );

  it(
    'stay the same to the byte when somebody’s share moves to another of the same part',
    async () => {
      const rows = cities[0]!;
      await fill(rows);
      const before = await askAll();
      const moved = moveShares(rows);
      await fill(moved);

      expect(moved).not.toEqual(rows);
      expect(await askAll()).toEqual(before);
    },
    TOTAL_MS,
  );

  it(
    'would expose somebody if they were what they are for who may have every cell',
    async () => {
      const rows = cities[0]!;
      await fill(rows);

      expect(exposedByDifference(rows, await askAll(false)).length).toBeGreaterThan(50);
    },
    TOTAL_MS,
  );
});

/** In every part one contribution grows by what another loses, as long as the parts stay what they are. */
function moveShares(rows: readonly Contribution[]): readonly Contribution[] {
  const shape = (city: readonly Contribution[]) =>
    cutIntoParts(city).map((part) =>
      part.map((row) => JSON.stringify({ ...row, packs: 0, fen: 0 })),
    );
  return cutIntoParts(rows).reduce((city, part) => {
    const [giver, taker] = [
      part[0]!,
      part.find(({ contributor }) => contributor !== part[0]!.contributor)!,
    ];
    const shift = new Map([
      [giver.enterprise + giver.product, -1],
      [taker.enterprise + taker.product, 1],
    ]);
    const changed = city.map((row) => {
      const by = row.month === giver.month ? (shift.get(row.enterprise + row.product) ?? 0) : 0;
      return { ...row, packs: row.packs + by, fen: row.fen + by };
    });
    const isSame =
      JSON.stringify(shape(changed)) === JSON.stringify(shape(rows)) &&
      changed.every(({ packs }) => packs > 0);
    return isSame ? changed : city;
  }, rows);
}
