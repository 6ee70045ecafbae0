import { type ReactNode, useState } from 'react';
import { Refusals } from '../request/answer.tsx';
import type { Step } from './steps.ts';
import type { Steps } from './use-step.ts';

interface StepFormProps {
  readonly steps: Steps;
  readonly id: string;
  /** Steps that need no reason. */
  readonly plain: readonly (readonly [Step, string])[];
  /** Steps that need one, 5 to 2000 characters. */
  readonly reasoned?: readonly (readonly [Step, string])[];
  readonly children?: ReactNode;
}

/** The steps that may be taken now, with the reason that some need. */
export function StepForm({ steps, id, plain, reasoned = [], children }: StepFormProps) {
  const [reason, setReason] = useState('');
  const isShort = reason.trim().length < 5;
  return (
    <form className="steps filter" onSubmit={(event) => event.preventDefault()}>
      {children}
      {reasoned.length > 0 && (
        <label>
          理由或说明（5 至 2000 字）
          <textarea
            name="reason"
            rows={2}
            maxLength={2000}
            value={reason}
            onChange={({ target }) => setReason(target.value)}
          />
        </label>
      )}
      {plain.map(([step, title]) => (
        <button
          key={step}
          type="button"
          className="plain-button"
          disabled={steps.isBusy}
          onClick={() => steps.take(step, { id })}
        >
          {title}
        </button>
      ))}
      {reasoned.map(([step, title]) => (
        <button
          key={step}
          type="button"
          className="plain-button"
          disabled={steps.isBusy || isShort}
          onClick={() => steps.take(step, { id, reason: reason.trim() })}
        >
          {title}
        </button>
      ))}
      {steps.refusal !== null && <Refusals reply={steps.refusal} />}
    </form>
  );
}
