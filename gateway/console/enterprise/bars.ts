import type { Bar } from '../parts/bar-chart.tsx';
import { formatBriefly, formatFen } from '../parts/format.ts';

/** One bar for each month whose sum is given. */
export function toBars<Month extends { readonly month: string | null }>(
  months: readonly Month[],
  fenOf: (month: Month) => string | null,
): readonly Bar[] {
  return months.flatMap((month) => {
    const fen = fenOf(month);
    if (month.month === null || fen === null) return [];
    return [
      {
        label: month.month,
        value: Number(fen),
        text: formatFen(fen),
        shortText: formatBriefly(fen),
      },
    ];
  });
}
