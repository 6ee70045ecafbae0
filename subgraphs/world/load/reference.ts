import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { DataSource } from 'typeorm';
import type { AgencyName } from '../../../schema/subgraphs.ts';
import { type Importer, runImport } from '../../kit/importer.ts';
import type { Progress } from './progress.ts';

/** Runs an agency's importers over its reference files . */
export async function importReference(
  name: AgencyName,
  {
    url,
    directory,
    progress,
  }: { readonly url: string; readonly directory: string; readonly progress: Progress },
): Promise<void> {
  const importers = await findImporters(name);
  const db = new DataSource({ type: 'postgres', url });
  await db.initialize();
  try {
    for (const importer of importers) {
      const done = progress.begin(importer.file);
      const { stored } = await runImport(importer, join(directory, importer.file), db.manager);
      done(stored);
    }
  } finally {
    await db.destroy();
  }
}

async function findImporters(name: AgencyName): Promise<readonly Importer[]> {
  const file = new URL(`../../${name}/importers.ts`, import.meta.url);
  if (!existsSync(file)) return [];
  const { importers } = (await import(file.href)) as { importers: readonly Importer[] };
  return importers;
}
