import { describe, expect, it } from '@jest/globals';
import { buildASTSchema, type ConstDirectiveNode, parse } from 'graphql';
import { stringArgument } from '../compile/directives.ts';
import { createKeyChoice } from './key-choice.ts';

const KEYS = '@join__type(graph: A, key: "id") @join__type(graph: A, key: "code")';
const RIVALS = `${KEYS} ${KEYS.replaceAll('graph: A', 'graph: B')}`;
const EDGES = '@join__type(graph: C, key: "id") @join__type(graph: D, key: "code")';
const FIELDS = `
  id: ID! @join__field(graph: A) @join__field(graph: B) @join__field(graph: C)
  code: ID! @join__field(graph: A) @join__field(graph: B) @join__field(graph: D)
  name: String @join__field(graph: A)`;
const ROOTS = `
  type Query @join__type(graph: C) @join__type(graph: D) {
    byId: Lot @join__field(graph: C) byCode: Lot @join__field(graph: D)
  }`;
const SUPERGRAPH = `${ROOTS} type Lot ${RIVALS} ${EDGES} { ${FIELDS} }`;

describe('createKeyChoice', () => {
  it('leaves nothing out where one key leads from each subgraph to each', () => {
    const sdl = `${ROOTS} type Lot ${KEYS} ${EDGES} { ${FIELDS} }`;

    expect(leftOut(sdl, '{ byId { name } byCode { name } }')).toEqual([]);
  });

  it.each([
    ['{ byId { name } }', ['B code', 'A code']],
    ['{ byCode { name } }', ['B id', 'A id']],
  ])('leaves out the key by which no object of %s begins', (operation, keys) => {
    expect(leftOut(SUPERGRAPH, operation)).toEqual(keys);
  });

  it('leaves one out that there is a way round where objects begin by both', () => {
    expect(leftOut(SUPERGRAPH, '{ byId { name } byCode { name } }')).toEqual(['B code']);
  });

  it('counts fields that requirements go through as used', () => {
    const sdl = `${SUPERGRAPH} type Shop @join__type(graph: D) {
      fee: Int @join__field(graph: D, requires: "byCode { name }")
    }`;

    expect(leftOut(sdl, '{ byId { name } }')).toEqual(['B code']);
  });

  it('keeps both where one of them may be null', () => {
    const sdl = SUPERGRAPH.replace('id: ID!', 'id: ID').replace('code: ID!', 'code: ID');

    expect(leftOut(sdl, '{ byId { name } }')).toEqual([]);
  });

  it('tells fields of one name apart by their types', () => {
    const sdl =
      `${SUPERGRAPH} type Lorry @join__type(graph: C) { byCode: Int weight: Int }`.replace(
        'byId: Lot @join__field(graph: C)',
        'byId: Lot @join__field(graph: C) lorry: Lorry @join__field(graph: C)',
      );

    expect(leftOut(sdl, '{ lorry { byCode } byId { name } }')).toEqual(['B code', 'A code']);
  });

  it('gives equal choices the same id, and others another', () => {
    const choose = choiceOf(SUPERGRAPH);
    const idOf = (operation: string) => choose(parse(operation)).id;

    expect(idOf('{ byId { name } }')).toBe(idOf('{ byId { code } }'));
    expect(idOf('{ byId { name } }')).not.toBe(idOf('{ byCode { name } }'));
  });
});

function leftOut(sdl: string, operation: string): readonly string[] {
  const toText = (join: ConstDirectiveNode) =>
    `${stringArgument(join, 'graph')} ${stringArgument(join, 'key')}`;
  return [...choiceOf(sdl)(parse(operation)).leftOut].map(toText);
}

function choiceOf(sdl: string): ReturnType<typeof createKeyChoice> {
  const document = parse(sdl);
  return createKeyChoice(document, buildASTSchema(document, { assumeValid: true }));
}
