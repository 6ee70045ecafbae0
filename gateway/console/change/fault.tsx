import type { ErrorCode } from '../../../schema/contract/errors.ts';
import { reasonOf } from '../access/reasons.ts';

/** Why a part of the form is refused, with the exchange's own code. */
export function Fault({ code }: { readonly code: ErrorCode | undefined }) {
  if (code === undefined) return null;
  return (
    <p className="fault" role="alert">
      {reasonOf(code)} <code>{code}</code>
    </p>
  );
}
