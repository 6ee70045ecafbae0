import { formatInstant } from '../parts/format.ts';
import { subjectOf } from '../session/token-claims.ts';
import type { SessionControl } from '../session/use-session.ts';
import { ChangePreview } from './change-preview.tsx';
import { ProposedEdits } from './proposed-edits.tsx';
import type { AgreementChange, GrantedFieldSet } from './sharing-data.ts';
import { StepForm } from './step-form.tsx';
import { useSteps } from './use-step.ts';
import { titleOfChangeState, titleOfEdit } from './words.ts';

interface ChangesSectionProps {
  readonly changes: readonly AgreementChange[];
  /** Of the own agreement in force. */
  readonly fieldSets: readonly GrantedFieldSet[];
  readonly control: SessionControl;
  readonly onTaken: () => void;
}

/** Changes of the own agreement: those that wait for a second officer with what they would do. */
export function ChangesSection({ changes, fieldSets, control, onTaken }: ChangesSectionProps) {
  return (
    <section className="file-section" aria-label="协议变更">
      <header>
        <h2>协议变更</h2>
        <span>待复核 {changes.filter(({ state }) => state === 'PROPOSED').length} 件</span>
      </header>
      {changes.length === 0 && <p>还没有变更。</p>}
      {changes.map((change) => (
        <Change
          key={change.id}
          change={change}
          fieldSets={fieldSets}
          control={control}
          onTaken={onTaken}
        />
      ))}
    </section>
  );
}

interface ChangeProps extends Omit<ChangesSectionProps, 'changes'> {
  readonly change: AgreementChange;
}

function Change({ change, fieldSets, control, onTaken }: ChangeProps) {
  const steps = useSteps(control.session, onTaken);
  const { id, state, edits, reason, proposedBy, proposedAt, decidedBy, preview } = change;
  const isOwn = proposedBy === subjectOf(control.session.token);
  return (
    <article className="request" aria-label={`变更 ${titleOfChangeState(state)}`}>
      <h3>
        {[...new Set(edits.map(({ kind, scope }) => `${titleOfEdit(kind)} ${scope ?? ''}`))].join(
          '；',
        )}
        <span className="mark">{titleOfChangeState(state)}</span>
      </h3>
      <p>
        {formatInstant(proposedAt)} <code>{proposedBy}</code> 提出
        {decidedBy !== null && (
          <>
            ，<code>{decidedBy}</code> 办结
          </>
        )}
        ：{reason} {change.decisionReason}
      </p>
      <ProposedEdits edits={edits} fieldSets={state === 'PROPOSED' ? fieldSets : []} />
      {state === 'PROPOSED' && preview !== null && <ChangePreview lines={preview.lines} />}
      {state === 'PROPOSED' && isOwn && (
        <StepForm steps={steps} id={id} plain={[['withdrawChange', '撤回']]}>
          <p>须由本部门另一名数据专员复核。</p>
        </StepForm>
      )}
      {state === 'PROPOSED' && !isOwn && (
        <StepForm
          steps={steps}
          id={id}
          plain={[['approveChange', '复核通过，生效']]}
          reasoned={[['rejectChange', '驳回']]}
        />
      )}
    </article>
  );
}
