import type { Place } from '../access/place.ts';
import { Shown } from '../access/shown.tsx';
import { BarChart } from '../parts/bar-chart.tsx';
import { Fact, Facts } from '../parts/facts.tsx';
import { formatFen } from '../parts/format.ts';
import { Records } from '../parts/records.tsx';
import { Section } from '../parts/section.tsx';
import { toBars } from './bars.ts';
import type { Enterprise } from './enterprise-data.ts';
import { wordsOf } from './words.ts';

/** The insurance agreement, what was settled under it, and what was found against it. */
export function InsuranceSection({ enterprise }: { readonly enterprise: Place<Enterprise> }) {
  const designation = enterprise.get('designation');
  return (
    <Section title="医保定点" agency="medical-insurance" of={designation}>
      <Facts>
        <Fact label="定点机构编码" place={designation.get('institutionCode')} />
        <Fact
          label="协议状态"
          place={designation.get('agreementStatus')}
          format={wordsOf('AgreementStatus')}
        />
        <Fact label="协议起始" place={designation.get('agreementFrom')} />
        <Fact label="记分" place={designation.get('points')} />
      </Facts>
    </Section>
  );
}

export function SettlementsSection({ enterprise }: { readonly enterprise: Place<Enterprise> }) {
  const totals = enterprise.get('settlementTotals');
  const fund = totals.anyItem().get('fundFen');
  const bars = toBars(totals.value ?? [], ({ fundFen }) => fundFen);
  return (
    <Section title="医保结算" agency="medical-insurance" of={totals}>
      {bars.length > 0 && <BarChart title="每月统筹基金支付（元）" bars={bars} />}
      {bars.length === 0 && (fund.access ? <Shown place={fund} /> : <p>无记录。</p>)}
    </Section>
  );
}

export function ViolationsSection({ enterprise }: { readonly enterprise: Place<Enterprise> }) {
  const violations = enterprise.get('fundViolations');
  return (
    <Section title="基金监管" agency="medical-insurance" of={violations}>
      <Records
        caption="使用医保基金的违规"
        list={violations.get('nodes')}
        columns={[
          {
            label: '种类',
            at: (violation) => violation.get('kind'),
            format: wordsOf('FundViolationKind'),
          },
          {
            label: '金额',
            at: (violation) => violation.get('amountFen'),
            format: formatFen,
            isNumber: true,
          },
          { label: '发现', at: (violation) => violation.get('foundOn') },
          { label: '决定', at: (violation) => violation.get('decidedOn') },
          {
            label: '状态',
            at: (violation) => violation.get('status'),
            format: wordsOf('FundViolationStatus'),
          },
        ]}
      />
    </Section>
  );
}
