import { EntitySchema } from 'typeorm';
import type { DiseaseKind } from '../generated.ts';

export interface DiseaseCategoryRow {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly kind: DiseaseKind;
  readonly chapter: string;
  readonly parentCode: string | null;
}

export const DiseaseCategory = new EntitySchema<DiseaseCategoryRow>({
  name: 'DiseaseCategory',
  tableName: 'disease_category',
  columns: {
    id: { type: 'text', primary: true },
    code: { type: 'text' },
    name: { type: 'text' },
    kind: { type: 'text' },
    chapter: { type: 'text' },
    parentCode: { name: 'parent_code', type: 'text', nullable: true },
  },
});
