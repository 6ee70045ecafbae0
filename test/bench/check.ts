import { isDeepStrictEqual } from 'node:util';
import { answerOf } from './workload/answer.ts';
import { type Operation, VARIANTS } from './workload/operations.ts';

/** Every tenth variant, which is enough to see and leaves most of the time to the measuring. */
const STEP = 10;

/** @throws when a gateway's answers aren't the right ones. */
export async function checkAnswers(
  url: string,
  operation: Operation,
  more: Readonly<Record<string, string>> = {},
): Promise<void> {
  for (let variant = 0; variant < VARIANTS; variant += STEP) {
    const body = operation.bodyOf(variant);
    const headers = { 'content-type': 'application/json', accept: 'application/json', ...more };
    const reply = await fetch(url, { method: 'POST', headers, body });
    const expected = await answerOf(body);
    const { extensions: _, ...answer } = (await reply.json()) as Record<string, unknown>;
    if (!isDeepStrictEqual(answer, JSON.parse(JSON.stringify(expected)))) {
      throw new Error(`${url} gives a wrong answer to ${body.slice(0, 60)}…`);
    }
  }
}
