import type { Demonstration } from '../http/demonstration.ts';
import type { Issuer } from './issuer.ts';
import type { Persona } from './personas.ts';

export interface DemonstrationParts {
  readonly issuer: Issuer;
  readonly loadPersonas: () => Promise<readonly Persona[]>;
  readonly now: () => Date;
}

/** The demonstration identities as the console meets them: read anew each time, since a city may be loaded later. */
export function createDemonstration(parts: DemonstrationParts): Demonstration {
  const { issuer, loadPersonas, now } = parts;
  return {
    listIdentities: async () =>
      (await loadPersonas()).map(({ persona, title, agency, role, purposes, matters }) => {
        return { persona, title, agency, role, purposes, matters };
      }),
    issueToken: async (name) => {
      const persona = (await loadPersonas()).find((candidate) => candidate.persona === name);
      return persona && issuer.issue(persona, now());
    },
  };
}
