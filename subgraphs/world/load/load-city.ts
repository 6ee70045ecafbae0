import { fileURLToPath } from 'node:url';
import { type AgencyName, SUBGRAPHS } from '../../../schema/subgraphs.ts';
import { runMigrations } from '../../kit/migrations.ts';
import type { City } from '../city/city.ts';
import type { Settings } from '../settings.ts';
import { findCounted } from './counted.ts';
import { isOccupied, loadWorld, readMark, type WorldMark } from './database.ts';
import { createProgress } from './progress.ts';
import { importReference } from './reference.ts';
import { AGENCY_LOADS } from './tables.ts';
import { WorldConflict } from './world-conflict.ts';

/** Raised when the generator makes other rows for the same seed. */
const VERSION = 4;

/**
 * Brings every agency's database to the state of the city; one that has it already is left alone.
 *
 * @throws WorldConflict when a database holds another world, or rows that are no world's.
 */
export async function loadCity(
  { seed, scale, urls }: Pick<Settings, 'seed' | 'scale'> & { readonly urls: DatabaseUrls },
  options: { readonly createCity: () => City; readonly stream: NodeJS.WriteStream },
): Promise<void> {
  const mark = { seed, scale, version: VERSION };
  const missing = await findMissing(urls, mark);
  if (missing.length === 0) return;

  const city = options.createCity();
  const loads = missing.map((name) => ({ name, load: AGENCY_LOADS[name](city) }));
  const tables = loads.flatMap(({ load }) => load.tables);
  const expected = tables.reduce((sum, table) => sum + table.expected, 0);
  const progress = createProgress(expected, options.stream);
  await Promise.all(loads.map(fill)).finally(progress.end);

  async function fill({ name, load }: (typeof loads)[number]): Promise<void> {
    const url = urls[name];
    await runMigrations(url, folderOf(name, 'migrations'));
    if (await isOccupied(url, load)) {
      throw new WorldConflict(
        `The database of ${name} holds records that are no world's. Use an empty database.`,
      );
    }
    await importReference(name, { url, directory: folderOf(name, 'reference'), progress });
    await loadWorld(url, { mark, load, counted: await findCounted(name), progress });
  }
}

type DatabaseUrls = Settings['databaseUrls'];

async function findMissing(urls: DatabaseUrls, wanted: WorldMark): Promise<AgencyName[]> {
  const missing: AgencyName[] = [];
  for (const { name } of SUBGRAPHS) {
    const found = await readMark(urls[name]);
    if (found === null) missing.push(name);
    else refuseOther(name, { found, wanted });
  }
  return missing;
}

function refuseOther(
  name: AgencyName,
  { found, wanted }: { readonly found: WorldMark; readonly wanted: WorldMark },
): void {
  const isSame =
    found.seed === wanted.seed && found.scale === wanted.scale && found.version === wanted.version;
  if (isSame) return;
  throw new WorldConflict(
    `The database of ${name} holds WORLD=${found.scale} with WORLD_SEED=${found.seed} (version ${found.version}), ` +
      `not ${wanted.scale} with ${wanted.seed} (version ${wanted.version}). ` +
      'Use other databases or another DATA_DIR, or remove it.',
  );
}

function folderOf(name: AgencyName, folder: string): string {
  return fileURLToPath(new URL(`../../${name}/${folder}`, import.meta.url));
}
