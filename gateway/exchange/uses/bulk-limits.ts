import { isRole, type Role } from '../../../schema/contract/caller.ts';

/**
 * What one reader may get from one owner in a sliding hour and a sliding day before the owner is warned. Entities are
 * counted each time, the enterprises and persons that they belong to once in the window.
 */
export interface BulkLimit {
  readonly entitiesPerHour: number;
  readonly entitiesPerDay: number;
  readonly subjectsPerHour: number;
  readonly subjectsPerDay: number;
}

export type BulkLimits = Readonly<Partial<Record<Role, BulkLimit>>>;

/** A day's work of somebody who looks at one enterprise after another. */
const BY_HAND: BulkLimit = {
  entitiesPerHour: 5_000,
  entitiesPerDay: 20_000,
  subjectsPerHour: 600,
  subjectsPerDay: 2_000,
};

/** Lists and totals over a region. */
const BY_LIST: BulkLimit = {
  entitiesPerHour: 20_000,
  entitiesPerDay: 100_000,
  subjectsPerHour: 4_000,
  subjectsPerDay: 15_000,
};

/** A system that reads its own rows all day: only the others that it meets with are few. */
const BY_SYSTEM: BulkLimit = {
  entitiesPerHour: 100_000,
  entitiesPerDay: 1_000_000,
  subjectsPerHour: 2_000,
  subjectsPerDay: 20_000,
};

/** The public has no limit here: whoever comes without a token shares one subject, and gets what is open to everyone. */
export const DEFAULT_BULK_LIMITS: BulkLimits = {
  'grid-supervisor': BY_HAND,
  'case-officer': BY_HAND,
  'market-analyst': BY_LIST,
  'health-supervisor': BY_HAND,
  'health-analyst': BY_LIST,
  'insurance-supervisor': BY_HAND,
  'insurance-analyst': BY_LIST,
  'police-officer': BY_HAND,
  'police-analyst': BY_LIST,
  'chain-partner': BY_SYSTEM,
  'trace-partner': BY_SYSTEM,
  'data-officer': BY_LIST,
};

/**
 * Reads limits that take the place of the default ones, such as `{"case-officer": {"entitiesPerHour": 2000}}`.
 *
 * @throws Error that names the role or the limit that is none.
 */
export function parseBulkLimits(text: string): BulkLimits {
  const written = Object.entries(JSON.parse(text) as Record<string, Partial<BulkLimit>>);
  const limits = written.map(([role, limit]) => {
    if (!isRole(role)) throw new Error(`${role} is no role`);
    return [role, { ...(DEFAULT_BULK_LIMITS[role] ?? BY_HAND), ...checked(limit) }] as const;
  });
  return { ...DEFAULT_BULK_LIMITS, ...Object.fromEntries(limits) };
}

function checked(limit: Partial<BulkLimit>): Partial<BulkLimit> {
  for (const [name, value] of Object.entries(limit)) {
    if (!Object.hasOwn(BY_HAND, name)) throw new Error(`${name} is no limit`);
    if (!Number.isSafeInteger(value) || value < 1) throw new Error(`${name} is no whole number`);
  }
  return limit;
}
