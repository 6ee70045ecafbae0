import { expect, it } from '@jest/globals';
import { createTurns } from './turns.ts';

function work(ms: number): void {
  const end = performance.now() + ms;
  while (performance.now() < end);
}

it('short work is not held up', () => {
  expect(createTurns()()).toBeNull();
});

it('others have their turn while long work goes on', async () => {
  const giveWay = createTurns();
  let others = 0;
  const ticking = setInterval(() => {
    others += 1;
  }, 1);

  await Promise.all(
    Array.from({ length: 200 }, async () => {
      const turn = giveWay();
      if (turn !== null) await turn;
      work(1);
    }),
  );

  clearInterval(ticking);
  expect(others).toBeGreaterThan(3);
});

it('work stops when nobody waits for it any more', async () => {
  const gone = new AbortController();
  const giveWay = createTurns(gone.signal);
  work(15);
  const waiting = giveWay();

  gone.abort(new Error('gone'));

  await expect(waiting).rejects.toThrow('gone');
  expect(giveWay).toThrow('gone');
});
