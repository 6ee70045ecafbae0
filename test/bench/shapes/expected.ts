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

/** Where a gateway gives to one of these requests other data than is right, or errors at other places; else null. */
export async function findDifference(
  url: string,
  bodies: readonly string[],
): Promise<string | null> {
  for (const body of bodies.filter((_, i) => i % STEP === 0)) {
    const headers = { 'content-type': 'application/json', accept: 'application/json' };
    const reply = await fetch(url, { method: 'POST', headers, body });
    const answer = (await reply.json()) as Answer;
    const [ours, right] = [answer, await answerOf(body)].map(toComparable);
    if (!isDeepStrictEqual(ours, right)) return `${JSON.stringify(ours).slice(0, 200)}…`;
  }
  return null;
}

/** The right answer to a request, computed without any gateway. */
export async function answerOf(body: string): Promise<Answer> {
  const { query, variables } = JSON.parse(body);
  return graphql({ schema, source: query, rootValue: ROOT, variableValues: variables });
}

function toComparable({ data, errors = [] }: Answer): unknown {
  const places = errors.map(({ path }) => (path ?? []).join('.')).sort();
  return { data: JSON.parse(JSON.stringify(data ?? null)), places };
}
