import type { Place } from '../access/place.ts';
import { Records } from '../parts/records.tsx';
import { Section } from '../parts/section.tsx';
import type { Enterprise } from './enterprise-data.ts';
import { toYesNo, wordsOf } from './words.ts';

export function PharmacistsSection({ enterprise }: { readonly enterprise: Place<Enterprise> }) {
  const pharmacists = enterprise.get('pharmacists');
  return (
    <Section title="执业药师" agency="market-supervision" of={pharmacists}>
      <Records
        caption="注册在本企业的执业药师"
        list={pharmacists.get('nodes')}
        columns={[
          { label: '注册证编号', at: (pharmacist) => pharmacist.get('registrationNo') },
          { label: '姓名', at: (pharmacist) => pharmacist.get('name') },
          {
            label: '类别',
            at: (pharmacist) => pharmacist.get('category'),
            format: wordsOf('PharmacistCategory'),
          },
          { label: '身份证号', at: (pharmacist) => pharmacist.get('idNo') },
          { label: '电话', at: (pharmacist) => pharmacist.get('phone') },
          { label: '有效期至', at: (pharmacist) => pharmacist.get('validTo') },
          {
            label: '状态',
            at: (pharmacist) => pharmacist.get('status'),
            format: wordsOf('PharmacistStatus'),
          },
          {
            label: '职工医保由他处缴纳',
            at: (pharmacist) => pharmacist.get('insuredElsewhere'),
            format: toYesNo,
          },
        ]}
      />
    </Section>
  );
}
