import type { Random } from '../../conformance/differential/random.ts';

/** A request body's parts, not necessarily well-formed. */
export interface Attack {
  readonly query: string;
  readonly variables?: unknown;
  readonly operationName?: unknown;
}

type Maker = (random: Random) => Attack;

const CODE = 'creditCode: "91210100MA0TE5T01U"';
const STRANGE = [
  '\u0000',
  '\u202e',
  '\ufeff',
  '\ud800',
  '💊',
  'ａ',
  '\\u{110000}',
  '"""',
  '#',
  '\u2028',
];
const HUGE = [
  '9'.repeat(400),
  '-1e999',
  '1e-999',
  '0.1e+9999999999',
  '9007199254740993',
  '2147483648',
];

const repeat = (count: number, make: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => make(i)).join(' ');
const nest = (depth: number, open: string, inside: string, close: string) =>
  open.repeat(depth) + inside + close.repeat(depth);

/** Documents made to cost much or to break something, each in sizes that differ. */
const MAKERS: readonly Maker[] = [
  ({ int }) => {
    const size = 1 + int(400);
    const cycle = repeat(
      size,
      (i) => `fragment F${i} on Enterprise { name ...F${(i + 1) % size} }`,
    );
    return { query: `{ enterprise(${CODE}) { ...F0 } } ${cycle}` };
  },
  ({ int }) => {
    const size = 2 + int(60);
    const doubling = repeat(
      size,
      (i) => `fragment F${i} on Enterprise { ...F${i + 1} ...F${i + 1} }`,
    );
    return {
      query: `{ enterprise(${CODE}) { ...F0 } } ${doubling} fragment F${size} on Enterprise { name }`,
    };
  },
  ({ int }) => ({ query: `{ ${repeat(1 + int(6_000), (i) => `a${i}: __typename`)} }` }),
  ({ int }) => ({
    query: `{ ${repeat(1 + int(2_000), (i) => `a${i}: enterprise(${CODE}) { name }`)} }`,
  }),
  ({ int }) => ({ query: `{ enterprise(${CODE}) { ${repeat(1 + int(3_000), () => 'name')} } }` }),
  ({ int }) => ({
    query: nest(1 + int(60), `{ enterprise(${CODE}) { inspections { nodes `, '{ id }', '} }'),
  }),
  ({ int }) => ({ query: nest(1 + int(30_000), '{a', '', '}') }),
  ({ int }) => ({
    query: `{ enterprise(creditCode: ${nest(1 + int(20_000), '[', '1', ']')}) { name } }`,
  }),
  ({ int }) => ({
    query: `{ enterprise(creditCode: ${nest(1 + int(9_000), '{a:', '1', '}')}) { name } }`,
  }),
  ({ int }) => ({
    query: `{ enterprise(${repeat(1 + int(4_000), (i) => `a${i}: ${i}`)}) { name } }`,
  }),
  ({ int }) => ({
    query: `{ enterprise(creditCode: [${repeat(1 + int(9_000), (i) => `"${i}"`)}]) { name } }`,
  }),
  ({ int }) => ({
    query: `{ enterprise(${CODE}) { ${repeat(1 + int(1_500), () => '... on Enterprise { name }')} } }`,
  }),
  ({ int }) => ({
    query: `{ enterprise(${CODE}) ${nest(1 + int(100), '{ ... ', '{ name }', '}')} }`,
  }),
  ({ int }) => ({
    query: `{ enterprise(${CODE}) { ${repeat(1 + int(1_000), (i) => `name${i % 2 ? ` @skip(if: false)` : ''}`)} } }`,
  }),
  ({ int }) => ({
    query: `{ enterprise(${CODE}) ${repeat(1 + int(2_000), () => '@include(if: true)')} { name } }`,
  }),
  ({ int }) => {
    const count = 1 + int(1_500);
    return {
      query: `query(${repeat(count, (i) => `$v${i}: ID`)}) { enterprise(creditCode: $v0) { name } }`,
      variables: Object.fromEntries(Array.from({ length: count }, (_, i) => [`v${i}`, `${i}`])),
    };
  },
  ({ int }) => ({
    query: 'query($v: ID!) { enterprise(creditCode: $v) { name } }',
    variables: { v: JSON.parse(nest(1 + int(3_000), '[', '1', ']')) },
  }),
  ({ int }) => ({
    query: 'query($v: ID!) { enterprise(creditCode: $v) { name } }',
    variables: JSON.parse(`${nest(1 + int(3_000), '{"__proto__":', '{"v":1}', '}')}`),
  }),
  ({ int }) => ({
    query: repeat(1 + int(2_000), (i) => `query Q${i} { __typename }`),
    operationName: 'Q0',
  }),
  ({ int }) => ({
    query: `{ __schema ${nest(1 + int(12), '{ types { fields { type ', '{ name }', '} } }')} }`,
  }),
  ({ pick }) => ({
    query: `{ ${pick(['__proto__', 'constructor', 'toString'])}: enterprise(${CODE}) { ${pick(['__proto__', 'constructor', 'hasOwnProperty'])}: name } }`,
  }),
  ({ pick }) => ({
    query: `{ enterprise(creditCode: ${pick(HUGE)}) { inspections(first: ${pick(HUGE)}) { totalCount } } }`,
  }),
  ({ pick }) => ({
    query: `{ enterprise(creditCode: "${pick(STRANGE)}") { name } } ${pick(STRANGE)}`,
  }),
  ({ int, pick }) => ({ query: `${pick(STRANGE).repeat(1 + int(5_000))}{ __typename }` }),
  ({ int }) => ({ query: `{ __typename } ${'#'.repeat(1 + int(200_000))}` }),
  ({ pick }) => ({
    query: '{ __typename }',
    operationName: pick(['__proto__', '', 'x'.repeat(10_000)]),
  }),
  ({ int }) => ({
    query: `{ enterprise(${CODE}) { ${repeat(1 + int(150), (i) => `a${i}: inspections(first: ${i + 1}) { nodes { id } }`)} } }`,
  }),
  ({ int }) => {
    const same = (i: number) =>
      `fragment F${i} on Enterprise { name ${repeat(10, (k) => `...F${(i * 7 + k + 1) % 300}`)} }`;
    return { query: `{ enterprise(${CODE}) { ...F0 } } ${repeat(1 + int(300), same)}` };
  },
];

