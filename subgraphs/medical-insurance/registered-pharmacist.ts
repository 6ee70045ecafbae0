import type { RowAnchor } from '../../schema/contract/rows.ts';

/** A pharmacist with the person and the enterprise of the registration, as market supervision knows them. */
export interface RegisteredPharmacist extends RowAnchor {
  readonly registrationNo: string;
}

/** What the gateway gives of a pharmacist; person and enterprise only when a field needs them. */
interface PharmacistReference {
  readonly registrationNo?: string | null | undefined;
  readonly person?: { readonly personKey?: string | null | undefined } | null | undefined;
  readonly enterprise?: EnterpriseReference | null | undefined;
}

interface EnterpriseReference {
  readonly creditCode?: string | undefined;
  readonly chainCode?: string | null | undefined;
  readonly region?: { readonly code?: string | undefined } | null | undefined;
}

/** The reference as a row, so that the caller's rows can be checked on it; null without a number. */
export function toRegisteredPharmacist({
  registrationNo,
  person,
  enterprise,
}: PharmacistReference): RegisteredPharmacist | null {
  if (registrationNo == null) return null;
  return {
    registrationNo,
    personKey: person?.personKey ?? null,
    creditCode: enterprise?.creditCode ?? null,
    chainCode: enterprise?.chainCode ?? null,
    regionCode: enterprise?.region?.code ?? null,
  };
}
