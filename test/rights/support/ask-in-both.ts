import { eventually } from '../../support/eventually.ts';
import type { Ask, RawAnswer } from './ask.ts';
import type { Databases } from './databases.ts';

/** One question and what came of it before and after the world was changed. */
export interface Compared {
  readonly query: string;
  readonly answers: readonly [before: RawAnswer, after: RawAnswer];
}

export interface BothWorlds {
  readonly databases: Databases;
  /** Makes the other world of the one. */
  readonly change: () => Promise<void>;
}

/**
 * Asks everything in both worlds. Every question is itself on record, and some show what is on record: those come last
 * in the one world and first in the other, with none in between that they could tell of.
 */
export async function askInBoth(
  ask: Ask,
  queries: readonly string[],
  { databases, change }: BothWorlds,
): Promise<readonly Compared[]> {
  const showing = queries.filter((query) => SHOWS_RECORDS.test(query));
  const others = queries.filter((query) => !showing.includes(query));

  const othersBefore = await askAll(ask, others);
  if (showing.length > 0) await eventually('followed', () => isFollowed(databases), 60_000);
  const showingBefore = await askAll(ask, showing);
  await change();
  const showingAfter = await askAll(ask, showing);
  const othersAfter = await askAll(ask, others);

  return [
    ...pair(showing, showingBefore, showingAfter),
    ...pair(others, othersBefore, othersAfter),
  ];
}

/** Fields that show what is on record of other operations. */
const SHOWS_RECORDS =
  /\b(?:uses|usesByDay|useRecords|usesOfMyEnterprise|bulkReaderAlerts|emergencyReports|previewChange|preview)\b/;

async function askAll(ask: Ask, queries: readonly string[]): Promise<readonly RawAnswer[]> {
  const answers: RawAnswer[] = [];
  for (const query of queries) answers.push(await ask(query));
  return answers;
}

/** Whether the views of use hold everything that is on record. */
async function isFollowed(databases: Databases): Promise<boolean> {
  const { rows } = await databases
    .of('exchange')
    .query('SELECT sequence = (SELECT max(sequence) FROM record) AS is_there FROM use_place');
  return rows[0].is_there;
}

function pair(
  queries: readonly string[],
  before: readonly RawAnswer[],
  after: readonly RawAnswer[],
): readonly Compared[] {
  return queries.map((query, i) => ({ query, answers: [before[i]!, after[i]!] }));
}
