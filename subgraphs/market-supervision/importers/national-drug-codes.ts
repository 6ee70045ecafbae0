import {
  parseApprovalNumber,
  parseNationalDrugCode,
} from '../../../schema/contract/identifiers.ts';
import { distinctKeyOf, textOf } from '../../kit/import-cells.ts';
import { type ImportedRow, type Importer, readCsv } from '../../kit/importer.ts';
import type { CsvRow } from '../../kit/read-csv.ts';
import { storeRows } from '../../kit/store-rows.ts';

/** Products with their national drug codes (国家药品编码本位码); what the file doesn't say of a product stays unknown. */
export const nationalDrugCodes: Importer<CsvRow> = {
  file: 'nmpa_drug_codes_sample.csv',
  read: readCsv,
  async store(rows, db) {
    const taken = new Set<string>();
    const read = rows.map((row) => ({ product: toProduct(row), code: toCode(row, taken) }));
    const products = new Map(read.map(({ product }) => [product.approval_number, product]));
    await storeRows(db, { table: 'drug_product', key: ['approval_number'] }, [
      ...products.values(),
    ]);
    return storeRows(
      db,
      { table: 'drug_product_code', key: ['national_drug_code'] },
      read.map(({ code }) => code),
    );
  },
};

const DASHES = /^[-－—]+$/;

function toProduct(row: ImportedRow<CsvRow>) {
  const { warn } = row;
  const name = textOf(row, 'product_name');
  const manufacturer = textOf(row, 'manufacturer');
  for (const column of ['specification', 'dosage_form']) {
    if (DASHES.test(textOf(row, column))) warn(column, 'is a dash: not stated');
  }
  if (manufacturer.startsWith('(')) warn('manufacturer', `is a remark: ${manufacturer}`);
  return {
    approval_number: textOf(row, 'approval_number'),
    name,
    generic_name: name,
    dosage_form: textOf(row, 'dosage_form'),
    specification: textOf(row, 'specification'),
    holder: manufacturer,
  };
}

const CODE_LENGTH = 14;

function toCode(row: ImportedRow<CsvRow>, taken: Set<string>) {
  const approvalNumber = textOf(row, 'approval_number');
  const written = textOf(row, 'national_drug_code');
  if (!isRead(parseApprovalNumber, approvalNumber)) {
    row.warn('approval_number', `is no approval number: ${approvalNumber}`);
  }
  if (!isRead(parseNationalDrugCode, written)) {
    row.warn('national_drug_code', `is no national drug code: ${written}`);
  }
  const code = distinctKeyOf(written, row, { column: 'national_drug_code', taken });
  return {
    national_drug_code: code.slice(-CODE_LENGTH),
    approval_number: approvalNumber,
    package: textOf(row, 'specification'),
  };
}

function isRead(parse: (text: string) => unknown, text: string): boolean {
  try {
    parse(text);
    return true;
  } catch {
    return false;
  }
}
