import { join } from 'node:path';
import { openIssuer } from './issuer.ts';
import { loadPersonas } from './personas.ts';

const { DATA_DIR: dataDirectory = '.data', TOKEN_ISSUER, TOKEN_AUDIENCE } = process.env;

/** `npm run --silent token -- <persona>` prints a token of a demonstration identity; an empty line for the public. */
async function main(name: string | undefined): Promise<void> {
  const personas = await loadPersonas(dataDirectory);
  const persona = personas.find((candidate) => candidate.persona === name);
  if (persona === undefined) {
    const names = personas.map((known) => known.persona).join(', ');
    console.error(`${name ?? 'No name'} is no demonstration identity. Known are: ${names}`);
    process.exitCode = 2;
    return;
  }

  const issuer = await openIssuer({
    directory: join(dataDirectory, 'keys'),
    ...(TOKEN_ISSUER && { issuer: TOKEN_ISSUER }),
    ...(TOKEN_AUDIENCE && { audience: TOKEN_AUDIENCE }),
  });
  console.log((await issuer.issue(persona, new Date())) ?? '');
}

if (import.meta.main) await main(process.argv[2]);
