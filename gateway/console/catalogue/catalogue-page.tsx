import { Answer } from '../request/answer.tsx';
import { useReply } from '../request/use-reply.ts';
import { useSettled } from '../request/use-settled.ts';
import type { SessionControl } from '../session/use-session.ts';
import { useWithoutPurpose } from '../session/use-without-purpose.ts';
import { type UrlParamsControl, useUrlParams } from '../site/use-url-params.ts';
import operation from './catalogue.graphql?raw';
import type { CatalogueData } from './catalogue-data.ts';
import { toWhere } from './catalogue-filter.ts';
import { EntryList } from './entry-list.tsx';
import { FilterForm } from './filter-form.tsx';
import '../parts/section.css';
import '../parts/filter.css';
import './catalogue-page.css';

/** What is shared, field by field, and why it is given to the caller or not (数据目录). */
export function CataloguePage({ control }: { readonly control: SessionControl }) {
  const url = useUrlParams();
  return (
    <>
      <header className="page-head">
        <h1>数据目录</h1>
        <p>每个字段属于谁、定几级、依据什么法律共享；打开一个，看它为什么给您或不给您。</p>
      </header>
      <FilterForm url={url} />
      {/* Another caller's answer never stays while the next one is under way. */}
      <Found key={control.session.token} url={url} control={control} />
    </>
  );
}

interface FoundProps {
  readonly url: UrlParamsControl;
  readonly control: SessionControl;
}

function Found({ url, control }: FoundProps) {
  const { params } = url;
  const variables = { where: toWhere(params), after: params.after ?? null };
  const answer = useReply<CatalogueData>(operation, variables, useWithoutPurpose(control));
  return (
    <Answer answer={useSettled(answer)} waiting="正在查目录……">
      {({ catalogue }) => catalogue && <EntryList found={catalogue} url={url} control={control} />}
    </Answer>
  );
}
