import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';

/** The real facts that the invented city is built on: where it lies, and what its medicines are called. */
export interface Reference {
  readonly streets: readonly StreetFact[];
  readonly committees: readonly CommitteeFact[];
  readonly insuranceNames: readonly InsuranceNameFact[];
  readonly registeredNames: readonly RegisteredNameFact[];
}

export interface StreetFact {
  readonly code: string;
  readonly name: string;
  readonly districtCode: string;
  readonly districtName: string;
}

/** A community's or a village's committee, the lowest level of the region list. */
export interface CommitteeFact {
  readonly name: string;
  readonly streetCode: string;
}

/** A generic name of the national insurance catalogue, with whom and where it is paid for. */
export interface InsuranceNameFact {
  readonly codePrefix: string;
  readonly name: string;
  readonly sex: string;
  readonly age: string;
  /** Paid only for some kind of insurance, level of institution or visit. */
  readonly isHospitalOnly: boolean;
}

export interface RegisteredNameFact {
  readonly name: string;
  readonly form: string;
  readonly specification: string;
}

type Line = Readonly<Record<string, string>>;

export function readReference(): Reference {
  return {
    streets: read('market-supervision/reference/streets_liaoning_fujian_weifang.csv')
      .filter((line) => line.city_code4 === '2101')
      .map((line) => ({
        code: line.code9!,
        name: line.name!,
        districtCode: line.district_code!,
        districtName: line.district_name!,
      })),
    committees: read('market-supervision/reference/villages_shenyang.csv').map((line) => ({
      name: line.name!,
      streetCode: line.street_code9!,
    })),
    insuranceNames: read('medical-insurance/reference/nhsa_drug_code_prefixes.csv').map((line) => ({
      codePrefix: line.code_prefix12!,
      name: line.generic_name!,
      sex: line.sex_limit!,
      age: line.age_limit!,
      isHospitalOnly:
        `${line.insurance_type_limit}${line.institution_limit}${line.visit_limit}` !== '',
    })),
    registeredNames: read('market-supervision/reference/nmpa_drug_codes_sample.csv').map(
      (line) => ({
        name: line.product_name!,
        form: line.dosage_form!,
        specification: line.specification!,
      }),
    ),
  };
}

function read(path: string): Line[] {
  const text = readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
  return parse(text, { columns: true, bom: true }) as Line[];
}
