import { randomUUID } from 'node:crypto';
import { expect, it } from '@jest/globals';
import { drawRecordId, timeOfRecord } from './record-id.ts';

const AT = new Date('2026-11-21T08:00:00.123Z');

it('an id says when its operation began, to the millisecond', () => {
  expect(timeOfRecord(drawRecordId(AT))).toEqual(AT);
});

it('ids of one millisecond differ', () => {
  const ids = Array.from({ length: 1_000 }, () => drawRecordId(AT));

  expect(new Set(ids).size).toBe(1_000);
});

it.each([
  ['an id of another version', randomUUID()],
  ['a text that is none', '01a204c6-0adc'],
  ['nothing', ''],
])('%s says nothing', (_, id) => {
  expect(timeOfRecord(id)).toBeNull();
});
