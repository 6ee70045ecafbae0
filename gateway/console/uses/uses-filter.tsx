import { isPurpose, PURPOSES } from '../../../schema/contract/purpose.ts';
import { wordsOf } from '../enterprise/words.ts';
import { titleOfPurpose } from '../session/purposes.ts';
import { ROLE_VALUES } from '../session/role-values.ts';
import type { UrlParams, UrlParamsControl } from '../site/use-url-params.ts';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The condition that an address asks for; what isn't one is left out. */
export function toUseWhere({ from, to, role, purpose }: UrlParams) {
  return {
    ...(from !== undefined && DAY.test(from) ? { from } : {}),
    ...(to !== undefined && DAY.test(to) ? { to } : {}),
    ...(role !== undefined && ROLE_VALUES.includes(role) ? { role } : {}),
    ...(isPurpose(purpose) ? { purpose } : {}),
  };
}

/** Narrows the uses by days, role and purpose. */
export function UsesFilter({ url: { params, change } }: { readonly url: UrlParamsControl }) {
  const set = (name: string) => (event: { target: { value: string } }) =>
    change({ [name]: event.target.value });
  return (
    // biome-ignore lint/a11y/useSemanticElements: browsers of the agencies don't all know <search>.
    <form className="filter" role="search" onSubmit={(event) => event.preventDefault()}>
      <label>
        从
        <input type="date" name="from" value={params.from ?? ''} onChange={set('from')} />
      </label>
      <label>
        到
        <input type="date" name="to" value={params.to ?? ''} onChange={set('to')} />
      </label>
      <label>
        谁
        <select name="reader-role" value={params.role ?? ''} onChange={set('role')}>
          <option value="">全部</option>
          {ROLE_VALUES.map((role) => (
            <option key={role} value={role}>
              {wordsOf('Role')(role)}
            </option>
          ))}
        </select>
      </label>
      <label>
        为什么
        <select name="reader-purpose" value={params.purpose ?? ''} onChange={set('purpose')}>
          <option value="">全部</option>
          {PURPOSES.map((purpose) => (
            <option key={purpose} value={purpose}>
              {titleOfPurpose(purpose)}
            </option>
          ))}
        </select>
      </label>
    </form>
  );
}
