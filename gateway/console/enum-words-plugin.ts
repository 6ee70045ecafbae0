import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { readEnumWords } from './enum-words.ts';

const api = fileURLToPath(new URL('../../schema/api.graphql', import.meta.url));
const NAME = 'virtual:enum-words';
const RESOLVED = `\0${NAME}`;

/** Gives the pages the schema's own words for its enum values, without the schema. */
export function enumWords(): Plugin {
  return {
    name: 'enum-words',
    resolveId: (id) => (id === NAME ? RESOLVED : undefined),
    load(id) {
      if (id !== RESOLVED) return undefined;
      this.addWatchFile(api);
      return `export default ${JSON.stringify(readEnumWords(readFileSync(api, 'utf8')))}`;
    },
  };
}
