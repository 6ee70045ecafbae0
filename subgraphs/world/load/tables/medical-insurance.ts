import type { City } from '../../city/city.ts';
import { toDesignationRow } from '../../city/designations.ts';
import { employments, toEmploymentRow } from '../../city/employments.ts';
import { createFundViolationRow } from '../../city/fund-violations.ts';
import { insuranceDrugRows } from '../../city/insurance-drugs.ts';
import { insuredRows } from '../../city/insured.ts';
import { toSettlementLineRows, toSettlementRow } from '../../city/settlement-rows.ts';
import { settlements } from '../../city/settlements.ts';
import { type AgencyLoad, load } from '../table-load.ts';

const LINES_PER_SALE = 0.4;
const SETTLEMENTS_PER_LINE = 0.65;

export function medicalInsuranceTables(city: City): AgencyLoad {
  const { dice, designations, catalogue, staff, firms, residents, people, sizes } = city;
  const { owners } = people;
  const pharmacists = city.pharmacists.all;
  const plan = { dice, sizes, sales: city.sales, shops: firms.shops, residents, designations };
  function* employmentRows() {
    for (const employment of employments(dice, { staff, firms, pharmacists })) {
      yield toEmploymentRow(employment);
    }
  }
  function* settlementRows() {
    for (const settlement of settlements(plan)) yield toSettlementRow(settlement, residents);
  }
  function* settlementLineRows() {
    for (const settlement of settlements(plan)) yield* toSettlementLineRows(settlement);
  }
  const lines = Math.round(sizes.sales * LINES_PER_SALE);

  return {
    tables: [
      load('designated_institution', designations.all.map(toDesignationRow)),
      load('insured_person', () => insuredRows(city), sizes.residents + sizes.staff),
      load('employment_insurance', employmentRows, sizes.staff),
      load('insurance_drug', [...insuranceDrugRows(catalogue)]),
      load('fund_violation', city.fundViolations.map(createFundViolationRow(dice, owners))),
      load('settlement', settlementRows, Math.round(lines * SETTLEMENTS_PER_LINE)),
      load('settlement_line', settlementLineRows, lines),
    ],
    rollups: [{ table: 'settlement_month', fill: SETTLEMENT_MONTH }],
  };
}

const SETTLEMENT_MONTH = `
  INSERT INTO settlement_month (
    credit_code, month, region_code, chain_code, settlements, lines, persons, total_fen, fund_fen
  )
  SELECT credit_code, month, region_code, chain_code, count(*), sum(lines), count(DISTINCT person_key), sum(total_fen), sum(fund_fen)
  FROM (
    SELECT settlement.*, to_char(settled_at AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM') AS month
    FROM settlement
  ) AS settled
  JOIN (
    SELECT credit_code, settled_at, settlement_id, count(*) AS lines
    FROM settlement_line
    GROUP BY credit_code, settled_at, settlement_id
  ) AS counted USING (credit_code, settled_at, settlement_id)
  GROUP BY credit_code, month, region_code, chain_code`;
