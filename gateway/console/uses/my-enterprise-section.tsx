import { inChinese, wordsOf } from '../enterprise/words.ts';
import { Table } from '../parts/table.tsx';
import { Answer } from '../request/answer.tsx';
import { useReply } from '../request/use-reply.ts';
import type { SessionControl } from '../session/use-session.ts';
import operation from './my-enterprise.graphql?raw';
import type { MyEnterpriseData } from './uses-data.ts';

/** Which agencies looked at the caller's own enterprise. */
export function MyEnterpriseSection({ control }: { readonly control: SessionControl }) {
  const answer = useReply<MyEnterpriseData>(operation, {}, control);
  return (
    <section className="file-section" aria-label="谁查询过本企业">
      <header>
        <h2>谁查询过本企业</h2>
      </header>
      <p>
        用途选「自查」。案件、联合检查、应急处置和公安的查询不在此列；没有记录不等于没有人查询。
      </p>
      <Answer answer={answer} waiting="正在调取……">
        {({ usesOfMyEnterprise }) =>
          usesOfMyEnterprise?.nodes?.length === 0 ? (
            <p>没有可告知的查询。</p>
          ) : (
            <Table
              caption="谁查询过本企业"
              heads={['日期', '部门', '用途', '数据来源', '数据种类', '操作数']}
              rows={(usesOfMyEnterprise?.nodes ?? []).map((use) => [
                JSON.stringify(use),
                use.day,
                wordsOf('Owner')(use.agency),
                use.purpose === null ? '不需用途' : wordsOf('Purpose')(use.purpose),
                wordsOf('Owner')(use.owner),
                use.kinds.map(inChinese).join('、'),
                use.operations,
              ])}
            />
          )
        }
      </Answer>
    </section>
  );
}
