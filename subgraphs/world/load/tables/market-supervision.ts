import { toBatchRow } from '../../city/batches.ts';
import { toCaseRow, toPenaltyRow } from '../../city/case-rows.ts';
import type { City } from '../../city/city.ts';
import { dutyRows } from '../../city/duty.ts';
import { createEnterpriseRow } from '../../city/enterprises.ts';
import {
  defectRows,
  rectificationRows,
  reviewRows,
  toInspectionRow,
} from '../../city/inspection-rows.ts';
import { jointInspectionUnitRows, toJointInspectionRow } from '../../city/joint-inspections.ts';
import { createLicences, licenceEventRows, toLicenceRow } from '../../city/licences.ts';
import { toPharmacistRow } from '../../city/pharmacists.ts';
import { toProductCodeRow, toProductRow } from '../../city/product-rows.ts';
import { toRecallUnitRow } from '../../city/recall-units.ts';
import { toRecallBatchRow, toRecallRow } from '../../city/recalls.ts';
import { isRealName, toRealNameRow, toSaleRow } from '../../city/sale-rows.ts';
import type { Sale } from '../../city/sales.ts';
import { createStaffRow } from '../../city/staff.ts';
import { toTransferRow } from '../../city/transfer-rows.ts';
import type { Row } from '../copy.ts';
import { type AgencyLoad, load, type TableLoad } from '../table-load.ts';

export function marketSupervisionTables(city: City): AgencyLoad {
  return {
    tables: [...registers(city), ...products(city), ...supervision(city), ...sales(city)],
    rollups: [{ table: 'sales_month', fill: SALES_MONTH }],
  };
}

function registers(city: City): TableLoad[] {
  const { dice, territory, supervisors, firms, cast, staff, pharmacists, cases } = city;
  const { owners } = city.people;
  const plan = { dice, firms, cast, staff, pharmacists, cases, owners };
  const licences = createLicences(plan);
  return [
    load('grid', territory.grids),
    load('supervisor', supervisors.all),
    load('enterprise', firms.all.map(createEnterpriseRow(plan))),
    load('drug_license', licences.map(toLicenceRow)),
    load('drug_license_event', [...licenceEventRows(licences)]),
    load('licensed_pharmacist', pharmacists.all.map(toPharmacistRow)),
    load('staff_member', staff.all.map(createStaffRow(dice))),
  ];
}

function products({ catalogue, batches, vaccinations, recalls, recallUnits }: City): TableLoad[] {
  const ordinary = catalogue.codes.filter(({ product }) => !product.isVaccine);
  function* batchRows() {
    for (const code of ordinary) for (const batch of batches.of(code)) yield toBatchRow(batch);
    for (const { batch } of recalls) yield toBatchRow(batch);
    for (const [i, batch] of vaccinations.batches.entries()) {
      yield toBatchRow(batch, `批签中检2026${String(i + 1).padStart(5, '0')}`);
    }
  }
  return [
    load('drug_product', catalogue.products.map(toProductRow)),
    load('drug_product_code', catalogue.codes.map(toProductCodeRow)),
    load('drug_batch', batchRows, catalogue.codes.length * 11),
    load('recall', recalls.map(toRecallRow)),
    load('recall_batch', recalls.map(toRecallBatchRow)),
    load('recall_unit', recallUnits.map(toRecallUnitRow)),
  ];
}

function supervision(city: City): TableLoad[] {
  const { dice, inspections, jointInspections, cases, pharmacists, transfers, roster } = city;
  const decided = cases.filter(({ path }) => path !== null && path !== 'NO_PENALTY');
  return [
    load('inspection', inspections.map(toInspectionRow)),
    load('defect', [...defectRows(inspections)]),
    load('rectification', [...rectificationRows(inspections)]),
    load('review', [...reviewRows(inspections)]),
    load('joint_inspection', jointInspections.map(toJointInspectionRow)),
    load('joint_inspection_unit', [...jointInspectionUnitRows(jointInspections)]),
    load(
      'admin_case',
      cases.map((adminCase) => toCaseRow(adminCase, pharmacists, dice)),
    ),
    load(
      'penalty',
      decided.map((adminCase) => toPenaltyRow(adminCase, dice)),
    ),
    load('case_transfer', transfers.map(toTransferRow)),
    load('duty_record', () => dutyRows(dice, roster, pharmacists), city.sizes.pharmacists * 190),
  ];
}

function sales({ sales, firms, residents, sizes }: City): TableLoad[] {
  function* rows(toRow: (shop: (typeof firms.shops)[number], sale: Sale) => Row | null) {
    for (const shop of firms.shops) {
      for (const sale of sales.of(shop)) {
        const row = toRow(shop, sale);
        if (row !== null) yield row;
      }
    }
  }
  return [
    load('retail_sale', () => rows(toSaleRow), sizes.sales),
    load(
      'real_name_sale',
      () => rows((shop, sale) => (isRealName(sale) ? toRealNameRow(shop, sale, residents) : null)),
      Math.round(sizes.sales * 0.2166),
    ),
  ];
}

/** In the order in which it is read: what belongs to one enterprise lies together. */
const SALES_MONTH = `
  INSERT INTO sales_month (
    credit_code, month, approval_number, sales, quantity, amount_fen, real_name_sales
  )
  SELECT sale.credit_code, to_char(sale.sold_at AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM') AS month,
    code.approval_number, count(*), sum(sale.quantity), sum(sale.quantity * sale.price_fen::bigint),
    count(named.sale_no)
  FROM retail_sale sale
  JOIN drug_product_code code USING (national_drug_code)
  LEFT JOIN real_name_sale named USING (credit_code, sold_at, sale_no)
  GROUP BY sale.credit_code, month, code.approval_number
  ORDER BY sale.credit_code, month, code.approval_number`;
