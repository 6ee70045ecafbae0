import { randomBytes, randomUUID } from 'node:crypto';
import type { Role } from '../../../../schema/contract/caller.ts';
import type { Purpose } from '../../../../schema/contract/purpose.ts';
import type { RecordEntry, Release } from '../../../../schema/contract/record.ts';
import { PARTS_BEFORE_RELEASES } from '../../../../schema/contract/record-seal.ts';
import type { Random } from '../../../rights/support/random.ts';

const OWNERS = ['market-supervision', 'health', 'medical-insurance', 'public-security'] as const;
export const COORDINATES = ['Enterprise.name', 'Enterprise.phone', 'Inspection.at', 'Sale.soldAt'];
export const ROLES: readonly Role[] = [
  'case-officer',
  'grid-supervisor',
  'chain-partner',
  'public',
];
export const PURPOSES: readonly (Purpose | null)[] = ['DAILY', 'CASE', 'EMERGENCY', null];

/** A day's midnight in China lies among these minutes. */
const FROM = Date.parse('2026-11-20T15:30:00Z');

/** An operation of one of a few readers, which got something, nothing, or was refused. */
export function randomEntry(random: Random, minute: number): RecordEntry {
  const owners = random.shuffle(OWNERS).slice(0, random.below(OWNERS.length));
  const releases = owners.sort().map((owner) => randomRelease(random, owner));
  const purpose = random.pick(PURPOSES);
  return {
    id: randomUUID(),
    at: new Date(FROM + minute * 60_000 + random.below(60_000)).toISOString(),
    subject: `officer-${random.below(4)}`,
    agency: random.pick(OWNERS),
    role: random.pick(ROLES),
    purpose,
    matter: purpose === 'CASE' || purpose === 'EMERGENCY' ? `M-${random.below(3)}` : null,
    agreements: ['health@3'],
    operation: 'ab'.repeat(32),
    literals: 'cd'.repeat(32),
    denied: random.isChosen(0.3) ? random.shuffle(COORDINATES).slice(0, 2).sort() : [],
    releases,
    outcome: releases.length === 0 ? 'TOKEN_INVALID' : 'OK',
    salts: saltsFor(releases),
  };
}

export function saltsFor(releases: readonly Release[]): readonly string[] {
  const parts = PARTS_BEFORE_RELEASES + releases.length;
  return Array.from({ length: parts }, () => randomBytes(16).toString('hex'));
}

function randomRelease(random: Random, agency: string): Release {
  const released = COORDINATES.filter(() => random.isChosen(0.5));
  const masked = COORDINATES.filter(() => random.isChosen(0.2));
  const isSilent = released.length + masked.length === 0;
  const subjects = Array.from({ length: random.below(6) }, () => `hash-${random.below(40)}`);
  return {
    agency,
    entities: isSilent ? 0 : 1 + random.below(30),
    masked,
    released,
    subjects: isSilent ? [] : [...new Set(subjects)].sort(),
  };
}
