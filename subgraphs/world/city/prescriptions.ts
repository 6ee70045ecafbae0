import { HOUR, instant } from '../calendar.ts';
import type { Dice } from '../random/dice.ts';
import type { Firm, Firms } from './firms.ts';
import type { Practitioner, Practitioners } from './practitioners.ts';
import type { Residents } from './residents.ts';
import type { Sale, Sales } from './sales.ts';

const DIAGNOSES = [
  '急性上呼吸道感染',
  '高血压病',
  '2型糖尿病',
  '慢性胃炎',
  '失眠',
  '高脂血症',
  '急性支气管炎',
];

/** The prescriptions that patients took to a shop: the same number, product and quantity as the till has. */
export function* prescriptions(plan: {
  readonly dice: Dice;
  readonly sales: Sales;
  readonly firms: Firms;
  readonly residents: Residents;
  readonly practitioners: Practitioners;
}): Generator<{ readonly sale: Sale; readonly institution: Firm; readonly doctor: Practitioner }> {
  const { sales, firms, practitioners } = plan;
  for (const shop of firms.shops) {
    for (const sale of sales.of(shop)) {
      if (sale.prescribedBy === null) continue;
      const institution = firms.medicalInstitutions[sale.prescribedBy]!;
      yield { sale, institution, doctor: practitioners.of(institution)[sale.index % 2]! };
    }
  }
}

type Prescription = ReturnType<typeof prescriptions> extends Generator<infer T> ? T : never;

export function toPrescriptionRow(
  { sale, institution, doctor }: Prescription,
  residents: Residents,
) {
  const patient = residents.person(sale.buyer);
  const { control } = sale.code.product;
  return {
    rxNo: sale.rxNo!,
    creditCode: institution.creditCode,
    regionCode: institution.street.districtCode,
    kind: control === 'PSYCHOTROPIC_2' ? 'PSYCHOTROPIC_2' : 'ORDINARY',
    personKey: patient.key,
    patientName: patient.name,
    diagnosis: DIAGNOSES[sale.index % DIAGNOSES.length]!,
    prescriberLicenseNo: doctor.licenceNo,
    prescribedAt: instant(sale.day - (sale.index % 2), 8 * HOUR + (sale.index % 50) * 10),
    days: 3 + (sale.index % 5),
  };
}

export function toPrescriptionLineRow({ sale, institution }: Prescription) {
  return {
    rxNo: sale.rxNo!,
    creditCode: institution.creditCode,
    lineNo: 1,
    approvalNumber: sale.code.product.approvalNumber,
    quantity: sale.quantity,
    dailyDose: ['一日一次,一次一片', '一日两次,一次一粒', '一日三次,一次两片'][sale.index % 3]!,
  };
}
