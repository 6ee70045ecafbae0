import type { Dice } from '../random/dice.ts';
import { mobileOf } from './identifiers.ts';
import { createNames } from './names.ts';
import type { GridRow } from './territory.ts';

export interface SupervisorRow {
  readonly badgeNo: string;
  readonly name: string;
  readonly phone: string;
  readonly gridCode: string;
  readonly regionCode: string;
  readonly isResponsible: boolean;
}

export interface Supervisors {
  readonly all: readonly SupervisorRow[];
  /** The responsible supervisor first, then the assistant: nobody inspects alone. */
  of(gridCode: string): readonly SupervisorRow[];
}

/** After every other population's. */
const FIRST_PHONE = 900_000_000;

export function createSupervisors(dice: Dice, grids: readonly GridRow[]): Supervisors {
  const nameOf = createNames(dice, 'supervisor');
  const all = grids.flatMap(({ gridCode, regionCode }, grid) =>
    [0, 1].map((place): SupervisorRow => {
      const index = 2 * grid + place;
      return {
        badgeNo: `辽A${String(99_001 + index)}`,
        name: nameOf(index, index % 3 ? 'MALE' : 'FEMALE'),
        phone: mobileOf(FIRST_PHONE + index),
        gridCode,
        regionCode,
        isResponsible: place === 0,
      };
    }),
  );
  const byGrid = Map.groupBy(all, (supervisor) => supervisor.gridCode);
  return { all, of: (gridCode) => byGrid.get(gridCode)! };
}
