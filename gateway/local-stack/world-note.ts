import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { StartError } from '../../subgraphs/kit/start-error.ts';
import type { Settings } from './settings.ts';

type WorldSettings = Pick<Settings, 'world' | 'seed' | 'dataDirectory'>;

/**
 * Notes which world the data directory is for, before any of it is loaded.
 *
 * @throws StartError when it is for another one, because two worlds would mix.
 */
export function claimWorld({ world, seed, dataDirectory }: WorldSettings): void {
  const path = join(dataDirectory, 'world.json');
  const wanted = `${JSON.stringify({ world, seed })}\n`;
  const present = readOr(path, wanted);
  if (present !== wanted) {
    const { world: otherWorld, seed: otherSeed } = JSON.parse(present);
    throw new StartError(
      `${dataDirectory} holds WORLD=${otherWorld} with WORLD_SEED=${otherSeed}, not ${world} with ${seed}. ` +
        'Set another DATA_DIR, or remove that folder.',
    );
  }
  mkdirSync(dataDirectory, { recursive: true });
  writeFileSync(path, wanted);
}

function readOr(path: string, otherwise: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return otherwise;
  }
}
