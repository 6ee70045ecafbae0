import type { Nodes } from './nodes.ts';

interface RecallsAnswer {
  readonly recalls: Nodes<RecallAnswer>;
}

export interface RecallAnswer {
  readonly stopSaleBy: string;
  readonly batches: readonly {
    readonly batchNo: string;
    readonly batch: { readonly nationalDrugCode: string };
  }[];
}

interface SalesAnswer {
  readonly enterprises: Nodes<{
    readonly creditCode: string;
    readonly retailSales: Nodes<SaleAnswer>;
  }>;
}

interface SaleAnswer {
  readonly soldAt: string;
  readonly nationalDrugCode: string;
  readonly batchNo: string;
}

/** What the second question needs of the first one's answer. */
export function toBatchVariables({ recalls }: RecallsAnswer) {
  const { nodes } = recalls;
  return {
    batchNo: nodes.flatMap(({ batches }) => batches.map(({ batchNo }) => batchNo)),
    from: nodes.map(({ stopSaleBy }) => stopSaleBy.slice(0, 10)).sort()[0],
  };
}

/** Credit codes of pharmacies that sold a recalled batch after its sale had to stop. */
export function findRecallBreaches(
  pages: readonly SalesAnswer[],
  { recalls }: RecallsAnswer,
): string[] {
  const stopOf = new Map(
    recalls.nodes.flatMap(({ batches, stopSaleBy }) =>
      batches.map(({ batchNo, batch }) => [`${batch.nationalDrugCode} ${batchNo}`, stopSaleBy]),
    ),
  );
  const isBreach = ({ nationalDrugCode, batchNo, soldAt }: SaleAnswer) => {
    const stopSaleBy = stopOf.get(`${nationalDrugCode} ${batchNo}`);
    return stopSaleBy !== undefined && soldAt > stopSaleBy;
  };
  return pages
    .flatMap(({ enterprises }) => enterprises.nodes)
    .filter(({ retailSales }) => retailSales.nodes.some(isBreach))
    .map(({ creditCode }) => creditCode);
}
