import { OWNERS } from '../../../schema/subgraphs.ts';

/** Why a selection came back empty, masked or not at all, as the gateway reports it in `extensions.access`. */
export interface AccessEntry {
  /** Response keys joined by dots, without list indices. */
  readonly path: string;
  readonly coordinate: string;
  readonly status: AccessStatus;
  readonly code: string | null;
  readonly agency: string;
}

export type AccessStatus = 'DENIED' | 'MASKED' | 'SUPPRESSED' | 'UNAVAILABLE';

const STATUS_TITLES: Readonly<Record<AccessStatus, string>> = {
  DENIED: '未授权',
  MASKED: '已脱敏',
  SUPPRESSED: '已抑制',
  UNAVAILABLE: '暂不可用',
};

export function titleOfStatus(status: AccessStatus): string {
  return STATUS_TITLES[status] ?? status;
}

export function titleOfAgency(agency: string): string {
  return OWNERS.find(({ name }) => name === agency)?.title ?? agency;
}

/** Finds the entry that covers a path: its own, or that of the nearest selection around it. */
export function findAccess(
  access: ReadonlyMap<string, AccessEntry>,
  path: string,
): AccessEntry | undefined {
  for (let at = path; at !== ''; at = at.slice(0, Math.max(at.lastIndexOf('.'), 0))) {
    const entry = access.get(at);
    if (entry !== undefined && (at === path || entry.status !== 'MASKED')) return entry;
  }
  return undefined;
}

export function toAccessMap(
  entries: readonly AccessEntry[] | undefined,
): ReadonlyMap<string, AccessEntry> {
  return new Map(entries?.map((entry) => [entry.path, entry]));
}
