import pg from 'pg';

/** Invented firms of a region that doesn't exist. */
export const CODES = {
  headOffice: '91990100MAT0000001',
  store: '91990100MAT0000002',
  single: '91990100MAT0000003',
  hospital: '12990100MAT0000004',
  elsewhere: '91990200MAT0000005',
  factory: '91990200MAT0000006',
} as const;

export const KEYS = {
  /** Registered at the store, paid for by the factory. */
  lender: 'a'.repeat(64),
  /** Registered at the store, paid for by its head office. */
  faithful: 'b'.repeat(64),
  retired: 'c'.repeat(64),
  buyer: 'd'.repeat(64),
  /** Insured in the other region. */
  visitor: 'e'.repeat(64),
} as const;

export const OFFICER = 'officer-1';

export const SETTLED_CODE = '81000010000000000001';
export const REFUNDED_CODE = '81000010000000000002';
export const UNKNOWN_CODE = '81000010000000000003';

const { headOffice, store, single, hospital, elsewhere, factory } = CODES;
const { lender, faithful, retired, buyer, visitor } = KEYS;

const STATEMENTS = `
INSERT INTO designated_institution VALUES
  ('P99010600001', '${store}', '甲连锁一店', 'PHARMACY', '990106', '${headOffice}', 'ACTIVE', '2025-01-01', NULL, 4),
  ('P99010600002', '${single}', '乙药房', 'PHARMACY', '990106', NULL, 'TERMINATED', '2025-01-01', '2026-06-01', 12),
  ('H99010600003', '${hospital}', '甲区医院', 'HOSPITAL', '990106', NULL, 'ACTIVE', '2025-01-01', NULL, 0),
  ('P99020600004', '${elsewhere}', '丙药房', 'PHARMACY', '990206', NULL, 'ACTIVE', '2025-01-01', NULL, 0);

INSERT INTO insured_person VALUES
  ('9900000001', '${lender}', 'EMPLOYEE', '990106', 'ACTIVE', false, false),
  ('9900000002', '${faithful}', 'EMPLOYEE', '990106', 'ACTIVE', false, false),
  ('9900000003', '${retired}', 'EMPLOYEE', '990106', 'ACTIVE', true, false),
  ('9900000004', '${buyer}', 'RESIDENT', '990106', 'ACTIVE', false, false),
  ('9900000005', '${visitor}', 'RESIDENT', '990206', 'ACTIVE', false, false);

INSERT INTO employment_insurance VALUES
  ('${lender}', '${store}', '2020-01-01', '2023-12-31', '甲连锁一店', '${headOffice}', '990106', 'STOPPED'),
  ('${lender}', '${factory}', '2024-01-01', NULL, '丁厂', NULL, '990206', 'PAYING'),
  ('${faithful}', '${headOffice}', '2020-01-01', NULL, '甲连锁', '${headOffice}', '990106', 'PAYING');

INSERT INTO insurance_drug_prefix VALUES ('XA02BCA084A0', '甲药', '{"sex": "FEMALE"}');
INSERT INTO insurance_drug_category VALUES ('XA', '消化', '西药费', NULL, 1), ('XA02', '胃酸', '西药费', 'XA', 2);
INSERT INTO insurance_drug VALUES
  ('XA02BCA084A010010100001', 'XA02BCA084A0', '国药准字H99000001', '甲药片', 'A', 1200),
  ('XA02BCA084A010010100002', 'XA02BCA084A0', '国药准字H99000001', '甲药片', 'B', NULL);
INSERT INTO payment_rule VALUES ('1:SEX:甲药:女', 1, 'SEX', '甲药', '女', '用于女性。', '{"sex": "FEMALE"}');
INSERT INTO disease_category VALUES ('WESTERN_DISEASE:M54.', 'M54.', '背痛', 'WESTERN_DISEASE', '肌肉骨骼', NULL);

INSERT INTO settlement SELECT '${store}', '2026-10-01T09:00:00.123456+08'::timestamptz + n * interval '1 day', 'S' || n,
  '990106', '${headOffice}', 'V' || n, '${buyer}', '9900000004', '990106', 'PHARMACY', 1000 + n, 600, 300, 100 + n, false
  FROM generate_series(1, 5) n;
INSERT INTO settlement VALUES
  ('${store}', '2026-10-20T09:00:00+08', 'S6', '990106', '${headOffice}', 'V6', '${visitor}', '9900000005', '990206',
    'PHARMACY', 2000, 1000, 0, 1000, false),
  ('${store}', '2026-10-21T09:00:00+08', 'S7', '990106', '${headOffice}', 'V7', '${buyer}', '9900000004', '990106',
    'PHARMACY', 1002, 600, 300, 102, true),
  ('${elsewhere}', '2026-10-02T09:00:00+08', 'S8', '990206', NULL, 'V8', '${buyer}', '9900000004', '990106',
    'PHARMACY', 5000, 600, 300, 4100, false);
INSERT INTO settlement_line SELECT credit_code, settled_at, settlement_id, line, 'XA02BCA084A010010100001',
  '国药准字H99000001', 'B1', 1, 500, false, false, NULL, ARRAY['8' || lpad(settlement_id || '000' || line, 19, '9')]
  FROM settlement, generate_series(1, 2) line;
UPDATE settlement_line SET trace_codes = '{${SETTLED_CODE}}' WHERE settlement_id = 'S1' AND line_no = 1;
UPDATE settlement_line SET trace_codes = '{${REFUNDED_CODE}}' WHERE settlement_id IN ('S2', 'S7') AND line_no = 1;

INSERT INTO settlement_month VALUES
  ('${store}', '2026-09', '990106', '${headOffice}', 10, 20, 5, 100000, 60000),
  ('${store}', '2026-10', '990106', '${headOffice}', 7, 14, 2, 90000, 50000),
  ('${single}', '2026-10', '990106', NULL, 8, 16, 3, 80000, 40000),
  ('${hospital}', '2026-10', '990106', NULL, 9, 18, 4, 70000, 30000),
  ('${elsewhere}', '2026-10', '990206', NULL, 1, 2, 1, 5000, 600);

INSERT INTO fund_violation VALUES
  ('F1', '${store}', '990106', '${headOffice}', 'SWAPPED_ITEM', 12345, '2026-03-01', '2026-05-01', 'CLOSED',
    '{${OFFICER}}', '{}'),
  ('F2', '${store}', '990106', '${headOffice}', 'RESOLD_DRUG', 54321, '2026-10-01', NULL, 'INVESTIGATING',
    '{${OFFICER}}', '{${buyer}}'),
  ('F3', '${elsewhere}', '990206', NULL, 'OVERCHARGE', 100, '2026-10-02', NULL, 'FOUND', '{officer-2}', '{}'),
  ('F4', '${elsewhere}', '990206', NULL, 'RULE_BREACH', 200, '2026-02-02', '2026-04-01', 'RECOVERED',
    '{${OFFICER}}', '{}');
`;

export async function putFixtures(databaseUrl: string): Promise<void> {
  const client = new pg.Client(databaseUrl);
  await client.connect();
  await client.query(STATEMENTS);
  await client.end();
}
