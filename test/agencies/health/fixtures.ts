import pg from 'pg';
import { nationalDrugCodeCheck } from '../../../schema/contract/identifiers.ts';

/** Invented places: 990106 is the callers' own district, 990206 another one. */
export const HOME = '990106';
export const AWAY = '990206';

export const CODES = {
  clinic: '12990100MAT0000011',
  clinicAway: '12990200MAT0000012',
  point: '12990100MAT0000013',
  pointAway: '12990200MAT0000014',
  supplier: '91990100MAT0000015',
} as const;

export const UNITS = { home: '990106000001', away: '990206000001' } as const;

const DRUG = `8690000000001${nationalDrugCodeCheck('8690000000001')}`;

/** A: given to 12 adults and 3 minors at home, 2 adults away. B: to 7 adults at home. */
export const BATCH_A = { nationalDrugCode: DRUG, batchNo: 'A2026' } as const;
export const BATCH_B = { nationalDrugCode: DRUG, batchNo: 'B2026' } as const;

/** The key of the nth invented person, as the SQL below makes it. */
export function personKey(n: number): string {
  return n.toString(16).padStart(64, '0');
}

const KEY = (n: string) => `lpad(to_hex(${n}), 64, '0')`;
const { clinic, clinicAway, point, pointAway, supplier } = CODES;

const STATEMENTS = `
INSERT INTO medical_institution VALUES
  ('${clinic}', '甲区诊所', 'PDY990001', 'UNGRADED', 'CLINIC', '{内科}', '${HOME}', '甲区一街道1号'),
  ('${clinicAway}', '乙区医院', 'PDY990002', 'LEVEL_2', 'HOSPITAL', '{内科,外科}', '${AWAY}', '乙区二街道2号');
INSERT INTO practitioner VALUES
  ('1990000001', ${KEY('901')}, '欧阳明', 'DOCTOR', '${clinic}', '${HOME}', '{ORDINARY,PSYCHOTROPIC_2}'),
  ('1990000002', ${KEY('902')}, '张三', 'DOCTOR', '${clinicAway}', '${AWAY}', '{ORDINARY}'),
  ('2990000001', ${KEY('903')}, '李四', 'NURSE', '${point}', '${HOME}', '{}');
INSERT INTO prescription
  SELECT 'RX' || lpad(n::text, 3, '0'), '${clinic}', '${HOME}', CASE WHEN n = 1 THEN 'PSYCHOTROPIC_2' ELSE 'ORDINARY' END,
    ${KEY('n')}, '王五', '失眠', '1990000001', '2026-10-01T08:30:00+08'::timestamptz + n * interval '1 day', 7
  FROM generate_series(1, 12) n;
INSERT INTO prescription VALUES ('RX001', '${clinicAway}', '${AWAY}', 'ORDINARY', ${KEY('50')}, '赵六', '高血压病',
  '1990000002', '2026-10-20T09:00:00+08', 3);
INSERT INTO prescription_line SELECT rx_no, credit_code, 1, '国药准字H20990001', 2, '一日一次,一次一片' FROM prescription;
INSERT INTO vaccination_unit VALUES
  ('${UNITS.home}', '${point}', '甲区接种门诊', 'VACCINATION_POINT', '${HOME}', '甲区三街道3号'),
  ('${UNITS.away}', '${pointAway}', '乙区接种门诊', 'VACCINATION_POINT', '${AWAY}', '乙区四街道4号');
INSERT INTO vaccine_receipt
  SELECT 'R' || n, '${UNITS.home}', '${HOME}', '${point}', '${DRUG}', '${BATCH_A.batchNo}', 100, '${supplier}',
    '2026-09-01T09:00:00+08'::timestamptz + n * interval '1 day', n <> 2 FROM generate_series(1, 3) n;
INSERT INTO vaccination_record
  SELECT 'V' || lpad(n::text, 3, '0'), ${KEY('n')}, CASE WHEN n BETWEEN 13 AND 15 THEN 6 ELSE 30 END,
    CASE WHEN n > 22 THEN '${UNITS.away}' ELSE '${UNITS.home}' END, CASE WHEN n > 22 THEN '${pointAway}' ELSE '${point}' END,
    CASE WHEN n > 22 THEN '${AWAY}' ELSE '${HOME}' END, '${DRUG}',
    CASE WHEN n BETWEEN 16 AND 22 THEN '${BATCH_B.batchNo}' ELSE '${BATCH_A.batchNo}' END,
    '8' || lpad(n::text, 19, '0'), '流感疫苗', 1, 'LEFT_ARM',
    '2026-10-01T08:30:00+08'::timestamptz + n * interval '1 day', '2990000001'
  FROM generate_series(1, 24) n;
INSERT INTO aefi_case
  SELECT '9901062026' || lpad(n::text, 4, '0'), ${KEY('n')}, '王五', 'MALE', '1996-02-03', '王某',
    CASE WHEN n = 13 THEN '${UNITS.away}' ELSE '${UNITS.home}' END, CASE WHEN n = 13 THEN '${pointAway}' ELSE '${point}' END,
    CASE WHEN n = 13 THEN '${AWAY}' ELSE '${HOME}' END, '${DRUG}', '${BATCH_A.batchNo}', '2026-10-10', '2026-10-10',
    '2026-10-11'::date + n, '37.6-38.5', '发热反应', n > 10, 'RECOVERED', CASE WHEN n IN (11, 12) THEN 3 ELSE 1 END,
    CASE WHEN n IN (11, 12) THEN '990106202601' END, 'CLOSED'
  FROM generate_series(1, 13) n;`;

export function insertFixtures(databaseUrl: string): Promise<void> {
  return run(databaseUrl, STATEMENTS);
}

/** One dose to each of twelve more persons at home, at each of the instants. */
export function insertDoses(databaseUrl: string, instants: readonly string[]): Promise<void> {
  const doses = instants.map(
    (instant, i) => `
INSERT INTO vaccination_record
  SELECT 'L${i}-' || n, ${KEY('n')}, 30, '${UNITS.home}', '${point}', '${HOME}', '${DRUG}', 'L2026', '8', '流感疫苗', 1,
    'LEFT_ARM', '${instant}', '2990000001' FROM generate_series(101, 112) n;`,
  );
  return run(databaseUrl, doses.join(''));
}

/** Runs SQL on a suite's own database. */
export async function run(databaseUrl: string, sql: string): Promise<void> {
  const client = new pg.Client(databaseUrl);
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
