import { useState } from 'react';
import { dayInChina } from '../../../schema/contract/day.ts';
import { inChinese, wordsOf } from '../enterprise/words.ts';
import { Refusals } from '../request/answer.tsx';
import { agencyOf } from '../session/token-claims.ts';
import type { SessionControl } from '../session/use-session.ts';
import { inWords } from './grant-words.ts';
import type { GrantedFieldSet, SharingAgreement } from './sharing-data.ts';
import { useSteps } from './use-step.ts';

interface AgreementsSectionProps {
  readonly agreements: readonly SharingAgreement[];
  readonly control: SessionControl;
  readonly onTaken: () => void;
}

/** The agreements in force, and the own one even where it isn't; from the own one can be taken. */
export function AgreementsSection({ agreements, control, onTaken }: AgreementsSectionProps) {
  const own = agencyOf(control.session.token);
  const today = dayInChina(new Date());
  return (
    <section className="file-section" aria-label="现行协议">
      <header>
        <h2>现行协议</h2>
      </header>
      {agreements.map(({ id, owner, version, validFrom, validTo, fieldSets }) => (
        <details key={id} className="agreement">
          <summary>
            <strong>{wordsOf('Owner')(owner)}</strong> <code>{id}</code> 第 {version} 版，
            {validFrom} 至 {validTo}，{fieldSets.length} 个字段集
            {today < validFrom && <span className="mark">尚未生效</span>}
            {today > validTo && <span className="mark">已失效</span>}
          </summary>
          {fieldSets.map((set) => (
            <FieldSet
              key={set.scope}
              set={set}
              isOwn={owner === own}
              control={control}
              onTaken={onTaken}
            />
          ))}
        </details>
      ))}
    </section>
  );
}

interface FieldSetProps {
  readonly set: GrantedFieldSet;
  readonly isOwn: boolean;
  readonly control: SessionControl;
  readonly onTaken: () => void;
}

function FieldSet({ set, isOwn, control, onTaken }: FieldSetProps) {
  const { scope, title, sharing, grants } = set;
  return (
    <article className="request" aria-label={inChinese(title)}>
      <h3>
        {inChinese(title)} <code>{scope}</code>
        <span className="mark">{wordsOf('Sharing')(sharing)}</span>
      </h3>
      <ul>
        {grants?.map((grant) => (
          <li key={grant.number}>{inWords(grant)}</li>
        ))}
      </ul>
      {isOwn && (
        <p>
          <a href={`/sharing/change?${new URLSearchParams({ scope })}`}>拟定变更</a>
        </p>
      )}
      {isOwn && grants !== null && grants.length > 0 && (
        <RevokeForm set={set} control={control} onTaken={onTaken} />
      )}
    </article>
  );
}

/** Takes away at once: what to take is chosen, a reason given, and the button says what it does. */
function RevokeForm({ set, control, onTaken }: Omit<FieldSetProps, 'isOwn'>) {
  const steps = useSteps(control.session, onTaken);
  const [reason, setReason] = useState('');
  const [what, setWhat] = useState('');
  const { scope, grants } = set;
  const edit =
    what === ''
      ? { kind: 'REVOKE_FIELD_SET', scope }
      : { kind: 'REMOVE_GRANT', scope, number: Number(what) };
  return (
    <details>
      <summary>收回</summary>
      <form className="steps filter" onSubmit={(event) => event.preventDefault()}>
        <label>
          收回什么
          <select value={what} onChange={({ target }) => setWhat(target.value)}>
            <option value="">整个字段集的全部授权</option>
            {grants?.map(({ number, to }) => (
              <option key={number} value={String(number)}>
                {to.map(wordsOf('Role')).join('、')}
              </option>
            ))}
          </select>
        </label>
        <label>
          收回理由（5 至 2000 字）
          <textarea
            rows={2}
            maxLength={2000}
            value={reason}
            onChange={({ target }) => setReason(target.value)}
          />
        </label>
        <button
          type="button"
          className="plain-button danger"
          disabled={steps.isBusy || reason.trim().length < 5}
          onClick={() => steps.take('revoke', { change: { edits: [edit], reason: reason.trim() } })}
        >
          确认收回，立即生效
        </button>
        {steps.refusal !== null && <Refusals reply={steps.refusal} />}
      </form>
    </details>
  );
}
