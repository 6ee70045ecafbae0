import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import type { EntitySchema } from 'typeorm';
import { ALL_ROWS } from '../../schema/contract/rows.ts';
import { repositoryPath } from '../../schema/files.ts';
import { runMigrations } from '../../subgraphs/kit/migrations.ts';
import { createBindings } from '../../subgraphs/kit/rows-sql.ts';
import type { Counted } from '../../subgraphs/kit/totals/counted.ts';
import { cutTotals } from '../../subgraphs/kit/totals/cut-totals.ts';
import { exactSql } from '../../subgraphs/kit/totals/exact-sql.ts';
import { toldSql } from '../../subgraphs/kit/totals/told-sql.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { casesOr, IS_LONG, SEED } from './support/cases.ts';
import {
  answerFrom,
  type Block,
  cutIntoBlocks,
  exposes,
  LEVELS,
  type Line,
  type Whom,
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
  await runMigrations(database.url, repositoryPath('subgraphs/medical-insurance/migrations'));
  client = new pg.Client(database.url);
  await client.connect();
  await client.query(`CREATE TABLE sold (month text, city text, district text, grid text, kind text, item text,
    enterprise text, contributor text, packs bigint, fen bigint, stored_at timestamptz NOT NULL DEFAULT clock_timestamp())`);
}, 60_000);
afterAll(async () => {
  await client?.end();
  await database?.drop();
});

function countedOf(whom: Whom): Counted<'packs' | 'fen'> {
  return {
    name: 'sold',
    of: whom,
    entity: {} as EntitySchema,
    from: 'sold t',
    writtenTo: ['sold'],
    month: 't.month',
    district: 't.district',
    grid: 't.grid',
    kind: 't.kind',
    item: 't.item',
    contributor: whom === 'PERSONS' ? 't.enterprise' : 't.contributor',
    member: 't.enterprise',
    storedAt: 't.stored_at',
    measures: { packs: 't.packs', fen: 't.fen' },
    levels: LEVELS,
  };
}

/** In the short form two of five. */
const questions: readonly Question[] = QUESTIONS.filter((_, i) => IS_LONG || i % 5 < 2);

async function clear(): Promise<void> {
  await client.query('TRUNCATE sold, totals_part, totals_cut');
}

async function store(rows: readonly Contribution[]): Promise<void> {
  const columns = Object.keys(rows[0]!).join(', ');
  await client.query(
    `INSERT INTO sold (${columns}) SELECT ${columns} FROM json_populate_recordset(NULL::sold, $1)`,
    [JSON.stringify(rows)],
  );
}

async function cut(whom: Whom, today: string): Promise<void> {
  await client.query('BEGIN');
  const run = async (sql: string, values?: readonly unknown[]) =>
    (await client.query(sql, values && [...values])).rows;
  await cutTotals(run, countedOf(whom), today);
  await client.query('COMMIT');
}

/** The months of the city are over, and one month later another one is. */
const OCTOBER = '2026-10-01';
const NOVEMBER = '2026-11-01';

/** Every question, as an agency's loader puts it to the database. */
async function askAll(whom: Whom, isExact = false): Promise<readonly (readonly Line[])[]> {
  const answers: (readonly Line[])[] = [];
  for (const question of questions) {
    const bindings = createBindings();
    const sql = isExact
      ? exactSql(countedOf(whom), question, { rows: 'TRUE', bindings })
      : toldSql(countedOf(whom), { ...question, rows: ALL_ROWS }, bindings);
    answers.push((await client.query(sql, [...bindings.values])).rows as Line[]);
  }
  return answers;
}

/** Answers, and the contributions that they are about. */
interface Telling {
  readonly rows: readonly Contribution[];
  readonly answers: readonly (readonly Line[])[];
}

/** What of the city the lines that leave nothing out are the sums of, as bits. */
function wholeSets(city: readonly Contribution[], { rows, answers }: Telling): readonly bigint[] {
  const sets = new Set<bigint>();
  for (const [i, question] of questions.entries()) {
    for (const { key, is_complete } of answers[i]!) {
      if (!is_complete) continue;
      const isIn = (row: Contribution) =>
        isAsked(row, question) && (key === null || row[question.by] === key);
      const told = rows.filter(isIn);
      sets.add(told.reduce((set, row) => set | (1n << BigInt(city.indexOf(row))), 0n));
    }
  }
  return [...sets];
}

/** Sums of somebody's that are had by taking one answer from another, be it an earlier one. */
function exposedByDifference(tellings: readonly Telling[], whom: Whom): number {
  const city = tellings.at(-1)!.rows;
  const sets = [...new Set(tellings.flatMap((telling) => wholeSets(city, telling)))];
  const differences = new Set<bigint>();
  for (const all of sets) {
    for (const some of sets) if (all !== some && (all & some) === some) differences.add(all ^ some);
  }
  const rowsOf = (set: bigint) => city.filter((_, at) => (set >> BigInt(at)) & 1n);
  return [...differences].filter((set) => exposes(rowsOf(set), whom)).length;
}

