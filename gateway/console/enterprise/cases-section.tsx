import type { Place } from '../access/place.ts';
import { formatFen } from '../parts/format.ts';
import { Records } from '../parts/records.tsx';
import { Section } from '../parts/section.tsx';
import type { Enterprise } from './enterprise-data.ts';
import { wordsOf } from './words.ts';

export function CasesSection({ enterprise }: { readonly enterprise: Place<Enterprise> }) {
  const cases = enterprise.get('cases');
  return (
    <Section title="行政案件" agency="market-supervision" of={cases}>
      <Records
        caption="对本企业立案的行政案件"
        list={cases.get('nodes')}
        columns={[
          { label: '案号', at: (file) => file.get('displayNo') },
          { label: '违法行为', at: (file) => file.get('violationType'), format: toViolation },
          { label: '立案', at: (file) => file.get('filedOn') },
          { label: '决定', at: (file) => file.get('decidedOn') },
          {
            label: '货值',
            at: (file) => file.get('amountInvolvedFen'),
            format: formatFen,
            isNumber: true,
          },
          { label: '状态', at: (file) => file.get('status'), format: wordsOf('AdminCaseStatus') },
        ]}
      />
    </Section>
  );
}

export function PenaltiesSection({ enterprise }: { readonly enterprise: Place<Enterprise> }) {
  const penalties = enterprise.get('penalties');
  return (
    <Section title="行政处罚" agency="market-supervision" of={penalties}>
      <Records
        caption="对本企业作出的行政处罚"
        list={penalties.get('nodes')}
        columns={[
          { label: '种类', at: (penalty) => penalty.get('kind'), format: wordsOf('PenaltyKind') },
          {
            label: '金额',
            at: (penalty) => penalty.get('amountFen'),
            format: formatFen,
            isNumber: true,
          },
          { label: '法律依据', at: (penalty) => penalty.get('legalBasis') },
          { label: '决定日期', at: (penalty) => penalty.get('decidedOn') },
        ]}
      />
    </Section>
  );
}

const VIOLATIONS: Readonly<Record<string, string>> = {
  COUNTERFEIT_MEDICINE: '销售假药',
  EXPIRED_MEDICINE: '销售过期药品',
  LICENCE_LENDING: '执业药师挂证',
  NO_PRESCRIPTION: '未凭处方销售处方药',
  PHARMACIST_ABSENT: '执业药师不在岗',
  POOR_STORAGE: '未按规定储存',
  UNLAWFUL_PURCHASE: '非法渠道购进',
};

function toViolation(type: string): string {
  return VIOLATIONS[type] ?? type;
}
