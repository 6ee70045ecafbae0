import type { SubgraphContext } from '../context.ts';

/** Resolves one figure of a cell; where something is left out of it, the caller is told so. */
export function shownFigure<Cell extends { readonly isComplete: boolean | null }, Figure>(
  coordinate: string,
  read: (cell: Cell) => Figure | null | undefined,
) {
  return (cell: Cell, _: unknown, { rights }: SubgraphContext): Figure | null => {
    if (cell.isComplete !== true)
      rights.noteAccess({ coordinate, status: 'SUPPRESSED', code: 'TOO_FEW_CONTRIBUTORS' });
    return read(cell) ?? null;
  };
}