/** One attack after the other: every kind in turn, and documents of the product with pieces cut, doubled and swapped. */
export function* attacks(
  random: Random,
  documents: readonly string[],
  count: number,
): Iterable<Attack> {
  for (let i = 0; i < count; i += 1) {
    if (i % 3 === 0) yield { query: mutateTokens(random, random.pick(documents)) };
    else yield MAKERS[i % MAKERS.length]!(random);
  }
}

/** The document with pieces cut, doubled, moved and put in, whatever becomes of it. */
export function mutateTokens({ int, pick }: Random, document: string): string {
  let tokens: readonly string[] = document.match(/\w+|\s+|[^\w\s]/g) ?? [];
  for (let edits = 1 + int(4); edits > 0; edits -= 1) {
    const [from, length] = [int(tokens.length), 1 + int(20)];
    const piece = tokens.slice(from, from + length);
    const to = int(tokens.length);
    tokens = pick([
      [...tokens.slice(0, from), ...tokens.slice(from + length)],
      [...tokens.slice(0, to), ...piece, ...tokens.slice(to)],
      [
        ...tokens.slice(0, to),
        pick([...STRANGE, ...HUGE, '__proto__', '{', '}', '...']),
        ...tokens.slice(to),
      ],
      [
        ...tokens.slice(0, to),
        ...Array.from({ length: 50 }, () => piece).flat(),
        ...tokens.slice(to),
      ],
    ]);
  }
  return tokens.join('');
}
