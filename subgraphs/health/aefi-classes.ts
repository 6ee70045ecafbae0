import type { AefiClass } from './generated.ts';

/** The classes of the national form, in its order: 1 to 8. */
const AEFI_CLASSES: readonly AefiClass[] = [
  'COMMON_REACTION',
  'ABNORMAL_REACTION',
  'VACCINE_QUALITY',
  'PROCEDURE_ERROR',
  'COINCIDENTAL',
  'PSYCHOGENIC',
  'UNEXPLAINED',
  'UNDECIDED',
];

/** The class of a number of the form; null before the experts have decided. */
export function toAefiClass(no: number | null): AefiClass | null {
  return no === null ? null : (AEFI_CLASSES[no - 1] ?? null);
}

export function toAefiClassNo(name: AefiClass): number {
  return AEFI_CLASSES.indexOf(name) + 1;
}
