import { type Counted, monthOf } from '../kit/totals/counted.ts';
import { Prescription } from './entities/prescription.ts';
import { VaccinationRecord } from './entities/vaccination-record.ts';

const ofPersons = {
  of: 'PERSONS',
  district: 't.region_code',
  contributor: 't.person_key',
  storedAt: 't.stored_at',
} as const;

/** Doses that were given; an item is a vaccine, a kind an age. */
export const doses: Counted<'doses'> = {
  ...ofPersons,
  name: 'doses',
  entity: VaccinationRecord,
  from: 'vaccination_record t',
  writtenTo: ['vaccination_record'],
  month: monthOf('t.vaccinated_at'),
  item: 't.vaccine',
  kind: `
    CASE WHEN t.age_years < 5 THEN '0-4' WHEN t.age_years < 10 THEN '5-9' WHEN t.age_years < 14 THEN '10-13'
      WHEN t.age_years < 18 THEN '14-17' WHEN t.age_years < 60 THEN '18-59' ELSE '60+' END`,
  measures: { doses: '1' },
  levels: [['district', 'item', 'kind'], ['district', 'item'], ['district'], ['city']],
};

/**
 * Prescriptions by their lines, so that a table by product and one by anything else are sums of the same parts: a
 * prescription is counted with its first line, a patient with the first line of a month, district, kind and product.
 */
const LINES = `(
  SELECT p.*, ${monthOf('p.prescribed_at')} AS month, coalesce(l.approval_number, 'NONE') AS approval_number,
    coalesce(l.line_no, 1) = 1 AS is_first_line,
    1 = row_number() OVER (
      PARTITION BY p.person_key, ${monthOf('p.prescribed_at')}, p.region_code, p.kind, l.approval_number
      ORDER BY p.stored_at, p.rx_key, l.line_no
    ) AS is_first_of_patient
  FROM prescription p LEFT JOIN prescription_line l USING (rx_key)
) t`;

export const prescriptions: Counted<'prescriptions' | 'lines' | 'patients'> = {
  ...ofPersons,
  name: 'prescriptions',
  entity: Prescription,
  from: LINES,
  writtenTo: ['prescription', 'prescription_line'],
  month: 't.month',
  kind: 't.kind',
  item: 't.approval_number',
  measures: {
    prescriptions: 't.is_first_line::integer',
    lines: '1',
    patients: 't.is_first_of_patient::integer',
  },
  levels: [['district', 'kind', 'item'], ['district', 'kind'], ['district'], ['city']],
};

export const counted: readonly Counted[] = [doses, prescriptions];
