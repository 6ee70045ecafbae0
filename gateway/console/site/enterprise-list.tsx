import { toAccessMap } from '../access/access.ts';
import { createPlace } from '../access/place.ts';
import { reasonOf } from '../access/reasons.ts';
import { wordsOf } from '../enterprise/words.ts';
import { Records } from '../parts/records.tsx';
import { useReply } from '../request/use-reply.ts';
import type { SessionControl } from '../session/use-session.ts';
import operation from './enterprises.graphql?raw';

interface EnterprisesData {
  readonly enterprises: {
    readonly totalCount: number | null;
    readonly nodes: readonly ListedEnterprise[] | null;
  } | null;
}

interface ListedEnterprise {
  readonly creditCode: string;
  readonly name: string | null;
  readonly kind: string | null;
  readonly status: string | null;
  readonly region: { readonly name: string | null } | null;
}

interface EnterpriseListProps {
  readonly control: SessionControl;
  /** Part of the names that are sought; null for any. */
  readonly name: string | null;
}

/** The first enterprises that bear the name, each with the way to its file. */
export function EnterpriseList({ control, name }: EnterpriseListProps) {
  const where = name === null ? null : { nameContains: name };
  const answer = useReply<EnterprisesData>(operation, { where }, control);
  if (answer.state === 'LOADING') return <p aria-busy="true">正在查找……</p>;
  if (answer.state === 'LOST') return <p role="alert">连不上网关，请检查网络后重试。</p>;

  const { data, errors, extensions } = answer.reply;
  if (!data?.enterprises) {
    return <p role="alert">{reasonOf(String(errors?.[0]?.extensions?.code))}</p>;
  }
  const list = createPlace(data, toAccessMap(extensions?.access)).get('enterprises');
  return (
    <section className="file-section" aria-label="企业">
      <Records
        caption="企业"
        list={list.get('nodes')}
        columns={[
          {
            label: '统一社会信用代码',
            at: (enterprise) => enterprise.get('creditCode'),
            format: linkToFile,
          },
          { label: '名称', at: (enterprise) => enterprise.get('name') },
          {
            label: '类型',
            at: (enterprise) => enterprise.get('kind'),
            format: wordsOf('EnterpriseKind'),
          },
          { label: '区县', at: (enterprise) => enterprise.get('region').get('name') },
          {
            label: '状态',
            at: (enterprise) => enterprise.get('status'),
            format: wordsOf('EnterpriseStatus'),
          },
        ]}
      />
    </section>
  );
}

function linkToFile(creditCode: string) {
  return (
    <a href={`/enterprise/${creditCode}`}>
      <code>{creditCode}</code>
    </a>
  );
}
