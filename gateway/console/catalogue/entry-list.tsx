import type { SessionControl } from '../session/use-session.ts';
import type { UrlParamsControl } from '../site/use-url-params.ts';
import type { CatalogueData } from './catalogue-data.ts';
import { Entry } from './entry.tsx';

interface EntryListProps {
  readonly found: NonNullable<CatalogueData['catalogue']>;
  readonly url: UrlParamsControl;
  readonly control: SessionControl;
}

/** What was found, a page of it; the one that is open stands in the address. */
export function EntryList({ found, url, control }: EntryListProps) {
  const entries = found.nodes ?? [];
  const next = found.pageInfo?.hasNextPage ? found.pageInfo.endCursor : null;
  if (entries.length === 0) return <p className="notice">没有这样的字段，请换一个条件。</p>;
  return (
    <>
      <p className="catalogue-count" role="status">
        共 {found.totalCount} 个字段
      </p>
      <ul className="catalogue">
        {entries.map((entry) => (
          <Entry
            key={entry.coordinate}
            entry={entry}
            isOpen={url.params.show === entry.coordinate}
            onToggle={(isOpen) => url.change({ show: isOpen ? entry.coordinate : '' })}
            control={control}
          />
        ))}
      </ul>
      <nav className="pages" aria-label="翻页">
        {url.params.after !== undefined && (
          <button type="button" onClick={() => url.change({ after: '' })}>
            回到首页
          </button>
        )}
        {next !== null && (
          <button type="button" onClick={() => url.change({ after: next })}>
            下一页
          </button>
        )}
      </nav>
    </>
  );
}
