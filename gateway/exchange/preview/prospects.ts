import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Agreement } from '../../../schema/contract/agreement.ts';
import { dayInChina } from '../../../schema/contract/day.ts';
import { ApiError } from '../../../schema/contract/errors.ts';
import {
  createPolicy,
  type Policy,
  type SubgraphDocument,
} from '../../../schema/contract/policy.ts';
import type { OwnerName } from '../../../schema/subgraphs.ts';
import type { AgreementStore, AgreementsInForce } from '../agreement-store.ts';
import { applyEdits, type Edit } from '../changes/edits.ts';
import type { Transaction } from '../database.ts';
import { proveAgreements } from '../prove-agreements.ts';

/** What edits would make of an agreement, and of everybody's rights. */
export interface Prospect {
  readonly agreement: Agreement;
  readonly before: Policy;
  readonly after: Policy;
}

/** What an owner's agreement is to become. */
export interface Intent {
  readonly owner: OwnerName;
  readonly edits: readonly Edit[];
  /** The version that the edits were written for; left out for the one in force. */
  readonly baseVersion?: number;
}

export interface Prospects {
  /**
   * @param transaction in which it happens: it holds a connection, and waiting for another one it would keep others
   *   from ever giving theirs back.
   * @throws ApiError AGREEMENT_CHANGED: another version than the edits were written for is in force; CHANGE_INVALID,
   *   GRANT_… or AGREEMENT_INVALID: nothing that makes a hole is even proposed.
   */
  drawUp(intent: Intent, transaction?: Transaction): Promise<Prospect>;
  /** The policy with an agreement in its owner's place. */
  policyWith(agreement: Agreement): Policy;
}

export interface ProspectParts {
  readonly documents: readonly SubgraphDocument[];
  readonly store: Pick<AgreementStore, 'inForce'>;
  /** As of the last second. */
  readonly current: () => AgreementsInForce;
  readonly now: () => Date;
}

export function createProspects({ documents, store, current, now }: ProspectParts): Prospects {
  return {
    async drawUp({ owner, edits, baseVersion }, transaction) {
      const { agreements } = await store.inForce(transaction);
      await nextTurn();
      const base = agreements.find((agreement) => agreement.owner === owner);
      if (base === undefined) throw new ApiError('CHANGE_INVALID');
      if (base.version !== (baseVersion ?? base.version)) throw new ApiError('AGREEMENT_CHANGED');
      const agreement = applyEdits(base, edits, yesterday());
      const next = replace(agreements, agreement);
      const after = proveAgreements(documents, next);
      await nextTurn();
      return { agreement, before: createPolicy(documents, agreements), after };
    },
    policyWith: (agreement) => createPolicy(documents, replace(current().agreements, agreement)),
  };

  function yesterday(): string {
    return dayInChina(new Date(now().getTime() - DAY_MS));
  }
}

const DAY_MS = 24 * 60 * 60 * 1000;

function replace(agreements: readonly Agreement[], by: Agreement): readonly Agreement[] {
  return agreements.map((agreement) => (agreement.owner === by.owner ? by : agreement));
}
