import type { Nodes } from './nodes.ts';

interface Answer {
  readonly enterprises: Nodes<EntryAnswer>;
}

interface EntryAnswer {
  readonly creditCode: string;
  readonly creditCodeCheck: 'PASS' | 'FAIL';
  readonly name: string;
  readonly formerName: string | null;
  readonly licenses: readonly {
    readonly licenseNo: string;
    readonly history: readonly { readonly kind: string }[];
  }[];
}

/** Credit codes whose check character doesn't fit. */
export function findFailingCodes(pages: readonly Answer[]): string[] {
  return listEntries(pages)
    .filter(({ creditCodeCheck }) => creditCodeCheck === 'FAIL')
    .map(({ creditCode }) => creditCode);
}

/** Firms that are entered twice, under the old name and the new one, as `old current`. */
export function findRenamed(pages: readonly Answer[]): string[] {
  const entries = listEntries(pages);
  const byName = new Map(entries.map((entry) => [entry.name, entry]));
  return entries.flatMap(({ creditCode, formerName }) => {
    const old = formerName === null ? undefined : byName.get(formerName);
    return old === undefined ? [] : [`${old.creditCode} ${creditCode}`];
  });
}

/** Numbers of licences whose entry was put right later. */
export function findCorrectedLicences(pages: readonly Answer[]): string[] {
  return listEntries(pages)
    .flatMap(({ licenses }) => licenses)
    .filter(({ history }) => history.some(({ kind }) => kind === 'CORRECTED'))
    .map(({ licenseNo }) => licenseNo);
}

function listEntries(pages: readonly Answer[]): EntryAnswer[] {
  return pages.flatMap(({ enterprises }) => enterprises.nodes);
}
