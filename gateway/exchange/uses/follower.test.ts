import { afterEach, beforeEach, expect, it, jest } from '@jest/globals';
import type { Followed } from './follow-records.ts';
import { type Follower, startFollower } from './follower.ts';

let times: number[];
let errors: unknown[];
let follower: Follower;
beforeEach(() => {
  jest.useFakeTimers();
  times = [];
  errors = [];
});
afterEach(async () => {
  await follower.close();
  jest.useRealTimers();
});

/** @param found how many records each turn finds, or why it fails. */
function follow(
  found: readonly (number | Error)[],
  isMore: (records: number) => boolean = () => false,
) {
  const started = Date.now();
  const rest = [...found];
  follower = startFollower({
    follow: async (): Promise<Followed> => {
      times.push(Date.now() - started);
      const records = rest.shift() ?? 0;
      if (records instanceof Error) throw records;
      return { records, silent: 0, alerts: [], reports: [] };
    },
    isMore: ({ records }) => isMore(records),
    everyMs: 1_000,
    onFollowed: () => {},
    onError: (cause) => errors.push(cause),
  });
}

it('lets the more records gather the more there were, up to five seconds', async () => {
  follow([10, 1_000, 2_000, 100_000, 0, 0]);

  await jest.advanceTimersByTimeAsync(18_000);

  expect(times).toEqual([
    1_000, 2_000, 4_000, 8_000, 13_000, 14_000, 15_000, 16_000, 17_000, 18_000,
  ]);
});

it('goes on at once when it is behind, and then rests for all of them together', async () => {
  follow([1_000, 1_000, 500], (records) => records === 1_000);

  await jest.advanceTimersByTimeAsync(6_500);

  expect(times).toEqual([1_000, 1_000, 1_000, 6_000]);
});

it('rests longer after a failure', async () => {
  follow([new Error('away'), 0]);

  await jest.advanceTimersByTimeAsync(12_000);

  expect(times).toEqual([1_000, 11_000, 12_000]);
  expect(errors).toEqual([new Error('away')]);
});
