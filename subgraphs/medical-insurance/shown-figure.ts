import type { Context } from './context.ts';
import type { SettlementFigures, SettlementTotalCell } from './settlement-totals.ts';

/** Resolves one figure of a cell; where it is withheld, the caller is told so. */
export function shownFigure<Name extends keyof SettlementFigures>(name: Name) {
  return (
    { figures }: SettlementTotalCell,
    _: unknown,
    { rights }: Context,
  ): SettlementFigures[Name] | null => {
    if (figures !== null) return figures[name];
    const coordinate = `SettlementTotal.${name}`;
    rights.noteAccess({ coordinate, status: 'SUPPRESSED', code: 'TOO_FEW_CONTRIBUTORS' });
    return null;
  };
}
