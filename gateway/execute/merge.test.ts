import { describe, expect, it } from '@jest/globals';
import { copyOf, mergeInto } from './merge.ts';

const supergraph = {
  possibleTypes: (type: string) => new Set(type === 'Media' ? ['Media', 'Book'] : [type]),
};

describe('mergeInto', () => {
  it.each([
    ['joins objects', { a: { x: 1 } }, { a: { y: 2 } }, { a: { x: 1, y: 2 } }],
    [
      'joins lists item by item',
      { a: [{ x: 1 }, null] },
      { a: [{ y: 2 }, { y: 3 }] },
      { a: [{ x: 1, y: 2 }, { y: 3 }] },
    ],
    [
      'never replaces a value by null',
      { a: { x: 1 }, b: 2 },
      { a: null, b: null },
      { a: { x: 1 }, b: 2 },
    ],
    ['takes a value where there was null', { a: null }, { a: { x: 1 } }, { a: { x: 1 } }],
    [
      'prefers an object type to an interface',
      { __typename: 'Book' },
      { __typename: 'Media' },
      { __typename: 'Book' },
    ],
    [
      'learns the object type behind an interface',
      { __typename: 'Media' },
      { __typename: 'Book' },
      { __typename: 'Book' },
    ],
  ])('%s', (_, target, source, merged) => {
    mergeInto(target, source, supergraph);

    expect(target).toEqual(merged);
  });

  it('takes no prototype from an answer', () => {
    const target: Record<string, unknown> = {};
    mergeInto(target, JSON.parse('{"__proto__":{"isAdmin":true},"constructor":1}'), supergraph);

    expect(target.isAdmin).toBeUndefined();
    expect(target).toHaveProperty('constructor', 1);
  });
});

describe('copyOf', () => {
  it('shares no object with the original', () => {
    const original = { list: [{ x: 1 }] };
    const copy = copyOf(original);
    copy.list[0]!.x = 2;

    expect(original).toEqual({ list: [{ x: 1 }] });
  });

  it('keeps a key that looks like a prototype, and obeys it not', () => {
    const copy = copyOf(JSON.parse('{"__proto__":{"isAdmin":true}}'));

    expect(JSON.stringify(copy)).toBe('{"__proto__":{"isAdmin":true}}');
    expect(copy.isAdmin).toBeUndefined();
  });
});
