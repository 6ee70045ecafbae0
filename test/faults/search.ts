import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { stripIgnoredCharacters } from 'graphql';
import { repositoryPath } from '../../schema/files.ts';
import { createRandom } from '../conformance/differential/random.ts';
import { type Attack, attacks, mutateTokens } from './support/attacks.ts';
import { type Cost, leastOf, openMainThread } from './support/main-thread.ts';
import { mutateDocument } from './support/mutate-document.ts';
import { LARGEST, SMALL_DOCUMENTS } from './support/small-documents.ts';

/**
 * `node test/faults/search.ts --documents 50000 [--seed 1] [--out FILE]`: looks for the document of at most 2 KB that
 * costs the gateway's main thread the most. The dearest ones so far are changed further, each kind of cost for itself.
 */
const { values } = parseArgs({
  options: {
    documents: { type: 'string', default: '2000' },
    seed: { type: 'string', default: '1' },
    out: { type: 'string' },
  },
});

/** Changed further, of each kind. */
const ELITE = 40;
/** Written to the file, of each kind. */
const MOST_KEPT = 4;
/** What would cost about as much as the dearest so far is measured again: noise can only add to it. */
const ALMOST = 0.8;
const ROUNDS = 4;
const KINDS = ['planMs', 'answerMs', 'programMs'] as const;
type Kind = (typeof KINDS)[number];

interface Found extends Cost {
  readonly query: string;
}

const random = createRandom(Number(values.seed));
const thread = openMainThread();
const elites = new Map<Kind, Found[]>(KINDS.map((kind) => [kind, []]));
const seeds = readSeeds();
const codes: Record<string, number> = {};
const count = Number(values.documents);

for (let i = 1; i <= count; i += 1) {
  const query = nextDocument();
  const cost = await measure(query);
  codes[String(cost.code)] = (codes[String(cost.code)] ?? 0) + 1;
  for (const kind of KINDS) keep({ ...cost, query }, kind);
  if (i % 500 === 0 || i === count) report(i);
}
console.table(codes);
thread.close();

/** One of the dearest changed, mostly; else one of the seeds, as it is or changed. */
function nextDocument(): string {
  const parent = random.chance(0.5) ? (pickElite() ?? random.pick(seeds)) : random.pick(seeds);
  const changed = random.chance(0.8)
    ? mutateDocument(parent, {
        random,
        schema: thread.schema,
        other: pickElite() ?? random.pick(seeds),
        longest: LARGEST,
      })
    : mutateTokens(random, parent);
  return changed.length <= LARGEST ? changed : parent;
}

function pickElite(): string | null {
  const dear = elites.get(random.pick(KINDS))!;
  return dear.length > 0 ? random.pick(dear).query : null;
}

/** What of the product and of the attacks is small enough. */
function readSeeds(): readonly string[] {
  const files = globSync(
    ['gateway/console/examples/**/*.graphql', 'test/e2e/*/operation.graphql'],
    {
      cwd: repositoryPath('.'),
    },
  );
  const own = files.map((file) =>
    stripIgnoredCharacters(readFileSync(repositoryPath(file), 'utf8')),
  );
  const attacking = [...attacks(random, own, 2_000)].map(({ query }: Attack) => query);
  const all = [...Object.values(SMALL_DOCUMENTS), ...own, ...attacking];
  return all.filter((query) => query.length <= LARGEST);
}

async function measure(query: string): Promise<Cost> {
  let least = await thread.measure(query);
  for (let round = 1; round < ROUNDS && isDear(least); round += 1) {
    least = leastOf(least, await thread.measure(query));
  }
  return least;
}

function isDear(cost: Cost): boolean {
  return KINDS.some((kind) => cost[kind] > ALMOST * dearest(kind));
}

function keep(found: Found, kind: Kind): void {
  const kept = elites.get(kind)!;
  if (kept.some(({ query }) => query === found.query)) return;
  kept.push(found);
  kept.sort((one, other) => other[kind] - one[kind]);
  kept.length = Math.min(kept.length, ELITE);
}

function dearest(kind: Kind): number {
  return elites.get(kind)![0]?.[kind] ?? 0;
}

/** What there is to keep of the search so far: the dearest of each kind, in the form of `dear-documents.json`. */
function report(searched: number): void {
  console.log(searched, ...KINDS.map((kind) => `${kind} ${dearest(kind).toFixed(1)}`));
  const dear = KINDS.flatMap((kind) => elites.get(kind)!.slice(0, MOST_KEPT));
  const queries = [...new Set(dear.map(({ query }) => query))];
  if (values.out !== undefined) writeFileSync(values.out, `${JSON.stringify(queries, null, 2)}\n`);
}
