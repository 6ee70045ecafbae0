import type { Context } from './context.ts';
import type { SettlementFigures, SettlementTotalCell } from './settlement-totals.ts';

/** Resolves one figure of a cell; where something is left out of it, the caller is told so. */
export function shownFigure<Name extends keyof SettlementFigures>(name: Name) {
  return (
    { figures, isComplete }: SettlementTotalCell,
    _: unknown,
    { rights }: Context,
  ): SettlementFigures[Name] | null => {
    const coordinate = `SettlementTotal.${name}`;
    if (!isComplete)
      rights.noteAccess({ coordinate, status: 'SUPPRESSED', code: 'TOO_FEW_CONTRIBUTORS' });
    return figures?.[name] ?? null;
  };
}
