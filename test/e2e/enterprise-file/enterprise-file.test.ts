import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Role } from '../../../schema/contract/caller.ts';
import type { Purpose } from '../../../schema/contract/purpose.ts';
import { type Answer, openStack, STACK_START_MS, type Stack } from '../../support/stack.ts';
import { mainEnterprise, matterOf } from '../../support/world.ts';

interface Reader {
  readonly title: string;
  readonly persona: Role;
  readonly purpose?: Purpose;
  /** Bound to the matter of the main enterprise that the persona is listed on. */
  readonly isBound?: boolean;
}

const READERS: readonly Reader[] = [
  { title: 'public', persona: 'public' },
  { title: 'grid-supervisor', persona: 'grid-supervisor', purpose: 'DAILY' },
  { title: 'market-analyst', persona: 'market-analyst', purpose: 'STATS' },
  { title: 'case-officer', persona: 'case-officer' },
  { title: 'case-officer-with-matter', persona: 'case-officer', purpose: 'CASE', isBound: true },
  { title: 'insurance-supervisor', persona: 'insurance-supervisor', purpose: 'DAILY' },
  { title: 'police-officer', persona: 'police-officer', purpose: 'CASE', isBound: true },
  { title: 'chain-partner', persona: 'chain-partner', purpose: 'SELF_CHECK' },
];

const operation = readFileSync(new URL('./operation.graphql', import.meta.url), 'utf8');

let stack: Stack;
beforeAll(async () => {
  stack = await openStack();
}, STACK_START_MS);

async function readAs({ persona, purpose, isBound }: Reader): Promise<Answer> {
  const { creditCode } = mainEnterprise(stack);
  return stack.ask(operation, {
    persona,
    ...(purpose && { purpose }),
    ...(isBound && { matter: matterOf(stack, persona) }),
    variables: { creditCode },
  });
}

/** What a reader of the expected file has to judge: the data, and each field that is missing or changed, and why. */
function toReviewable({ data, errors, extensions }: Answer): object {
  const access = extensions.access as readonly { path: string; status: string; code: string }[];
  return {
    data,
    errors: errors.map(({ extensions: { code, affectedPath } }) => `${code} ${affectedPath}`),
    access: access.map(({ path, status, code }) => `${status} ${code} ${path}`).sort(),
  };
}

function expectedFile(title: string): URL {
  return new URL(`./expected/${title}.json`, import.meta.url);
}

/** `REVIEW=1 npm test -- test/e2e/enterprise-file` writes the files anew, for a person to review before they count. */
function expectedAnswer(title: string, answer: object): unknown {
  const file = expectedFile(title);
  if (process.env.REVIEW === '1') writeFileSync(file, `${JSON.stringify(answer, null, 2)}\n`);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}

describe('one enterprise file, by right:', () => {
  it.each(READERS)('$title', async (reader) => {
    const answer = toReviewable(await readAs(reader));

    expect(answer).toEqual(expectedAnswer(reader.title, answer));
  });

  it('is another one for each reader', () => {
    const answers = READERS.map(({ title }) => readFileSync(expectedFile(title), 'utf8'));

    expect(new Set(answers).size).toBe(READERS.length);
  });
});

it('gives null for an enterprise that nobody knows', async () => {
  const { data, errors } = await stack.ask(
    '{ enterprise(creditCode: "91210100MA0TE5T01U") { name } }',
  );

  expect(data).toEqual({ enterprise: null });
  expect(errors).toEqual([]);
});

it.each(['91210100', "91210100MAT0000B'; --", '９１２１０１００MA0TE5T01U'])(
  'refuses the malformed code %j with a coded error',
  async (creditCode) => {
    const { data, errors } = await stack.ask(operation, { variables: { creditCode } });

    expect(data).toEqual({ enterprise: null });
    expect(errors.map(({ extensions }) => extensions.code)).toContain('CREDIT_CODE_INVALID');
  },
);
