import type { Statements } from '../../../../gateway/exchange/uses/statements.ts';
import { dayInChina } from '../../../../schema/contract/day.ts';
import type { RecordEntry } from '../../../../schema/contract/record.ts';

/** Sums by a line's whole key, so that two ways of counting can be compared. */
export interface CountedUses {
  readonly days: Readonly<Record<string, string>>;
  readonly coordinates: Readonly<Record<string, string>>;
  readonly subjects: Readonly<Record<string, string>>;
}

/** The plainest way: one entry after the other. */
export function countUses(entries: readonly RecordEntry[]): CountedUses {
  const days = new Map<string, number[]>();
  const coordinates = new Map<string, number[]>();
  const subjects = new Map<string, number[]>();
  for (const { at, subject, agency, role, purpose, matter, releases } of entries) {
    const reader = [subject, agency, role, purpose ?? '', matter ?? ''];
    for (const release of releases) {
      const key = [release.agency, dayInChina(new Date(at)), ...reader];
      const left = [...new Set([...release.released, ...release.masked])].sort();
      const isSilent = left.length === 0;
      add(days, key, [isSilent ? 0 : 1, isSilent ? 1 : 0, release.entities]);
      for (const coordinate of left) {
        const isMasked = release.masked.includes(coordinate);
        add(coordinates, [...key, coordinate], [1, isMasked ? 1 : 0, release.entities]);
      }
      for (const hash of release.subjects) add(subjects, [...key, hash, left.join(' ')], [1]);
    }
  }
  return { days: toTexts(days), coordinates: toTexts(coordinates), subjects: toTexts(subjects) };
}

/** What stands in the roll-ups. */
export async function readUses(db: Statements): Promise<CountedUses> {
  const reader = `subject, agency, role, COALESCE(purpose, ''), COALESCE(matter, '')`;
  const key = `concat_ws('|', use.owner, day, ${reader}`;
  const from = (table: string) => `FROM ${table} use JOIN use_reader ON use_reader.id = reader_id`;
  return {
    days: await sums(
      `SELECT ${key}) AS key, concat_ws(' ', operations, silent, entities) AS sums
        ${from('use_of_day')}`,
    ),
    coordinates: await sums(
      `SELECT ${key}, coordinate) AS key, concat_ws(' ', operations, masked, entities) AS sums
        ${from('use_of_coordinate')}`,
    ),
    subjects: await sums(
      `SELECT ${key}, subject_hash,
          (SELECT string_agg(one, ' ' ORDER BY one COLLATE "C") FROM jsonb_array_elements_text(coordinates) one)
        ) AS key, operations::text AS sums
        ${from('use_of_subject')} JOIN use_bundle ON use_bundle.id = bundle_id`,
    ),
  };

  async function sums(sql: string): Promise<Record<string, string>> {
    const rows = await db.query<{ key: string; sums: string }>(sql);
    return Object.fromEntries(rows.map(({ key, sums }) => [key, sums]));
  }
}

function add(sums: Map<string, number[]>, key: readonly string[], by: readonly number[]): void {
  const joined = key.join('|');
  const known = sums.get(joined) ?? by.map(() => 0);
  sums.set(
    joined,
    known.map((sum, i) => sum + by[i]!),
  );
}

function toTexts(sums: ReadonlyMap<string, readonly number[]>): Record<string, string> {
  return Object.fromEntries([...sums].map(([key, values]) => [key, values.join(' ')]));
}
