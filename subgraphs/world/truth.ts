import { createCity } from './city/city.ts';
import { createLicences } from './city/licences.ts';
import type { RecallReply, RecallUnit } from './city/recall-units.ts';
import type { TransferOutcome } from './city/transfers.ts';
import type { Dose } from './city/vaccinations.ts';
import { readReference } from './reference-files.ts';
import type { Scale } from './scale.ts';

/** What a rule has to find, and what looks like it but has a lawful reason. */
export interface Planted {
  readonly planted: readonly string[];
  readonly decoys: readonly string[];
}

/** The exact keys of everything that is planted in a world. For tests only: no service may know it. */
export interface PlantedTruth {
  /** Registration numbers of pharmacists whose licence hangs where they don't work (挂证). */
  readonly lentLicences: Planted;
  /** Credit codes of shops that sold a recalled batch after the deadline; decoys sold it before. */
  readonly recallBreaches: Planted;
  /** Recall number and credit code of units that kept silent about their stock; decoys have none, or reported just in time. */
  readonly unreportedStock: Planted;
  /** Credit codes of shops that traded without a licence in force; decoys were renewed retroactively. */
  readonly deadLicences: Planted;
  readonly vaccines: {
    /** Batch numbers behind their pack's code, of deliveries that were too warm. */
    readonly warmBatches: readonly string[];
    /** Person keys, like the next three. */
    readonly expiredDoses: readonly string[];
    readonly dosesWithoutReceipt: readonly string[];
    readonly cluster: readonly string[];
    readonly coincidences: readonly string[];
  };
  readonly cases: {
    /** Credit codes of firms with a case. */
    readonly firms: readonly string[];
    readonly revoked: string;
    readonly transfers: readonly {
      readonly transferNo: string;
      readonly outcome: TransferOutcome;
    }[];
    /** The transfer that was answered too late. */
    readonly overdue: string;
  };
  readonly covertlyInvestigated: readonly string[];
  readonly delisted: readonly string[];
  readonly quality: {
    readonly failingCodes: readonly string[];
    /** The old entry and the current one. */
    readonly renamed: readonly (readonly [old: string, current: string])[];
    /** Person keys. */
    readonly misspelt: readonly string[];
    readonly withdrawnRegions: readonly string[];
    /** Licence numbers. */
    readonly lateCorrections: readonly string[];
  };
}

/** Computed from the generator alone; never written anywhere. */
export function plantedTruth(seed: number, scale: Scale): PlantedTruth {
  const city = createCity({ seed, scale, reference: readReference() });
  const { cast, firms, pharmacists, transfers, cases, people, practitioners } = city;
  const codeOf = (shop: number) => firms.shops[shop]!.creditCode;
  const codes = (shops: Iterable<number>) => Array.from(shops, codeOf);
  const attached = (isWanted: (attachment: string) => boolean) =>
    pharmacists.all
      .filter(({ attachment }) => isWanted(attachment))
      .map(({ registrationNo }) => registrationNo);
  const { truth } = city.vaccinations;
  const doses = (list: readonly Dose[]) =>
    list.map((dose) => people.children.person(dose.child).key);
  const units = (...replies: readonly RecallReply[]) =>
    city.recallUnits.filter(({ reply }) => replies.includes(reply)).map(toUnitKey);
  const licences = createLicences({ ...city, owners: people.owners });

  return {
    lentLicences: {
      planted: attached((attachment) => attachment === 'LENT'),
      decoys: attached((attachment) => attachment !== 'LENT' && attachment !== 'ORDINARY'),
    },
    recallBreaches: {
      planted: codes(cast.recallBreakers),
      decoys: codes(cast.recallSellersInTime),
    },
    unreportedStock: {
      planted: units('SILENT'),
      decoys: units('WITHOUT_STOCK', 'LAST_MINUTE'),
    },
    deadLicences: {
      planted: codes(cast.deadLicences),
      decoys: codes(cast.renewedRetroactively),
    },
    vaccines: {
      warmBatches: truth.breaches.map(
        ({ batch }) => `${batch.code.nationalDrugCode} ${batch.batchNo}`,
      ),
      expiredDoses: doses(truth.expiredDoses),
      dosesWithoutReceipt: doses([truth.doseWithoutReceipt]),
      cluster: doses(truth.cluster),
      coincidences: doses(truth.coincidences),
    },
    cases: {
      firms: [...new Set(cases.map(({ shop }) => shop.creditCode))],
      revoked: codeOf(cast.deadLicences.at(-1)!),
      transfers: transfers.map(({ transferNo, outcome }) => ({ transferNo, outcome })),
      overdue: transfers.find(({ outcome }) => outcome === 'RETURNED_FOR_ADMIN')!.transferNo,
    },
    covertlyInvestigated: codes(cast.covertlyInvestigated),
    delisted: codes(cast.delisted),
    quality: {
      failingCodes: codes(cast.failingCodes),
      renamed: cast.renamed.map(({ old, current }) => [codeOf(old), codeOf(current)] as const),
      misspelt: [...pharmacists.all, ...practitioners.all]
        .filter(({ name, person }) => name !== person.name)
        .map(({ person }) => person.key),
      withdrawnRegions: people.withdrawnRegions.map((index) => people.residents.person(index).key),
      lateCorrections: licences
        .filter(({ events }) => events.some(({ kind }) => kind === 'CORRECTED'))
        .map(({ licenceNo }) => licenceNo),
    },
  };
}

function toUnitKey({ recall, firm }: RecallUnit): string {
  return `${recall.recallNo} ${firm.creditCode}`;
}
