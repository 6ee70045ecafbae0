import type { Decision } from '../../../schema/contract/decide.ts';
import { type ErrorCode, messageOf } from '../../../schema/contract/errors.ts';
import type { MaskName } from '../../../schema/contract/mask.ts';

/** The code that an operation would be told, or null where something is given. */
export function codeOf(decision: Decision): ErrorCode | null {
  if (decision.effect === 'MASK') return 'FIELD_MASKED';
  return decision.effect === 'DENY' ? decision.code : null;
}

/** The sentence that goes with the code: what to do next. */
export function adviceOf(decision: Decision): string | null {
  const code = codeOf(decision);
  return code && messageOf(code);
}

export function maskOf(decision: Decision): MaskName | null {
  return decision.effect === 'MASK' ? decision.mask : null;
}
