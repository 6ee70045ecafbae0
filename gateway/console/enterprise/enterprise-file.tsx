import type { Place } from '../access/place.ts';
import { BasicsSection } from './basics-section.tsx';
import { CasesSection, PenaltiesSection } from './cases-section.tsx';
import type { Enterprise } from './enterprise-data.ts';
import { EnterpriseHead } from './enterprise-head.tsx';
import { InspectionsSection } from './inspections-section.tsx';
import { InsuranceSection, SettlementsSection, ViolationsSection } from './insurance-section.tsx';
import { LicensesSection } from './licenses-section.tsx';
import { PharmacistsSection } from './pharmacists-section.tsx';
import { PoliceSection } from './police-section.tsx';
import { ProductsSection, SalesSection } from './sales-section.tsx';

/** The file's sections, in the order in which an officer reads them. */
export function EnterpriseFile({ enterprise }: { readonly enterprise: Place<Enterprise> }) {
  return (
    <>
      <EnterpriseHead enterprise={enterprise} />
      <BasicsSection enterprise={enterprise} />
      <LicensesSection enterprise={enterprise} />
      <PharmacistsSection enterprise={enterprise} />
      <InspectionsSection enterprise={enterprise} />
      <CasesSection enterprise={enterprise} />
      <PenaltiesSection enterprise={enterprise} />
      <PoliceSection enterprise={enterprise} />
      <SalesSection enterprise={enterprise} />
      <ProductsSection enterprise={enterprise} />
      <InsuranceSection enterprise={enterprise} />
      <SettlementsSection enterprise={enterprise} />
      <ViolationsSection enterprise={enterprise} />
    </>
  );
}
