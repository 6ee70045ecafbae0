import { EntitySchema } from 'typeorm';

export interface AdverseEventSampleRow {
  readonly source: string;
  readonly reportNo: string;
  readonly receivedOn: string | null;
  readonly vaccinatedOn: string | null;
  readonly ageYears: string | null;
  readonly sex: string | null;
  readonly products: readonly string[];
  readonly reactions: readonly string[];
  readonly isSerious: boolean | null;
}

export const AdverseEventSample = new EntitySchema<AdverseEventSampleRow>({
  name: 'AdverseEventSample',
  tableName: 'adverse_event_sample',
  columns: {
    source: { type: 'text', primary: true },
    reportNo: { name: 'report_no', type: 'text', primary: true },
    receivedOn: { name: 'received_on', type: 'date', nullable: true },
    vaccinatedOn: { name: 'vaccinated_on', type: 'date', nullable: true },
    ageYears: { name: 'age_years', type: 'numeric', nullable: true },
    sex: { type: 'text', nullable: true },
    products: { type: 'text', array: true },
    reactions: { type: 'text', array: true },
    isSerious: { name: 'is_serious', type: 'boolean', nullable: true },
  },
});
