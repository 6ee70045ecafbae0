import { useState } from 'react';
import { postGraphql } from '../request/post-graphql.ts';
import type { Session } from '../session/session.ts';
import type { SharingValue } from './agreement-data.ts';
import operation from './check-grant.graphql?raw';
import { type GrantDraft, toGrantInput } from './grant-draft.ts';
import { type Faults, faultsOf, toFaults } from './grant-faults.ts';

export interface GrantCheck {
  readonly isBusy: boolean;
  readonly faults: Faults;
  /** Whether the grant can be adopted; if not, `faults` say why. */
  pass(grant: GrantDraft, place: Place): Promise<boolean>;
  /** Shows what is left of the faults that were found. */
  recheck(grant: GrantDraft): void;
  clear(): void;
}

interface Place {
  readonly scope: string;
  /** The grant in force that it replaces; null for none. */
  readonly number: number | null;
}

const NONE: Faults = {};

/** Checks a grant by the contract's rules first, then asks the exchange: what it refuses stands where it belongs. */
export function useGrantCheck(session: Session, sharing: SharingValue): GrantCheck {
  const [isBusy, setBusy] = useState(false);
  const [faults, setFaults] = useState(NONE);
  return {
    isBusy,
    faults,
    async pass(grant, place) {
      const own = faultsOf(grant, sharing);
      setFaults(own);
      if (Object.keys(own).length > 0) return false;
      setBusy(true);
      const refused = await ask(grant, place, session);
      setBusy(false);
      setFaults(refused);
      return Object.keys(refused).length === 0;
    },
    recheck: (grant) => {
      if (Object.keys(faults).length > 0) setFaults(faultsOf(grant, sharing));
    },
    clear: () => setFaults(NONE),
  };
}

/** What concerns the change as a whole, or a lost connection, is for its preview to say. */
async function ask(grant: GrantDraft, { scope, number }: Place, session: Session): Promise<Faults> {
  const kind = number === null ? 'ADD_GRANT' : 'REPLACE_GRANT';
  const edits = [{ kind, scope, number, grant: toGrantInput(grant) }];
  const reply = await postGraphql({ query: operation, variables: { edits } }, session).catch(
    () => null,
  );
  return toFaults(reply?.errors?.map(({ extensions }) => extensions?.code) ?? []);
}
