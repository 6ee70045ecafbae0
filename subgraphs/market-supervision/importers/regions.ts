import { distinctKeyOf, optionalTextOf, textOf } from '../../kit/import-cells.ts';
import { type ImportedRow, type Importer, readCsv } from '../../kit/importer.ts';
import type { CsvRow } from '../../kit/read-csv.ts';
import { storeRows } from '../../kit/store-rows.ts';

/** A file of regions: which columns hold what, and on which level its lines stand. */
interface RegionFile {
  readonly file: string;
  readonly code: string;
  readonly codeDigits: number;
  readonly parent: string;
  levelOf(row: ImportedRow<CsvRow>): number;
}

const LEVELS: Readonly<Record<string, number>> = { PROVINCE: 1, CITY: 2, DISTRICT: 3 };

/** Provinces, cities and districts (省、市、县). */
export const regions = importerOf({
  file: 'cn_regions_l1_l3.csv',
  code: 'code',
  codeDigits: 6,
  parent: 'parent_code',
  levelOf(row) {
    const written = textOf(row, 'level');
    const level = LEVELS[written];
    if (level === undefined) row.warn('level', `is none of PROVINCE, CITY, DISTRICT: ${written}`);
    return level ?? LEVELS.DISTRICT!;
  },
});

/** Streets and townships (街道、乡镇). */
export const streets = importerOf({
  file: 'streets_liaoning_fujian_weifang.csv',
  code: 'code9',
  codeDigits: 9,
  parent: 'district_code',
  levelOf: () => 4,
});

/** Villages and communities (村、社区). */
export const villages = importerOf({
  file: 'villages_shenyang.csv',
  code: 'code12',
  codeDigits: 12,
  parent: 'street_code9',
  levelOf: () => 5,
});

function importerOf(source: RegionFile): Importer<CsvRow> {
  return {
    file: source.file,
    read: readCsv,
    async store(rows, db) {
      const taken = new Set<string>();
      const found = rows.map((row) => toRegion(row, source, taken));
      return storeRows(db, { table: 'region', key: ['code'] }, found);
    },
  };
}

function toRegion(row: ImportedRow<CsvRow>, source: RegionFile, taken: Set<string>) {
  const { code: column, codeDigits, parent, levelOf } = source;
  const written = textOf(row, column);
  const parentCode = optionalTextOf(row, parent);
  const level = levelOf(row);
  if (written.length !== codeDigits || /\D/.test(written)) {
    row.warn(column, `has not ${codeDigits} digits: ${written}`);
  }
  if (parentCode === null && level > 1) row.warn(parent, 'is empty');
  return {
    code: distinctKeyOf(written, row, { column, taken }).slice(-MAX_CODE_LENGTH),
    name: textOf(row, 'name'),
    level,
    parent_code: parentCode,
    full_name: optionalTextOf(row, 'full_name'),
  };
}

const MAX_CODE_LENGTH = 12;
