import type { Random } from './random.ts';

/** One contribution to totals: what one store sold of one product in one month. */
export interface Contribution {
  readonly month: string;
  readonly city: string;
  readonly district: string;
  readonly grid: string;
  readonly kind: string;
  readonly item: string;
  readonly enterprise: string;
  /** The chain, or the store itself. */
  readonly contributor: string;
  readonly packs: number;
  readonly fen: number;
}

export const MONTHS = ['2026-08', '2026-09'] as const;
export const DISTRICTS = ['990101', '990102', '990201', '990202'] as const;
export const KINDS = ['STORE', 'CLINIC'] as const;
export const ITEMS = ['P1', 'P2'] as const;

/** Few enough stores that most cells expose somebody: one in four has nearly all, some are of one chain. */
export function drawCity(random: Random, stores = 18): readonly Contribution[] {
  const drawn = Array.from({ length: stores }, (_, i) => {
    const district = random.pick(DISTRICTS);
    return {
      city: district.slice(0, 4),
      district,
      grid: `${district}-${random.below(2)}`,
      kind: random.isChosen(0.75) ? 'STORE' : 'CLINIC',
      enterprise: `E${i}`,
      contributor: random.isChosen(0.3) ? `CHAIN${random.below(2)}` : `E${i}`,
      scale: random.isChosen(0.25) ? 50 : 1,
    };
  });
  return drawn.flatMap(({ scale, ...store }) =>
    MONTHS.flatMap((month) =>
      ITEMS.filter(() => random.isChosen(0.7)).map((item) => {
        const packs = 1 + random.below(9) * scale;
        return { ...store, month, item, packs, fen: packs * (100 + random.below(50)) };
      }),
    ),
  );
}

export type Dimension = 'month' | 'district' | 'grid' | 'kind' | 'item';

/** A question for totals; null asks for all. */
export interface Question {
  readonly by: Dimension;
  readonly region: string;
  readonly kind: string | null;
  readonly item: string | null;
  readonly monthFrom: string;
  readonly monthTo: string;
}

/** Every question that there is: all spans, regions, filters and dimensions. */
export const QUESTIONS: readonly Question[] = (
  ['month', 'district', 'grid', 'kind', 'item'] as const
).flatMap((by) =>
  ['99', '9901', '9902', ...DISTRICTS].flatMap((region) =>
    [null, ...KINDS].flatMap((kind) =>
      [null, ...ITEMS].flatMap((item) =>
        MONTHS.flatMap((monthFrom, i) =>
          MONTHS.slice(i).map((monthTo) => ({ by, region, kind, item, monthFrom, monthTo })),
        ),
      ),
    ),
  ),
);

export function isAsked(row: Contribution, question: Question): boolean {
  return (
    row.district.startsWith(question.region) &&
    (question.kind ?? row.kind) === row.kind &&
    (question.item ?? row.item) === row.item &&
    row.month >= question.monthFrom &&
    row.month <= question.monthTo
  );
}
