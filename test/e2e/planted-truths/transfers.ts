import type { Nodes } from './nodes.ts';

interface Answer {
  readonly caseTransfers: Nodes<TransferAnswer>;
}

interface TransferAnswer {
  readonly transferNo: string;
  readonly status: string;
  readonly policeFeedback: {
    readonly receipt: { readonly answerDueAt: string };
    readonly decisions: readonly Decision[];
  };
}

interface Decision {
  readonly decision: string;
  readonly decidedAt: string;
}

/** Each transfer with how it ended, as `number outcome`. */
export function findOutcomes(pages: readonly Answer[]): string[] {
  return listTransfers(pages).map((transfer) => `${transfer.transferNo} ${outcomeOf(transfer)}`);
}

/** Numbers of transfers whose first answer came after it was due. */
export function findOverdue(pages: readonly Answer[]): string[] {
  return listTransfers(pages)
    .filter((transfer) => !isAnsweredInTime(transfer))
    .map(({ transferNo }) => transferNo);
}

function listTransfers(pages: readonly Answer[]): TransferAnswer[] {
  return pages.flatMap(({ caseTransfers }) => caseTransfers.nodes);
}

function outcomeOf(transfer: TransferAnswer): string {
  const decisions = transfer.policeFeedback.decisions.map(({ decision }) => decision);
  if (decisions.join(' ') === 'NOT_FILED FILED') return 'FILED_AFTER_RECONSIDERATION';
  if (decisions.join(' ') === 'FILED' && isAnsweredInTime(transfer)) return 'FILED_IN_TIME';
  return transfer.status;
}

function isAnsweredInTime({ policeFeedback }: TransferAnswer): boolean {
  const [first] = policeFeedback.decisions;
  return first !== undefined && first.decidedAt <= policeFeedback.receipt.answerDueAt;
}
