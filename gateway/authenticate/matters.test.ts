import { describe, expect, it } from '@jest/globals';
import { PUBLIC_CALLER } from '../../schema/contract/caller.ts';
import type { Matter } from '../../schema/contract/purpose.ts';
import { cacheMatters, type VerifyMatter } from './matters.ts';

const matter: Matter = { no: '1', enterprises: [], persons: [] };
const officer = { ...PUBLIC_CALLER, subject: 'officer-7' };

function createKeeper(answer: () => Promise<Matter | null> = async () => matter) {
  const clock = { ms: 0 };
  const asked: string[] = [];
  const verify = cacheMatters(
    (no) => {
      asked.push(no);
      return answer();
    },
    { now: () => new Date(clock.ms), maxMatters: 2 },
  );
  return { clock, asked, verify };
}

describe('cacheMatters', () => {
  it('asks once for requests at the same time and within five seconds', async () => {
    const { clock, asked, verify } = createKeeper();

    await Promise.all([verify('1', 'CASE', officer), verify('1', 'CASE', officer)]);
    clock.ms = 4_999;
    await verify('1', 'CASE', officer);
    expect(asked).toEqual(['1']);
    clock.ms = 5_000;
    await verify('1', 'CASE', officer);

    expect(asked).toEqual(['1', '1']);
  });

  it.each<[string, ...Parameters<VerifyMatter>]>([
    ['caller', '1', 'CASE', { ...officer, subject: 'officer-8' }],
    ['agency', '1', 'CASE', { ...officer, agency: 'health' }],
    ['purpose', '1', 'JOINT', officer],
    ['matter', '2', 'CASE', officer],
  ])('shares no answer with another %s', async (_, ...question) => {
    const { asked, verify } = createKeeper();

    await verify('1', 'CASE', officer);
    await verify(...question);

    expect(asked).toHaveLength(2);
  });

  it('remembers a refusal as well', async () => {
    const { asked, verify } = createKeeper(async () => null);

    await expect(verify('1', 'CASE', officer)).resolves.toBeNull();
    await expect(verify('1', 'CASE', officer)).resolves.toBeNull();

    expect(asked).toHaveLength(1);
  });

  it('says when the keeper does not answer, and asks again', async () => {
    const { asked, verify } = createKeeper(() => Promise.reject(new Error('refused')));

    for (const _ of [1, 2]) {
      await expect(verify('1', 'CASE', officer)).rejects.toMatchObject({
        code: 'MATTER_UNVERIFIABLE',
      });
    }

    expect(asked).toHaveLength(2);
  });

  it('forgets the oldest answer when it is full', async () => {
    const { asked, verify } = createKeeper();

    for (const no of ['1', '2', '3', '3', '1']) await verify(no, 'CASE', officer);

    expect(asked).toEqual(['1', '2', '3', '1']);
  });
});
