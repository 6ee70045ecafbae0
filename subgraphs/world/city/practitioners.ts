import type { Firm, Firms } from './firms.ts';
import { misspell } from './names.ts';
import type { Person, Population } from './population.ts';

/** A doctor or nurse, at one institution or vaccination unit. */
export interface Practitioner {
  readonly index: number;
  readonly licenceNo: string;
  readonly person: Person;
  readonly employer: Firm;
  readonly kind: 'DOCTOR' | 'NURSE';
  /** As the register spells it. */
  readonly name: string;
}

export interface Practitioners {
  readonly all: readonly Practitioner[];
  /** Two doctors, then a nurse; a vaccination unit has two nurses. */
  of(firm: Firm): readonly Practitioner[];
}

const MISSPELT = 3;

export function createPractitioners(
  firms: Firms,
  { people, firstPerson }: { readonly people: Population; readonly firstPerson: number },
): Practitioners {
  const posts = [
    ...firms.medicalInstitutions.flatMap((employer) =>
      (['DOCTOR', 'DOCTOR', 'NURSE'] as const).map((kind) => ({ employer, kind })),
    ),
    ...firms.vaccinationUnits.flatMap((employer) =>
      (['NURSE', 'NURSE'] as const).map((kind) => ({ employer, kind })),
    ),
  ];
  const all = posts.map(({ employer, kind }, index): Practitioner => {
    const person = people.person(firstPerson + index);
    const isMisspelt = index % 7 === 3 && index < 7 * MISSPELT;
    return {
      index,
      licenceNo: `${kind === 'DOCTOR' ? '1' : '2'}2199${String(index + 1).padStart(9, '0')}`,
      person,
      employer,
      kind,
      name: isMisspelt ? misspell(person.name) : person.name,
    };
  });
  const byFirm = Map.groupBy(all, (practitioner) => practitioner.employer.index);
  return { all, of: (firm) => byFirm.get(firm.index) ?? [] };
}

export function practitionerCount(firms: Firms): number {
  return 3 * firms.medicalInstitutions.length + 2 * firms.vaccinationUnits.length;
}

export function toPractitionerRow({
  employer,
  person,
  kind,
  index,
  ...practitioner
}: Practitioner) {
  return {
    licenseNo: practitioner.licenceNo,
    personKey: person.key,
    name: practitioner.name,
    kind,
    creditCode: employer.creditCode,
    regionCode: employer.street.districtCode,
    prescribingRights:
      kind === 'DOCTOR' ? ['ORDINARY', ...(index % 4 === 0 ? ['PSYCHOTROPIC_2'] : [])] : [],
  };
}

const DEPARTMENTS = ['内科', '全科', '儿科', '中医科', '外科', '口腔科', '妇科'];

export function toInstitutionRow(firm: Firm, serial: number) {
  const isHospital = serial % 40 === 0;
  return {
    creditCode: firm.creditCode,
    name: firm.name,
    practiceLicenseNo: `PDY99${String(firm.index).padStart(6, '0')}210100`,
    level: isHospital
      ? serial % 80 === 0
        ? 'LEVEL_3'
        : 'LEVEL_2'
      : serial % 6 < 2
        ? 'LEVEL_1'
        : 'UNGRADED',
    kind: isHospital ? 'HOSPITAL' : serial % 6 < 2 ? 'COMMUNITY_CENTRE' : 'CLINIC',
    departments: isHospital ? DEPARTMENTS : [DEPARTMENTS[serial % DEPARTMENTS.length]!],
    regionCode: firm.street.districtCode,
    address: firm.address,
  };
}
