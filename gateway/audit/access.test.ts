import { describe, expect, it } from '@jest/globals';
import { toAccess } from './access.ts';

const selections = new Map([
  [
    'Enterprise.phone',
    [
      ['a', 'phone'],
      ['b', 'tel'],
    ],
  ],
  ['Enterprise.visits', [['a', 'visits']]],
  ['Store.visits', [['a', 'visits']]],
]);

const denied = {
  path: 'a.visits',
  coordinate: 'Enterprise.visits',
  status: 'DENIED',
  code: 'FIELD_NOT_SHARED',
  agency: 'health',
} as const;

const reporting = (access: unknown) => ({
  reports: [{ subgraph: 'health', extensions: { access } }],
  unavailable: [],
});

describe('toAccess', () => {
  it('puts a report at every place that selects its coordinate, once', () => {
    const masked = { coordinate: 'Enterprise.phone', status: 'MASKED', code: 'FIELD_MASKED' };

    expect(toAccess([denied], selections, reporting([masked, masked]))).toEqual(
      expect.arrayContaining([
        denied,
        { ...masked, path: 'a.phone', agency: 'health' },
        { ...masked, path: 'b.tel', agency: 'health' },
      ]),
    );
  });

  it('is in the order of the paths, whichever agency answered first', () => {
    const masked = { coordinate: 'Enterprise.phone', status: 'MASKED', code: 'FIELD_MASKED' };
    const reports = reporting([masked]);
    const [first, second] = [
      toAccess([denied], selections, reports),
      toAccess([], selections, reports),
    ];

    expect(first.map(({ path }) => path)).toEqual(first.map(({ path }) => path).toSorted());
    expect(second.map(({ path }) => path)).toEqual(['a.phone', 'b.tel']);
  });

  it('tells what a failed fetch would have filled, for every type it could have been', () => {
    const failed = {
      subgraph: 'health',
      code: 'SUBGRAPH_TIMEOUT',
      paths: [['a', 'visits']],
    } as const;

    expect(toAccess([], selections, { reports: [], unavailable: [failed] })).toEqual(
      ['Enterprise.visits', 'Store.visits'].map((coordinate) => ({
        path: 'a.visits',
        coordinate,
        status: 'UNAVAILABLE',
        code: 'SUBGRAPH_TIMEOUT',
        agency: 'health',
      })),
    );
  });

  it.each([
    [
      'a coordinate that was not asked for',
      [{ coordinate: 'Person.idNo', status: 'MASKED', code: 'FIELD_MASKED' }],
    ],
    ['an unknown status', [{ coordinate: 'Enterprise.phone', status: 'SOLD', code: null }]],
    ['an unknown code', [{ coordinate: 'Enterprise.phone', status: 'DENIED', code: '张三' }]],
    ['something that is no entry', [null, 7, 'x']],
    ['no list', { coordinate: 'Enterprise.phone' }],
  ])('passes on no report with %s', (_, access) => {
    expect(toAccess([], selections, reporting(access))).toEqual([]);
  });
});
