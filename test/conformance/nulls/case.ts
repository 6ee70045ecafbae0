import { defineConformance } from '../support/define.ts';

interface Cell {
  readonly kind: string;
}

export default defineConformance({
  subgraphs: {
    a: {
      sdl: `
        type Query { row: Row rows: [Row!] must: Row! matrix: [[Int!]]! }
        type Row @key(fields: "id") { id: ID! cells: [Cell!] }
        type Cell @key(fields: "kind") { kind: String! }`,
      resolvers: {
        Query: {
          row: () => row('r1', ['good', 'bad']),
          rows: () => [row('r1', ['good']), row('r2', ['none'])],
          must: () => row('r3', ['none']),
          matrix: () => [[1, 2], [3, null], null],
        },
      },
    },
    b: {
      sdl: 'type Cell @key(fields: "kind") { kind: String! value: Int! label: String loose: Int } type Row @key(fields: "id") { id: ID! sum: Int! }',
      resolvers: {
        Cell: {
          __resolveReference: ({ kind }: Cell) => (kind === 'none' ? null : { kind }),
          value: ({ kind }: Cell) => {
            if (kind === 'bad') throw new Error('no value');
            return 1;
          },
          label: ({ kind }: Cell) => {
            if (kind === 'bad') throw new Error('no label');
            return kind;
          },
        },
        Row: { sum: ({ id }: { id: string }) => id.length },
      },
    },
  },
  cases: [
    {
      title: 'keeps an error to the field that may be null',
      query: '{ row { cells { kind label } } }',
      data: {
        row: {
          cells: [
            { kind: 'good', label: 'good' },
            { kind: 'bad', label: null },
          ],
        },
      },
      errors: [{ code: 'SUBGRAPH_ERROR', path: ['row', 'cells', 1, 'label'] }],
    },
    {
      title: 'carries a null up to the first place that may be null',
      query: '{ row { id cells { value } sum } }',
      data: { row: { id: 'r1', cells: null, sum: 2 } },
      errors: [{ code: 'SUBGRAPH_ERROR', path: ['row', 'cells', 1, 'value'] }],
    },
    {
      title: 'says so when an entity that must have a value is unknown to its owner',
      query: '{ rows { id cells { value } } }',
      data: {
        rows: [
          { id: 'r1', cells: [{ value: 1 }] },
          { id: 'r2', cells: null },
        ],
      },
      errors: [{ code: 'SUBGRAPH_ANSWER_INVALID', path: ['rows', 1, 'cells', 0, 'value'] }],
    },
    {
      title: 'carries a null up through lists',
      query: '{ matrix }',
      data: { matrix: [[1, 2], null, null] },
      errors: [{ code: 'SUBGRAPH_ERROR', path: ['matrix', 1, 1] }],
    },
    {
      title: 'tells of one error at every alias of the field',
      query: '{ row { cells { x: label y: label } } }',
      data: {
        row: {
          cells: [
            { x: 'good', y: 'good' },
            { x: null, y: null },
          ],
        },
      },
      errors: [
        { code: 'SUBGRAPH_ERROR', path: ['row', 'cells', 1, 'x'] },
        { code: 'SUBGRAPH_ERROR', path: ['row', 'cells', 1, 'y'] },
      ],
    },
    {
      title: 'loses the whole answer when the top must have a value',
      query: '{ must { cells { value } } row { sum } }',
      disturb: ({ subgraph }) =>
        subgraph === 'a'
          ? { body: '{"data":{"must":null,"row":{"__typename":"Row","id":"r1"}}}' }
          : null,
      data: null,
      errors: [{ code: 'SUBGRAPH_ANSWER_INVALID', path: ['must'] }],
    },
  ],
});

function row(id: string, kinds: readonly string[]) {
  return { id, cells: kinds.map((kind) => ({ kind })) };
}
