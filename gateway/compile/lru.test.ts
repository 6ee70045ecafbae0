import { describe, expect, it } from '@jest/globals';
import { Lru } from './lru.ts';

describe('Lru', () => {
  it('forgets what was unused for longest beyond its entries', () => {
    const cache = new Lru<number>(2);
    cache.set('a', 1);
    cache.set('b', 2);
    cache.get('a');
    cache.set('c', 3);

    expect(['a', 'b', 'c'].map((key) => cache.get(key))).toEqual([1, undefined, 3]);
  });

  it('forgets as many as it takes beyond its bytes', () => {
    const cache = new Lru<number>(10, 100);
    cache.set('a', 1, 40);
    cache.set('b', 2, 40);
    cache.set('c', 3, 90);

    expect([...cache.values()]).toEqual([3]);
    expect(cache.held).toEqual({ entries: 1, bytes: 90 });
  });

  it('forgets nothing for one that is too large to be kept', () => {
    const cache = new Lru<number>(10, 100);
    cache.set('a', 1, 40);

    cache.set('b', 2, 101);

    expect([...cache.values()]).toEqual([1]);
  });

  it('counts an entry once that is set again, and not at all when it has become too large', () => {
    const cache = new Lru<number>(10, 100);
    cache.set('a', 1, 40);
    cache.set('a', 2, 50);
    expect(cache.held).toEqual({ entries: 1, bytes: 50 });

    cache.set('a', 3, 101);

    expect(cache.held).toEqual({ entries: 0, bytes: 0 });
  });
});
