import { describe, expect, it } from '@jest/globals';
import { toReleases } from './release.ts';

const release = { released: ['B.b', 'A.a'], masked: ['A.m'], entities: 2, subjects: ['s2', 's1'] };

const NOTHING = { agency: 'health', released: [], masked: [], entities: 0, subjects: [] };

describe('toReleases', () => {
  it('joins what an agency released over several calls', () => {
    const again = { released: ['A.a', 'C.c'], masked: [], entities: 3, subjects: ['s1'] };

    expect(
      toReleases(
        [
          { subgraph: 'health', extensions: { release } },
          { subgraph: 'health', extensions: { release: again } },
        ],
        new Set(['health']),
      ),
    ).toEqual([
      {
        agency: 'health',
        released: ['A.a', 'B.b', 'C.c'],
        masked: ['A.m'],
        entities: 5,
        subjects: ['s1', 's2'],
      },
    ]);
  });

  it.each<[string[], string[], string[]]>([
    [[], ['a'], ['a']],
    [['a'], [], ['a']],
    [
      ['a', 'b'],
      ['a', 'b'],
      ['a', 'b'],
    ],
    [
      ['b', 'd'],
      ['a', 'b', 'c', 'e', 'f'],
      ['a', 'b', 'c', 'd', 'e', 'f'],
    ],
    [
      ['c', 'b', 'c'],
      ['d', 'a', 'a'],
      ['a', 'b', 'c', 'd'],
    ],
  ])('joins %j and %j, each text once and in order', (some, others, joined) => {
    const reports = [some, others].map((subjects) => ({
      subgraph: 'health',
      extensions: { release: { subjects } },
    }));

    expect(toReleases(reports, new Set())[0]!.subjects).toEqual(joined);
  });

  it('joins lists that come again and again as it joins others', () => {
    const lists = [['b', 'a'], ['c'], ['a', 'b'], [], ['\0', 'd']].map((list) =>
      Object.freeze(list),
    );
    const join = (pair: readonly (readonly string[])[]) =>
      toReleases(
        pair.map((released) => ({ subgraph: 'health', extensions: { release: { released } } })),
        new Set(),
      )[0]!.released;

    for (const one of [...lists, ...lists]) {
      for (const other of [...lists, ...lists])
        expect(join([one, other])).toEqual(join([[...one], [...other]]));
    }
  });

  it('says the same whatever the order in which agencies answered', () => {
    const reports = ['b', 'a'].map((subgraph) => ({ subgraph, extensions: { release } }));

    expect(toReleases(reports, new Set())).toEqual(toReleases(reports.toReversed(), new Set()));
  });

  it.each([
    ['nothing', {}],
    ['null', { release: null }],
    ['text', { release: 'all' }],
    ['values of the wrong kind', { release: { released: 'x', masked: [7], entities: '2' } }],
    [
      'texts that are none',
      { release: { released: ['A\0'], masked: ['\ud800'], subjects: ['\udc00s'] } },
    ],
  ])('names an agency that answered and reported %s', (_, extensions) => {
    expect(toReleases([{ subgraph: 'health', extensions }], new Set())).toEqual([NOTHING]);
  });

  it('names an agency that answered without any report', () => {
    expect(toReleases([], new Set(['health']))).toEqual([NOTHING]);
  });
});
