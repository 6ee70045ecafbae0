import { describe, expect, it } from '@jest/globals';
import { parse, print } from 'graphql';
import { withoutSpareKeys } from './spare-keys.ts';

const ROOT = 'type Query @join__type(graph: A) { lot: Lot @join__field(graph: A) }';
const BOTH =
  '@join__type(graph: A, key: "id") @join__type(graph: B, key: "id") @join__type(graph: B, key: "code")';

describe('withoutSpareKeys', () => {
  it('leaves out a second key of a subgraph that the first one leads to as well', () => {
    expect(keysOf(`${ROOT} type Lot ${BOTH} { id: ID! code: ID! @join__field(graph: B) }`)).toEqual(
      ['A id', 'B id'],
    );
  });

  it('keeps one of two keys that everybody knows', () => {
    const twice = BOTH.replace('"id"', '"id") @join__type(graph: A, key: "code"');

    expect(keysOf(`${ROOT} type Lot ${twice} { id: ID! code: ID! }`)).toEqual(['A id', 'B id']);
  });

  it('looks past a subgraph that is only reached by the second key', () => {
    const sdl = `${ROOT} type Lot ${BOTH} @join__type(graph: C, key: "code") {
      id: ID! @join__field(graph: A) @join__field(graph: B)
      code: ID! @join__field(graph: B) @join__field(graph: C)
    }`;

    expect(keysOf(sdl)).toEqual(['A id', 'B id', 'C code']);
  });

  it.each([
    [
      'the other one may be null',
      `${ROOT} type Lot ${BOTH} { id: ID code: ID! @join__field(graph: B) }`,
    ],
    [
      'a subgraph whose fields return such objects knows nothing else',
      `type Query @join__type(graph: A) { lot: Lot }
       type Lot @join__type(graph: A) ${BOTH} { id: ID! @join__field(graph: B) code: ID! }`,
    ],
    [
      'somebody comes to the only one who knows it by a third key',
      `${ROOT} type Lot @join__type(graph: A, key: "no") @join__type(graph: C, key: "no") ${BOTH} {
        no: ID! @join__field(graph: A) @join__field(graph: C)
        id: ID! @join__field(graph: B)
        code: ID! @join__field(graph: B) @join__field(graph: C)
      }`,
    ],
    [
      'the other one comes from elsewhere',
      `${ROOT} type Lot ${BOTH} { id: ID! @join__field(graph: A, external: true) @join__field(graph: B) code: ID! }`,
    ],
    [
      'an interface has keys too',
      `${ROOT} interface Ware @join__type(graph: B, key: "code") { code: ID! }
       type Lot implements Ware ${BOTH} { id: ID! code: ID! @join__field(graph: B) }`,
    ],
  ])('keeps it when %s', (_, sdl) => {
    expect(keysOf(sdl)).toContain('B code');
  });

  it('looks into nested keys', () => {
    const nested = BOTH.replaceAll('"id"', '"id at { place }"');
    const rest = 'type At @join__type(graph: A) @join__type(graph: B)';
    const lot = `type Lot ${nested} { id: ID! at: At! code: ID! @join__field(graph: B) }`;

    expect(keysOf(`${ROOT} ${lot} ${rest} { place: ID! }`)).not.toContain('B code');
    expect(keysOf(`${ROOT} ${lot} ${rest} { place: ID }`)).toContain('B code');
  });
});

/** The keys of `Lot`, each behind its subgraph. */
function keysOf(sdl: string): readonly string[] {
  const left = print(withoutSpareKeys(parse(sdl)));
  const [, joins = ''] = /type Lot ([^{]*(?:\{ place \}"\)[^{]*)*)\{/.exec(left) ?? [];
  return [...joins.matchAll(/graph: (\w), key: "([^"]*)"/g)].map(
    ([, graph, key]) => `${graph} ${key}`,
  );
}
