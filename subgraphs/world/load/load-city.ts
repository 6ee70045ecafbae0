import { fileURLToPath } from 'node:url';
import { type AgencyName, SUBGRAPHS } from '../../../schema/subgraphs.ts';
import { runMigrations } from '../../kit/migrations.ts';
import type { City } from '../city/city.ts';
import { isOccupied, loadWorld, readMark, type WorldMark } from './database.ts';
import { createProgress } from './progress.ts';
import { importReference } from './reference.ts';
import type { AgencyLoad } from './table-load.ts';
import { AGENCY_LOADS } from './tables.ts';
import { WorldConflict } from './world-conflict.ts';

/** Raised when the generator makes other rows for the same seed. */
const VERSION = 1;

/**
 * Brings every agency's database to the city's state; one that has it already is left alone.
 *
 * @throws WorldConflict when a database holds another world, or rows that are nobody's world.
 */
export async function loadCity(
  city: City,
  urls: Readonly<Record<AgencyName, string>>,
  stream: NodeJS.WriteStream,
): Promise<void> {
  const mark = { seed: city.seed, scale: city.scale, version: VERSION };
  const missing: { name: AgencyName; url: string; load: AgencyLoad }[] = [];
  for (const { name } of SUBGRAPHS) {
    const url = urls[name];
    const found = await readMark(url);
    if (found === null) missing.push({ name, url, load: AGENCY_LOADS[name](city) });
    else refuseOther(name, { found, wanted: mark });
  }

  const tables = missing.flatMap(({ load }) => load.tables);
  const expected = tables.reduce((sum, table) => sum + table.expected, 0);
  const progress = createProgress(expected, stream);
  await Promise.all(missing.map(fill)).finally(progress.end);

  async function fill({ name, url, load }: (typeof missing)[number]): Promise<void> {
    await runMigrations(url, folderOf(name, 'migrations'));
    if (await isOccupied(url, load)) {
      throw new WorldConflict(
        `The database of ${name} holds records that are no world's. Use an empty database.`,
      );
    }
    await importReference(name, { url, directory: folderOf(name, 'reference'), stream });
    await loadWorld(url, { mark, load, progress });
  }
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
