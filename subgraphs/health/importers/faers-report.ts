import { cleanText, dayOf, distinctKeyOf } from '../../kit/import-cells.ts';
import type { ImportedRow, Importer } from '../../kit/importer.ts';
import { storeRows } from '../../kit/store-rows.ts';

const DAY = /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})$/;

/** What we read of an openFDA drug event; any of it may be missing. */
interface FaersEvent {
  readonly safetyreportid?: string;
  readonly receivedate?: string;
  readonly receiptdate?: string;
  readonly serious?: string;
  readonly patient?: {
    readonly patientsex?: string;
    readonly patientonsetage?: string;
    readonly patientonsetageunit?: string;
    readonly drug?: readonly { readonly medicinalproduct?: string }[];
    readonly reaction?: readonly { readonly reactionmeddrapt?: string }[];
  };
}

/** A report of the FDA Adverse Event Reporting System, as openFDA gives it: one object or a list. */
export const faersReport: Importer<FaersEvent> = {
  file: 'openfda_faers_event_sample.json',
  read(text) {
    const json = JSON.parse(text) as FaersEvent | readonly FaersEvent[];
    return Array.isArray(json) ? json : [json as FaersEvent];
  },
  store(rows, db) {
    const taken = new Set<string>();
    return storeRows(
      db,
      { table: 'adverse_event_sample', key: ['source', 'report_no'] },
      rows.map((row) => toReport(row, taken)),
    );
  },
};

function toReport(row: ImportedRow<FaersEvent>, taken: Set<string>) {
  const { record, warn } = row;
  const { patient = {} } = record;
  const receivedOn = toDay(row, 'receivedate');
  const newestOn = toDay(row, 'receiptdate');
  if (receivedOn !== null && newestOn !== null && newestOn < receivedOn) {
    warn('receiptdate', `the newest facts (${newestOn}) are older than the report (${receivedOn})`);
  }
  const text = (value: string | undefined, column: string) =>
    cleanText(String(value ?? ''), column, warn);
  const key = { column: 'safetyreportid', taken };
  return {
    source: 'FAERS',
    report_no: distinctKeyOf(text(record.safetyreportid, 'safetyreportid'), row, key),
    received_on: receivedOn,
    vaccinated_on: null,
    age_years: toAge(row),
    sex: toSex(row),
    products: distinct(
      (patient.drug ?? []).map((drug) => text(drug.medicinalproduct, 'medicinalproduct')),
      row,
    ),
    reactions: (patient.reaction ?? []).map((reaction) =>
      text(reaction.reactionmeddrapt, 'reactionmeddrapt'),
    ),
    is_serious: toSeriousness(row),
  };
}

function toDay({ record, warn }: ImportedRow<FaersEvent>, column: 'receivedate' | 'receiptdate') {
  return dayOf(cleanText(record[column] ?? '', column, warn), DAY, { column, warn });
}

/** @see ICH E2B: 800 decade, 801 year, 802 month, 803 week, 804 day. */
const YEARS_OF_UNIT: Readonly<Record<string, number>> = {
  800: 10,
  801: 1,
  802: 1 / 12,
  803: 7 / 365.25,
  804: 1 / 365.25,
};

function toAge({ record, warn }: ImportedRow<FaersEvent>): number | null {
  const { patientonsetage = '', patientonsetageunit = '' } = record.patient ?? {};
  const yearsOfUnit = YEARS_OF_UNIT[patientonsetageunit];
  if (/^\d+(\.\d+)?$/.test(patientonsetage) && yearsOfUnit !== undefined) {
    return Math.round(Number(patientonsetage) * yearsOfUnit * 100) / 100;
  }
  warn('patientonsetage', `is no age: ${patientonsetage} in unit ${patientonsetageunit}`);
  return null;
}

function toSex({ record, warn }: ImportedRow<FaersEvent>): string | null {
  const { patientsex } = record.patient ?? {};
  if (patientsex === '1') return 'M';
  if (patientsex === '2') return 'F';
  warn('patientsex', `is neither 1 nor 2: ${patientsex}`);
  return null;
}

function toSeriousness({ record, warn }: ImportedRow<FaersEvent>): boolean | null {
  if (record.serious === '1' || record.serious === '2') return record.serious === '1';
  warn('serious', `is neither 1 nor 2: ${record.serious}`);
  return null;
}

function distinct(products: readonly string[], { warn }: ImportedRow<FaersEvent>) {
  const names = [...new Set(products)];
  const repeated = names.filter((name) => products.indexOf(name) !== products.lastIndexOf(name));
  if (repeated.length > 0)
    warn('medicinalproduct', `stands more than once: ${repeated.join(', ')}`);
  return names;
}
