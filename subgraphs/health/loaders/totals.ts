import type { LoaderParts } from '../../kit/context.ts';
import { type PersonCell, toSafeCounts } from '../../kit/person-counts.ts';
import { createBindings, toSql } from '../../kit/rows-sql.ts';
import { Prescription } from '../entities/prescription.ts';
import { VaccinationRecord } from '../entities/vaccination-record.ts';
import type {
  DoseDimension,
  DoseTotal,
  PrescriptionDimension,
  PrescriptionTotal,
} from '../generated.ts';

const DOSE_GROUPS: Readonly<Record<DoseDimension, string>> = {
  DISTRICT: 't.region_code::text',
  VACCINE: 't.vaccine',
  MONTH: `to_char(t.vaccinated_at AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM')`,
  AGE: `CASE WHEN t.age_years < 5 THEN '0-4' WHEN t.age_years < 10 THEN '5-9' WHEN t.age_years < 14 THEN '10-13'
    WHEN t.age_years < 18 THEN '14-17' WHEN t.age_years < 60 THEN '18-59' ELSE '60+' END`,
};

const PRESCRIPTION_GROUPS: Readonly<Record<PrescriptionDimension, string>> = {
  DISTRICT: 't.region_code::text',
  KIND: 't.kind',
  MONTH: `to_char(t.prescribed_at AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM')`,
  PRODUCT: 'l.approval_number',
};

/** Tables of counts over the caller's rows; cells that would tell of a person are null. */
export function createTotalLoaders({ db, rights }: LoaderParts) {
  return {
    async doseTotals(by: DoseDimension): Promise<readonly DoseTotal[]> {
      const bindings = createBindings();
      const table = db.tableOf(VaccinationRecord);
      const rows = toSql(rights.rows('Query.doseTotals'), table, 't', bindings);
      const cells = await countByGroup(
        `SELECT ${DOSE_GROUPS[by]} AS cell, t.person_key, count(*) AS items
         FROM ${table.tablePath} t WHERE ${rows} GROUP BY 1, 2`,
        bindings.values,
      );
      const doses = safely('DoseTotal.doses', cells);
      return cells.map(({ cell }, i) => ({ group: cell, doses: doses[i]! }));
    },

    async prescriptionTotals(by: PrescriptionDimension): Promise<readonly PrescriptionTotal[]> {
      const bindings = createBindings();
      const table = db.tableOf(Prescription);
      const rows = toSql(rights.rows('Query.prescriptionTotals'), table, 't', bindings);
      const lines = by === 'PRODUCT' ? 'JOIN prescription_line l USING (rx_key)' : '';
      const cells = await countByGroup(
        `SELECT ${PRESCRIPTION_GROUPS[by]} AS cell, t.person_key, count(DISTINCT t.rx_key) AS items
         FROM ${table.tablePath} t ${lines} WHERE ${rows} GROUP BY 1, 2`,
        bindings.values,
      );
      const prescriptions = safely('PrescriptionTotal.prescriptions', cells);
      const patients = safely('PrescriptionTotal.patients', cells.map(countPersons));
      return cells.map(({ cell }, i) => ({
        group: cell,
        prescriptions: prescriptions[i]!,
        patients: patients[i]!,
      }));
    },
  };

  /** @param perPerson a statement that gives `cell`, `person_key` and `items`, one row for each person in a cell. */
  async function countByGroup(
    perPerson: string,
    values: readonly unknown[],
  ): Promise<readonly GroupCell[]> {
    const found = await db.query<GroupCell>(
      `SELECT cell, sum(items)::integer AS count, count(*)::integer AS persons
       FROM (${perPerson}) u GROUP BY cell`,
      values,
    );
    return found.toSorted((a, b) => BY_NUMBER.compare(a.cell, b.cell));
  }

  function safely(coordinate: string, cells: readonly PersonCell[]): readonly (number | null)[] {
    const counts = toSafeCounts(cells);
    if (counts.includes(null)) {
      rights.noteAccess({ coordinate, status: 'SUPPRESSED', code: 'TOO_FEW_CONTRIBUTORS' });
    }
    return counts;
  }
}

interface GroupCell extends PersonCell {
  readonly cell: string;
}

/** So that 5-9 comes before 10-13. */
const BY_NUMBER = new Intl.Collator('en', { numeric: true });

function countPersons({ persons }: PersonCell): PersonCell {
  return { count: persons, persons };
}
