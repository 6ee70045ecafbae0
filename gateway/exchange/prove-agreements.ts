import { type Agreement, parseAgreement } from '../../schema/contract/agreement.ts';
import { ApiError } from '../../schema/contract/errors.ts';
import {
  createPolicy,
  type SubgraphDocument,
  undefinedCoordinates,
} from '../../schema/contract/policy.ts';

/**
 * Checks that agreements make a policy without a hole: what doesn't never comes into force.
 *
 * @throws ApiError AGREEMENT_INVALID that names what is wrong.
 */
export function proveAgreements(
  documents: readonly SubgraphDocument[],
  agreements: readonly Agreement[],
): void {
  try {
    for (const agreement of agreements) parseAgreement(agreement);
    createPolicy(documents, agreements);
  } catch (cause) {
    throw new ApiError('AGREEMENT_INVALID', { cause, detail: (cause as Error).message });
  }
  const unknown = agreements.flatMap((agreement) => unknownTo(documents, agreement));
  if (unknown.length === 0) return;
  const detail = `Nobody defines ${unknown.join(', ')}.`;
  throw new ApiError('AGREEMENT_INVALID', { detail });
}

function unknownTo(
  documents: readonly SubgraphDocument[],
  agreement: Agreement,
): readonly string[] {
  const own = documents.find(({ name }) => name === agreement.owner);
  return own === undefined ? [agreement.owner] : undefinedCoordinates(own, agreement);
}
