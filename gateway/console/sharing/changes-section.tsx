import { titleOfEffect } from '../catalogue/effects.ts';
import { wordsOf } from '../enterprise/words.ts';
import { BarChart } from '../parts/bar-chart.tsx';
import { formatInstant } from '../parts/format.ts';
import { subjectOf } from '../session/token-claims.ts';
import type { SessionControl } from '../session/use-session.ts';
import type { AgreementChange, PreviewLine } from './sharing-data.ts';
import { StepForm } from './step-form.tsx';
import { useSteps } from './use-step.ts';
import { titleOfChangeState, titleOfEdit, titleOfUse } from './words.ts';

interface ChangesSectionProps {
  readonly changes: readonly AgreementChange[];
  readonly control: SessionControl;
  readonly onTaken: () => void;
}

/** Changes of the own agreement: those that wait for a second officer with what they would do. */
export function ChangesSection({ changes, control, onTaken }: ChangesSectionProps) {
  return (
    <section className="file-section" aria-label="协议变更">
      <header>
        <h2>协议变更</h2>
        <span>待复核 {changes.filter(({ state }) => state === 'PROPOSED').length} 件</span>
      </header>
      {changes.length === 0 && <p>还没有变更。</p>}
      {changes.map((change) => (
        <Change key={change.id} change={change} control={control} onTaken={onTaken} />
      ))}
    </section>
  );
}

interface ChangeProps {
  readonly change: AgreementChange;
  readonly control: SessionControl;
  readonly onTaken: () => void;
}

function Change({ change, control, onTaken }: ChangeProps) {
  const steps = useSteps(control.session, onTaken);
  const { id, state, edits, reason, proposedBy, proposedAt, decidedBy, preview } = change;
  const isOwn = proposedBy === subjectOf(control.session.token);
  return (
    <article className="request" aria-label={`变更 ${titleOfChangeState(state)}`}>
      <h3>
        {edits.map(({ kind, scope }) => `${titleOfEdit(kind)} ${scope ?? ''}`).join('；')}
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
      {state === 'PROPOSED' && preview !== null && <Preview lines={preview.lines} />}
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

/** Who gains and who loses what, and what the last day would have been like. */
function Preview({ lines }: { readonly lines: readonly PreviewLine[] }) {
  const used = lines.filter(({ operations }) => (operations ?? 0) > 0).slice(0, 6);
  return (
    <>
      <div className="records">
        <table>
          <caption>谁得到，谁失去</caption>
          <thead>
            <tr>
              <th scope="col">角色</th>
              <th scope="col">用途</th>
              <th scope="col">使用</th>
              <th scope="col">变化</th>
              <th scope="col">字段</th>
              <th scope="col" className="number">
                近一日操作
              </th>
              <th scope="col" className="number">
                涉及人员
              </th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <tr
                key={JSON.stringify([
                  line.role,
                  line.purpose,
                  line.use,
                  line.region,
                  line.from,
                  line.before,
                  line.after,
                  line.coordinates[0],
                ])}
              >
                <td>
                  {wordsOf('Role')(line.role)} {line.region}
                </td>
                <td>{line.purpose === null ? '不需用途' : wordsOf('Purpose')(line.purpose)}</td>
                <td>{titleOfUse(line.use)}</td>
                <td className={line.isLoss ? 'loss' : 'gain'}>
                  {line.isGain && '得 '}
                  {line.isLoss && '失 '}
                  {titleOfEffect(line.before)} → {titleOfEffect(line.after)}
                </td>
                <td title={line.coordinates.join('\n')}>{line.coordinates.length} 个</td>
                <td className="number">{line.operations ?? '—'}</td>
                <td className="number">{line.callers ?? '—'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {used.length > 0 && (
        <BarChart
          title="近一日会受影响的操作"
          bars={used.map(({ role, purpose, operations }) => ({
            label: `${wordsOf('Role')(role)}·${purpose === null ? '无' : wordsOf('Purpose')(purpose)}`,
            value: operations ?? 0,
            text: `${operations} 次`,
            shortText: String(operations),
          }))}
        />
      )}
    </>
  );
}
