import { useCallback, useEffect, useState } from 'react';
import { PURPOSES_OF_ROLE, type Purpose } from '../../../schema/contract/purpose.ts';
import { type Identity, loadIdentities, loadToken } from './identities.ts';
import { ANONYMOUS, keepSession, readSession, type Session } from './session.ts';
import { toPurposes } from './token-claims.ts';

/** The session with what the visitor can choose from and the ways to choose it. */
export interface SessionControl {
  /** False until the kept session holds a token again: nothing should be asked before. */
  readonly isReady: boolean;
  readonly session: Session;
  /** Null where tokens are pasted. */
  readonly identities: readonly Identity[] | null;
  readonly identity: Identity | null;
  readonly purposes: readonly Purpose[];
  /** Why the last choice of an identity failed. */
  readonly failure: string | null;
  chooseIdentity(persona: string): Promise<void>;
  pasteToken(token: string): void;
  choosePurpose(purpose: Purpose | null): void;
  chooseMatter(matter: string): void;
}

const PUBLIC = 'public';

export function useSession(): SessionControl {
  const [session, setSession] = useState(ANONYMOUS);
  const [identities, setIdentities] = useState<readonly Identity[] | null>(null);
  const [isReady, setReady] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);

  const change = useCallback((next: Session) => {
    keepSession(sessionStorage, next);
    setSession(next);
  }, []);

  useEffect(() => {
    restore()
      .then((restored) => {
        setIdentities(restored.identities);
        change(restored.session);
      })
      .catch((error) => setFailure(String(error)))
      .finally(() => setReady(true));
  }, [change]);

  const identity = identities?.find(({ persona }) => persona === session.persona) ?? null;
  return {
    isReady,
    session,
    identities,
    identity,
    purposes: purposesOf(session, identity),
    failure,
    async chooseIdentity(persona) {
      try {
        change({ ...ANONYMOUS, persona, token: await loadToken(persona) });
        setFailure(null);
      } catch (error) {
        setFailure(String(error));
      }
    },
    pasteToken: (token) => change({ ...ANONYMOUS, token: token.trim() || null }),
    choosePurpose: (purpose) => change({ ...session, purpose, matter: null }),
    chooseMatter: (matter) => change({ ...session, matter: matter.trim() || null }),
  };
}

function purposesOf({ token }: Session, identity: Identity | null): readonly Purpose[] {
  if (identity !== null) return identity.purposes;
  return token === null ? PURPOSES_OF_ROLE.public : toPurposes(token);
}

/** A demonstration token is fetched anew, because the kept one may be from before the gateway's last start. */
async function restore(): Promise<{ identities: readonly Identity[] | null; session: Session }> {
  const kept = readSession(sessionStorage);
  const identities = await loadIdentities();
  if (identities === null) return { identities, session: { ...kept, persona: null } };

  const isKnown = identities.some(({ persona }) => persona === kept.persona);
  const persona = isKnown ? kept.persona! : PUBLIC;
  const token = await loadToken(persona);
  return { identities, session: { ...(isKnown ? kept : ANONYMOUS), persona, token } };
}
