import { useMemo } from 'react';
import type { SessionControl } from './use-session.ts';

/** The same caller without a purpose: for what doesn't hang on it, so that a missing matter is no hindrance. */
export function useWithoutPurpose(control: SessionControl): SessionControl {
  const { session } = control;
  const { persona, token } = session;
  return {
    ...control,
    session: useMemo(() => ({ persona, token, purpose: null, matter: null }), [persona, token]),
  };
}
