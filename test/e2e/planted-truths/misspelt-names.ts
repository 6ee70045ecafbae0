import type { Nodes } from './nodes.ts';

interface Answer {
  readonly enterprises: Nodes<{
    readonly pharmacists: Nodes<RegisteredPerson>;
    readonly medicalInstitution: { readonly practitioners: Nodes<RegisteredPerson> } | null;
  }>;
}

interface RegisteredPerson {
  readonly name: string;
  readonly person: { readonly personKey: string; readonly name: string };
}

/** Keys of persons whose name the police write otherwise than the register of their profession. */
export function findMisspeltNames(pages: readonly Answer[]): string[] {
  return pages
    .flatMap(({ enterprises }) => enterprises.nodes)
    .flatMap(({ pharmacists, medicalInstitution }) => [
      ...pharmacists.nodes,
      ...(medicalInstitution?.practitioners.nodes ?? []),
    ])
    .filter(({ name, person }) => name !== person.name)
    .map(({ person }) => person.personKey);
}
