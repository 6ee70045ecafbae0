import { toAccessMap } from '../access/access.ts';
import { AccessPanel } from '../access/access-panel.tsx';
import { createPlace } from '../access/place.ts';
import { reasonOf } from '../access/reasons.ts';
import { Shown } from '../access/shown.tsx';
import type { GraphqlReply } from '../request/post-graphql.ts';
import { useReply } from '../request/use-reply.ts';
import type { SessionControl } from '../session/use-session.ts';
import { SearchForm } from '../site/search-form.tsx';
import type { EnterpriseFileData } from './enterprise-data.ts';
import operation from './enterprise-file.graphql?raw';
import { EnterpriseFile } from './enterprise-file.tsx';
import './enterprise-page.css';

interface EnterprisePageProps {
  readonly creditCode: string;
  readonly control: SessionControl;
}

/** One enterprise's file, joined from four agencies, as far as the caller may see it. */
export function EnterprisePage({ creditCode, control }: EnterprisePageProps) {
  const answer = useReply<EnterpriseFileData>(operation, { creditCode }, control);
  return (
    <>
      <SearchForm sought={creditCode} />
      <div aria-live="polite" aria-busy={answer.state === 'LOADING'}>
        {answer.state === 'LOADING' && <p className="notice">正在从四个部门调取……</p>}
        {answer.state === 'LOST' && (
          <p className="notice" role="alert">
            连不上网关，请检查网络后重试。<small>{answer.cause}</small>
          </p>
        )}
      </div>
      {answer.state === 'ANSWERED' && <Answered reply={answer.reply} />}
    </>
  );
}

function Answered({ reply }: { readonly reply: GraphqlReply<EnterpriseFileData> }) {
  const { data, errors, extensions } = reply;
  if (!data)
    return <Refusal codes={errors?.map((error) => String(error.extensions?.code)) ?? []} />;

  const enterprise = createPlace(data, toAccessMap(extensions?.access)).get('enterprise');
  if (enterprise.value === null) {
    if (enterprise.access === undefined) return <p className="notice">没有这家企业的档案。</p>;
    return (
      <p className="notice">
        <Shown place={enterprise} />
      </p>
    );
  }
  return (
    <>
      <EnterpriseFile enterprise={enterprise} />
      <div className="file-access">
        <AccessPanel reply={reply} />
      </div>
    </>
  );
}

/** The whole operation was refused: a purpose without its matter, a token that has expired. */
function Refusal({ codes }: { readonly codes: readonly string[] }) {
  return (
    <div className="notice" role="alert">
      {[...new Set(codes)].map((code) => (
        <p key={code}>
          {reasonOf(code)} <code>{code}</code>
        </p>
      ))}
    </div>
  );
}
