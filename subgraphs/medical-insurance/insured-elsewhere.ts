import type { EmploymentInsuranceRow } from './entities/insured-person.ts';
import type { RegisteredPharmacist } from './registered-pharmacist.ts';

type Employment = Pick<
  EmploymentInsuranceRow,
  'employerCode' | 'employerChainCode' | 'paidFrom' | 'paidTo'
>;

/**
 * Whether the employers that pay a pharmacist's insurance on a day are all others than the registered enterprise and
 * its chain: a sign that the licence is lent (挂证).
 *
 * @param today `YYYY-MM-DD`.
 * @returns null when no employer pays, as for the retired and the self-employed.
 */
export function isInsuredElsewhere(
  { creditCode, chainCode }: Pick<RegisteredPharmacist, 'creditCode' | 'chainCode'>,
  employments: readonly Employment[],
  today: string,
): boolean | null {
  if (creditCode == null) return null;
  const current = employments.filter(
    ({ paidFrom, paidTo }) => paidFrom <= today && (paidTo === null || paidTo >= today),
  );
  if (current.length === 0) return null;

  const own = new Set([creditCode, chainCode]);
  const isOwn = ({ employerCode, employerChainCode }: Employment) =>
    own.has(employerCode) || (employerChainCode !== null && own.has(employerChainCode));
  return !current.some(isOwn);
}
