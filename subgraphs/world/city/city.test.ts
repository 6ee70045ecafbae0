import { beforeAll, describe, expect, it } from '@jest/globals';
import { readReference } from '../reference-files.ts';
import { SCALES, type Scale, SIZES } from '../scale.ts';
import { type City, createCity } from './city.ts';
import { FEVER_SURGE, isFeverSurge } from './fever-surge.ts';
import { isRealName } from './sale-rows.ts';
import { settlements } from './settlements.ts';

const SEED = 20_261_121;
const reference = readReference();

describe.each(SCALES)('the %s city', (scale: Scale) => {
  const sizes = SIZES[scale];
  let city: City;
  beforeAll(() => {
    city = createCity({ seed: SEED, scale, reference });
  });

  it('has the planned number of everything that is listed', () => {
    const { firms, pharmacists, staff, inspections, catalogue, vaccinations, trade, recallSales } =
      city;
    const planted = Object.values(recallSales).flat().length;

    const found = {
      shops: firms.shops.length,
      chainStores: firms.shops.filter(({ kind }) => kind === 'CHAIN_STORE').length,
      diseaseControlCentres: firms.vaccinationUnits.filter(({ kind }) => kind === 'CDC').length,
      vaccinationPoints: firms.vaccinationUnits.filter(({ kind }) => kind === 'VACCINATION_UNIT')
        .length,
      medicalInstitutions: firms.medicalInstitutions.length,
      wholesalers: firms.wholesalers.length,
      headOffices: firms.headOffices.length,
      makers: firms.makers.length,
      grids: city.territory.grids.length,
      staff: staff.all.length,
      pharmacists: pharmacists.all.length,
      residents: city.residents.size,
      products: catalogue.products.length,
      productCodes: catalogue.codes.length,
      sales: trade.total + planted,
      inspections: inspections.length,
      defects: inspections.flatMap(({ defects }) => defects).length,
      vaccineBatches: vaccinations.batches.length,
    };

    expect(sizes).toEqual(expect.objectContaining(found));
  });

  it('gives every organisation a credit code of its own', () => {
    const codes = city.firms.all.map(({ creditCode }) => creditCode);

    expect(new Set(codes).size).toBe(codes.length);
  });

  it('has a main shop that shows something of everything', () => {
    const { mainShop, pharmacists, cases, transfers, inspections, designations } = city;
    const own = inspections.filter(({ unit }) => unit === mainShop);
    const rounds = own.flatMap(({ defects }) => defects).flatMap((defect) => defect.rounds);

    expect(mainShop.kind).toBe('CHAIN_STORE');
    expect(
      pharmacists
        .of(mainShop)
        .map(({ attachment }) => attachment)
        .sort(),
    ).toEqual(expect.arrayContaining(['LENT', 'ORDINARY']));
    expect(cases.find(({ shop }) => shop === mainShop)).toMatchObject({
      path: 'FINE',
      isTransferred: true,
    });
    expect(transfers[0]).toMatchObject({ outcome: 'FILED_IN_TIME' });
    expect(transfers[0]!.adminCase.shop).toBe(mainShop);
    expect(rounds.some(({ isPassed, reviewedDay }) => isPassed && reviewedDay !== null)).toBe(true);
    expect(designations.of(mainShop, 236)).not.toBeNull();
    expect(city.trade.countOf(mainShop.index)).toBeGreaterThan(50);
  });

  it('lists for each joint inspection as many units as planned, none twice, the main shop first', () => {
    const [general, controlled] = city.jointInspections;
    const { drugsAndDevices, controlledDrugs } = sizes.jointInspectionUnits;

    for (const { units } of city.jointInspections) {
      expect(new Set(units.map(({ firm }) => firm.creditCode)).size).toBe(units.length);
      expect(units.some(({ visitedDay }) => visitedDay === null)).toBe(true);
    }
    expect(general!.units).toHaveLength(drugsAndDevices);
    expect(general!.units[0]!.firm).toBe(city.mainShop);
    expect(controlled!.units).toHaveLength(controlledDrugs);
  });

  it('closes suspended shops for the time of their suspension', () => {
    const suspended = city.cases.filter(({ path }) => path === 'SUSPENSION');

    for (const { shop, decidedDay } of suspended) {
      const days = new Set<number>();
      for (const { day } of city.sales.of(shop)) days.add(day);
      const closed = Array.from({ length: 15 }, (_, i) => decidedDay! + 3 + i);
      expect(closed.filter((day) => days.has(day))).toEqual([]);
    }
    expect(suspended).toHaveLength(sizes.casePaths.SUSPENSION);
  });
});

describe('trade', () => {
  const city = createCity({ seed: SEED, scale: 'small', reference });
  const sales = city.firms.shops.flatMap((shop) => [...city.sales.of(shop)]);

  it('asks for the buyer’s name in about 21.66 % of the sales', () => {
    expect(sales.filter(isRealName).length / sales.length).toBeCloseTo(0.2166, 1.7);
  });

  it('sells more fever medicine in two districts for two weeks', () => {
    const shareWhere = (isSurge: boolean) => {
      const there = city.firms.shops
        .filter((shop) => FEVER_SURGE.districts.has(shop.street.districtCode))
        .flatMap((shop) => [...city.sales.of(shop)])
        .filter(({ day }) => isFeverSurge('210106', day) === isSurge);
      return there.filter(isRealName).length / there.length;
    };

    expect(shareWhere(true) / shareWhere(false)).toBeGreaterThan(1.7);
  });

  it('lets the insurance pay about 40 % of the lines', () => {
    const paid = [...settlements({ ...city, shops: city.firms.shops })].flatMap(
      ({ lines }) => lines,
    );

    expect(paid.length / sales.length).toBeGreaterThan(0.38);
    expect(paid.length / sales.length).toBeLessThan(0.42);
  });

  it('sells nobody controlled medicine twice', () => {
    const buyers = sales
      .filter(({ code }) => code.product.registrationGroup === 'CONTROLLED')
      .map(({ buyer }) => buyer);

    expect(buyers.length).toBeGreaterThan(1_000);
    expect(new Set(buyers).size).toBe(buyers.length);
  });

  it('sells prescription medicine only while a pharmacist is on duty', () => {
    const alone = sales.filter(
      ({ code, pharmacist, day }) =>
        code.product.isPrescription && (pharmacist === null || !city.roster(pharmacist, day)),
    );

    expect(alone).toEqual([]);
  });

  it('sells no batch before it was made or after it expired', () => {
    const recalled = city.recalls.map(({ batch }) => batch);
    const unfit = sales.filter(({ code, batchNo, day }) => {
      const batch = [...city.batches.of(code), ...recalled].find((one) => one.batchNo === batchNo)!;
      return batch.madeDay >= day || batch.expiresDay <= day;
    });

    expect(unfit).toEqual([]);
  });

  it('computes a shop’s sales alone', () => {
    const other = createCity({ seed: SEED, scale: 'small', reference });
    const shop = other.firms.shops[70]!;

    const alone = [...other.sales.of(shop)].map(({ index, soldAt, buyer }) => [
      index,
      soldAt,
      buyer,
    ]);

    const among = [...city.sales.of(city.firms.shops[70]!)];
    expect(alone).toEqual(among.map(({ index, soldAt, buyer }) => [index, soldAt, buyer]));
  });
});
