import type { ImportReport, Warning } from './importer.ts';

/** How many warnings are spelt out unless all are asked for. */
export const SPELT_OUT = 20;

/** A report as a person at the terminal reads it: counts, warnings by kind, then the lines. */
export function formatReport(report: ImportReport, isAll: boolean): string {
  const { file, read, stored, warnings } = report;
  const lines = new Set(warnings.map(({ line }) => line)).size;
  const counts = `${file}: ${read} rows read, ${stored} stored, ${lines} warned about`;
  if (warnings.length === 0) return counts;

  const spelt = isAll ? warnings : warnings.slice(0, SPELT_OUT);
  const rest = warnings.length - spelt.length;
  return [
    counts,
    '',
    ...countKinds(warnings),
    '',
    ...spelt.map(({ line, column, problem }) => `line ${line}, ${column}: ${problem}`),
    ...(rest > 0 ? [`… and ${rest} more; --all lists them`] : []),
  ].join('\n');
}

/** Warnings of one column and kind are one line; what a problem quotes of its row doesn't make it another kind. */
function countKinds(warnings: readonly Warning[]): readonly string[] {
  const kinds = Map.groupBy(warnings, ({ column, problem }) => `${column} ${kindOf(problem)}`);
  return [...kinds]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([kind, { length }]) => `${String(length).padStart(6)} × ${kind}`);
}

function kindOf(problem: string): string {
  return problem.replace(/: .*$/su, '').replace(/\d[\d.-]*/gu, '#');
}
