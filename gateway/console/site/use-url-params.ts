import { useCallback, useEffect, useState } from 'react';

export type UrlParams = Readonly<Record<string, string>>;

export interface UrlParamsControl {
  readonly params: UrlParams;
  /** Puts these in the place of what they name; an empty text takes one away. */
  change(changed: UrlParams): void;
}

/** What stands in the page's address, so that it can be sent to somebody. Nothing secret belongs there. */
export function useUrlParams(): UrlParamsControl {
  const [params, setParams] = useState(readParams);

  useEffect(() => {
    const follow = () => setParams(readParams());
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, []);

  const change = useCallback((changed: UrlParams) => {
    const given = Object.entries({ ...readParams(), ...changed }).filter(([, text]) => text !== '');
    history.replaceState(null, '', `?${new URLSearchParams(given)}`);
    setParams(Object.fromEntries(given));
  }, []);

  return { params, change };
}

function readParams(): UrlParams {
  return Object.fromEntries(new URLSearchParams(location.search));
}
