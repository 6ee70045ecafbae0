import type { City } from '../../city/city.ts';
import { identityCheckRows, personRows } from '../../city/identities.ts';
import { policeCaseRows } from '../../city/police-cases.ts';
import { toDecisionRows, toReceiptRow } from '../../city/transfer-rows.ts';
import { type AgencyLoad, load } from '../table-load.ts';

export function publicSecurityTables(city: City): AgencyLoad {
  const { dice, people, transfers, cast, firms, pharmacists, sizes } = city;
  const covert = cast.covertlyInvestigated.map((shop) => firms.shops[shop]!);
  return {
    tables: [
      load('person', () => personRows(people), sizes.residents + sizes.doses / 3 + sizes.staff),
      load('police_case', [...policeCaseRows(dice, { transfers, covert, pharmacists })]),
      load('transfer_receipt', transfers.map(toReceiptRow)),
      load('filing_decision', transfers.flatMap(toDecisionRows)),
      load('identity_check', [...identityCheckRows(dice, pharmacists)]),
    ],
    rollups: [],
  };
}
