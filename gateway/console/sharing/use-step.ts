import { useState } from 'react';
import { type GraphqlReply, postGraphql } from '../request/post-graphql.ts';
import type { Session } from '../session/session.ts';
import { STEPS, type Step } from './steps.ts';

export interface Steps {
  readonly isBusy: boolean;
  /** Why the last step was refused; null when it was taken. */
  readonly refusal: Pick<GraphqlReply, 'errors'> | null;
  take(step: Step, variables: Readonly<Record<string, unknown>>): Promise<void>;
}

/** Takes steps as the session's caller, one at a time, and says when one was taken. */
export function useSteps(session: Session, onTaken: (step: Step) => void): Steps {
  const [isBusy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Steps['refusal']>(null);
  return {
    isBusy,
    refusal,
    async take(step, variables) {
      setBusy(true);
      const reply = await postGraphql({ query: STEPS[step], variables }, session).catch(toLost);
      setBusy(false);
      setRefusal(reply.errors ? reply : null);
      if (!reply.errors) onTaken(step);
    },
  };
}

/** A lost connection reads like the gateway's own refusal for being at its limit: try again. */
function toLost(): Pick<GraphqlReply, 'errors'> {
  return { errors: [{ message: '', extensions: { code: 'OVERLOADED' } }] };
}
