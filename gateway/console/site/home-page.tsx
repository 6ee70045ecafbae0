import { SUBGRAPHS } from '../../../schema/subgraphs.ts';
import type { SessionControl } from '../session/use-session.ts';
import { EnterpriseList } from './enterprise-list.tsx';
import { SearchForm } from './search-form.tsx';
import '../parts/section.css';
import './home-page.css';

const HOLDINGS: Readonly<Record<(typeof SUBGRAPHS)[number]['name'], string>> = {
  'market-supervision':
    '主体与许可、执业药师、检查与缺陷整改、行政案件与处罚、零售与实名销售、追溯与召回',
  health: '医疗机构与执业人员、接种单位与接种记录、异常反应、特殊药品使用',
  'medical-insurance': '定点协议、结算与追溯码、集采中选产品、疑似违规线索',
  'public-security': '移送回执、立案决定、刑事案件、身份核验',
};

interface HomePageProps {
  readonly control: SessionControl;
  /** What the visitor sought by name; null at first. */
  readonly name: string | null;
}

export function HomePage({ control, name }: HomePageProps) {
  return (
    <>
      <header className="home-head">
        <h1>一家企业，一份档案，四个部门的数据</h1>
        <p lang="en">One enterprise, one file, from four agencies, each field by right.</p>
        <SearchForm sought={name ?? ''} />
      </header>
      <EnterpriseList control={control} name={name} />
      <section className="home-agencies" aria-label="数据来源">
        {SUBGRAPHS.map(({ name, title }) => (
          <article key={name}>
            <h2 className={`agency-${name}`}>{title}</h2>
            <p>{HOLDINGS[name]}</p>
          </article>
        ))}
      </section>
      <section className="home-rules" aria-label="规则">
        <p>
          <strong>先说明用途。</strong>
          每次查询都以身份、用途、事项为据；未声明用途，只返回无条件共享的数据。
        </p>
        <p>
          <strong>灰的，会说为什么。</strong>
          未授权的字段置灰并说明原因，脱敏的值由数据所属部门遮盖后才给出。
        </p>
        <p>
          <strong>每次给出都留痕。</strong>
          没有写下记录，就没有数据离开；记录前后相扣，改一条就能看出来。
        </p>
      </section>
      <p>
        分析人员可以在 <a href="/graphiql">GraphiQL</a> 里浏览整张图、跨部门提问，并从示例操作开始。
      </p>
    </>
  );
}
