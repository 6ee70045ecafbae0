import { type Decision, rowsOf } from './decide.ts';
import { ApiError } from './errors.ts';
import { coversRows } from './rows.ts';
import type { UseMode } from './use-mode.ts';

/** A coordinate that an argument touches without reading it. */
export interface Use {
  readonly coordinate: string;
  readonly mode: UseMode;
}

export type Refused = Extract<Decision, { readonly effect: 'DENY' | 'HIDE' }>;

const NOT_AGREED: Refused = { effect: 'DENY', code: 'USE_NOT_AGREED' };

/**
 * Using is reading: the refusal of a field whose argument uses what the caller may not use, or not for as many rows as
 * the field gives; else null. A masked value can't be used: the answer would tell what the mask hides.
 *
 * @param use the decision on what is used, in the mode in which it is.
 * @param field the decision on the field that carries the argument. What it gives is what the use sorts, picks or counts.
 */
export function refusalOfUse(use: Decision, field: Decision): Refused | null {
  switch (use.effect) {
    case 'DENY':
    case 'HIDE':
      return use;
    case 'MASK':
      return NOT_AGREED;
    case 'TOTALS':
      return field.effect === 'TOTALS' && coversRows(use.rows, field.rows) ? null : NOT_AGREED;
    case 'ALLOW':
      return coversRows(use.rows, rowsOf(field)) ? null : NOT_AGREED;
  }
}

/**
 * The owner's own guard: a field is refused whole for one use that is refused.
 *
 * @param field the decision on the field that carries the arguments.
 * @throws ApiError the code by which the owner refuses the use.
 */
export function requireUses(
  uses: Iterable<Use>,
  field: Decision,
  decide: (coordinate: string, mode: UseMode) => Decision,
): void {
  for (const { coordinate, mode } of uses) {
    const refused = refusalOfUse(decide(coordinate, mode), field);
    if (refused === null) continue;
    const code = refused.effect === 'DENY' ? refused.code : 'FIELD_NOT_SHARED';
    throw new ApiError(code, { extensions: { coordinate } });
  }
}
