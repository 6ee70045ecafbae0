import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { createEvidenceReader } from '../../../gateway/audit/read-evidence.ts';
import { drawRecordId } from '../../../gateway/audit/record-id.ts';
import { createRecordStore } from '../../../gateway/audit/record-store.ts';
import { entryOf } from './support/entry.ts';
import { openTestStore, type TestStore } from './support/store.ts';

/** Those of records from before ids said their time. */
const OLDER_ID = randomUUID();
const MENTIONED_ID = drawRecordId(new Date('2026-11-21T08:00:02.000Z'));
const entries = Array.from({ length: 6 }, (_, i) => ({
  ...entryOf(`officer-${i}`, `2026-11-21T08:00:0${i}.000Z`),
  ...(i === 1 && { id: OLDER_ID }),
  ...(i === 2 && { matter: MENTIONED_ID }),
}));

let store: TestStore;
beforeAll(async () => {
  store = await openTestStore();
  const { append } = createRecordStore(store.db);
  await append(entries[0]!);
  await Promise.all(entries.slice(1, 4).map(append));
  await Promise.all(entries.slice(4).map(append));
});
afterAll(() => store.close());

it('finds a record by its id, wherever in a group it stands', async () => {
  const { findRecord } = createEvidenceReader(store.db);

  for (const [i, entry] of entries.entries()) {
    expect(await findRecord(entry.id)).toMatchObject({ sequence: i + 1, subject: entry.subject });
  }
});

it.each([
  ['an id that a record only mentions', MENTIONED_ID],
  ['an id of that time', drawRecordId(new Date(entries[3]!.at))],
  ['an older id', randomUUID()],
  ['a pattern', '%'],
])('finds none by %s', async (_, id) => {
  await expect(createEvidenceReader(store.db).findRecord(id)).resolves.toBeNull();
});
