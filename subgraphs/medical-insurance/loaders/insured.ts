import { hasRow } from '../../../schema/contract/rows.ts';
import type { LoaderParts } from '../../kit/context.ts';
import { manyByKey, oneByKey } from '../../kit/loaders.ts';
import {
  EmploymentInsurance,
  type EmploymentInsuranceRow,
  InsuredPerson,
  type InsuredPersonRow,
} from '../entities/insured-person.ts';
import { isInsuredElsewhere } from '../insured-elsewhere.ts';
import type { RegisteredPharmacist } from '../registered-pharmacist.ts';

export function insuredLoaders(parts: LoaderParts) {
  const { db, rights } = parts;
  // The yes or no needs every employer, the list only those that the caller may see: one statement serves both.
  const employments = manyByKey(parts, {
    entity: EmploymentInsurance,
    key: 'personKey',
    sort: ['paidFrom', 'employerCode'],
    isDescending: true,
  });

  const insuredOfSettlements = oneByKey(db, {
    entity: InsuredPerson,
    key: 'personKey',
    rows: rights.rows('Settlement.insuredPerson'),
  });

  return {
    insuredByPerson: oneByKey(db, {
      entity: InsuredPerson,
      key: 'personKey',
      rows: rights.rows('Person.insurance'),
    }),
    /** The person of a settlement, of whom the own pooling area counts beside the institution's place. */
    async insuredOfSettlement(personKey: string): Promise<InsuredPersonRow | null> {
      const person = await insuredOfSettlements.load(personKey);
      if (person === null) {
        const coordinate = 'Settlement.insuredPerson';
        rights.noteAccess({ coordinate, status: 'DENIED', code: 'OUTSIDE_YOUR_ROWS' });
      }
      return person;
    },
    /** @param coordinate of the list field, whose rows the caller gets. */
    async employmentsOf(
      { personKey }: { readonly personKey?: string | null },
      coordinate: 'InsuredPerson.employmentInsurance' | 'LicensedPharmacist.employmentInsurance',
    ): Promise<readonly EmploymentInsuranceRow[] | null> {
      if (personKey == null) return null;
      const rows = rights.rows(coordinate);
      return (await employments.load(personKey)).filter((employment) => hasRow(rows, employment));
    },
    async isInsuredElsewhere(pharmacist: RegisteredPharmacist): Promise<boolean | null> {
      if (pharmacist.personKey == null) return null;
      const found = await employments.load(pharmacist.personKey);
      return isInsuredElsewhere(pharmacist, found, rights.requester.today);
    },
  };
}
