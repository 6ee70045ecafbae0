import { expect, it } from '@jest/globals';
import { parse } from 'graphql';
import { createEntryLimit } from './entries.ts';

const limit = createEntryLimit();
const check = (text: string, variables = {}) => limit({ document: parse(text), variables });

const times = (count: number, field: string) =>
  Array.from({ length: count }, (_, i) => `a${i}: ${field}`).join(' ');

it.each([
  [
    'two full pages and a half',
    `{ ${times(2, 'catalogue(first: 200) { totalCount }')} b: uses(first: 100) { totalCount } }`,
  ],
  ['twenty-five pages of the usual size', `{ ${times(25, 'rightsInForce { totalCount }')} }`],
  ['forty explanations', `{ ${times(40, 'explain(coordinate: "A.b") { code }')} }`],
  ['forty full pages of an agency', `{ ${times(40, 'enterprises(first: 200) { totalCount }')} }`],
])('allows %s', (_, text) => {
  expect(() => check(text)).not.toThrow();
});

it.each([
  ['three full pages', `{ ${times(3, 'catalogue(first: 200) { totalCount }')} }`, {}],
  ['the same from the end', `{ ${times(3, 'uses(last: 200) { totalCount }')} }`, {}],
  [
    'the same by variable',
    `query ($n: Int) { ${times(3, 'catalogue(first: $n) { totalCount }')} }`,
    { n: 200 },
  ],
  [
    'the same in fragments',
    `{ ${times(2, 'catalogue(first: 200) { totalCount }')} ... { ... on Query { uses(first: 101) { totalCount } } } }`,
    {},
  ],
  [
    'three full pages beside one of less than nothing',
    `{ ${times(3, 'catalogue(first: 200) { totalCount }')} b: uses(first: -9000) { totalCount } }`,
    {},
  ],
  ['three lists without pages', `{ ${times(3, 'sharingAgreements { id }')} }`, {}],
  ['three previews', `{ ${times(3, 'previewChange(edits: []) { givesMore }')} }`, {}],
  ['three approvals', `mutation { ${times(3, 'approveRequest(id: "1") { id }')} }`, {}],
])('refuses %s', (_, text, variables) => {
  expect(() => check(text, variables)).toThrow(
    expect.objectContaining({ code: 'OPERATION_TOO_COMPLEX' }),
  );
});
