import pg from 'pg';

/** Invented firms and people; identity numbers begin with 99, a region that doesn't exist. */
export const CODES = {
  headOffice: '91990100MAT0000001',
  store: '91990100MAT0000002',
  single: '91990100MAT0000003',
  elsewhere: '91990200MAT0000004',
  vaccination: '12990100MAT0000005',
} as const;

export const KEYS = {
  pharmacist: 'a'.repeat(64),
  staff: 'b'.repeat(64),
  buyer: 'c'.repeat(64),
  accused: 'd'.repeat(64),
} as const;

export const OFFICER = 'officer-1';

const { headOffice, store, single, elsewhere, vaccination } = CODES;

const STATEMENTS = `
INSERT INTO region VALUES ('99', '虚省', 1, NULL), ('9901', '虚市', 2, '99'), ('990106', '甲区', 3, '9901'),
  ('990206', '乙区', 3, '9901'), ('990106001', '甲街道', 4, '990106');
INSERT INTO grid VALUES ('990106-01', '甲区第一网格', '990106', '{990106001}'),
  ('990206-01', '乙区第一网格', '990206', '{990206001}');
INSERT INTO supervisor VALUES ('LN-001', '欧阳明', '13800000001', '990106-01', '990106', true),
  ('LN-002', '张三', '13800000002', '990206-01', '990206', true);
INSERT INTO enterprise (credit_code, name, kind, status, region_code, street_code, grid_code, chain_code, address,
  latitude, longitude, phone, legal_representative, legal_representative_key, principal, quality_head, established_on,
  credit_grade, credit_code_check) VALUES
  ('${headOffice}', '甲连锁', 'CHAIN_HQ', 'ACTIVE', '990106', '990106001', NULL, '${headOffice}', '甲区1号',
    41.123456, 123.654321, '13900000001', '李四', '${KEYS.accused}', '王五', NULL, '2010-01-01', NULL, 'PASS'),
  ('${store}', '甲连锁一店', 'CHAIN_STORE', 'ACTIVE', '990106', '990106001', '990106-01', '${headOffice}', '甲区2号',
    41.1, 123.6, '13900000002', '李四', '${KEYS.accused}', '赵六', '钱七', '2012-01-01', 'A', 'PASS'),
  ('${single}', '乙药房', 'SINGLE_PHARMACY', 'ACTIVE', '990106', '990106001', '990106-01', NULL, '甲区3号',
    41.1, 123.6, '13900000003', '孙八', NULL, '孙八', NULL, '2015-01-01', 'B', 'FAIL'),
  ('${elsewhere}', '丙药房', 'SINGLE_PHARMACY', 'ACTIVE', '990206', '990206001', '990206-01', NULL, '乙区4号',
    41.1, 123.6, '13900000004', '周九', NULL, '周九', NULL, '2016-01-01', 'C', 'PASS'),
  ('${vaccination}', '甲区接种门诊', 'VACCINATION_UNIT', 'ACTIVE', '990106', '990106001', '990106-01', NULL, '甲区5号',
    41.1, 123.6, NULL, '吴十', NULL, '吴十', NULL, '2017-01-01', NULL, 'PASS');
INSERT INTO drug_license VALUES ('辽CB0240990001', '${store}', '990106', '990106-01', '${headOffice}', 'RETAIL', '零售',
  '{处方药,中成药}', '虚市市场监督管理局', '2024-01-01', '2028-12-31', 'ACTIVE');
INSERT INTO drug_license_event VALUES ('E1', '辽CB0240990001', 'ISSUED', '2024-01-01', NULL);
INSERT INTO licensed_pharmacist VALUES
  ('990000000001', 'ZY1', '${KEYS.pharmacist}', '钱七', '990106198001010018', '13700000001', 'PHARMACY', 'OPERATION',
    '${store}', '990106', '990106-01', '${headOffice}', false, '2024-01-01', '2028-12-31', 'REGISTERED'),
  ('990000000002', 'ZY2', '${'e'.repeat(64)}', '郑一', '990206198001010013', '13700000002', 'PHARMACY', 'OPERATION',
    '${elsewhere}', '990206', '990206-01', NULL, false, '2024-01-01', '2028-12-31', 'REGISTERED');
INSERT INTO duty_record SELECT 'D' || n, '990000000001', '${KEYS.pharmacist}', '${store}', '990106', '990106-01',
  '${headOffice}', '2026-10-01T08:30:00+08'::timestamptz + n * interval '1 day',
  '2026-10-01T20:30:00+08'::timestamptz + n * interval '1 day', 'FACE', true FROM generate_series(1, 5) n;
INSERT INTO staff_member VALUES ('S1', '${KEYS.staff}', '冯二', '${store}', '990106', '990106-01', '${headOffice}',
  'SALES', '2099-01-01', '2026-01-01');
INSERT INTO inspection (id, kind, credit_code, region_code, grid_code, chain_code, inspector_badges, started_at,
  checklist_code, conclusion, status, next_planned_on, evidence)
  SELECT 'JC' || n, 'DAILY', code, region, grid, chain, '{LN-001}', '2026-10-01T09:00:00+08'::timestamptz + n * interval '1 day',
    'LS-2026', 'RECTIFY', 'RECTIFYING', '2027-01-01', '{a.jpg}'
  FROM (VALUES (1, '${store}', '990106', '990106-01', '${headOffice}'), (2, '${store}', '990106', '990106-01', '${headOffice}'),
    (3, '${store}', '990106', '990106-01', '${headOffice}'), (4, '${elsewhere}', '990206', '990206-01', NULL),
    (5, '${vaccination}', '990106', '990106-01', NULL)) AS v(n, code, region, grid, chain);
INSERT INTO defect VALUES ('F1', 'JC3', 'MAJOR', '第一百二十五条', '药师不在岗', '2026-10-20', 'RECTIFYING');
INSERT INTO rectification VALUES ('R1', 'F1', 1, '已培训', '2026-10-10T09:00:00+08');
INSERT INTO review VALUES ('V1', 'R1', 'LN-001', 'FAILED', '2026-10-12T09:00:00+08');
INSERT INTO admin_case VALUES
  ('C-1', '虚市监立〔2026〕1号', 'INSPECTION', 'NO_PRESCRIPTION', '${store}', '990106', '990106-01', '${headOffice}',
    '{${OFFICER}}', '{${KEYS.accused}}', 123456, '记录1份', NULL, '2026-10-01', NULL, '2026-12-30', 'INVESTIGATING'),
  ('C-2', '虚市监罚〔2026〕2号', 'INSPECTION', 'POOR_STORAGE', '${store}', '990106', '990106-01', '${headOffice}',
    '{${OFFICER}}', '{}', 5000, NULL, '罚款', '2026-01-01', '2026-02-01', '2026-04-01', 'CLOSED'),
  ('C-3', '虚市监罚〔2026〕3号', 'INSPECTION', 'POOR_STORAGE', '${elsewhere}', '990206', '990206-01', NULL,
    '{officer-2}', '{}', 5000, NULL, '罚款', '2026-01-01', '2026-02-01', '2026-04-01', 'EXECUTED');
INSERT INTO penalty VALUES
  ('P-1', 'C-2', '${store}', 'FINE', 20000, '第一百二十六条', '2026-02-01', '2026-02-20', '2099-02-20'),
  ('P-2', 'C-2', '${store}', 'WARNING', NULL, '第一百二十六条', '2026-02-01', NULL, NULL),
  ('P-3', 'C-2', '${store}', 'FINE', 10000, '第一百二十六条', '2020-02-01', '2020-02-20', '2023-02-20');
INSERT INTO case_transfer VALUES ('T-1', 'C-1', '${store}', '990106', '990106-01', '${headOffice}', 'public-security',
  '2026-10-05T09:00:00+08', '2026-10-06T09:00:00+08', '{移送书}', '2026-10-09T09:00:00+08', NULL, 'SENT');
INSERT INTO drug_product VALUES ('国药准字H99000001', '感冒灵', '复方感冒灵', '颗粒剂', '10g*9袋', '甲药业', '${headOffice}',
  false, 'NONE', NULL, 'ANTIPYRETIC', false);
INSERT INTO drug_product_code VALUES ('86900000000013', '国药准字H99000001', '盒', '8990000');
INSERT INTO drug_batch VALUES ('86900000000013', 'B1', '2026-01-01', '2028-01-01', 30000, '批签中检2026001');
INSERT INTO recall (recall_no, source, class, class_as_written, kind, product_name, firm, approval_number, reason,
  batches_as_written, notice_at, status) VALUES
  ('RC-1', 'WORLD', 1, '一级召回', 'ORDERED', '感冒灵', '甲药业', '国药准字H99000001', '标签错误', 'B1', '2026-10-01T09:00:00+08', 'CLOSED');
INSERT INTO recall_batch VALUES ('RC-1', 1, '86900000000013', 'B1');
INSERT INTO retail_sale SELECT '${store}', '2026-10-01T09:00:00+08'::timestamptz + n * interval '1 day', n, '86900000000013',
  'B1', 1, 1500, ARRAY['8990000' || lpad(n::text, 13, '0')], NULL, '990000000001', false FROM generate_series(1, 5) n;
INSERT INTO real_name_sale VALUES ('${store}', '2026-10-02T09:00:00+08', 1, '${KEYS.buyer}', '陈晨', '990106199001010015',
  '13600000001', '发热', 38.5, NULL);
INSERT INTO sales_month VALUES ('${store}', '2026-10', '国药准字H99000001', 5, 5, 7500, 1),
  ('${store}', '2026-09', '国药准字H99000001', 2, 2, 3000, 0);
INSERT INTO legal_clause VALUES ('DAL-9', '药品管理法(2019)', '第九条', '信息共享', 'L');
`;

export async function putFixtures(databaseUrl: string): Promise<void> {
  await run(databaseUrl, STATEMENTS);
}

/** Runs SQL on a suite's own database. */
export async function run(databaseUrl: string, sql: string): Promise<pg.QueryResult> {
  const client = new pg.Client(databaseUrl);
  await client.connect();
  try {
    return await client.query(sql);
  } finally {
    await client.end();
  }
}
