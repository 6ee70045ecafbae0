import { describe, expect, it } from '@jest/globals';
import { negotiateMediaType } from './media-type.ts';

describe('negotiateMediaType', () => {
  it.each([
    [undefined, 'application/json'],
    ['', 'application/json'],
    ['*/*', 'application/json'],
    ['application/*', 'application/json'],
    ['text/html,application/xhtml+xml,*/*;q=0.8', 'application/json'],
    ['application/json', 'application/json'],
    ['application/json; charset=utf-8', 'application/json'],
    ['application/graphql-response+json', 'application/graphql-response+json'],
    ['Application/GraphQL-Response+JSON', 'application/graphql-response+json'],
    ['application/graphql-response+json, application/json', 'application/graphql-response+json'],
    ['application/json, application/graphql-response+json', 'application/json'],
    [
      'application/json;q=0.5, application/graphql-response+json;q=0.9',
      'application/graphql-response+json',
    ],
    ['application/json;q=0, */*', 'application/graphql-response+json'],
    ['text/event-stream', null],
    ['application/json;q=0', null],
    ['text/html', null],
  ])('%s gives %s', (accept, expected) => {
    expect(negotiateMediaType(accept)).toBe(expected);
  });
});
