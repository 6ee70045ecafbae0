import { EntitySchema } from 'typeorm';

export interface PrecursorDrugRow {
  readonly name: string;
  readonly seq: string;
  readonly category: string;
  readonly note: string;
  readonly source: string;
}

export const PrecursorDrug = new EntitySchema<PrecursorDrugRow>({
  name: 'PrecursorDrug',
  tableName: 'precursor_drug',
  columns: {
    name: { type: 'text', primary: true },
    seq: { type: 'text' },
    category: { type: 'text' },
    note: { type: 'text' },
    source: { type: 'text' },
  },
});
