import { expect, it } from '@jest/globals';
import { rememberFrozen } from './remember-frozen.ts';

it('finds the result once for a list that cannot change, and each time for one that can', () => {
  const found: string[] = [];
  const join = rememberFrozen((list: readonly string[]) => {
    found.push(list.join());
    return list.join();
  });
  const frozen = Object.freeze(['a', 'b']);
  const open = ['a'];

  expect([join(frozen), join(frozen)]).toEqual(['a,b', 'a,b']);
  expect(join(open)).toBe('a');
  open.push('c');
  expect(join(open)).toBe('a,c');

  expect(found).toEqual(['a,b', 'a', 'a,c']);
});

it('does not take one list for another that says the same', () => {
  const copy = rememberFrozen((list: readonly number[]) => [...list]);
  const [one, other] = [Object.freeze([1]), Object.freeze([1])];

  expect(copy(one)).not.toBe(copy(other));
});
