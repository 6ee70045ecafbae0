import { ApiError } from '../../schema/contract/errors.ts';
import { bothPolicies, createPolicy, type Policy } from '../../schema/contract/policy.ts';
import {
  type Acknowledgement,
  AGREEMENTS_LIFETIME_MS,
  type OwnersText,
  type Publication,
} from '../../schema/contract/publication.ts';
import { parseSubgraphSdl, readAgreements } from '../../schema/files.ts';
import type { AgencyName } from '../../schema/subgraphs.ts';

/** The owner's own policy: what its data is given by, whatever the gateway decided before. */
export interface OwnerPolicy {
  /**
   * The policy for a call, as it is at the moment.
   *
   * @param revision of the policy that the gateway decided by. Where it is another than the owner's, only what both
   *   give is given.
   * @throws ApiError POLICY_UNAVAILABLE when nobody has published one in the last 600 s; POLICY_OUTDATED when the
   *   gateway's is newer, or older than what is remembered.
   */
  forCall(revision: number | undefined): Policy;
  /**
   * Takes what a gateway publishes. The highest revision counts: an older one changes and confirms nothing.
   *
   * @throws ApiError AGREEMENT_INVALID when the agreement is another owner's or the text makes a policy with a hole.
   */
  take(publication: Publication): Acknowledgement;
  isAvailable(): boolean;
}

/** A gateway that lags behind may decide by one of these. */
const MAX_REMEMBERED = 8;

/** A policy that lives as long as gateways confirm it. */
export function createPublishedPolicy(name: AgencyName, now: () => Date): OwnerPolicy {
  const document = parseSubgraphSdl(name);
  /** By revision, oldest first. */
  const policies = new Map<number, Policy>();
  const joined = new Map<number, Policy>();
  let policy: Policy | null = null;
  let confirmedMs = 0;
  return { forCall, take, isAvailable: () => policy !== null && isConfirmed() };

  function isConfirmed(): boolean {
    return now().getTime() - confirmedMs <= AGREEMENTS_LIFETIME_MS;
  }

  function forCall(revision: number | undefined): Policy {
    if (policy === null || !isConfirmed()) throw new ApiError('POLICY_UNAVAILABLE');
    if (revision === undefined || revision === policy.revision) return policy;
    const other = policies.get(revision);
    if (other === undefined) throw new ApiError('POLICY_OUTDATED');
    const both = joined.get(revision) ?? bothPolicies(policy, other);
    joined.set(revision, both);
    return both;
  }

  function take({ revision, issuedAt, text }: Publication): Acknowledgement {
    const held = policy?.revision ?? 0;
    if (revision > held && text !== undefined) replace(text, revision);
    if (revision === policy?.revision) confirm(issuedAt);
    return { revision: policy?.revision ?? 0 };
  }

  function replace(text: OwnersText, revision: number): void {
    policy = prove(text, revision);
    confirmedMs = 0;
    joined.clear();
    policies.set(revision, policy);
    if (policies.size > MAX_REMEMBERED) policies.delete(policies.keys().next().value!);
  }

  /** A consent in the owner's own name would be a second agreement of its own. */
  function prove({ agreement, consents }: OwnersText, revision: number): Policy {
    const isOwn = agreement.owner === name && consents.every(({ owner }) => owner !== name);
    if (!isOwn) throw new ApiError('AGREEMENT_INVALID');
    try {
      return createPolicy([{ name, document }], [agreement, ...consents], revision);
    } catch (cause) {
      throw new ApiError('AGREEMENT_INVALID', { cause });
    }
  }

  /** A gateway whose clock is ahead can't confirm for the future. */
  function confirm(issuedAt: string): void {
    const issuedMs = Math.min(Date.parse(issuedAt), now().getTime());
    confirmedMs = Math.max(confirmedMs, issuedMs);
  }
}

/** For a subgraph that runs without an exchange: the owner's reviewed text. Publications are acknowledged and left alone. */
export function createFilePolicy(name: AgencyName): OwnerPolicy {
  const policy = createPolicy([{ name, document: parseSubgraphSdl(name) }], readAgreements());
  return {
    forCall: () => policy,
    take: ({ revision }) => ({ revision }),
    isAvailable: () => true,
  };
}
