import { EntitySchema } from 'typeorm';

export interface PrescriptionRow {
  readonly rxNo: string;
  readonly creditCode: string;
  readonly regionCode: string;
  readonly kind: string;
  readonly personKey: string;
  readonly patientName: string;
  readonly diagnosis: string;
  readonly prescriberLicenseNo: string;
  readonly prescribedAt: Date;
  readonly days: number;
  /** `creditCode/rxNo`. */
  readonly rxKey: string;
}

export const Prescription = new EntitySchema<PrescriptionRow>({
  name: 'Prescription',
  tableName: 'prescription',
  columns: {
    rxNo: { name: 'rx_no', type: 'text', primary: true },
    creditCode: { name: 'credit_code', type: 'char', length: 18, primary: true },
    regionCode: { name: 'region_code', type: 'char', length: 6 },
    kind: { type: 'text' },
    personKey: { name: 'person_key', type: 'char', length: 64 },
    patientName: { name: 'patient_name', type: 'text' },
    diagnosis: { type: 'text' },
    prescriberLicenseNo: { name: 'prescriber_license_no', type: 'text' },
    prescribedAt: { name: 'prescribed_at', type: 'timestamptz' },
    days: { type: 'smallint' },
    rxKey: { name: 'rx_key', type: 'text', generatedType: 'STORED', insert: false, update: false },
  },
});

export interface PrescriptionLineRow {
  readonly rxNo: string;
  readonly creditCode: string;
  readonly lineNo: number;
  readonly approvalNumber: string;
  readonly quantity: number;
  readonly dailyDose: string;
  /** `creditCode/rxNo`. */
  readonly rxKey: string;
}

/** A line with what ties its prescription to a place and a person. */
export interface AnchoredLine extends PrescriptionLineRow {
  readonly regionCode: string;
  readonly personKey: string;
}

export const PrescriptionLine = new EntitySchema<PrescriptionLineRow>({
  name: 'PrescriptionLine',
  tableName: 'prescription_line',
  columns: {
    rxNo: { name: 'rx_no', type: 'text', primary: true },
    creditCode: { name: 'credit_code', type: 'char', length: 18, primary: true },
    lineNo: { name: 'line_no', type: 'smallint', primary: true },
    approvalNumber: { name: 'approval_number', type: 'text' },
    quantity: { type: 'integer' },
    dailyDose: { name: 'daily_dose', type: 'text' },
    rxKey: { name: 'rx_key', type: 'text', generatedType: 'STORED', insert: false, update: false },
  },
});
