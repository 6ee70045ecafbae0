import { join } from 'node:path';
import { KEYS, type KnownKeys, readJson } from '../log-folder.ts';

export const KEYS_HELP = `--keys   JSON file of the public keys that count, from a source that you trust: {"gateways": [KEY, …], "witnesses":
           {AGENCY: KEY, …}}; without it those that came with the export, to be compared by eye`;

/** The keys whose signatures count, from where the person says or else from the export itself. */
export function readKnownKeys(file: string | undefined, directory: string): KnownKeys {
  return readJson<KnownKeys>(file ?? join(directory, KEYS));
}
