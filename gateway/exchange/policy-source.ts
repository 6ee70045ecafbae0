import { ApiError } from '../../schema/contract/errors.ts';
import type { Policy, PolicyDraft } from '../../schema/contract/policy.ts';
import type { AgreementsInForce } from './agreement-store.ts';
import type { AgreementSource } from './follow-agreements.ts';

export interface PolicySource {
  /**
   * The policy in force: the same object as long as nothing has changed. Whoever asks once sees one policy.
   *
   * @throws ApiError POLICY_UNAVAILABLE when it was last confirmed more than 600 s ago, or never.
   */
  current(): Policy;
  /** Looks now, not at the next second: called after a change was made here. */
  refresh(): Promise<void>;
}

/** A source over one state of the SDL, which ends with it. */
export interface OwnedPolicySource extends PolicySource {
  /** Whether there is a policy in force. */
  isUsable(): boolean;
  close(): void;
}

export interface PolicySourceParts {
  readonly agreements: Pick<AgreementSource, 'current' | 'refresh' | 'subscribe'>;
  /** Joins them with the SDL. */
  readonly policyOf: (agreements: AgreementsInForce) => PolicyDraft;
  /** Hears of a policy with holes. */
  readonly onError: (cause: unknown) => void;
}

/**
 * Makes a policy of the agreements whenever they change, before the next request is decided.
 *
 * @throws Error that lists the holes in what is in force now: nothing starts on a policy with a hole. One that comes
 *   later, because its agreements are newer than the SDL here, is closed over its holes.
 */
export function createPolicySource({
  agreements,
  policyOf,
  onError,
}: PolicySourceParts): OwnedPolicySource {
  let policy: Policy | null = null;
  const inForce = attempt(agreements.current);
  if (inForce !== null) take(inForce, refuse);
  const close = agreements.subscribe((changed) => take(changed, onError));

  return {
    current,
    refresh: agreements.refresh,
    isUsable: () => attempt(current) !== null,
    close,
  };

  function current(): Policy {
    const { revision } = agreements.current();
    if (policy?.revision !== revision) throw new ApiError('POLICY_UNAVAILABLE');
    return policy;
  }

  function take(changed: AgreementsInForce, onHoles: (cause: unknown) => void): void {
    const { policy: next, holes } = policyOf(changed);
    if (holes.length > 0) onHoles(new Error(`The policy has holes:\n  ${holes.join('\n  ')}`));
    policy = next;
  }
}

function attempt<Value>(read: () => Value): Value | null {
  try {
    return read();
  } catch {
    return null;
  }
}

function refuse(cause: unknown): never {
  throw cause;
}
