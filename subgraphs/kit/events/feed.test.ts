import { describe, expect, it } from '@jest/globals';
import { ApiError } from '../../../schema/contract/errors.ts';
import { createFeed } from './feed.ts';

const key = (no: number) => ({ no: String(no) });

describe('a feed', () => {
  it('gives what was pushed, in order, and waits for more', async () => {
    const feed = createFeed(2, () => {});
    feed.push(key(1));

    expect(await feed.keys.next()).toEqual({ done: false, value: key(1) });
    const later = feed.keys.next();
    feed.push(key(2));
    expect(await later).toEqual({ done: false, value: key(2) });
  });

  it('ends with a code rather than to leave something out', async () => {
    const feed = createFeed(2, () => {});

    for (const no of [1, 2, 3]) feed.push(key(no));

    await expect(feed.keys.next()).rejects.toMatchObject({ code: 'STREAM_TOO_SLOW' });
  });

  it('ends at once, whatever still waits', async () => {
    let ends = 0;
    const feed = createFeed(2, () => {
      ends += 1;
    });
    feed.push(key(1));

    feed.end(new ApiError('RIGHTS_CHANGED'));
    feed.end();

    await expect(feed.keys.next()).rejects.toMatchObject({ code: 'RIGHTS_CHANGED' });
    expect(ends).toBe(1);
  });

  it('ends in good order when no reason is given', async () => {
    const feed = createFeed(2, () => {});
    const next = feed.keys.next();

    feed.end();

    expect(await next).toEqual({ done: true, value: undefined });
  });
});
