import { Client } from 'pg';
import { dayInChina } from '../../../schema/contract/day.ts';
import type { Counted } from '../../kit/totals/counted.ts';
import { cutTotals } from '../../kit/totals/cut-totals.ts';
import type { Scale } from '../scale.ts';
import { copyRows } from './copy.ts';
import type { Progress } from './progress.ts';
import type { AgencyLoad } from './table-load.ts';

/** Which world a database holds. */
export interface WorldMark {
  readonly seed: number;
  readonly scale: Scale;
  /** Of the generator: another one makes another world of the same seed. */
  readonly version: number;
}

const CREATE_MARK = `
  CREATE TABLE IF NOT EXISTS world (
    seed bigint NOT NULL,
    scale text NOT NULL,
    version integer NOT NULL,
    loaded_at timestamptz NOT NULL DEFAULT now()
  )`;

/** The world that a database was filled with, or null. A load that was broken off leaves no mark and no rows. */
export async function readMark(url: string): Promise<WorldMark | null> {
  const client = await connect(url);
  try {
    await client.query(CREATE_MARK);
    const { rows } = await client.query('SELECT seed, scale, version FROM world');
    if (rows.length === 0) return null;
    return { seed: Number(rows[0].seed), scale: rows[0].scale, version: rows[0].version };
  } finally {
    await client.end();
  }
}

/** Whether the first of an agency's tables holds rows already, so that a world would mix with them. */
export async function isOccupied(url: string, { tables }: AgencyLoad): Promise<boolean> {
  const client = await connect(url);
  try {
    const { rows } = await client.query(`SELECT 1 FROM ${tables[0]!.table} LIMIT 1`);
    return rows.length > 0;
  } finally {
    await client.end();
  }
}

/** Fills a database and marks it, in one transaction: all of it or nothing. */
export async function loadWorld(
  url: string,
  plan: {
    readonly mark: WorldMark;
    readonly load: AgencyLoad;
    readonly counted: readonly Counted[];
    readonly progress: Progress;
  },
): Promise<void> {
  const { mark, load, counted, progress } = plan;
  const client = await connect(url);
  try {
    await client.query('BEGIN');
    for (const { table, rows } of load.tables) {
      const done = progress.begin(table);
      const count = await copyRows(client, table, rows(), progress.add);
      await client.query(`ANALYZE ${table}`); // the rollups need good plans
      done(count);
    }
    for (const { table, fill } of load.rollups) {
      const done = progress.begin(table);
      const { rowCount } = await client.query(fill);
      await client.query(`ANALYZE ${table}`);
      done(rowCount ?? 0);
    }
    for (const one of counted) {
      const done = progress.begin(`totals of ${one.name}`);
      done(await cutParts(client, one));
    }
    await client.query('INSERT INTO world (seed, scale, version) VALUES ($1, $2, $3)', [
      mark.seed,
      mark.scale,
      mark.version,
    ]);
    await client.query('COMMIT');
  } finally {
    await client.end();
  }
}

/** @returns how many parts there are of it. */
async function cutParts(client: Client, counted: Counted): Promise<number> {
  const run = async (sql: string, values: readonly unknown[] = []) =>
    (await client.query(sql, [...values])).rows;
  await cutTotals(run, counted, dayInChina(new Date()));
  const [parts] = await run('SELECT count(*) FROM totals_part WHERE counted = $1', [counted.name]);
  return Number((parts as { readonly count: string }).count);
}

async function connect(connectionString: string): Promise<Client> {
  const client = new Client({ connectionString });
  await client.connect();
  await client.query("SET work_mem = '128MB'; SET maintenance_work_mem = '256MB'");
  return client;
}
