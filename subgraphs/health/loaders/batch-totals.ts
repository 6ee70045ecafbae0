import DataLoader from 'dataloader';
import type { LoaderParts } from '../../kit/context.ts';
import { type PersonCell, toSafeCount, toSafeCounts } from '../../kit/person-counts.ts';
import { createBindings, toSql } from '../../kit/rows-sql.ts';
import { toAefiClass } from '../aefi-classes.ts';
import { AefiCase } from '../entities/aefi-case.ts';
import { VaccinationRecord } from '../entities/vaccination-record.ts';
import type { AefiClassCount, AefiSummary } from '../generated.ts';

/** Counts for one batch each, one statement for all batches of a level. */
export function createBatchTotalLoaders({ db, rights }: LoaderParts) {
  return {
    doseCountByBatch: new DataLoader<string, number | null>(async (batchKeys) => {
      const table = db.tableOf(VaccinationRecord);
      const bindings = createBindings();
      const found = await db.query<PersonCell & { readonly batch_key: string }>(
        `SELECT t.batch_key, count(*)::integer AS count, count(DISTINCT t.person_key)::integer AS persons
         FROM ${table.tablePath} t
         WHERE t.batch_key = ANY(${bindings.bind(batchKeys)})
           AND ${toSql(rights.rows('DrugBatch.doseCount'), table, 't', bindings)}
         GROUP BY t.batch_key`,
        bindings.values,
      );
      const cells = new Map(found.map((cell) => [cell.batch_key, cell]));
      return batchKeys.map((key) => safely('DrugBatch.doseCount', cells.get(key) ?? NOBODY));
    }),

    aefiByBatch: new DataLoader<string, AefiSummary>(async (batchKeys) => {
      const table = db.tableOf(AefiCase);
      const bindings = createBindings();
      const found = await db.query<AefiCell>(
        `SELECT t.batch_key, t.class, t.is_hospitalized, grouping(t.class, t.is_hospitalized) AS level,
           count(*)::integer AS count, count(DISTINCT t.person_key)::integer AS persons
         FROM ${table.tablePath} t
         WHERE t.batch_key = ANY(${bindings.bind(batchKeys)})
           AND ${toSql(rights.rows('DrugBatch.aefi'), table, 't', bindings)}
         GROUP BY GROUPING SETS ((t.batch_key), (t.batch_key, t.class), (t.batch_key, t.is_hospitalized))
         ORDER BY t.class`,
        bindings.values,
      );
      const cells = Map.groupBy(found, (cell) => cell.batch_key);
      return batchKeys.map((key) => toSummary(cells.get(key) ?? []));
    }),
  };

  function toSummary(cells: readonly AefiCell[]): AefiSummary {
    const at = (level: number) => cells.filter((cell) => cell.level === level);
    const cases = safely('AefiSummary.cases', at(LEVEL.all)[0] ?? NOBODY);
    return {
      cases,
      hospitalized: hospitalized(at(LEVEL.byHospital)),
      byClass: cases === null ? [] : byClass(at(LEVEL.byClass)),
    };
  }

  /** Who was not in hospital could be told from the cases and from who was: the two are one table. */
  function hospitalized(cells: readonly AefiCell[]): number | null {
    const [inHospital, others] = [true, false].map(
      (wanted) => cells.find((cell) => cell.is_hospitalized === wanted) ?? NOBODY,
    );
    const isAll = others === NOBODY;
    const [count] = toSafeCounts(isAll ? [inHospital!] : [inHospital!, others!]);
    return noted('AefiSummary.hospitalized', count!);
  }

  /**
   * Of a batch whose cases are told. A class whose count is withheld is left out: that there was such a case is told to
   * nobody.
   */
  function byClass(cells: readonly AefiCell[]): readonly AefiClassCount[] {
    const counts = toSafeCounts(cells);
    return cells
      .map((cell, i) => ({
        class: toAefiClass(cell.class),
        cases: noted('AefiClassCount.cases', counts[i]!),
      }))
      .filter(({ cases }) => cases !== null);
  }

  function safely(coordinate: string, cell: PersonCell): number | null {
    return noted(coordinate, toSafeCount(cell));
  }

  function noted(coordinate: string, count: number | null): number | null {
    if (count === null) {
      rights.noteAccess({ coordinate, status: 'SUPPRESSED', code: 'TOO_FEW_CONTRIBUTORS' });
    }
    return count;
  }
}

/** What `grouping()` says of each of the sets. */
const LEVEL = { byClass: 1, byHospital: 2, all: 3 } as const;

const NOBODY: PersonCell = { count: 0, persons: 0 };

interface AefiCell extends PersonCell {
  readonly batch_key: string;
  readonly class: number | null;
  readonly is_hospitalized: boolean | null;
  readonly level: number;
}
