import { beforeAll, describe, expect, it } from '@jest/globals';
import { hasCreditCodeCheck } from '../../schema/contract/identifiers.ts';
import { NOW } from './calendar.ts';
import { createCity } from './city/city.ts';
import { readReference } from './reference-files.ts';
import type { Scale } from './scale.ts';
import { type Tables, tablesOf } from './test-support/tables-of.ts';
import { type PlantedTruth, plantedTruth } from './truth.ts';

const reference = readReference();
const worlds: readonly (readonly [scale: Scale, seed: number])[] = [
  ['small', 20_261_121],
  ['small', 1],
  ['small', 4_294_967_297],
];

describe.each(worlds)('the planted truth of the %s world %i', (scale, seed) => {
  let truth: PlantedTruth;
  let tables: Tables;
  beforeAll(() => {
    truth = plantedTruth(seed, scale);
    tables = tablesOf(createCity({ seed, scale, reference }));
  });

  describe('A1: lent licences', () => {
    const CUT_OFF = '2026-08-22'; // 90 days before the last day
    const QUIET_SINCE = '2026-09-21'; // 60 days

    function findLent(): string[] {
      const worked = new Set(
        tables.duty_record
          .filter(({ inAt }) => inAt >= QUIET_SINCE)
          .map(({ registrationNo }) => registrationNo),
      );
      const insured = new Map(tables.insured_person.map((row) => [row.personKey, row]));
      const employers = Map.groupBy(tables.employment_insurance, ({ personKey }) => personKey);
      return tables.licensed_pharmacist
        .filter(({ registrationNo, status, isRemoteReviewApproved, ...row }) => {
          if (status !== 'REGISTERED' || isRemoteReviewApproved || worked.has(registrationNo))
            return false;
          const person = insured.get(row.personKey)!;
          if (person.isRetired || person.isFlexibleEmployment) return false;
          return (employers.get(row.personKey) ?? []).some(
            ({ employerCode, employerChainCode, paidFrom, paidTo }) =>
              employerCode !== row.creditCode &&
              (row.chainCode === null || employerChainCode !== row.chainCode) &&
              paidFrom < CUT_OFF &&
              (paidTo === null || paidTo > QUIET_SINCE),
          );
        })
        .map(({ registrationNo }) => registrationNo);
    }

    it('is found exactly', () => {
      expect(findLent().sort()).toEqual([...truth.lentLicences.planted].sort());
      expect(truth.lentLicences.planted).toHaveLength(6);
    });

    it('has 25 decoys that are absent too', () => {
      expect(truth.lentLicences.decoys).toHaveLength(25);
      expect(findLent()).not.toEqual(expect.arrayContaining([truth.lentLicences.decoys[0]]));
    });
  });

  describe('A4: recall breaches', () => {
    it('is found exactly, and nobody else sold a recalled batch late', () => {
      const breakers = salesOfRecalled().filter(({ soldAt, recall }) => soldAt > recall.stopSaleBy);

      expect(tables.recall).toHaveLength(5);
      expect(breakers.map(({ creditCode }) => creditCode).sort()).toEqual(
        [...truth.recallBreaches.planted].sort(),
      );
      expect(breakers).toHaveLength(11);
    });

    it('has nine sales between notice and deadline', () => {
      const inTime = salesOfRecalled().filter(
        ({ soldAt, recall }) => soldAt > recall.noticeAt && soldAt <= recall.stopSaleBy,
      );

      expect(inTime.map(({ creditCode }) => creditCode).sort()).toEqual(
        [...truth.recallBreaches.decoys].sort(),
      );
      expect(inTime).toHaveLength(9);
    });

    it('has 23 units with stock that is not reported, and no other', () => {
      const silent = findSilent(({ stockReportedAt }) => stockReportedAt === null);

      expect(silent.sort()).toEqual([...truth.unreportedStock.planted].sort());
      expect(silent).toHaveLength(23);
    });

    it('has decoys without stock and decoys that reported at the last minute', () => {
      const decoys = new Set(truth.unreportedStock.decoys);
      const rows = tables.recall_unit.filter((row) => decoys.has(unitKeyOf(row)));
      const late = findSilent(
        ({ stockReportedAt, recall }) =>
          stockReportedAt === null || stockReportedAt > recall.stopSaleBy,
      );

      expect(rows.filter(({ stockQuantity }) => stockQuantity === 0)).toHaveLength(10);
      expect(rows.filter(({ stockReportedAt }) => stockReportedAt !== null)).toHaveLength(10);
      expect(late.sort()).toEqual([...truth.unreportedStock.planted].sort());
    });

    it('told each seller of a recalled batch, and each unit in time', () => {
      const told = new Set(tables.recall_unit.map(unitKeyOf));
      const sellers = salesOfRecalled().map(({ creditCode, recall }) =>
        unitKeyOf({ recallNo: recall.recallNo, creditCode }),
      );
      const early = unitsOfRecalls().filter(
        ({ notifiedAt, stockReportedAt, recall }) =>
          notifiedAt <= recall.noticeAt ||
          notifiedAt >= recall.stopSaleBy ||
          (stockReportedAt ?? notifiedAt) < notifiedAt,
      );

      expect(sellers.filter((seller) => !told.has(seller))).toEqual([]);
      expect(early).toEqual([]);
    });

    function findSilent(isSilent: (unit: ReturnType<typeof unitsOfRecalls>[number]) => boolean) {
      return unitsOfRecalls()
        .filter((unit) => unit.recall.stopSaleBy < NOW && unit.stockQuantity > 0 && isSilent(unit))
        .map(unitKeyOf);
    }

    function unitKeyOf({ recallNo, creditCode }: { recallNo: string; creditCode: string }) {
      return `${recallNo} ${creditCode}`;
    }

    function unitsOfRecalls() {
      const recalls = new Map(tables.recall.map((recall) => [recall.recallNo, recall]));
      return tables.recall_unit.map((unit) => ({ ...unit, recall: recalls.get(unit.recallNo)! }));
    }

    function salesOfRecalled() {
      const recalls = new Map(tables.recall.map((recall) => [recall.recallNo, recall]));
      const byBatch = new Map(
        tables.recall_batch.map((row) => [
          `${row.nationalDrugCode} ${row.batchNo}`,
          recalls.get(row.recallNo)!,
        ]),
      );
      return tables.retail_sale.flatMap((sale) => {
        const recall = byBatch.get(`${sale.nationalDrugCode} ${sale.batchNo}`);
        return recall ? [{ ...sale, recall }] : [];
      });
    }
  });

  describe('A5: vaccines', () => {
    const keyOf = (row: { nationalDrugCode: string; batchNo: string }) =>
      `${row.nationalDrugCode} ${row.batchNo}`;

    it('has three batches that were delivered too warm and given all the same', () => {
      const warm = tables.vaccine_receipt.filter(({ isTemperatureOk }) => !isTemperatureOk);
      const given = warm.filter((receipt) =>
        tables.vaccination_record.some(
          (dose) => dose.unitCode === receipt.unitCode && keyOf(dose) === keyOf(receipt),
        ),
      );

      expect(given.map(keyOf).sort()).toEqual([...truth.vaccines.warmBatches].sort());
      expect(warm).toHaveLength(3);
    });

    it('has two expired doses', () => {
      const expiry = new Map(tables.drug_batch.map((batch) => [keyOf(batch), batch.expiresOn]));
      const expired = tables.vaccination_record.filter(
        (dose) => dose.vaccinatedAt.slice(0, 10) > expiry.get(keyOf(dose))!,
      );

      expect(expired.map(({ personKey }) => personKey)).toEqual(truth.vaccines.expiredDoses);
      expect(expired).toHaveLength(2);
    });

    it('has one dose of a batch that the unit never received', () => {
      const received = new Set(
        tables.vaccine_receipt.map((row) => `${row.unitCode} ${keyOf(row)}`),
      );
      const unknown = tables.vaccination_record.filter(
        (dose) => !received.has(`${dose.unitCode} ${keyOf(dose)}`),
      );

      expect(unknown.map(({ personKey }) => personKey)).toEqual(truth.vaccines.dosesWithoutReceipt);
      expect(unknown).toHaveLength(1);
    });

    it('has one cluster of seven, and five who fell ill for other reasons', () => {
      const qualityCases = tables.aefi_case.filter((row) => row.class === 3);

      expect(qualityCases.map(({ personKey }) => personKey)).toEqual(truth.vaccines.cluster);
      expect(new Set(qualityCases.map((row) => `${row.unitCode} ${keyOf(row)}`)).size).toBe(1);
      expect(qualityCases).toHaveLength(7);
      expect(truth.vaccines.coincidences).toHaveLength(5);
    });
  });

  describe('A7: cases', () => {
    it('has a case for twelve firms and one revoked licence', () => {
      const revoked = tables.drug_license.filter(({ status }) => status === 'REVOKED');

      expect([...new Set(tables.admin_case.map(({ creditCode }) => creditCode))].sort()).toEqual(
        [...truth.cases.firms].sort(),
      );
      expect(truth.cases.firms).toHaveLength(12);
      expect(revoked.map(({ creditCode }) => creditCode)).toEqual([truth.cases.revoked]);
    });

    it('has four transfers with their four outcomes', () => {
      const decisions = Map.groupBy(tables.filing_decision, ({ transferNo }) => transferNo);
      const outcomes = tables.case_transfer.map(({ transferNo, status }) => ({
        transferNo,
        outcome:
          decisions.get(transferNo)!.length > 1
            ? 'FILED_AFTER_RECONSIDERATION'
            : status === 'FILED'
              ? 'FILED_IN_TIME'
              : status,
      }));

      expect(outcomes).toEqual(truth.cases.transfers);
    });

    it('has one answer that came two days too late', () => {
      const late = tables.transfer_receipt.filter(({ transferNo, answerDueAt }) => {
        const first = tables.filing_decision.find(
          (decision) => decision.transferNo === transferNo,
        )!;
        return Date.parse(first.decidedAt) - Date.parse(answerDueAt) === 2 * 86_400_000;
      });

      expect(late.map(({ transferNo }) => transferNo)).toEqual([truth.cases.overdue]);
    });

    it('keeps covert police cases apart from every case and transfer', () => {
      const covert = tables.police_case.filter(({ isCovert }) => isCovert);

      expect(covert.map(({ creditCode }) => creditCode)).toEqual(truth.covertlyInvestigated);
      expect(truth.cases.firms).not.toEqual(expect.arrayContaining([covert[0]!.creditCode]));
      expect(covert.every(({ fromTransferNo }) => fromTransferNo === null)).toBe(true);
    });
  });

  describe('A8: dead licences', () => {
    const ENDS = ['EXPIRED', 'REVOKED', 'CANCELLED'];

    function tradersAfterEnd(accepts: (kind: string) => boolean): string[] {
      const events = Map.groupBy(tables.drug_license_event, ({ licenseNo }) => licenseNo);
      const endOf = new Map<string, string>();
      for (const { licenseNo, creditCode } of tables.drug_license) {
        const history = events.get(licenseNo)!;
        const end = history.find(({ kind }) => ENDS.includes(kind));
        if (end && !history.some(({ kind }) => accepts(kind)))
          endOf.set(creditCode, end.occurredOn);
      }
      const traders = tables.retail_sale
        .filter(({ creditCode, soldAt }) => soldAt.slice(0, 10) > (endOf.get(creditCode) ?? '9'))
        .map(({ creditCode }) => creditCode);
      return [...new Set(traders)].sort();
    }

    it('is found exactly', () => {
      const found = tradersAfterEnd((kind) => kind === 'RENEWED_RETROACTIVELY');

      expect(found).toEqual([...truth.deadLicences.planted].sort());
      expect(found).toHaveLength(7);
    });

    it('has three decoys that only the retroactive renewal clears', () => {
      const found = tradersAfterEnd(() => false);

      expect(found).toEqual([...truth.deadLicences.planted, ...truth.deadLicences.decoys].sort());
      expect(truth.deadLicences.decoys).toHaveLength(3);
    });
  });

  describe('A15: the quality of the data', () => {
    it('has 15 credit codes that fail the check', () => {
      const failing = tables.enterprise.filter(({ creditCode }) => !hasCreditCodeCheck(creditCode));

      expect(failing.map(({ creditCode }) => creditCode).sort()).toEqual(
        [...truth.quality.failingCodes].sort(),
      );
      expect(failing).toHaveLength(15);
      expect(failing.every(({ creditCodeCheck }) => creditCodeCheck === 'FAIL')).toBe(true);
    });

    it('has 12 firms under an old and a new name', () => {
      const byName = new Map(tables.enterprise.map((row) => [row.name, row]));
      const renamed = tables.enterprise
        .filter(({ formerName }) => formerName !== null)
        .map((row) => [byName.get(row.formerName!)!.creditCode, row.creditCode]);

      expect(renamed.sort()).toEqual([...truth.quality.renamed].sort());
      expect(renamed).toHaveLength(12);
    });

    it('has 9 persons whose name the agencies spell differently', () => {
      const names = new Map(tables.person.map(({ personKey, name }) => [personKey, name]));
      const misspelt = [
        ...tables.licensed_pharmacist,
        ...tables.practitioner,
        ...tables.staff_member,
      ].filter(({ personKey, name }) => names.get(personKey) !== name);

      expect(misspelt.map(({ personKey }) => personKey)).toEqual(truth.quality.misspelt);
      expect(misspelt).toHaveLength(9);
    });

    it('has 20 identity numbers with a withdrawn region code', () => {
      const old = tables.person.filter(({ idNo }) => /^2101(01|22)/.test(idNo));

      expect(old.map(({ personKey }) => personKey).sort()).toEqual(
        [...truth.quality.withdrawnRegions].sort(),
      );
      expect(old).toHaveLength(20);
    });

    it('has 30 late corrections', () => {
      const corrected = tables.drug_license_event.filter(({ kind }) => kind === 'CORRECTED');

      expect(corrected.map(({ licenseNo }) => licenseNo)).toEqual(truth.quality.lateCorrections);
      expect(corrected).toHaveLength(30);
    });
  });
});

describe('the planted truth of the whole city', () => {
  const truth = plantedTruth(20_261_121, 'city');

  it('has the numbers of the campaign', () => {
    expect(truth.lentLicences.planted).toHaveLength(18);
    expect(truth.lentLicences.decoys).toHaveLength(25);
    expect(truth.cases.firms).toHaveLength(107);
    expect(truth.cases.transfers).toHaveLength(4);
    expect(truth.recallBreaches.planted).toHaveLength(11);
    expect(truth.deadLicences.planted).toHaveLength(7);
    expect(truth.delisted).toHaveLength(12);
  });

  it('gives no shop two parts that would contradict each other', () => {
    const { recallBreaches, deadLicences, covertlyInvestigated, cases, quality } = truth;
    const parts = [
      ...recallBreaches.planted,
      ...recallBreaches.decoys,
      ...deadLicences.planted,
      ...deadLicences.decoys,
      ...covertlyInvestigated,
      ...cases.firms.filter((firm) => firm !== cases.revoked),
      ...quality.failingCodes,
      ...quality.renamed.flat(),
    ];

    expect(new Set(parts).size).toBe(parts.length);
  });
});
