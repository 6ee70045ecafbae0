import { describe, expect, it } from '@jest/globals';
import { createGroupCommit } from './group-commit.ts';

function createStore() {
  const groups: (readonly string[])[] = [];
  const pending: PromiseWithResolvers<void>[] = [];
  const write = (group: readonly string[]) => {
    groups.push(group);
    const end = Promise.withResolvers<void>();
    pending.push(end);
    return end.promise;
  };
  return { groups, pending, write };
}

const turn = () => new Promise((resolve) => setImmediate(resolve));

describe('createGroupCommit', () => {
  it('writes together what arrives while a write is under way', async () => {
    const { groups, pending, write } = createStore();
    const commit = createGroupCommit(write, async () => {});

    const first = commit('a');
    await turn();
    const others = [commit('b'), commit('c')];
    await turn();
    expect(groups).toEqual([['a']]);
    pending[0]!.resolve();
    await first;
    await turn();
    pending[1]!.resolve();
    await Promise.all(others);

    expect(groups).toEqual([['a'], ['b', 'c']]);
  });

  it('begins no group before its turn, and writes what came meanwhile together', async () => {
    const groups: (readonly string[])[] = [];
    const turns: PromiseWithResolvers<void>[] = [];
    const sizes: number[] = [];
    const pace = (size: number) => {
      sizes.push(size);
      const next = Promise.withResolvers<void>();
      turns.push(next);
      return next.promise;
    };
    const commit = createGroupCommit(async (group: readonly string[]) => {
      groups.push(group);
    }, pace);

    const both = [commit('a'), commit('b')];
    await turn();
    expect(groups).toEqual([]);
    turns[0]!.resolve();
    await Promise.all(both);
    const last = commit('c');
    await turn();
    turns[1]!.resolve();
    await last;

    expect(groups).toEqual([['a', 'b'], ['c']]);
    expect(sizes).toEqual([0, 2]);
  });

  it('resolves no item before its own group is durable', async () => {
    const { pending, write } = createStore();
    const commit = createGroupCommit(write, async () => {});
    let isDurable = false;

    const item = commit('a').then(() => {
      isDurable = true;
    });
    await turn();
    expect(isDurable).toBe(false);
    pending[0]!.resolve();
    await item;

    expect(isDurable).toBe(true);
  });

  it('fails the items of a group that failed, and goes on with the next', async () => {
    const { pending, write } = createStore();
    const commit = createGroupCommit(write, async () => {});

    const failed = [commit('a'), commit('b')];
    await turn();
    const next = commit('c');
    pending[0]!.reject(new Error('store is down'));
    await expect(Promise.allSettled(failed)).resolves.toMatchObject([
      { status: 'rejected' },
      { status: 'rejected' },
    ]);
    await turn();
    pending[1]!.resolve();

    await expect(next).resolves.toBeUndefined();
  });
});
