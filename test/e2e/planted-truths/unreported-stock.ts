import { NOW } from '../../../subgraphs/world/calendar.ts';
import type { Nodes } from './nodes.ts';

interface UnitsAnswer {
  readonly recalls: Nodes<{
    readonly recallNo: string;
    readonly stopSaleBy: string;
    readonly units: Nodes<{
      readonly enterprise: { readonly creditCode: string };
      readonly stockQuantity: number;
      readonly stockReportedAt: string | null;
    }>;
  }>;
}

/** Recall numbers and credit codes of units that have stock of a recalled batch and let the deadline pass without a report. */
export function findUnreportedStock(pages: readonly UnitsAnswer[]): string[] {
  return pages
    .flatMap(({ recalls }) => recalls.nodes)
    .filter(({ stopSaleBy }) => Date.parse(stopSaleBy) < Date.parse(NOW))
    .flatMap(({ recallNo, units }) =>
      units.nodes
        .filter(
          ({ stockQuantity, stockReportedAt }) => stockQuantity > 0 && stockReportedAt === null,
        )
        .map(({ enterprise }) => `${recallNo} ${enterprise.creditCode}`),
    );
}
