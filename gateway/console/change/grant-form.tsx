import { type FormEvent, useEffect, useRef } from 'react';
import type { Obligation } from '../../../schema/contract/obligation.ts';
import { ROW_SCOPES } from '../../../schema/contract/row-scope.ts';
import { wordsOf } from '../enterprise/words.ts';
import { titleOfPurpose } from '../session/purposes.ts';
import { ROLE_VALUES } from '../session/role-values.ts';
import type { FurtherUse } from '../sharing/sharing-grant.ts';
import { titleOfGrantEffect, titleOfRows, titleOfUse } from '../sharing/words.ts';
import type { SharingValue } from './agreement-data.ts';
import { ChoiceGroup } from './choice-group.tsx';
import { EFFECTS, purposesFor, ROWS, USES } from './choices.ts';
import type { GrantDraft } from './grant-draft.ts';
import type { Faults } from './grant-faults.ts';
import { LimitFields } from './limit-fields.tsx';

const EFFECT_VALUES = ['CLEAR', 'MASKED', 'TOTALS'] as const;
const USE_VALUES: readonly FurtherUse[] = ['FILTER', 'SORT', 'GROUP', 'AGGREGATE'];
const OBLIGATIONS: readonly Obligation['code'][] = [
  'NO_OTHER_PURPOSE',
  'NO_ONWARD_TRANSFER',
  'NO_COMBINATION',
  'DELETE_AFTER_DAYS',
];

interface GrantFormProps {
  readonly title: string;
  readonly grant: GrantDraft;
  readonly sharing: SharingValue;
  /** Every field of the set has a mask. */
  readonly canMask: boolean;
  /** First and last day of the agreement. */
  readonly term: { readonly validFrom: string; readonly validTo: string };
  readonly faults: Faults;
  readonly isBusy: boolean;
  readonly onChange: (grant: GrantDraft) => void;
  readonly onAdopt: () => void;
  readonly onCancel: () => void;
}

/** One grant, part by part: to whom, for what, how, which records, within which limits, under which duties. */
export function GrantForm(props: GrantFormProps) {
  const { title, grant, sharing, canMask, term, faults, isBusy, onAdopt, onCancel } = props;
  const form = useFocus(faults);
  const set = (parts: Partial<GrantDraft>) => props.onChange({ ...grant, ...parts });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onAdopt();
  };
  return (
    <form className="grant-form" aria-label={title} ref={form} noValidate onSubmit={submit}>
      <h4 tabIndex={-1}>{title}</h4>
      <ChoiceGroup
        legend="给谁"
        fault={faults.to}
        values={ROLE_VALUES}
        chosen={grant.to}
        title={wordsOf('Role')}
        onChange={(to) => set({ to })}
      />
      <ChoiceGroup
        legend="用途"
        help={
          sharing === 'UNCONDITIONAL'
            ? '无条件共享：一个也不选，就是不需用途。'
            : '读取时须声明其中之一。只列所选角色可以声明的。'
        }
        fault={faults.purposes}
        values={purposesFor(grant.to, grant.purposes)}
        chosen={grant.purposes}
        title={titleOfPurpose}
        onChange={(purposes) => set({ purposes })}
      />
      <ChoiceGroup
        legend="怎样给"
        isSingle
        values={EFFECT_VALUES}
        chosen={[grant.effect]}
        title={titleOfGrantEffect}
        explained={EFFECTS}
        hindrance={(effect) =>
          effect === 'MASKED' && !canMask ? '字段集里有字段没有脱敏方式，不能选。' : undefined
        }
        onChange={([effect]) => set({ effect: effect ?? grant.effect })}
      />
      <ChoiceGroup
        legend="哪些记录"
        help="选了几项，合乎其中一项的都给。"
        fault={faults.rows}
        values={ROW_SCOPES}
        chosen={grant.rows}
        title={titleOfRows}
        explained={ROWS}
        onChange={(rows) => set({ rows })}
      />
      {grant.effect === 'MASKED' && (
        <ChoiceGroup
          legend="其中给明文的记录"
          help="其余的仍然脱敏；一项也不选，就全部脱敏。"
          fault={faults.clearRows}
          values={ROW_SCOPES}
          chosen={grant.clearRows}
          title={titleOfRows}
          onChange={(clearRows) => set({ clearRows })}
        />
      )}
      <ChoiceGroup
        legend="除读取外还可用来"
        values={USE_VALUES}
        chosen={grant.uses}
        title={titleOfUse}
        explained={USES}
        onChange={(uses) => set({ uses })}
      />
      <LimitFields grant={grant} term={term} faults={faults} onChange={set} />
      <ChoiceGroup
        legend="使用要求"
        help="接收方必须遵守的（政务数据共享条例第二十五条）。"
        fault={faults.obligations}
        values={OBLIGATIONS}
        chosen={grant.obligations}
        title={wordsOf('ObligationCode')}
        onChange={(obligations) => set({ obligations })}
      >
        {grant.obligations.includes('DELETE_AFTER_DAYS') && (
          <label>
            删除前的天数
            <input
              type="number"
              name="deleteAfterDays"
              min={1}
              max={36500}
              value={grant.deleteAfterDays}
              onChange={({ target }) => set({ deleteAfterDays: target.value })}
            />
          </label>
        )}
      </ChoiceGroup>
      <div className="form-steps">
        <button type="submit" className="plain-button primary" disabled={isBusy}>
          采用
        </button>
        <button type="button" className="plain-button" onClick={onCancel}>
          不改了
        </button>
      </div>
    </form>
  );
}

/** Leads to the form when it opens, and to the first part that is at fault. */
function useFocus(faults: Faults) {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('h4')?.focus(), []);
  const at = Object.keys(faults).join();
  useEffect(() => {
    if (at !== '') form.current?.querySelector<HTMLInputElement>('.faulty input')?.focus();
  }, [at]);
  return form;
}
