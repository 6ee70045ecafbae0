import pg from 'pg';

/** Invented places: 990106 is the callers' own district, 990206 another one. */
export const HOME = '990106';
export const AWAY = '990206';

export const OFFICER = 'police-officer-1';

/** open: a filed case; covert: a secret one only; away: a case of another district; clean: none. */
export const FIRMS = {
  open: '91990100MAT0000021',
  covert: '91990100MAT0000022',
  away: '91990200MAT0000023',
  clean: '91990100MAT0000024',
} as const;

export const CASES = {
  open: '虚公(药)立字〔2026〕1号',
  covert: '虚公(药)立字〔2026〕2号',
  away: '虚公(药)立字〔2026〕3号',
  closed: '虚公(药)立字〔2026〕4号',
} as const;

/** The key of the nth invented person, as the SQL below makes it. */
export function personKey(n: number): string {
  return n.toString(16).padStart(64, '0');
}

const KEY = (n: string) => `lpad(to_hex(${n}), 64, '0')`;

const STATEMENTS = `
INSERT INTO person VALUES
  (${KEY('1')}, '欧阳明', '990106198001010018', true, 'MALE', '1980-01-01', '${HOME}'),
  (${KEY('2')}, '张三丰', '990206198001010013', false, 'MALE', '1980-01-01', '${AWAY}');
INSERT INTO identity_check
  SELECT 'C' || n, 'health', ${KEY('1')}, '2026-10-01T08:30:00+08'::timestamptz + n * interval '1 hour', n <> 3
  FROM generate_series(1, 5) n;
INSERT INTO police_case (police_case_no, charge_code, credit_code, region_code, unit, officer_subjects, person_keys,
  from_transfer_no, filed_on, closed_on, status, is_covert) VALUES
  ('${CASES.open}', '销售假药罪', '${FIRMS.open}', '${HOME}', '食药侦大队', '{${OFFICER}}', ARRAY[${KEY('1')}],
    'T1', '2026-10-10', NULL, 'INVESTIGATING', false),
  ('${CASES.covert}', '妨害药品管理罪', '${FIRMS.covert}', '${HOME}', '食药侦大队', '{${OFFICER}}', ARRAY[${KEY('2')}],
    NULL, '2026-10-11', NULL, 'INVESTIGATING', true),
  ('${CASES.away}', '销售假药罪', '${FIRMS.away}', '${AWAY}', '乙区大队', '{someone-away}', '{}',
    NULL, '2026-10-12', NULL, 'INVESTIGATING', false),
  ('${CASES.closed}', '销售假药罪', '${FIRMS.clean}', '${HOME}', '食药侦大队', '{${OFFICER}}', '{}',
    NULL, '2026-01-10', '2026-06-01', 'CLOSED', false);
INSERT INTO transfer_receipt SELECT 'T' || n, 'A' || n, firm, '${HOME}', '王队', '2026-10-05T09:00:00+08', true,
  '2026-10-08T09:00:00+08'
  FROM (VALUES (1, '${FIRMS.open}'), (2, '${FIRMS.covert}'), (3, '${FIRMS.covert}')) AS v(n, firm);
INSERT INTO filing_decision VALUES
  ('D1', 'T1', 'A1', '${FIRMS.open}', '${HOME}', 'NOT_FILED', '证据不足', '2026-10-07T09:00:00+08', NULL),
  ('D2', 'T1', 'A1', '${FIRMS.open}', '${HOME}', 'FILED', NULL, '2026-10-10T09:00:00+08', '${CASES.open}'),
  ('D3', 'T2', 'A2', '${FIRMS.covert}', '${HOME}', 'FILED', NULL, '2026-10-11T09:00:00+08', '${CASES.covert}');
INSERT INTO identity_region VALUES ('990106', '虚省虚市甲区', true);`;

export async function insertFixtures(databaseUrl: string): Promise<void> {
  const client = new pg.Client(databaseUrl);
  await client.connect();
  try {
    await client.query(STATEMENTS);
  } finally {
    await client.end();
  }
}
