import { expect, it } from '@jest/globals';
import { parseSupergraph } from '../../gateway/compile/supergraph.ts';
import { compose } from './support/federation.ts';

const sdlWith = (tall: string, wide: string) =>
  compose({
    a: {
      sdl: `
        type Query { p: P }
        type P @key(fields: "id") { id: ID! dim: Dim price(currency: String): Int }
        type Dim @shareable { h(unit: String): Int w: Int }`,
    },
    b: {
      sdl: `
        type P @key(fields: "id") {
          id: ID! dim: Dim @external price(currency: String): Int @external
          tall: Int @requires(fields: "${tall}")
          wide: Int @requires(fields: "${wide}")
          dear: Int @requires(fields: "price dim { w }")
        }
        type Dim @shareable { h(unit: String): Int w: Int }`,
    },
  });

it('refuses requirements that would get one value for two arguments', () => {
  const sdl = sdlWith('dim { h(unit: \\"cm\\") }', 'dim { h(unit: \\"mm\\") }');

  expect(() => parseSupergraph(sdl)).toThrow(expect.objectContaining({ code: 'PLAN_FAILED' }));
});

it.each([
  ['the same arguments', 'dim { h(unit: \\"cm\\") }', 'dim { h(unit: \\"cm\\") }'],
  ['arguments of the own fields', 'price(currency: \\"CNY\\")', 'price(currency: \\"EUR\\")'],
])('accepts requirements with %s', (_, tall, wide) => {
  expect(() => parseSupergraph(sdlWith(tall, wide))).not.toThrow();
});
