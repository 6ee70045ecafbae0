import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createCity } from './city/city.ts';
import { loadCity } from './load/load-city.ts';
import { WorldConflict } from './load/world-conflict.ts';
import { describePersonas } from './personas.ts';
import { readReference } from './reference-files.ts';
import { readSettings, SettingError } from './settings.ts';

const EXIT_SETTING = 2;
const EXIT_CONFLICT = 3;

try {
  const settings = readSettings(process.env);
  const city = createCity({ ...settings, reference: readReference() });
  await loadCity(city, settings.databaseUrls, process.stderr);
  mkdirSync(settings.dataDirectory, { recursive: true });
  const personas = JSON.stringify(describePersonas(city), null, 2);
  writeFileSync(join(settings.dataDirectory, 'personas.json'), `${personas}\n`);
} catch (cause) {
  if (!(cause instanceof SettingError || cause instanceof WorldConflict)) throw cause;
  process.stderr.write(`${cause.message}\n`);
  process.exitCode = cause instanceof SettingError ? EXIT_SETTING : EXIT_CONFLICT;
}
