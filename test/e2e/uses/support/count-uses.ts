import type { Transaction } from '../../../../gateway/exchange/database.ts';
import { dayInChina } from '../../../../schema/contract/day.ts';
import type { RecordEntry } from '../../../../schema/contract/record.ts';

/** Sums by a line's whole key, so that two ways of counting can be compared. */
export interface CountedUses {
  readonly days: Readonly<Record<string, string>>;
  readonly subjects: Readonly<Record<string, string>>;
  /** Operations by the hour and by all that was asked for together. */
  readonly asked: Readonly<Record<string, string>>;
}

/** The plainest way: one entry after the other. */
export function countUses(entries: readonly RecordEntry[]): CountedUses {
  const days = new Map<string, number[]>();
  const subjects = new Map<string, number[]>();
  const asked = new Map<string, number[]>();
  for (const entry of entries) {
    const { at, subject, agency, role, purpose, matter, releases } = entry;
    const together = askedFor(entry);
    const hour = `${at.slice(0, 13)}:00`;
    if (together.length > 0)
      add(asked, [hour, role, purpose ?? '', subject, together.join(' ')], [1]);
    const reader = [subject, agency, role, purpose ?? '', matter ?? ''];
    for (const release of releases) {
      const key = [release.agency, dayInChina(new Date(at)), ...reader];
      const bundle = [release.released, release.masked].map((part) => part.join(' ')).join('/');
      add(days, [...key, bundle], [1, release.entities]);
      for (const hash of release.subjects) add(subjects, [...key, hash, bundle], [1]);
    }
  }
  return { days: toTexts(days), subjects: toTexts(subjects), asked: toTexts(asked) };
}

/** Whatever came of it: given, masked or refused. */
export function askedFor({ denied, releases }: RecordEntry): readonly string[] {
  const given = releases.flatMap(({ released, masked }) => [...released, ...masked]);
  return [...new Set([...denied, ...given])].sort();
}

/** What stands in the roll-ups. */
export async function readUses(db: Transaction): Promise<CountedUses> {
  const reader = `subject, agency, role, COALESCE(purpose, ''), COALESCE(matter, '')`;
  const key = `concat_ws('|', use.owner, day, ${reader}`;
  const bundle = `concat(${joined('released')}, '/', ${joined('masked')})`;
  const from = (table: string) => `FROM ${table} use JOIN use_reader ON use_reader.id = reader_id
    JOIN use_bundle ON use_bundle.id = bundle_id`;
  return {
    days: await sums(
      `SELECT ${key}, ${bundle}) AS key, concat_ws(' ', operations, entities) AS sums
        ${from('use_of_day')}`,
    ),
    subjects: await sums(
      `SELECT ${key}, subject_hash, ${bundle}) AS key, operations::text AS sums
        ${from('use_of_subject')}`,
    ),
    asked: await sums(
      `SELECT concat_ws('|', to_char(hour AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI'), role, COALESCE(purpose, ''),
          subject, ${joined('coordinates', 'DISTINCT')}) AS key, sum(operations)::text AS sums
        FROM use_asked_of_hour JOIN use_asked ON use_asked.id = asked_id GROUP BY key`,
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

/** Sorted when they are distinct. */
function joined(list: string, each: 'ALL' | 'DISTINCT' = 'ALL'): string {
  return `(SELECT string_agg(${each} one, ' ') FROM jsonb_array_elements_text(${list}) one)`;
}
