import { EntitySchema } from 'typeorm';

export interface DoseCurvePointRow {
  readonly id: number;
  readonly writtenDay: string;
  readonly day: string | null;
  readonly totalDoses: string | null;
}

export const DoseCurvePoint = new EntitySchema<DoseCurvePointRow>({
  name: 'DoseCurvePoint',
  tableName: 'dose_curve',
  columns: {
    id: { type: 'integer', primary: true },
    writtenDay: { name: 'written_day', type: 'text' },
    day: { type: 'date', nullable: true },
    totalDoses: { name: 'total_doses', type: 'bigint', nullable: true },
  },
});
