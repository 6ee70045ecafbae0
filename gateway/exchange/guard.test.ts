import { describe, expect, it } from '@jest/globals';
import { buildSchema, execute, parse } from 'graphql';
import type { Decision } from '../../schema/contract/decide.ts';
import { ALL_ROWS, NO_ROWS } from '../../schema/contract/rows.ts';
import { guard } from './guard.ts';

const schema = buildSchema(`
  directive @uses(coordinate: String!, mode: String!) repeatable on ARGUMENT_DEFINITION
  type Query { changes(state: String @uses(coordinate: "Change.state", mode: "FILTER")): Int }`);
guard(schema);

async function ask(query: string, use: Decision) {
  const released: string[] = [];
  const rights = {
    decide: (_coordinate: string, mode = 'READ') =>
      mode === 'FILTER' ? use : { effect: 'ALLOW', rows: ALL_ROWS },
    noteRelease: (coordinate: string) => void released.push(coordinate),
  };
  const contextValue = { rights, giveWay: () => null };
  const rootValue = { changes: 7 };
  const { data, errors } = await execute({
    schema,
    document: parse(query),
    rootValue,
    contextValue,
  });
  return {
    changes: data?.changes,
    codes: errors?.map(({ extensions }) => extensions.code),
    released,
  };
}

describe('the exchange’s own guard', () => {
  it.each<[string, Decision, string]>([
    ['denied', { effect: 'DENY', code: 'USE_NOT_AGREED' }, 'USE_NOT_AGREED'],
    ['hidden', { effect: 'HIDE' }, 'FIELD_NOT_SHARED'],
    ['given for fewer rows', { effect: 'ALLOW', rows: NO_ROWS }, 'USE_NOT_AGREED'],
  ])('refuses a field whose argument uses what is %s', async (_, use, code) => {
    const answer = await ask('{ changes(state: "NEW") }', use);

    expect(answer).toEqual({ changes: null, codes: [code], released: [] });
  });

  it('gives it without the argument, and to who may use it', async () => {
    const given = { changes: 7, codes: undefined, released: ['Query.changes'] };

    expect(await ask('{ changes }', { effect: 'HIDE' })).toEqual(given);
    expect(await ask('{ changes(state: "NEW") }', { effect: 'ALLOW', rows: ALL_ROWS })).toEqual(
      given,
    );
  });
});
