import type { Nodes } from './nodes.ts';

interface Answer {
  readonly enterprises: Nodes<{ readonly pharmacists: Nodes<PharmacistAnswer> }>;
}

/** What is withheld is null. */
export interface PharmacistAnswer {
  readonly registrationNo: string;
  readonly isRemoteReviewApproved: boolean | null;
  readonly insuredElsewhere: boolean | null;
  readonly employmentInsurance: readonly Employment[] | null;
  readonly person: { readonly insurance: Insurance | null } | null;
  readonly dutyRecords: { readonly totalCount: number } | null;
}

interface Employment {
  readonly paidFrom: string;
  readonly paidTo: string | null;
}

interface Insurance {
  readonly isRetired: boolean;
  readonly isFlexibleEmployment: boolean;
}

/** 60 days before the world's last day. */
export const QUIET_SINCE = '2026-09-21';
/** 90 days before it: who changed the employer later may still be about to move the registration. */
const EMPLOYED_BEFORE = '2026-08-22';

/** Registration numbers of pharmacists who are paid elsewhere, have not been on duty, and have no lawful reason. */
export function findLentLicences(pages: readonly Answer[]): string[] {
  return listPharmacists(pages)
    .filter(isLent)
    .map(({ registrationNo }) => registrationNo);
}

export function listPharmacists(pages: readonly Answer[]): PharmacistAnswer[] {
  return pages.flatMap(({ enterprises }) =>
    enterprises.nodes.flatMap(({ pharmacists }) => pharmacists.nodes),
  );
}

function isLent(pharmacist: PharmacistAnswer): boolean {
  const { insuredElsewhere, isRemoteReviewApproved, dutyRecords, person } = pharmacist;
  if (insuredElsewhere !== true || isRemoteReviewApproved !== false) return false;
  if (dutyRecords?.totalCount !== 0) return false;
  if (person?.insurance?.isRetired || person?.insurance?.isFlexibleEmployment) return false;
  return pharmacist.employmentInsurance?.some(isLasting) ?? false;
}

function isLasting({ paidFrom, paidTo }: Employment): boolean {
  return paidTo === null && paidFrom < EMPLOYED_BEFORE;
}