const answersFrom = (blocks: readonly Block[]) =>
  questions.map((question) => answerFrom(blocks, question));

const CITIES = { ENTERPRISES: 18, PERSONS: 90 } as const;
const cities = Array.from({ length: Math.ceil(casesOr(1_000) / 1_000) }, (_, i) => i);
const TOTAL_MS = IS_LONG ? 3_600_000 : 120_000;
const draw = (whom: Whom, i: number) => drawCity(createRandom(SEED + i), CITIES[whom]);

describe.each(['ENTERPRISES', 'PERSONS'] as const)(
  'totals for who may have nothing else, of %s',
  (whom) => {
    it(
      'are sums of whole safe parts, whatever is asked, and no pair of them exposes anybody',
      async () => {
        let shown = 0;
        for (const i of cities) {
          const rows = draw(whom, i);
          await clear();
          await store(rows);
          await cut(whom, OCTOBER);
          const answers = await askAll(whom);

          expect(answers).toEqual(answersFrom(cutIntoBlocks(rows, whom)));
          expect(exposedByDifference([{ rows, answers }], whom)).toBe(0);
          shown += answers.flat().filter(({ fen }) => fen !== null).length;
        }

        console.log(`${cities.length * questions.length} tables of totals, ${shown} sums shown`);
        expect(shown).toBeGreaterThan(100);
      },
      TOTAL_MS,
    );

    it(
      'stay as they are when rows come late, and grow by safe parts of those alone at the next cut',
      async () => {
        for (const i of cities) {
          const [rows, late] = [draw(whom, i), draw(whom, i + 1_000)];
          await clear();
          await store(rows);
          await cut(whom, OCTOBER);
          const before = await askAll(whom);
          await store(late);
          await client.query('UPDATE sold SET fen = fen + 1 WHERE packs > 5');
          await client.query('UPDATE sold SET fen = fen - 1 WHERE packs > 5');
          await cut(whom, OCTOBER);
          const meanwhile = await askAll(whom);
          await cut(whom, NOVEMBER);
          const after = await askAll(whom);

          const blocks = [rows, late].flatMap((batch) => cutIntoBlocks(batch, whom));
          expect(meanwhile).toEqual(before);
          expect(after).toEqual(answersFrom(blocks));
          const tellings = [
            { rows, answers: before },
            { rows: [...rows, ...late], answers: after },
          ];
          expect(exposedByDifference(tellings, whom)).toBe(0);
        }
      },
      TOTAL_MS,
    );

    it(
      'stay the same to the byte when somebody’s share moves to another of the same part',
      async () => {
        const rows = draw(whom, 0);
        const moved = moveShares(rows, whom);
        const answers: (readonly (readonly Line[])[])[] = [];
        for (const city of [rows, moved]) {
          await clear();
          await store(city);
          await cut(whom, OCTOBER);
          answers.push(await askAll(whom));
        }

        expect(moved).not.toEqual(rows);
        expect(answers[1]).toEqual(answers[0]);
      },
      TOTAL_MS,
    );

    it(
      'would expose somebody if they were what they are for who may have every cell',
      async () => {
        const rows = draw(whom, 0);
        await clear();
        await store(rows);

        const answers = await askAll(whom, true);
        expect(exposedByDifference([{ rows, answers }], whom)).toBeGreaterThan(50);
      },
      TOTAL_MS,
    );
  },
);

/** In every part one contribution grows by what another loses, as long as the parts stay what they are. */
function moveShares(rows: readonly Contribution[], whom: Whom): readonly Contribution[] {
  const shape = (city: readonly Contribution[]) =>
    JSON.stringify(
      cutIntoBlocks(city, whom).map((block) =>
        block.rows.map((row) => JSON.stringify({ ...row, packs: 0, fen: 0 })),
      ),
    );
  const parts = cutIntoBlocks(rows, whom).filter(({ isSafe }) => isSafe);
  return parts.slice(0, MAX_MOVED).reduce((city, { rows: part }) => {
    const [giver, taker] = [
      part[0]!,
      part.find(({ contributor }) => contributor !== part[0]!.contributor)!,
    ];
    const shift = new Map([
      [giver.enterprise + giver.item, -1],
      [taker.enterprise + taker.item, 1],
    ]);
    const changed = city.map((row) => {
      const by = row.month === giver.month ? (shift.get(row.enterprise + row.item) ?? 0) : 0;
      return { ...row, packs: row.packs + by, fen: row.fen + by };
    });
    const isSame = shape(changed) === shape(rows) && changed.every(({ packs }) => packs > 0);
    return isSame ? changed : city;
  }, rows);
}

const MAX_MOVED = 10;
