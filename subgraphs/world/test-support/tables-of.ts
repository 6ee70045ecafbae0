import type { toAefiRow } from '../city/aefi-cases.ts';
import type { toBatchRow } from '../city/batches.ts';
import type { toCaseRow } from '../city/case-rows.ts';
import type { City } from '../city/city.ts';
import type { dutyRows } from '../city/duty.ts';
import type { toEmploymentRow } from '../city/employments.ts';
import type { createEnterpriseRow } from '../city/enterprises.ts';
import type { personRows } from '../city/identities.ts';
import type { insuredRows } from '../city/insured.ts';
import type { licenceEventRows, toLicenceRow } from '../city/licences.ts';
import type { toPharmacistRow } from '../city/pharmacists.ts';
import type { policeCaseRows } from '../city/police-cases.ts';
import type { toPractitionerRow } from '../city/practitioners.ts';
import type { toRecallUnitRow } from '../city/recall-units.ts';
import type { toRecallBatchRow, toRecallRow } from '../city/recalls.ts';
import type { toSaleRow } from '../city/sale-rows.ts';
import type { createStaffRow } from '../city/staff.ts';
import type {
  toDecisionRows,
  toReceiptRow as toTransferReceiptRow,
  toTransferRow,
} from '../city/transfer-rows.ts';
import type { toDoseRow, toReceiptRow } from '../city/vaccination-rows.ts';
import { AGENCY_LOADS } from '../load/tables.ts';

/** The rows of a world as they would be stored. */
export interface Tables {
  readonly admin_case: Rows<typeof toCaseRow>;
  readonly aefi_case: Rows<typeof toAefiRow>;
  readonly case_transfer: Rows<typeof toTransferRow>;
  readonly drug_batch: Rows<typeof toBatchRow>;
  readonly drug_license: Rows<typeof toLicenceRow>;
  readonly drug_license_event: Streamed<typeof licenceEventRows>;
  readonly duty_record: Streamed<typeof dutyRows>;
  readonly employment_insurance: Rows<typeof toEmploymentRow>;
  readonly enterprise: Rows<ReturnType<typeof createEnterpriseRow>>;
  readonly filing_decision: readonly ReturnType<typeof toDecisionRows>[number][];
  readonly insured_person: Streamed<typeof insuredRows>;
  readonly licensed_pharmacist: Rows<typeof toPharmacistRow>;
  readonly person: Streamed<typeof personRows>;
  readonly police_case: Streamed<typeof policeCaseRows>;
  readonly practitioner: Rows<typeof toPractitionerRow>;
  readonly recall: Rows<typeof toRecallRow>;
  readonly recall_batch: Rows<typeof toRecallBatchRow>;
  readonly recall_unit: Rows<typeof toRecallUnitRow>;
  readonly retail_sale: Rows<typeof toSaleRow>;
  readonly staff_member: Rows<ReturnType<typeof createStaffRow>>;
  readonly transfer_receipt: Rows<typeof toTransferReceiptRow>;
  readonly vaccination_record: Rows<typeof toDoseRow>;
  readonly vaccine_receipt: Rows<typeof toReceiptRow>;
}

type Rows<F extends (...args: never[]) => object> = readonly ReturnType<F>[];
type Streamed<F extends (...args: never[]) => Generator<object>> =
  readonly (ReturnType<F> extends Generator<infer Row> ? Row : never)[];

/** Large, and no rule asks for them. */
const LEFT_OUT = new Set([
  'real_name_sale',
  'settlement',
  'settlement_line',
  'prescription',
  'prescription_line',
]);

export function tablesOf(city: City): Tables {
  const loads = Object.values(AGENCY_LOADS).map((toLoad) => toLoad(city));
  const tables = loads.flatMap(({ tables }) => tables).filter(({ table }) => !LEFT_OUT.has(table));
  return Object.fromEntries(
    tables.map(({ table, rows }) => [table, [...rows()]]),
  ) as unknown as Tables;
}
