import { createRandom, hashOf, type Random } from './random.ts';

type Mangle = (answer: string, random: Random) => string;

/** What a subgraph may do to an answer, by intent or not. */
const MANGLES: readonly Mangle[] = [
  (answer) => JSON.stringify(JSON.parse(answer), null, 2),
  (answer) => `${answer}\n`,
  (answer) => JSON.stringify(mapValue(JSON.parse(answer), reversed)),
  (answer) => answer.replaceAll(/"s(\d)/g, '"\\u0073$1'),
  (answer) => answer.replaceAll(/"s(\d)/g, '"\\n\\"药\\\\$1'),
  (answer) => answer.replaceAll(/"s(\d)/g, '"药\\u836f é$1'),
  (answer) => answer.replaceAll(/:(\d+)([,}])/g, ':$1.0$2'),
  (answer) => answer.replaceAll(/:(\d+)([,}])/g, ':"$1"$2'),
  (answer) => answer.replaceAll(/:(\d+)([,}])/g, ':0$1$2'),
  (answer) => answer.replaceAll('"', '"\t'),
  (answer, random) => replaceOne(answer, /:("[^"]*"|\d+|true|false)(?=[,}])/g, ':null', random),
  (answer, random) => replaceOne(answer, /:("[^"]*"|\d+|true|false)(?=[,}])/g, ':[1]', random),
  (answer, random) => replaceOne(answer, /:("[^"]*"|\d+|true|false)(?=[,}])/g, ':{"a":1}', random),
  (answer, random) => replaceOne(answer, /"[A-Za-z_]\w*":[^[{][^,}]*,/g, '', random),
  (answer, random) => replaceOne(answer, /\{"/g, '{"more":1,"', random),
  (answer, random) => replaceOne(answer, /\{"/g, '{"__proto__":{"id":"9"},"', random),
  (answer, random) => replaceOne(answer, /\{"(\w+)":/g, '{"id":"9","$1":', random),
  (answer, random) => replaceOne(answer, /"__typename":"\w+"/g, '"__typename":"E9"', random),
  (answer, random) => replaceOne(answer, /\[\{/g, '[null,{', random),
  (answer, random) => replaceOne(answer, /[^{]\{/g, ':[]', random),
  (answer, random) => answer.slice(0, random.int(answer.length)),
  (answer) => `{"extensions":{"a":"药"},${answer.slice(1)}`,
  (answer) => `${answer.slice(0, -1)},"extensions":{"a":"药"}}`,
  (answer) => `${answer.slice(0, -1)},"errors":[]}`,
  (answer) => `${answer.slice(0, -1)},"errors":[{"message":"m","path":["x"]}]}`,
  (answer) => answer.replaceAll(/"s\d+"/g, '['.repeat(5_000)),
  (answer) => answer.replaceAll(/"s(\d+)"/g, '"\u{1f489}\ud800$1"'),
];

/** The answer after something was done to it that the seed decides. */
export function mangle(answer: string, seed: string): string {
  const random = createRandom(hashOf(seed));
  return random.pick(MANGLES)(answer, random);
}

function replaceOne(text: string, pattern: RegExp, replacement: string, random: Random): string {
  const chosen = random.int(Math.max(1, text.match(pattern)?.length ?? 0));
  let seen = -1;
  return text.replaceAll(pattern, (found) => {
    seen += 1;
    return seen === chosen ? found.replace(new RegExp(pattern.source), replacement) : found;
  });
}

function mapValue(
  value: unknown,
  change: (record: [string, unknown][]) => [string, unknown][],
): unknown {
  if (Array.isArray(value)) return value.map((item) => mapValue(item, change));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]): [string, unknown] => [
    key,
    mapValue(inner, change),
  ]);
  return Object.fromEntries(change(entries));
}

function reversed(entries: [string, unknown][]): [string, unknown][] {
  return entries.reverse();
}
