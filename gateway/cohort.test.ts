import { setImmediate as endOfTurn } from 'node:timers/promises';
import { expect, it } from '@jest/globals';
import { createCohort } from './cohort.ts';

it('pieces that come in one turn of the event loop are done before anything else of the next', async () => {
  const cohort = createCohort();
  const done: string[] = [];
  const work = async (name: string) => {
    await cohort();
    done.push(name);
  };

  const first = work('first');
  setImmediate(() => done.push('other work'));
  await Promise.all([first, work('second')]);

  expect(done).toEqual(['first', 'second']);
});

it('a piece that comes later is in the next cohort', async () => {
  const cohort = createCohort();
  await cohort();
  let isDone = false;
  const later = cohort().then(() => {
    isDone = true;
  });

  await Promise.resolve();
  expect(isDone).toBe(false);
  await endOfTurn();
  await later;
  expect(isDone).toBe(true);
});
