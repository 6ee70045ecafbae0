import type { Place } from '../access/place.ts';
import { BarChart } from '../parts/bar-chart.tsx';
import { formatFen } from '../parts/format.ts';
import { Records } from '../parts/records.tsx';
import { Section } from '../parts/section.tsx';
import { toBars } from './bars.ts';
import type { Enterprise } from './enterprise-data.ts';

export function SalesSection({ enterprise }: { readonly enterprise: Place<Enterprise> }) {
  const months = enterprise.get('salesByMonth');
  const bars = toBars(months.value ?? [], ({ amountFen }) => amountFen);
  return (
    <Section title="零售销售" agency="market-supervision" of={months}>
      {bars.length === 0 ? (
        <p className="records-none">无记录。</p>
      ) : (
        <BarChart title="每月销售额（元）" bars={bars} />
      )}
    </Section>
  );
}

export function ProductsSection({ enterprise }: { readonly enterprise: Place<Enterprise> }) {
  const products = enterprise.get('topProducts');
  return (
    <Section title="销量居前的品种" agency="market-supervision" of={products}>
      <Records
        caption="销量居前的品种"
        list={products}
        columns={[
          { label: '药品', at: (line) => line.get('product').get('name') },
          { label: '批准文号', at: (line) => line.get('product').get('approvalNumber') },
          { label: '数量', at: (line) => line.get('quantity'), isNumber: true },
          {
            label: '金额',
            at: (line) => line.get('amountFen'),
            format: formatFen,
            isNumber: true,
          },
        ]}
      />
    </Section>
  );
}
