import { type Agreement, parseAgreement } from '../../schema/contract/agreement.ts';
import { ApiError } from '../../schema/contract/errors.ts';
import {
  createPolicy,
  type Policy,
  type SubgraphDocument,
  undefinedCoordinates,
} from '../../schema/contract/policy.ts';

/**
 * The policy that agreements make, checked to be without a hole: what has one never comes into force.
 *
 * @throws ApiError AGREEMENT_INVALID that names what is wrong.
 */
export function proveAgreements(
  documents: readonly SubgraphDocument[],
  agreements: readonly Agreement[],
): Policy {
  const policy = wholePolicy(documents, agreements);
  const unknown = agreements.flatMap((agreement) => unknownTo(documents, agreement));
  if (unknown.length === 0) return policy;
  const detail = `Nobody defines ${unknown.join(', ')}.`;
  throw new ApiError('AGREEMENT_INVALID', { detail });
}

function wholePolicy(
  documents: readonly SubgraphDocument[],
  agreements: readonly Agreement[],
): Policy {
  try {
    for (const agreement of agreements) parseAgreement(agreement);
    return createPolicy(documents, agreements);
  } catch (cause) {
    throw new ApiError('AGREEMENT_INVALID', { cause, detail: (cause as Error).message });
  }
}

function unknownTo(
  documents: readonly SubgraphDocument[],
  agreement: Agreement,
): readonly string[] {
  const own = documents.find(({ name }) => name === agreement.owner);
  return own === undefined ? [agreement.owner] : undefinedCoordinates(own, agreement);
}
