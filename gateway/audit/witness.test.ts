import { describe, expect, it } from '@jest/globals';
import { canonicalJson } from '../../schema/contract/canonical-json.ts';
import { type ChainHead, GENESIS } from '../../schema/contract/record.ts';
import { isSignedCheckpoint, type SignedCheckpoint, signCheckpoint } from './checkpoint.ts';
import { createSigningKey } from './signing-key.ts';
import { faultOfStatement, isSignedStatement, judgeLog, signStatement } from './witness.ts';

const gateway = createSigningKey(Buffer.alloc(32, 1));
const health = createSigningKey(Buffer.alloc(32, 2));
const AT = '2026-11-21T08:00:00.000Z';

function checkpointAfter(before: ChainHead, digit: string): SignedCheckpoint {
  const hashes = [digit.repeat(64), digit.repeat(64)];
  return signCheckpoint(hashes, before, { key: gateway, at: AT, algorithm: 'sha256' });
}

const first = checkpointAfter(GENESIS, 'a');
const second = checkpointAfter(first, 'b');
const third = checkpointAfter(second, 'c');
const forked = checkpointAfter(first, 'd');

describe('a checkpoint', () => {
  it('holds as it was signed', () => {
    expect(isSignedCheckpoint(second)).toBe(true);
    expect(second).toMatchObject({ first: 3, sequence: 4, previous: first.hash });
  });

  it.each(Object.keys(second))('does not hold when its %s is another', (key) => {
    const value = second[key as keyof SignedCheckpoint];
    const other = typeof value === 'number' ? value + 1 : `${value}A`;

    expect(isSignedCheckpoint({ ...second, [key]: other })).toBe(false);
  });
});

describe('judgeLog', () => {
  it.each<[string, SignedCheckpoint | null, SignedCheckpoint[], unknown]>([
    ['a first log', null, [first, second], second],
    ['the same log grown', first, [first, second, third], third],
    ['a log that begins where the last one ended', second, [second, third], third],
    ['the same log', second, [first, second], 'NOTHING_NEW'],
    ['an empty log at first', null, [], 'NOTHING_NEW'],
    ['an empty log later', first, [], 'SHRUNK'],
    ['a shorter log', second, [first], 'SHRUNK'],
    ['a log with a gap before it', first, [third], 'GAP'],
    ['a log that says something else', second, [first, forked], 'FORKED'],
    ['a log of which a checkpoint is left out', first, [{ ...second, first: 1 }, third], 'FORKED'],
  ])('takes %s for what it is', (_, seen, log, judged) => {
    expect(judgeLog(seen, log)).toEqual(judged);
  });
});

describe('a statement', () => {
  const statement = signStatement('health', second, health);
  const log = (...checkpoints: SignedCheckpoint[]) =>
    new Map(checkpoints.map((one) => [one.sequence, canonicalJson(one)]));

  it('holds as it was signed, and for nobody else', () => {
    expect(isSignedStatement(statement)).toBe(true);
    expect(isSignedStatement({ ...statement, agency: 'public-security' })).toBe(false);
    expect(isSignedStatement({ ...statement, checkpoint: third })).toBe(false);
    expect(isSignedStatement({ ...statement, key: gateway.publicKey })).toBe(false);
  });

  it.each([
    ['the log that it was made of', log(first, second, third), null],
    ['a later log', log(third), null],
    ['a shorter log', log(first), 'TRUNCATED'],
    ['another log', log(first, forked), 'FORKED'],
  ])('is held against %s', (_, checkpoints, problem) => {
    const fault = faultOfStatement(statement, checkpoints, health.publicKey);

    expect(fault?.problem ?? null).toBe(problem);
  });

  it("is refused from a key that is not the agency's", () => {
    const fault = faultOfStatement(statement, log(second), gateway.publicKey);

    expect(fault).toMatchObject({ agency: 'health', problem: 'UNKNOWN_KEY' });
  });
});
