import type { Stack } from '../../../support/stack.ts';
import { change } from '../../matters/change.ts';

let count = 0;

/** Publishes a recall (召回); gives its number. */
export async function publishRecall(stack: Stack): Promise<string> {
  count += 1;
  const recallNo = `召回〔2099〕${count}号`;
  await change(stack, 'market-supervision', {
    sql: `INSERT INTO recall (recall_no, source, product_name, firm, notice_at, status)
          VALUES ($1, 'WORLD', '感冒灵颗粒', '甲药业', now(), 'OPEN')`,
    values: [recallNo],
  });
  return recallNo;
}

/** Tells a shop to stop the sale. */
export function notifyUnit(stack: Stack, recallNo: string, creditCode: string): Promise<void> {
  return change(stack, 'market-supervision', {
    sql: `INSERT INTO recall_unit
          SELECT $1, credit_code, region_code, grid_code, chain_code, now(), 3, NULL
          FROM enterprise WHERE credit_code = $2`,
    values: [recallNo, creditCode],
  });
}

/** Reports an adverse event in a region, otherwise like one that there is. */
export async function reportAefi(stack: Stack, region: string): Promise<string> {
  count += 1;
  const aefiCode = `${region}2099${String(count).padStart(4, '0')}`;
  await change(stack, 'health', {
    sql: `INSERT INTO aefi_case (aefi_code, person_key, patient_name, sex, born_on, unit_code, credit_code, region_code,
            national_drug_code, batch_no, onset_on, found_on, reported_on, preliminary_diagnosis, is_hospitalized,
            outcome, status)
          SELECT $1, person_key, '欧阳测试', sex, born_on, unit_code, credit_code, $2, national_drug_code, batch_no,
            onset_on, found_on, reported_on, preliminary_diagnosis, is_hospitalized, outcome, status
          FROM aefi_case ORDER BY aefi_code LIMIT 1`,
    values: [aefiCode, region],
  });
  return aefiCode;
}
