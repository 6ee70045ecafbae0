import type { Nodes } from './nodes.ts';

interface Answer {
  readonly enterprises: Nodes<ShopAnswer>;
}

interface ShopAnswer {
  readonly creditCode: string;
  readonly licenses: readonly { readonly history: readonly LicenceEvent[] }[];
  /** Newest first. */
  readonly retailSales: Nodes<{ readonly soldAt: string }>;
}

interface LicenceEvent {
  readonly kind: string;
  readonly occurredOn: string;
}

const ENDS: ReadonlySet<string> = new Set(['EXPIRED', 'REVOKED', 'CANCELLED']);
const RENEWALS: ReadonlySet<string> = new Set(['RENEWED', 'RENEWED_RETROACTIVELY']);

/** Credit codes of pharmacies whose newest sale is younger than the end of every licence that they held. */
export function findDeadLicences(pages: readonly Answer[]): string[] {
  return pages
    .flatMap(({ enterprises }) => enterprises.nodes)
    .filter(tradesWithoutLicence)
    .map(({ creditCode }) => creditCode);
}

function tradesWithoutLicence({ licenses, retailSales }: ShopAnswer): boolean {
  const [newest] = retailSales.nodes;
  if (newest === undefined) return false;
  return licenses.every(({ history }) => {
    const end = endOf(history);
    return end !== null && dayInShanghai(newest.soldAt) > end;
  });
}

/** The day from which a licence is no longer in force; null for one that is, or was renewed since. */
function endOf(history: readonly LicenceEvent[]): string | null {
  const last = history.findLast(({ kind }) => ENDS.has(kind) || RENEWALS.has(kind));
  return last !== undefined && ENDS.has(last.kind) ? last.occurredOn : null;
}

function dayInShanghai(instant: string): string {
  return new Date(Date.parse(instant) + 8 * 3_600_000).toISOString().slice(0, 10);
}
