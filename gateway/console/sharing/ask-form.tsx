import { useState } from 'react';
import { PURPOSES_OF_ROLE } from '../../../schema/contract/purpose.ts';
import { OWNER_VALUES } from '../catalogue/catalogue-filter.ts';
import { wordsOf } from '../enterprise/words.ts';
import { Refusals } from '../request/answer.tsx';
import { titleOfPurpose } from '../session/purposes.ts';
import { toRole, toRoleValue } from '../session/role-values.ts';
import { rolesToAskForOf } from '../session/token-claims.ts';
import type { SessionControl } from '../session/use-session.ts';
import type { UrlParams } from '../site/use-url-params.ts';
import { useSteps } from './use-step.ts';
import { titleOfGrantEffect, titleOfRows, titleOfUse } from './words.ts';

interface AskFormProps {
  readonly control: SessionControl;
  /** `ask` and `owner` bring a field along from the catalogue. */
  readonly params: UrlParams;
  readonly onTaken: () => void;
}

/** Asks another agency for fields (共享申请). */
export function AskForm({ control, params, onTaken }: AskFormProps) {
  const steps = useSteps(control.session, onTaken);
  const roles = rolesToAskForOf(control.session.token);
  const [role, setRole] = useState(roles[0]);
  const purposes = role === undefined ? [] : PURPOSES_OF_ROLE[role];

  return (
    <section className="file-section" aria-label="提出申请">
      <details open={params.ask !== undefined}>
        <summary>
          <strong>提出申请</strong>
        </summary>
        <form
          className="ask filter"
          onSubmit={(event) => {
            event.preventDefault();
            const request = toRequest(new FormData(event.currentTarget));
            steps.take('submitRequest', { request });
          }}
        >
          <Options
            label="向哪个部门"
            name="owner"
            values={OWNER_VALUES}
            initial={params.owner}
            title={wordsOf('Owner')}
          />
          <label className="wide">
            字段，每行一个
            <textarea
              name="coordinates"
              rows={3}
              required
              defaultValue={params.ask}
              spellCheck={false}
            />
          </label>
          <label>
            给谁用
            <select
              name="role"
              value={role && toRoleValue(role)}
              onChange={({ target }) => setRole(toRole(target.value))}
            >
              {roles.map((one) => (
                <option key={one} value={toRoleValue(one)}>
                  {wordsOf('Role')(toRoleValue(one))}
                </option>
              ))}
            </select>
          </label>
          <Options label="用途" name="purpose" values={purposes} title={titleOfPurpose} />
          <Options
            label="怎样给"
            name="effect"
            values={['CLEAR', 'MASKED', 'TOTALS']}
            title={titleOfGrantEffect}
          />
          <Options
            label="哪些记录"
            name="rows"
            values={['REGION', 'MATTER', 'ALL', 'GRIDS']}
            title={titleOfRows}
          />
          <label>
            用到哪一天
            <input type="date" name="validTo" required />
          </label>
          <label>
            法律依据（条款编号）
            <input name="legalBasis" required maxLength={64} placeholder="DAL-113" />
          </label>
          <fieldset>
            <legend>除读取外还用来</legend>
            {['FILTER', 'SORT', 'GROUP', 'AGGREGATE'].map((use) => (
              <label key={use}>
                <input type="checkbox" name="uses" value={use} />
                {titleOfUse(use)}
              </label>
            ))}
          </fieldset>
          <label className="wide">
            事由
            <textarea name="reason" rows={2} required minLength={5} maxLength={2000} />
          </label>
          <button type="submit" className="plain-button" disabled={steps.isBusy}>
            提交申请
          </button>
          {steps.refusal !== null && <Refusals reply={steps.refusal} />}
        </form>
      </details>
    </section>
  );
}

interface OptionsProps<Value extends string> {
  readonly label: string;
  readonly name: string;
  readonly values: readonly Value[];
  readonly initial?: string | undefined;
  readonly title: (value: Value) => string;
}

function Options<Value extends string>(props: OptionsProps<Value>) {
  const { label, name, values, initial, title } = props;
  return (
    <label>
      {label}
      <select name={name} defaultValue={initial}>
        {values.map((value) => (
          <option key={value} value={value}>
            {title(value)}
          </option>
        ))}
      </select>
    </label>
  );
}

function toRequest(form: FormData) {
  const text = (name: string) => String(form.get(name) ?? '').trim();
  return {
    owner: text('owner'),
    coordinates: text('coordinates')
      .split(/[\s,，]+/)
      .filter(Boolean),
    roles: [text('role')],
    purposes: [text('purpose')],
    effect: text('effect'),
    rows: [text('rows')],
    uses: form.getAll('uses'),
    validTo: text('validTo'),
    legalBasis: text('legalBasis'),
    reason: text('reason'),
  };
}
