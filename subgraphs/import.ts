import { existsSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { DataSource } from 'typeorm';
import { type AgencyName, SUBGRAPHS, subgraphPaths } from '../schema/subgraphs.ts';
import { formatReport } from './kit/import-report.ts';
import { type Importer, runImport } from './kit/importer.ts';
import { runMigrations } from './kit/migrations.ts';
import { findRunningDatabase } from './kit/postgres/running.ts';

const HELP = `Brings a reference file into an agency's database: every row is stored, what is odd is reported.

  npm run import -- <agency> <file> [--all]
  npm run import -- --list

  <agency>   ${SUBGRAPHS.map(({ name }) => name).join(', ')}
  <file>     path of a file that has the name of one that --list shows
  --all      spell out every warning, not only the first 20
  --list     the files that each agency can import

The database is that of DATABASE_URL_<AGENCY>; without it, that of the local stack in DATA_DIR (.data), which must
be running. Exit code: 0 imported, with warnings or without; 1 failed, nothing is stored; 2 wrong usage.`;

/** What the person asked for can't be understood: the help says how to ask. */
class UsageError extends Error {}

process.exitCode = await main(process.argv.slice(2), process.env);

async function main(args: readonly string[], env: NodeJS.ProcessEnv): Promise<number> {
  try {
    const { values, positionals } = readArgs(args);
    if (values.help) console.log(HELP);
    else if (values.list) console.log(await listFiles());
    else console.log(formatReport(await importFile(positionals, env), values.all));
    return 0;
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    if (cause instanceof UsageError) console.error(`${message}\n\n${HELP}`);
    else console.error(`Nothing is stored: ${message}`);
    return cause instanceof UsageError ? 2 : 1;
  }
}

function readArgs(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        all: { type: 'boolean', default: false },
        list: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false, short: 'h' },
      },
    });
  } catch (cause) {
    throw new UsageError((cause as Error).message);
  }
}

async function listFiles(): Promise<string> {
  const files = await Promise.all(
    SUBGRAPHS.map(async ({ name }) => {
      const importers = await loadImporters(name);
      return importers.map(({ file }) => `${name}  ${join('subgraphs', name, 'reference', file)}`);
    }),
  );
  return files.flat().join('\n');
}

async function importFile(
  [agencyArg, fileArg, ...rest]: readonly string[],
  env: NodeJS.ProcessEnv,
) {
  if (agencyArg === undefined || fileArg === undefined) {
    throw new UsageError('Name an agency and a file.');
  }
  if (rest.length > 0) throw new UsageError(`One file at a time; ${rest.join(' ')} is too much.`);
  const { name } = findAgency(agencyArg);
  const importer = await findImporter(name, fileArg);
  const path = resolve(fileArg);
  if (!existsSync(path)) throw new Error(`${path} does not exist.`);

  const url = findDatabase(name, env);
  console.error(`Importing ${path} for ${name} …`);
  await runMigrations(url, join(import.meta.dirname, name, 'migrations'));
  const db = await new DataSource({ type: 'postgres', url }).initialize();
  try {
    return await runImport(importer, path, db.manager);
  } finally {
    await db.destroy();
  }
}

function findAgency(text: string): { readonly name: AgencyName } {
  const found = SUBGRAPHS.find(({ name }) => name === text);
  if (found === undefined) throw new UsageError(`There is no agency ${text}.`);
  return found;
}

async function findImporter(name: AgencyName, file: string): Promise<Importer> {
  const importers = await loadImporters(name);
  const found = importers.find((importer) => importer.file === basename(file));
  if (found !== undefined) return found;
  const known = importers.map((importer) => importer.file).join(', ');
  throw new UsageError(`${name} imports no file named ${basename(file)}, only ${known}.`);
}

async function loadImporters(name: AgencyName): Promise<readonly Importer[]> {
  const file = new URL(`./${name}/importers.ts`, import.meta.url);
  if (!existsSync(file)) return [];
  const { importers } = (await import(file.href)) as { importers: readonly Importer[] };
  return importers;
}

function findDatabase(name: AgencyName, env: NodeJS.ProcessEnv): string {
  const { databaseVariable } = subgraphPaths(name);
  const set = env[databaseVariable];
  if (set !== undefined && set !== '') return set;

  const directory = join(resolve(env.DATA_DIR || '.data'), 'postgres');
  const database = databaseVariable.replace('DATABASE_URL_', '').toLowerCase();
  const url = findRunningDatabase(directory, database);
  if (url !== null) return url;
  throw new Error(
    `no database. Set ${databaseVariable}, or start the local stack (npm start); none runs in ${directory}.`,
  );
}
