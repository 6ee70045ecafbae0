import type { Place } from '../access/place.ts';
import { Fact, Facts } from '../parts/facts.tsx';
import { Records } from '../parts/records.tsx';
import { Section } from '../parts/section.tsx';
import type { Enterprise, Grid } from './enterprise-data.ts';
import { toYesNo } from './words.ts';

export function BasicsSection({ enterprise }: { readonly enterprise: Place<Enterprise> }) {
  return (
    <Section title="基本情况" agency="market-supervision" of={enterprise}>
      <Facts>
        <Fact label="法定代表人" place={enterprise.get('legalRepresentative')} />
        <Fact label="联系电话" place={enterprise.get('phone')} />
        <Fact label="成立日期" place={enterprise.get('establishedOn')} />
        <Fact label="所在区县" place={enterprise.get('region').get('name')} />
        <Fact label="经营地址" place={enterprise.get('address')} />
        <Fact label="监管网格" place={enterprise.get('grid').get('name')} />
        <Fact label="有在办行政案件" place={enterprise.get('hasOpenCase')} format={toYesNo} />
      </Facts>
      <Supervisors grid={enterprise.get('grid')} />
    </Section>
  );
}

function Supervisors({ grid }: { readonly grid: Place<Grid> }) {
  if (grid.value === null) return null;
  return (
    <Records
      caption="网格监管人员"
      list={grid.get('supervisors')}
      columns={[
        { label: '监管人员', at: (supervisor) => supervisor.get('name') },
        { label: '执法证号', at: (supervisor) => supervisor.get('badgeNo') },
        { label: '电话', at: (supervisor) => supervisor.get('phone') },
        { label: '主责', at: (supervisor) => supervisor.get('isResponsible'), format: toYesNo },
      ]}
    />
  );
}
