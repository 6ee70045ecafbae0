import { useId } from 'react';
import { Fault } from './fault.tsx';
import type { GrantDraft } from './grant-draft.ts';
import type { Faults } from './grant-faults.ts';

interface LimitFieldsProps {
  readonly grant: GrantDraft;
  readonly term: { readonly validFrom: string; readonly validTo: string };
  readonly faults: Faults;
  readonly onChange: (parts: Partial<GrantDraft>) => void;
}

/** Where and when a grant holds. */
export function LimitFields({ grant, term, faults, onChange }: LimitFieldsProps) {
  const { region, validFrom, validTo } = grant;
  const id = useId();
  return (
    <>
      <fieldset className={faults.region ? 'faulty' : undefined} aria-describedby={`${id}-region`}>
        <legend>限于地区</legend>
        <div id={`${id}-region`}>
          <p className="help">
            行政区划代码的前 2、4、6、9 或 12 位，如沈阳市
            2101。不填就不限。只给辖区在其中的读取人。
          </p>
          <Fault code={faults.region} />
        </div>
        <label>
          地区代码
          <input
            name="region"
            inputMode="numeric"
            maxLength={12}
            value={region}
            onChange={({ target }) => onChange({ region: target.value })}
          />
        </label>
      </fieldset>
      <fieldset className={faults.term ? 'faulty' : undefined} aria-describedby={`${id}-term`}>
        <legend>期限</legend>
        <div id={`${id}-term`}>
          <p className="help">
            协议本身 {term.validFrom} 至 {term.validTo}；不填就随协议。末日过后自动失效。
          </p>
          <Fault code={faults.term} />
        </div>
        <div className="choices">
          <label>
            首日
            <input
              type="date"
              name="validFrom"
              {...{ min: term.validFrom, max: term.validTo }}
              value={validFrom}
              onChange={({ target }) => onChange({ validFrom: target.value })}
            />
          </label>
          <label>
            末日
            <input
              type="date"
              name="validTo"
              {...{ min: term.validFrom, max: term.validTo }}
              value={validTo}
              onChange={({ target }) => onChange({ validTo: target.value })}
            />
          </label>
        </div>
      </fieldset>
    </>
  );
}
