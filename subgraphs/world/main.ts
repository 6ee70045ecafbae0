import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type City, createCity } from './city/city.ts';
import { extendEmergency } from './load/extend-emergency.ts';
import { loadCity } from './load/load-city.ts';
import { WorldConflict } from './load/world-conflict.ts';
import { describePersonas } from './personas.ts';
import { readReference } from './reference-files.ts';
import { readSettings, SettingError, type Settings } from './settings.ts';

const EXIT_SETTING = 2;
const EXIT_CONFLICT = 3;

try {
  await run(readSettings(process.env));
} catch (cause) {
  if (!(cause instanceof SettingError || cause instanceof WorldConflict)) throw cause;
  process.stderr.write(`${cause.message}\n`);
  process.exitCode = cause instanceof SettingError ? EXIT_SETTING : EXIT_CONFLICT;
}

async function run({ seed, scale, dataDirectory, databaseUrls: urls }: Settings): Promise<void> {
  let known: City | undefined;
  const city = () => (known ??= createCity({ seed, scale, reference: readReference() }));
  await loadCity({ seed, scale, urls }, { createCity: city, stream: process.stderr });
  await extendEmergency(urls.health);

  const personas = join(dataDirectory, 'personas.json');
  if (known === undefined && existsSync(personas)) return;
  mkdirSync(dataDirectory, { recursive: true });
  writeFileSync(personas, `${JSON.stringify(describePersonas(city()), null, 2)}\n`);
}
