import { dayOf, distinctKeyOf, textOf } from '../../kit/import-cells.ts';
import { type ImportedRow, type Importer, readCsv } from '../../kit/importer.ts';
import type { CsvRow } from '../../kit/read-csv.ts';
import { storeRows } from '../../kit/store-rows.ts';
import { splitTerms } from './meddra-terms.ts';

const DAY = /^(?<month>\d{2})\/(?<day>\d{2})\/(?<year>\d{4})$/;

/** Reports of the Vaccine Adverse Event Reporting System on children under twelve, December 2021. */
export const vaersReports: Importer<CsvRow> = {
  file: 'vaers_under12_coded.csv',
  read: readCsv,
  store(rows, db) {
    const taken = new Set<string>();
    const numbers = new Set<string>();
    const reports = rows.map((row) => {
      warnOfDose(row, numbers);
      return toReport(row, taken);
    });
    return storeRows(db, { table: 'adverse_event_sample', key: ['source', 'report_no'] }, reports);
  },
};

function toReport(row: ImportedRow<CsvRow>, taken: Set<string>) {
  const { warn } = row;
  const reportNo = textOf(row, 'vaers_id');
  const receivedOn = toDay(row, 'recv_date');
  const vaccinatedOn = toDay(row, 'vax_date');
  if (receivedOn !== null && vaccinatedOn !== null && vaccinatedOn > receivedOn) {
    warn('vax_date', 'is later than the report');
  }
  const maker = textOf(row, 'vax_manu');
  if (maker.startsWith('UNKNOWN')) warn('vax_manu', 'the maker is not known');
  const reactions = splitTerms(textOf(row, 'symptoms'));
  if (reactions.length === 0) warn('symptoms', 'is empty');
  return {
    source: 'VAERS',
    report_no: distinctKeyOf(reportNo, row, { column: 'vaers_id', taken }),
    received_on: receivedOn,
    vaccinated_on: vaccinatedOn,
    age_years: toAge(row),
    sex: toSex(row),
    products: maker === '' ? [] : [maker],
    reactions,
    is_serious: textOf(row, 'died') === 'Y' ? true : null,
  };
}

/** A report's number is followed by the dose: 1915836.1. */
function warnOfDose({ record, warn }: ImportedRow<CsvRow>, numbers: Set<string>): void {
  const [number = '', dose = ''] = (record.vaers_id ?? '').split('.');
  if (!/^\d$/.test(dose)) warn('vaers_id', 'the dose is not known');
  if (numbers.has(number)) warn('vaers_id', `report ${number} stands under two doses`);
  numbers.add(number);
}

function toDay(row: ImportedRow<CsvRow>, column: string): string | null {
  const text = textOf(row, column);
  if (text === '') row.warn(column, 'is empty');
  return dayOf(text, DAY, { column, warn: row.warn });
}

function toAge(row: ImportedRow<CsvRow>): number | null {
  const text = textOf(row, 'age_yrs');
  const years = Number(text);
  const isAge = /^\d+(\.\d+)?$/.test(text) && years <= 130;
  if (!isAge) row.warn('age_yrs', text === '' ? 'is empty' : `is no age: ${text}`);
  else if (years >= 12) row.warn('age_yrs', `is not under twelve: ${text}`);
  return isAge ? years : null;
}

function toSex(row: ImportedRow<CsvRow>): string | null {
  const text = textOf(row, 'sex');
  if (text === 'F' || text === 'M') return text;
  row.warn('sex', text === 'U' ? 'is not known' : `is neither F, M nor U: ${text}`);
  return null;
}
