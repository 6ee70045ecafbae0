import { describe, expect, it } from '@jest/globals';
import { ApiError } from '../../schema/contract/errors.ts';
import type { CompiledOperation } from './compile.ts';
import { compileDocuments, type DocumentRequest, hashDocument } from './documents.ts';
import { parseRegister, registerTexts } from './registered.ts';

const REGISTERED = '{ enterprise { name } }';
const OTHER = '{ other }';
const BROKEN = '{{';

const compiled: string[] = [];
const compile = ({ query }: { query: string }) => {
  if (query === BROKEN) throw new ApiError('GRAPHQL_PARSE_FAILED');
  compiled.push(query);
  return {} as CompiledOperation;
};

const fresh = (maxKept = 10) =>
  compileDocuments(compile, { registered: registerTexts([REGISTERED]), maxKept });

const request = (query: string | null, documentHash: string | null = null): DocumentRequest => {
  return { query, documentHash, operationName: null, variables: null };
};

const refusal = (code: string) => expect.objectContaining({ code });

describe('compileDocuments', () => {
  it('takes a text, and a registered document by its hash', () => {
    const documents = fresh();

    documents(request(OTHER), false);
    documents(request(null, hashDocument(REGISTERED)), false);

    expect(compiled.slice(-2)).toEqual([OTHER, REGISTERED]);
  });

  it('asks for the text of an unknown hash once, then knows it', () => {
    const documents = fresh();
    const hash = hashDocument(OTHER);

    expect(() => documents(request(null, hash), false)).toThrow(
      refusal('PERSISTED_QUERY_NOT_FOUND'),
    );
    documents(request(OTHER, hash), false);
    documents(request(null, hash), false);

    expect(compiled.at(-1)).toBe(OTHER);
  });

  it.each([
    ['a text with the hash of another', request(OTHER, hashDocument(REGISTERED))],
    ['neither text nor hash', request(null)],
  ])('refuses %s', (_, asked) => {
    expect(() => fresh()(asked, false)).toThrow(refusal('REQUEST_INVALID'));
    expect(() => fresh()(asked, true)).toThrow(refusal('REQUEST_INVALID'));
  });

  it('keeps nothing that does not compile, and no more than it may', () => {
    const documents = fresh(1);
    const knows = (text: string) => {
      try {
        documents(request(null, hashDocument(text)), false);
        return true;
      } catch {
        return false;
      }
    };

    expect(() => documents(request(BROKEN, hashDocument(BROKEN)), false)).toThrow();
    expect(knows(BROKEN)).toBe(false);
    for (const text of ['{ a }', '{ b }']) documents(request(text, hashDocument(text)), false);

    expect([knows('{ a }'), knows('{ b }')]).toEqual([false, true]);
  });

  it('gives those who are bound registered documents only, by text or by hash', () => {
    const documents = fresh();
    documents(request(OTHER, hashDocument(OTHER)), false);

    documents(request(REGISTERED), true);
    documents(request(null, hashDocument(REGISTERED)), true);

    expect(compiled.slice(-2)).toEqual([REGISTERED, REGISTERED]);
    for (const asked of [request(OTHER), request(null, hashDocument(OTHER))]) {
      expect(() => documents(asked, true)).toThrow(refusal('OPERATION_NOT_REGISTERED'));
    }
  });
});

describe('parseRegister', () => {
  it('reads texts by hash', () => {
    const hash = hashDocument(OTHER);

    expect(parseRegister(JSON.stringify({ [hash]: OTHER })).get(hash)).toBe(OTHER);
  });

  it.each(['[]', 'null', '{"abc":"{ other }"}', '{"abc":7}', '{'])('refuses %s', (json) => {
    expect(() => parseRegister(json)).toThrow();
  });
});
