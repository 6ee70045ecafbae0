const CODE = 'creditCode:"91210100MA0TE5T01U"';
/** Characters of a small document. */
export const LARGEST = 2_048;

const repeat = (count: number, make: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => make(i)).join(' ');
const enterprise = (inside: string) => `{enterprise(${CODE}){${inside}}}`;

/** Documents of at most 2 KB, each made to cost as much as its kind can. */
export const SMALL_DOCUMENTS: Readonly<Record<string, string>> = {
  'a field again and again': fill((n) => enterprise(repeat(n, () => 'name'))),
  'an object again and again': fill((n) => `{${repeat(n, () => `enterprise(${CODE}){name}`)}}`),
  'objects inside one another, each twice': fill((n) => enterprise(nested(n))),
  'a list of objects again and again': fill((n) =>
    enterprise(repeat(n, () => 'inspections(first:1){nodes{id}}')),
  ),
  'fragments that double': fill((n) => {
    const doubling = repeat(n, (i) => `fragment F${i} on Enterprise{...F${i + 1} ...F${i + 1}}`);
    return `${enterprise('...F0')}${doubling}fragment F${n} on Enterprise{name}`;
  }),
  'fragments that select the same': fill((n) => {
    const same = repeat(n, (i) => `fragment F${i} on Enterprise{name}`);
    return `${enterprise(repeat(n, (i) => `...F${i}`))}${same}`;
  }),
  'fragments that hold all that follow': fill((n) => {
    const spreads = (i: number) => repeat(Math.min(n - i - 1, 8), (k) => `...F${i + k + 1}`);
    const all = repeat(n, (i) => `fragment F${i} on Enterprise{name ${spreads(i)}}`);
    return `${enterprise('...F0')}${all}`;
  }),
  'fragments in a circle': fill((n) => {
    const circle = repeat(n, (i) => `fragment F${i} on Enterprise{name ...F${(i + 1) % n}}`);
    return `${enterprise('...F0')}${circle}`;
  }),
  'fragments in place': fill((n) => enterprise(repeat(n, () => '...{name}'))),
  'fragments inside one another': fill((n) =>
    enterprise(`${'...{'.repeat(n)}name${'}'.repeat(n)}`),
  ),
  'the operation over and over': fill(
    (n) => `{${repeat(n, () => `...on Query{enterprise(${CODE}){name creditCode}}`)}}`,
  ),
  'many operations': fill((n) => `${repeat(n, (i) => `query Q${i}{...F}`)}fragment F on Query{a}`),
  'many aliases': fill((n) => `{${repeat(n, (i) => `a${i}:__typename`)}}`),
  'many arguments': fill((n) => `{enterprise(${repeat(n, (i) => `a${i}:1`)}){name}}`),
  'many variables with defaults': fill(
    (n) => `query(${repeat(n, (i) => `$v${i}:ID=1`)}){enterprise(creditCode:$v0){name}}`,
  ),
  'a directive again and again': fill(
    (n) => `{enterprise(${CODE})${repeat(n, () => '@skip(if:false)')}{name}}`,
  ),
  'a list for one value': fill((n) => `{enterprise(creditCode:[${repeat(n, () => '1')}]){name}}`),
  'lists inside one another': fill(
    (n) => `{enterprise(creditCode:${'['.repeat(n)}${']'.repeat(n)}){name}}`,
  ),
  'unknown fields': fill((n) => enterprise(repeat(n, (i) => `nme${i}`))),
  'unknown types': fill((n) => enterprise(repeat(n, (i) => `...on Enterpris${i}{a}`))),
  'unknown arguments': fill((n) => enterprise(repeat(n, () => 'inspections(frst:1){totalCount}'))),
  'fields that conflict': fill((n) =>
    enterprise(repeat(n, (i) => `x:${i % 2 ? 'name' : 'creditCode'}`)),
  ),
  'the whole schema': fill((n) => `{__schema{types{${repeat(n, () => 'fields{name}')}}}}`),
  'the whole schema under many names': fill(
    (n) => `{__schema{${repeat(n, (i) => `a${i}:types{fields{name}}`)}}}`,
  ),
  'the types of all fields': fill(
    (n) => `{__schema{types{fields{${repeat(n, () => 'type{name}')}}}}}`,
  ),
};

function nested(breadth: number): string {
  const inner = repeat(breadth, () => 'inspections{totalCount}');
  return repeat(breadth, () => `openCases{${inner}}`);
}

/** As many of a kind as 2 KB hold. */
function fill(make: (count: number) => string): string {
  let count = 1;
  while (make(count + 1).length <= LARGEST) count += 1;
  return make(count);
}
