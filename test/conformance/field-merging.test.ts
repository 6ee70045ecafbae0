import { describe, expect, it } from '@jest/globals';
import { buildSchema, OverlappingFieldsCanBeMergedRule, parse, validate } from 'graphql';
import { findMergeConflicts } from '../../gateway/compile/field-merging.ts';
import { createModel } from './differential/model.ts';
import { writeOperation } from './differential/operation.ts';
import { createRandom } from './differential/random.ts';
import { toMergedSdl } from './differential/sdl.ts';

const schema = buildSchema(`
  type Query { a(n: Int, by: By): String b(n: Int): String list: [String] must: String! pet: Pet dog: Dog pets: [Pet] }
  input By { x: Int y: Int }
  interface Pet { name(n: Int): String size: Int of: Pet }
  type Dog implements Pet { name(n: Int): String size: Int of: Pet bark: String age: Int! }
  type Cat implements Pet { name(n: Int): String size: Int of: Pet bark: Int age: Int }
`);

function conflictsOf(query: string, of = schema): number {
  return findMergeConflicts(parse(query), of, 20_000).length;
}

describe('findMergeConflicts', () => {
  it.each([
    '{ a a x: a x: a }',
    '{ a(by: { x: 1, y: 2 }) a(by: { y: 2, x: 1 }) }',
    '{ pet { ... on Dog { x: name(n: 1) } ... on Cat { x: name(n: 2) } } }',
    '{ pet { ... on Dog { x: size } ... on Cat { x: bark } } }',
    '{ pet { of { name } ...F } } fragment F on Pet { of { size name } }',
  ])('lets %s be', (query) => {
    expect(conflictsOf(query)).toBe(0);
  });

  it.each([
    '{ x: a x: b }',
    '{ a(n: 1) a(n: 2) }',
    '{ x: a x: list }',
    '{ x: a x: must }',
    '{ a @skip(if: true) a: b }',
    '{ pet { ... on Dog { x: bark } ... on Cat { x: bark } } }',
    '{ pet { ... on Dog { age } ... on Cat { age } } }',
    '{ pet { name(n: 1) ... on Dog { name(n: 2) } } }',
    '{ pet { of { x: name } ... on Cat { of { x: size } } } }',
    '{ pet { ...F of { ...G } } } fragment F on Pet { of { x: name } } fragment G on Pet { x: size }',
    'query A { a } query B { x: a x: b }',
  ])('refuses %s', (query) => {
    expect(conflictsOf(query)).toBe(1);
  });

  it('agrees with the rule of graphql-js on operations of every kind', () => {
    let conflicts = 0;
    for (let seed = 1; seed <= 30; seed += 1) {
      const merged = buildSchema(toMergedSdl(createModel(seed)));
      const random = createRandom(seed);
      for (let i = 0; i < 40; i += 1) {
        const most = { isMutation: false, depth: 2 + (i % 3), fields: 2 + (i % 4) };
        const query = writeOperation(merged, random, most);
        const rule = validate(merged, parse(query), [OverlappingFieldsCanBeMergedRule]);
        if (rule.length > 0) conflicts += 1;

        expect([query, conflictsOf(query, merged) > 0]).toEqual([query, rule.length > 0]);
      }
    }
    expect(conflicts).toBeGreaterThan(100);
  });

  it('gives up on a document that takes too many comparisons', () => {
    const query = `{ ${'pet { name } '.repeat(50)} }`;

    expect(() => findMergeConflicts(parse(query), schema, 100)).toThrow(
      expect.objectContaining({ code: 'OPERATION_TOO_COMPLEX' }),
    );
  });
});
