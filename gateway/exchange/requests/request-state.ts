import { ApiError } from '../../../schema/contract/errors.ts';

export type RequestState =
  | 'SUBMITTED'
  | 'SUPPLEMENT_ASKED'
  | 'APPROVED'
  | 'REFUSED'
  | 'WITHDRAWN'
  | 'PROVIDED'
  | 'EXPIRED'
  | 'REVOKED';

export type RequestStep =
  | 'ASK_SUPPLEMENT'
  | 'SUPPLEMENT'
  | 'APPROVE'
  | 'REFUSE'
  | 'WITHDRAW'
  | 'PROVIDE'
  | 'EXPIRE'
  | 'REVOKE';

const STEPS: Readonly<Record<RequestState, Readonly<Partial<Record<RequestStep, RequestState>>>>> =
  {
    SUBMITTED: {
      ASK_SUPPLEMENT: 'SUPPLEMENT_ASKED',
      APPROVE: 'APPROVED',
      REFUSE: 'REFUSED',
      WITHDRAW: 'WITHDRAWN',
    },
    SUPPLEMENT_ASKED: { SUPPLEMENT: 'SUBMITTED', WITHDRAW: 'WITHDRAWN' },
    // Approving again proposes anew what a second officer has rejected or another change overtaken.
    APPROVED: { APPROVE: 'APPROVED', PROVIDE: 'PROVIDED', WITHDRAW: 'WITHDRAWN' },
    PROVIDED: { EXPIRE: 'EXPIRED', REVOKE: 'REVOKED' },
    REFUSED: {},
    WITHDRAWN: {},
    EXPIRED: {},
    REVOKED: {},
  };

/**
 * The state that a step leads to.
 *
 * @param isSupplementAsked whether a supplement (补正) has been asked for before: it is asked for once.
 * @throws ApiError REQUEST_NOT_READY: the state doesn't allow the step. SUPPLEMENT_ASKED_ALREADY.
 */
export function nextState(
  state: RequestState,
  step: RequestStep,
  isSupplementAsked: boolean,
): RequestState {
  if (step === 'ASK_SUPPLEMENT' && isSupplementAsked)
    throw new ApiError('SUPPLEMENT_ASKED_ALREADY');
  const next = STEPS[state][step];
  if (next === undefined) throw new ApiError('REQUEST_NOT_READY');
  return next;
}
