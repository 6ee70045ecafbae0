import { describe, expect, it } from '@jest/globals';
import { PUBLIC_CALLER } from '../../schema/contract/caller.ts';
import { createTokenMemory } from './token-memory.ts';

function setUp({ endsAt = 1_000_000, maxTokens = 10 } = {}) {
  const clock = { ms: 0 };
  const verified: string[] = [];
  const recall = createTokenMemory({ now: () => new Date(clock.ms), maxAgeMs: 2_000, maxTokens });
  const verify = async (token: string) => {
    verified.push(token);
    return { caller: { ...PUBLIC_CALLER, subject: token }, endsAt };
  };
  const subjectOf = async (token: string) => (await recall(token, verify)).subject;
  return { clock, verified, recall, subjectOf };
}

describe('createTokenMemory', () => {
  it('verifies a token again when its time is over, and never gives one for another', async () => {
    const { clock, verified, subjectOf } = setUp();

    expect([await subjectOf('a'), await subjectOf('b'), await subjectOf('a')]).toEqual([
      'a',
      'b',
      'a',
    ]);
    expect(verified).toEqual(['a', 'b']);
    clock.ms = 1_999;
    await subjectOf('a');
    expect(verified).toEqual(['a', 'b']);
    clock.ms = 2_000;
    await subjectOf('a');
    expect(verified).toEqual(['a', 'b', 'a']);
  });

  it('does not outlive the token', async () => {
    const { clock, verified, subjectOf } = setUp({ endsAt: 500 });

    await subjectOf('a');
    clock.ms = 500;
    await subjectOf('a');

    expect(verified).toEqual(['a', 'a']);
  });

  it('remembers no refusal', async () => {
    const { recall, subjectOf } = setUp();
    const refuse = () => Promise.reject(new Error('no'));

    await expect(recall('a', refuse)).rejects.toThrow('no');
    expect(await subjectOf('a')).toBe('a');
  });

  it('forgets the oldest when there are too many', async () => {
    const { verified, subjectOf } = setUp({ maxTokens: 2 });

    for (const token of ['a', 'b', 'c', 'c', 'b', 'a']) await subjectOf(token);

    expect(verified).toEqual(['a', 'b', 'c', 'a']);
  });
});
