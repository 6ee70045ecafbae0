import { isDeepStrictEqual } from 'node:util';
import { graphql } from 'graphql';
import { parseSupergraph } from '../../../gateway/compile/supergraph.ts';
import { compose } from '../compose.ts';
import { ROOT } from './dispensary.ts';
import { SUBGRAPH_SDL } from './schemas.ts';

/** Every tenth variant, which is enough to see and leaves most of the time to the measuring. */
const STEP = 10;

const { schema } = parseSupergraph(compose('http://127.0.0.1', SUBGRAPH_SDL));

interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly { readonly path?: readonly unknown[] | undefined }[];
}

/** Whether a gateway gives to each of these requests the right data, and its errors at the right places. */
export async function answersRightly(url: string, bodies: readonly string[]): Promise<boolean> {
  for (const body of bodies.filter((_, i) => i % STEP === 0)) {
    const headers = { 'content-type': 'application/json', accept: 'application/json' };
    const reply = await fetch(url, { method: 'POST', headers, body });
    const answer = (await reply.json()) as Answer;
    if (!isDeepStrictEqual(toComparable(answer), toComparable(await answerOf(body)))) return false;
  }
  return true;
}

/** The right answer to a request, computed without any gateway. */
export async function answerOf(body: string): Promise<Answer> {
  const { query, variables } = JSON.parse(body);
  return graphql({ schema, source: query, rootValue: ROOT, variableValues: variables });
}

function toComparable({ data, errors = [] }: Answer): unknown {
  const places = errors.map(({ path }) => (path ?? []).join('.')).sort();
  return { data: JSON.parse(JSON.stringify(data)), places };
}
