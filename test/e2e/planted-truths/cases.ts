import type { Nodes } from './nodes.ts';

interface Answer {
  readonly adminCases: Nodes<{
    readonly enterprise: { readonly creditCode: string };
    readonly penalties: readonly { readonly kind: string }[];
  }>;
}

/** Credit codes of firms with a case. */
export function findFirmsWithCase(pages: readonly Answer[]): string[] {
  return [...new Set(listCases(pages).map(({ enterprise }) => enterprise.creditCode))];
}

/** Credit codes of firms whose licence was revoked as a penalty. */
export function findRevoked(pages: readonly Answer[]): string[] {
  return listCases(pages)
    .filter(({ penalties }) => penalties.some(({ kind }) => kind === 'REVOCATION'))
    .map(({ enterprise }) => enterprise.creditCode);
}

function listCases(pages: readonly Answer[]) {
  return pages.flatMap(({ adminCases }) => adminCases.nodes);
}
