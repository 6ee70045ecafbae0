import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { exportLog } from '../../../gateway/audit/export-log.ts';
import { verifyFolder } from '../../../gateway/audit/verify-folder.ts';
import { canonicalJson } from '../../../schema/contract/canonical-json.ts';
import type { AuditRecord, RecordEntry } from '../../../schema/contract/record.ts';
import { chainRecords } from '../../support/chain-records.ts';
import { makeTemporary } from '../../support/temporary.ts';
import { createTampering } from './support/folder.ts';
import { openTestStore, type TestStore } from './support/store.ts';

const RECORDS = 1000;
/** Every so many records one is tampered with in each way; `TAMPER_EVERY=1` tries them all. */
const EVERY = Number(process.env.TAMPER_EVERY ?? 125);

const temporary = makeTemporary();
const scratch = join(temporary.path, 'tampered');
let store: TestStore;
let log: ReturnType<typeof createTampering>;

beforeAll(async () => {
  store = await openTestStore();
  for (let span = 0; span < 4; span += 1) {
    await store.append(RECORDS / 4);
    await store.cover();
  }
  const directory = join(temporary.path, 'original');
  await exportLog(store.db, { from: new Date(0), to: new Date('2100-01-01'), directory });
  log = createTampering(directory, scratch);
}, 60_000);

afterAll(async () => {
  await store?.close();
  temporary.remove();
});

const verify = () => verifyFolder(scratch, { gateways: [store.gatewayKey] }).fault;
/** The first of every so many, and always the last. */
const samples = (count: number) =>
  Array.from({ length: count }, (_, i) => i).filter((i) => i % EVERY === 0 || i === count - 1);

interface Tampering {
  readonly title: string;
  readonly count: number;
  change(lines: readonly string[], i: number): readonly string[];
  expected(i: number): object;
}

const fault = (sequence: number, problem: string) => ({ kind: 'RECORD', sequence, problem });

const TAMPERINGS: readonly Tampering[] = [
  {
    title: 'deletion of a record',
    count: RECORDS - 1,
    change: (lines, i) => lines.toSpliced(i, 1),
    expected: (i) => fault(i + 1, 'MISSING'),
  },
  {
    title: 'insertion of a copy of another record',
    count: RECORDS,
    change: (lines, i) => lines.toSpliced(i, 0, lines[(i * 7 + 501) % RECORDS]!),
    expected: (i) => fault(i + 1, 'INSERTED'),
  },
  {
    title: 'insertion of something else',
    count: RECORDS,
    change: (lines, i) => lines.toSpliced(i, 0, '{"note":"x"}'),
    expected: (i) => fault(i + 1, 'INSERTED'),
  },
  {
    title: 'swap of two records',
    count: RECORDS - 1,
    change: (lines, i) => {
      const other = i + 1 + ((i * 13) % (RECORDS - i - 1));
      return lines.with(i, lines[other]!).with(other, lines[i]!);
    },
    expected: (i) => fault(i + 1, 'SWAPPED'),
  },
  {
    title: 'truncation after a record',
    count: RECORDS,
    change: (lines, i) => lines.slice(0, i),
    expected: (i) => fault(i + 1, 'TRUNCATED'),
  },
  {
    title: 'record forged together with its own hash',
    count: RECORDS - 1,
    change: (lines, i) => lines.with(i, forge(lines, i, i + 1)[0]!),
    expected: (i) => fault(i + 1, 'CHANGED'),
  },
];

/** Lines of records from one to another in which another agency asked, with hashes that fit each other. */
function forge(lines: readonly string[], from: number, to: number): string[] {
  const records = lines.slice(from, to).map((line) => JSON.parse(line) as AuditRecord);
  const entries = records.map(({ sequence, previous, hash, algorithm, ...entry }): RecordEntry => {
    return { ...entry, agency: 'health' };
  });
  const { sequence, previous } = records[0]!;
  return chainRecords(entries, { sequence: sequence - 1, hash: previous }).map(canonicalJson);
}

it('accepts the log as it was exported', () => {
  log.writeBytes(log.bytes);

  expect(verify()).toBeNull();
});

describe('a log of a thousand records shows', () => {
  it.each(TAMPERINGS)(
    'every $title, and where',
    ({ count, change, expected }) => {
      for (const i of samples(count)) {
        log.writeLines(change(log.lines, i));
        expect({ i, fault: verify() }).toEqual({ i, fault: expected(i) });
      }
    },
    600_000,
  );

  it('every change of a single bit, and the record that it is in', () => {
    let start = 0;
    for (const [i, line] of log.lines.entries()) {
      const length = Buffer.byteLength(line) + 1;
      if (i % EVERY === 0 || i === RECORDS - 1) {
        const changed = Buffer.from(log.bytes);
        changed[start + ((i * 7919) % length)]! ^= 1 << (i % 8);
        log.writeBytes(changed);
        expect({ i, fault: verify() }).toMatchObject({ i, fault: { sequence: i + 1 } });
      }
      start += length;
    }
  }, 600_000);

  it('every byte of one record', () => {
    const i = 499;
    const start = Buffer.byteLength(log.lines.slice(0, i).join('\n')) + 1;
    const length = Buffer.byteLength(log.lines[i]!) + 1;
    for (let at = 0; at < length; at += Math.ceil(EVERY / 2)) {
      const changed = Buffer.from(log.bytes);
      changed[start + at]! ^= 1 << (at % 8);
      log.writeBytes(changed);
      expect({ at, fault: verify() }).toMatchObject({ at, fault: { sequence: i + 1 } });
    }
  }, 600_000);

  it.each([
    ['a space', (line: string) => line.replace(',', ', ')],
    ['an escape', (line: string) => line.replace('"at"', '"\\u0061t"')],
    ['a key for a second time', (line: string) => line.replace('{', '{"agency":"health",')],
  ])('a record that says the same with %s in it', (_, rewrite) => {
    log.writeLines(log.lines.with(41, rewrite(log.lines[41]!)));

    expect(verify()).toEqual(fault(42, 'CHANGED'));
  });

  it('truncation in the middle of a record', () => {
    log.writeBytes(log.bytes.subarray(0, -100));

    expect(verify()).toEqual(fault(RECORDS, 'TRUNCATED'));
  });

  it('records that were all written anew from one on, by the checkpoint that was signed', () => {
    log.writeLines([...log.lines.slice(0, 299), ...forge(log.lines, 299, RECORDS)]);

    expect(verify()).toEqual({ kind: 'RECORDS', sequence: 251, upTo: 500, problem: 'REWRITTEN' });
  });

  it('records that were added at the end with hashes that fit', () => {
    const last = JSON.parse(log.lines.at(-1)!) as AuditRecord;
    const { sequence, previous, hash, algorithm, ...entry } = last;
    log.writeLines([...log.lines, canonicalJson(chainRecords([entry], last)[0])]);

    expect(verify()).toEqual(fault(RECORDS + 1, 'INSERTED'));
  });
});
