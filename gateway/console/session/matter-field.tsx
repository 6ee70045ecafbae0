import { useId } from 'react';
import { Field } from './field.tsx';
import { type MatterTitle, mattersFor } from './identities.ts';
import type { SessionControl } from './use-session.ts';

/** The matter that the purpose is bound to. It takes effect on Enter or when the field is left. */
export function MatterField({ control }: { readonly control: SessionControl }) {
  const suggestions = useId();
  const { session, identity, chooseMatter } = control;
  const kept = session.matter ?? '';
  const matters = mattersFor(identity, session.purpose);
  return (
    <Field label="事项" english="Matter">
      <input
        name="matter"
        required
        list={suggestions}
        placeholder="此用途须填写事项编号"
        defaultValue={kept}
        onChange={({ target }) => isSuggested(matters, target.value) && chooseMatter(target.value)}
        onBlur={({ target }) => target.value !== kept && chooseMatter(target.value)}
        onKeyDown={(event) => event.key === 'Enter' && event.currentTarget.blur()}
      />
      <datalist id={suggestions}>
        {matters.map(({ no, title }) => (
          <option key={no} value={no}>
            {title}
          </option>
        ))}
      </datalist>
    </Field>
  );
}

function isSuggested(matters: readonly MatterTitle[], value: string): boolean {
  return matters.some(({ no }) => no === value);
}
