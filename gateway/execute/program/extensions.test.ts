import { describe, expect, it } from '@jest/globals';
import { createExtensionsReader } from './extensions.ts';
import { toByteText } from './json-text.ts';

const DATA = '{"data":{"name":"药"}';

/** What follows the data of an answer with these extensions, as a JSON text. */
function answerWith(extensions: string) {
  const text = toByteText(`${DATA},"extensions":${extensions}}`);
  return { text, end: toByteText(DATA).length };
}

const report = (release: object, access: readonly object[] = []) => ({ access, release });
const some = {
  released: ['Enterprise.name', 'Enterprise.status'],
  masked: ['Person.name'],
  entities: 3,
  subjects: ['a-b', 'c_d'],
  statements: 2,
};
const usual = JSON.stringify(report(some));

describe('an answer that follows a usual one', () => {
  it.each<[string, string]>([
    ['the same', usual],
    ['of other numbers', JSON.stringify(report({ ...some, entities: 0, statements: 17 }))],
    ['of other subjects', JSON.stringify(report({ ...some, subjects: ['e'] }))],
    ['without subjects', JSON.stringify(report({ ...some, subjects: [] }))],
    ['of other coordinates', JSON.stringify(report({ ...some, released: ['Drug.name'] }))],
    ['with notes', JSON.stringify(report(some, [{ coordinate: 'A.b', status: 'MASKED' }]))],
    ['with more in the release', JSON.stringify(report({ ...some, more: { than: ['that'] } }))],
    ['with more behind it', JSON.stringify({ ...report(some), more: 1 })],
    ['with subjects that are Chinese', JSON.stringify(report({ ...some, subjects: ['药'] }))],
    ['with subjects that are quoted', JSON.stringify(report({ ...some, subjects: ['"', '\\'] }))],
    ['with white space', JSON.stringify(report(some), null, 1)],
    ['with a number that is none', usual.replace(':3', ':"3"')],
    ['with a fraction', usual.replace(':3', ':3.5e2')],
    ['with a number beyond the exact ones', usual.replace(':3', ':12345678901234567890')],
    ['that says it twice', usual.replace('"statements"', '"released":[],"statements"')],
    ['of another kind', '{"release":7}'],
    ['of nothing', '{}'],
  ])('says what it says: one %s', (_, extensions) => {
    const read = createExtensionsReader();
    const { text, end } = answerWith(usual);
    read(text, end);
    const next = answerWith(extensions);

    expect(read(next.text, next.end)).toEqual(JSON.parse(extensions));
    expect(read(text, end)).toEqual(JSON.parse(usual));
  });

  it.each<[string, string]>([
    ['a leading zero', usual.replace(':3', ':03')],
    ['a missing bracket', usual.replace(']', '')],
    ['a missing brace', usual.slice(0, -1)],
    ['a brace too many', `${usual}}`],
    ['a subject without its quotes', usual.replace('"a-b"', 'a-b')],
    ['a comma too many', usual.replace('"c_d"', '"c_d",')],
  ])('is refused with %s', (_, extensions) => {
    const read = createExtensionsReader();
    const { text, end } = answerWith(usual);
    read(text, end);
    const next = answerWith(extensions);

    expect(() => read(next.text, next.end)).toThrow();
    expect(read(text, end)).toEqual(JSON.parse(usual));
  });
});

const counts = '"entities":3,"subjects":["s"],"statements":1';

it.each<[string, string]>([
  ['under another key', `{"other":{"a":1,${counts}}}`],
  ['under another key after the release', `{"release":{"a":1},"other":{"b":2,${counts}}}`],
  ['beside the release', `{"x":{"release":{"a":1},${counts}}}`],
  ['below the release', `{"release":{"more":{"a":1,${counts}}}}`],
  ['above the release', `{"release":{"a":1},${counts}}`],
  ['in a note', `{"access":[{"a":1,${counts}}],"release":{}}`],
  ['in a release that is said twice', `{"release":{"a":1},"release":{"b":2,${counts}}}`],
  ['behind a text in Chinese', `{"release":{"released":["药"],${counts}}}`],
])('reads a report whose counts stand %s as it is, each time', (_, extensions) => {
  const read = createExtensionsReader();
  const { text, end } = answerWith(extensions);

  expect(read(text, end)).toEqual(JSON.parse(extensions));
  expect(read(text, end)).toEqual(JSON.parse(extensions));
});

it('gives the same lists again, which nobody can change', () => {
  const read = createExtensionsReader();
  const [first, other] = [usual, usual.replace(':3', ':4')].map(answerWith);
  read(first!.text, first!.end);

  const given = [first, other].map((answer) => read(answer!.text, answer!.end) as typeof parsed);

  const parsed = report(some) as { release: typeof some };
  expect(given[0]!.release.released).toBe(given[1]!.release.released);
  expect(Object.isFrozen(given[0]!.release.released)).toBe(true);
});

it('reads no extensions as none, and refuses whatever else may follow the data', () => {
  const read = createExtensionsReader();

  expect(read('{"data":null}', 12)).toBeUndefined();
  for (const rest of ['', '}}', ',"errors":[]}', ',"extensions":{}', ',"extensions":}'])
    expect(() => read(`{"data":null${rest}`, 12)).toThrow();
});
