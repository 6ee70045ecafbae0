import { beforeAll, describe, expect, it } from '@jest/globals';
import { parseClaims } from '../../gateway/authenticate/claims.ts';
import { ROLES } from '../../schema/contract/caller.ts';
import { type AskOptions, openStack, STACK_START_MS, type Stack } from '../support/stack.ts';
import { mainEnterprise, matterOf } from '../support/world.ts';

let stack: Stack;
let code: string;
let caseNo: string;
let onCase: AskOptions;
beforeAll(async () => {
  stack = await openStack();
  code = mainEnterprise(stack).creditCode;
  caseNo = matterOf(stack, 'case-officer');
  onCase = { persona: 'case-officer', purpose: 'CASE', matter: caseNo };
}, STACK_START_MS);

const toFullWidth = (text: string) =>
  text.replace(/[!-~]/g, (character) =>
    String.fromCharCode(character.charCodeAt(0) + 0xff01 - 0x21),
  );

/** Texts that a person or a careless comparison takes for the same. */
const LIKE: readonly (readonly [name: string, write: (text: string) => string])[] = [
  ['in lower case', (text) => text.toLowerCase()],
  ['in full width', toFullWidth],
  ['with a space after it', (text) => `${text} `],
  ['with a space before it', (text) => ` ${text}`],
  ['with a character of no width in it', (text) => `${text.slice(0, 4)}\u200b${text.slice(4)}`],
  ['with a mark that combines', (text) => `${text}\u0301`],
  ['with a Cyrillic letter', (text) => text.replace('M', '\u041c').replace('0', '\u041e')],
  ['as a pattern', (text) => `${text.slice(0, -1)}%`],
  ['in percent encoding', (text) => text.replaceAll('0', '%30')],
  ['with a NUL after it', (text) => `${text}\u0000`],
];

describe('T31: an identifier is its own characters and no others', () => {
  const differs = (written: string, text: string) => written !== text;

  it.each(LIKE)('finds no enterprise %s', async (_, write) => {
    const query = 'query ($c: ID!) { enterprise(creditCode: $c) { name } }';
    const find = async (c: string) =>
      (await stack.ask(query, { variables: { c } })).data?.enterprise;

    expect(differs(write(code), code)).toBe(true);
    expect((await find(code)).name).toBeTruthy();
    expect((await find(write(code))) ?? null).toBeNull();
  });

  it.each(LIKE)('finds no case %s, and opens none', async (name, write) => {
    const written = write(caseNo);
    if (!differs(written, caseNo)) return;
    const query = 'query ($n: ID!) { adminCase(caseNo: $n) { status } }';

    const found = await stack.ask(query, { ...onCase, variables: { n: written } });
    expect(found.data?.adminCase ?? null).toBeNull();

    // The header is in percent encoding, so that every one of these characters arrives.
    const opened = await stack.ask('{ adminCases { totalCount } }', {
      ...onCase,
      matter: encodeURIComponent(written),
    });
    expect([name, opened.data ?? null]).toEqual([name, null]);
  });
});

describe('a NUL, which no text of a database can hold,', () => {
  const officer = { persona: 'data-officer' } as const;
  const NUL = '\u0000';

  it.each<[string, string, AskOptions]>([
    ['a key', 'query ($t: ID!) { enterprise(creditCode: $t) { name } }', {}],
    [
      'a search',
      'query ($t: String) { enterprises(where: { nameContains: $t }) { totalCount } }',
      {},
    ],
    ['a literal', '{ enterprises(where: { nameContains: "a\\u0000" }) { totalCount } }', {}],
    ['a filter of uses', 'query ($t: ID) { uses(where: { subject: $t }) { totalCount } }', officer],
    ['an id', 'mutation ($t: ID!) { approveChange(id: $t) { id } }', officer],
  ])('is refused in %s as what it is, and is no defect of ours', async (_, query, options) => {
    const variables = { t: `text${NUL}` };

    const { errors } = await stack.ask(query, { ...options, variables });

    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['VARIABLES_INVALID']);
  });
});

describe('T25: a lock can’t be picked by many keys at once', () => {
  const guesses = (count: number) =>
    Array.from({ length: count }, (_, i) => `a${i}: person(personKey: "${i}") { name }`).join(' ');

  it('refuses more look-ups than a page of them, and fetches nothing', async () => {
    const { data, errors } = await stack.ask(`{ ${guesses(41)} }`, onCase);

    expect(data ?? null).toBeNull();
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['OPERATION_TOO_COMPLEX']);
  });

  it('refuses them spread over fragments', async () => {
    const query = `{ ...A ...B } fragment A on Query { ${guesses(40)} }
      fragment B on Query { ${guesses(41).slice(0, -1)} x: __typename } }`;
    const { errors } = await stack.ask(query, onCase);

    expect(errors[0]?.extensions.code).toBe('OPERATION_TOO_COMPLEX');
  });

  it('lets through as many as the limit says', async () => {
    const { errors } = await stack.ask(`{ ${guesses(40)} }`, onCase);

    expect(errors).toEqual([]);
  });
});

describe('T23: nobody is two', () => {
  const claims = { sub: 'x', agency: 'market-supervision', region: '2101' };
  const pairs = ROLES.flatMap((one) => ROLES.map((other) => [one, other] as const));

  it('takes one role, and no list or text of several', () => {
    for (const [one, other] of pairs) {
      for (const role of [[one, other], [one], `${one} ${other}`, `${one},${other}`]) {
        expect(() => parseClaims({ ...claims, role })).toThrow(/role/);
      }
    }
  });

  it('takes no second role beside the first', () => {
    const caller = { ...claims, role: 'case-officer' };

    for (const role of ROLES) {
      expect(parseClaims({ ...caller, roles: [role], scope: role, groups: [role] })).toEqual(
        parseClaims(caller),
      );
    }
  });

  it('takes no role in the name of an agency that doesn’t have it', () => {
    for (const role of ['police-officer', 'health-supervisor', 'insurance-analyst', 'public']) {
      expect(() => parseClaims({ ...claims, role })).toThrow(/agency/);
    }
  });
});
