import { useEffect, useState } from 'react';
import { wordsOf } from '../enterprise/words.ts';
import type { UrlParamsControl } from '../site/use-url-params.ts';
import { LEVEL_VALUES, OWNER_VALUES, SHARING_VALUES } from './catalogue-filter.ts';

/** Longer than between two keys, shorter than anybody waits. */
const TYPING_MS = 250;

/** Search as you type, and the conditions that narrow it. */
export function FilterForm({ url }: { readonly url: UrlParamsControl }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: browsers of the agencies don't all know <search>.
    <form className="filter" role="search" onSubmit={(event) => event.preventDefault()}>
      <TextFilter url={url} />
      <Choice url={url} name="owner" label="部门" values={OWNER_VALUES} words="Owner" />
      <Choice url={url} name="level" label="分级" values={LEVEL_VALUES} words="Level" />
      <Choice url={url} name="sharing" label="共享属性" values={SHARING_VALUES} words="Sharing" />
    </form>
  );
}

function TextFilter({ url: { params, change } }: { readonly url: UrlParamsControl }) {
  const [text, setText] = useState(params.text ?? '');
  useEffect(() => {
    const timer = setTimeout(() => {
      if (text.trim() !== (params.text ?? '')) change({ text: text.trim(), after: '' });
    }, TYPING_MS);
    return () => clearTimeout(timer);
  }, [text, params.text, change]);

  return (
    <label>
      查找
      <input
        type="search"
        name="text"
        maxLength={64}
        placeholder="字段、说明或字段集"
        value={text}
        spellCheck={false}
        autoComplete="off"
        onChange={({ target }) => setText(target.value)}
      />
    </label>
  );
}

interface ChoiceProps {
  readonly url: UrlParamsControl;
  readonly name: string;
  readonly label: string;
  readonly values: readonly string[];
  /** The enum that the values are of. */
  readonly words: string;
}

function Choice({ url: { params, change }, name, label, values, words }: ChoiceProps) {
  return (
    <label>
      {label}
      <select
        name={name}
        value={params[name] ?? ''}
        onChange={({ target }) => change({ [name]: target.value, after: '' })}
      >
        <option value="">全部</option>
        {values.map((value) => (
          <option key={value} value={value}>
            {wordsOf(words)(value)}
          </option>
        ))}
      </select>
    </label>
  );
}
