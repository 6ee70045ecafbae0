import { describe, expect, it } from '@jest/globals';
import { parse, print, stripIgnoredCharacters } from 'graphql';
import { nameFirst } from './name-first.ts';

const write = (text: string) => stripIgnoredCharacters(print(nameFirst(parse(text))));

describe('nameFirst', () => {
  it.each([
    ['{a{id __typename}}', '{a{__typename id}}'],
    ['{a{id b{c __typename}__typename}}', '{a{__typename id b{__typename c}}}'],
    ['{a{id ...on A{x __typename}}}', '{a{id ...on A{__typename x}}}'],
    ['{a{id name:__typename}}', '{a{id name:__typename}}'],
  ])('makes of %s %s', (text, expected) => {
    expect(write(text)).toBe(expected);
  });

  it('gives back an operation that has it so', () => {
    const document = parse('{a{__typename id}}');

    expect(nameFirst(document)).toBe(document);
  });
});
