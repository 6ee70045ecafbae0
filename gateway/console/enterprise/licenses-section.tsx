import type { Place } from '../access/place.ts';
import { Records } from '../parts/records.tsx';
import { Section } from '../parts/section.tsx';
import type { Enterprise } from './enterprise-data.ts';
import { wordsOf } from './words.ts';

export function LicensesSection({ enterprise }: { readonly enterprise: Place<Enterprise> }) {
  const licenses = enterprise.get('licenses');
  return (
    <Section title="许可证" agency="market-supervision" of={licenses}>
      <Records
        caption="药品许可证及其状态"
        list={licenses}
        columns={[
          { label: '许可证号', at: (license) => license.get('licenseNo') },
          {
            label: '类别',
            at: (license) => license.get('kind'),
            format: wordsOf('DrugLicenseKind'),
          },
          { label: '经营方式', at: (license) => license.get('businessMode') },
          { label: '经营范围', at: (license) => license.get('scope'), format: joinScope },
          { label: '发证', at: (license) => license.get('issuedOn') },
          { label: '有效期至', at: (license) => license.get('validTo') },
          {
            label: '状态',
            at: (license) => license.get('status'),
            format: wordsOf('DrugLicenseStatus'),
          },
        ]}
      />
    </Section>
  );
}

function joinScope(scope: readonly string[]): string {
  return scope.join('、');
}
