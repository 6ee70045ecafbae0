import { MIN_CONTRIBUTORS, P_PERCENT } from '../../../subgraphs/kit/totals.ts';
import { type Contribution, isAsked, type Question } from './small-city.ts';

export const LEVELS = [
  ['month', 'district', 'kind', 'product'],
  ['month', 'district', 'kind'],
  ['month', 'district'],
  ['month', 'city'],
] as const;

export const MEASURES = ['packs', 'fen'] as const;

/** Whether the sum of these would tell too much of somebody: the rule as the handbook words it. */
export function exposes(rows: readonly Contribution[]): boolean {
  const shares = Map.groupBy(rows, ({ contributor }) => contributor);
  if (shares.size < MIN_CONTRIBUTORS) return true;
  return MEASURES.some((measure) => {
    const sums = [...shares.values()].map((own) => own.reduce((sum, row) => sum + row[measure], 0));
    const [largest = 0, , ...others] = sums.sort((a, b) => b - a);
    return others.reduce((sum, one) => sum + one, 0) < (P_PERCENT / 100) * largest;
  });
}

/** The safe parts of a city, cut level by level. */
export function cutIntoParts(rows: readonly Contribution[]): readonly (readonly Contribution[])[] {
  const parts: (readonly Contribution[])[] = [];
  let left = rows;
  for (const keys of LEVELS) {
    const groups = Map.groupBy(left, (row) => keys.map((key) => row[key]).join(' '));
    const safe = [...groups.values()].filter((group) => !exposes(group));
    parts.push(...safe);
    left = left.filter((row) => !safe.some((part) => part.includes(row)));
  }
  return parts;
}

/** One line of an answer, as the statement gives it. */
export interface Line {
  readonly key: string | null;
  readonly enterprises: number;
  readonly is_complete: boolean;
  readonly packs: string | null;
  readonly fen: string | null;
}

/** The answer to a question from the parts alone. */
export function answerFrom(
  parts: readonly (readonly Contribution[])[],
  rows: readonly Contribution[],
  question: Question,
): readonly Line[] {
  const asked = rows.filter((row) => isAsked(row, question));
  const whole = parts.filter((part) => part.every((row) => asked.includes(row)));
  const keys = [...new Set(asked.map((row) => row[question.by]))].sort();
  const cells = keys.map((key) => {
    const within = whole.filter((part) => part.every((row) => row[question.by] === key));
    return toLine(
      key,
      within.flat(),
      asked.filter((row) => row[question.by] === key),
    );
  });
  return asked.length === 0 ? [] : [...cells, toLine(null, whole.flat(), asked)];
}

function toLine(
  key: string | null,
  counted: readonly Contribution[],
  asked: readonly Contribution[],
): Line {
  const sum = (measure: 'packs' | 'fen') =>
    counted.length === 0 ? null : String(counted.reduce((total, row) => total + row[measure], 0));
  return {
    key,
    enterprises: new Set(counted.map(({ enterprise }) => enterprise)).size,
    is_complete: counted.length === asked.length,
    packs: sum('packs'),
    fen: sum('fen'),
  };
}
