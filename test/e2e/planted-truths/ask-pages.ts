import { readFileSync } from 'node:fs';
import type { Role } from '../../../schema/contract/caller.ts';
import { BOUND_PURPOSES, type Purpose } from '../../../schema/contract/purpose.ts';
import type { Answer, AskOptions, Stack } from '../../support/stack.ts';
import { matterOf } from '../../support/world.ts';

/** Who asks, and why: a purpose that needs a matter has the persona's own. */
export interface Officer {
  readonly persona: Role;
  readonly purpose?: Purpose;
}

export interface Question {
  /** Operation file beside this one, without its ending. */
  readonly file: string;
  /** For a file with several operations. */
  readonly operationName?: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

/** Asks once, as an officer would. */
export function askAs(stack: Stack, officer: Officer, question: Question): Promise<Answer> {
  const { file, operationName, variables = {} } = question;
  const document = readFileSync(new URL(`./${file}.graphql`, import.meta.url), 'utf8');
  return stack.ask(document, {
    ...toOptions(stack, officer),
    ...(operationName !== undefined && { operationName }),
    variables,
  });
}

/** Asks for page after page of the question's one list, until there are no more. */
export async function askPages(
  stack: Stack,
  officer: Officer,
  question: Question,
): Promise<readonly Answer[]> {
  const answers: Answer[] = [];
  for (let after: string | null = null; ; ) {
    const variables = { ...question.variables, after };
    const answer = await askAs(stack, officer, { ...question, variables });
    answers.push(answer);
    const [list] = Object.values<{ readonly pageInfo: PageInfo }>(answer.data ?? {});
    if (!list?.pageInfo.hasNextPage) return answers;
    after = list.pageInfo.endCursor;
  }
}

interface PageInfo {
  readonly hasNextPage: boolean;
  readonly endCursor: string;
}

function toOptions(stack: Stack, { persona, purpose }: Officer): AskOptions {
  if (purpose === undefined) return { persona };
  const isBound = BOUND_PURPOSES.has(purpose);
  return { persona, purpose, ...(isBound && { matter: matterOf(stack, persona) }) };
}
