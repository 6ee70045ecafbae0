import { MIN_CONTRIBUTORS, P_PERCENT } from '../../../subgraphs/kit/totals/counted.ts';
import { type Contribution, type Dimension, isAsked, type Question } from './small-city.ts';

export const LEVELS = [
  ['district', 'kind', 'item'],
  ['district', 'kind'],
  ['district'],
  ['city'],
] as const;

export const MEASURES = ['packs', 'fen'] as const;

/** Whom the sums could expose, and so how many must stand behind each. */
export type Whom = keyof typeof MIN_CONTRIBUTORS;

/** Contributions that are told together, or, where they aren't safe, not at all. */
export interface Block {
  readonly rows: readonly Contribution[];
  readonly isSafe: boolean;
}

/** Whether the sum of these would tell too much of somebody: the rule as the handbook words it. */
export function exposes(rows: readonly Contribution[], whom: Whom): boolean {
  const shares = Map.groupBy(rows, (row) =>
    whom === 'PERSONS' ? row.enterprise : row.contributor,
  );
  if (shares.size < MIN_CONTRIBUTORS[whom]) return true;
  return MEASURES.some((measure) => {
    const sums = [...shares.values()].map((own) => own.reduce((sum, row) => sum + row[measure], 0));
    const [largest = 0, , ...others] = sums.sort((a, b) => b - a);
    return others.reduce((sum, one) => sum + one, 0) < (P_PERCENT / 100) * largest;
  });
}

/** The safe parts of a city, cut level by level, and the rest, each tuple of its own. */
export function cutIntoBlocks(rows: readonly Contribution[], whom: Whom): readonly Block[] {
  const blocks: Block[] = [];
  let left = rows;
  for (const keys of LEVELS) {
    const groups = groupBy(left, ['month', ...keys]);
    const safe = groups.filter((group) => !exposes(group, whom));
    blocks.push(...safe.map((group) => ({ rows: group, isSafe: true })));
    left = left.filter((row) => !safe.some((part) => part.includes(row)));
  }
  const rest = groupBy(left, ['month', 'district', 'grid', 'kind', 'item']);
  return [...blocks, ...rest.map((group) => ({ rows: group, isSafe: false }))];
}

function groupBy(rows: readonly Contribution[], keys: readonly (keyof Contribution)[]) {
  return [...Map.groupBy(rows, (row) => keys.map((key) => row[key]).join(' ')).values()];
}

/** One line of an answer, as the statement gives it. */
export interface Line {
  readonly key: string | null;
  readonly members: number;
  readonly is_complete: boolean;
  readonly packs: string | null;
  readonly fen: string | null;
}

/** The answer to a question from the blocks alone. */
export function answerFrom(blocks: readonly Block[], question: Question): readonly Line[] {
  const { by } = question;
  const touched = blocks.filter((block) => touches(block, question));
  if (touched.length === 0) return [];
  const isWhole = ({ rows, isSafe }: Block) =>
    isSafe && rows.every((row) => isAsked(row, question));
  const isIn = (block: Block, key: string) => block.rows.every((row) => row[by] === key);
  const keys = [...new Set(touched.flatMap((block) => keysOf(block, question)))].sort();
  const cells = keys.map((key) => {
    const here = touched.filter((block) => keysOf(block, question).includes(key));
    return toLine(key, here, (block) => isWhole(block) && isIn(block, key));
  });
  return [...cells, toLine(null, touched, isWhole)];
}

const passes: Readonly<Record<Dimension, (row: Contribution, question: Question) => boolean>> = {
  month: ({ month }, { monthFrom, monthTo }) => month >= monthFrom && month <= monthTo,
  district: ({ district }, { region }) => district.startsWith(region),
  grid: () => true,
  kind: (row, { kind }) => (kind ?? row.kind) === row.kind,
  item: (row, { item }) => (item ?? row.item) === row.item,
};

/** A block knows what it holds dimension by dimension, and no more. */
function touches({ rows }: Block, question: Question): boolean {
  return Object.values(passes).every((passesOne) => rows.some((row) => passesOne(row, question)));
}

function keysOf({ rows }: Block, question: Question): readonly string[] {
  const { by } = question;
  return rows.filter((row) => passes[by](row, question)).map((row) => row[by]);
}

function toLine(key: string | null, here: readonly Block[], isCounted: (block: Block) => boolean) {
  const counted = here.filter(isCounted);
  const rows = counted.flatMap((block) => block.rows);
  const sum = (measure: 'packs' | 'fen') =>
    rows.length === 0 ? null : String(rows.reduce((total, row) => total + row[measure], 0));
  return {
    key,
    members: membersOf(counted),
    is_complete: here.every(isCounted),
    packs: sum('packs'),
    fen: sum('fen'),
  };
}

/** At least so many: of each district those of its largest part, or those of the largest part of all. */
function membersOf(blocks: readonly Block[]): number {
  const sizes = blocks.map(({ rows }) => ({
    districts: new Set(rows.map(({ district }) => district)),
    members: new Set(rows.map(({ enterprise }) => enterprise)).size,
  }));
  const largest = (of: typeof sizes) => Math.max(0, ...of.map(({ members }) => members));
  const ofDistricts = Map.groupBy(
    sizes.filter(({ districts }) => districts.size === 1),
    ({ districts }) => [...districts].join(),
  );
  const inDistricts = [...ofDistricts.values()].reduce((sum, of) => sum + largest(of), 0);
  return Math.max(inDistricts, largest(sizes));
}
