import { EntitySchema } from 'typeorm';

export interface TraceBillTypeRow {
  readonly code: string;
  readonly name: string;
  readonly direction: string;
  readonly enumName: string;
}

export const TraceBillType = new EntitySchema<TraceBillTypeRow>({
  name: 'TraceBillType',
  tableName: 'trace_bill_type',
  columns: {
    code: { type: 'text', primary: true },
    name: { type: 'text' },
    direction: { type: 'text' },
    enumName: { name: 'enum_name', type: 'text' },
  },
});

export interface TraceCodeSampleRow {
  readonly traceCode: string;
  readonly prefix: string;
  readonly hasGs1Check: boolean;
  readonly note: string;
}

export const TraceCodeSample = new EntitySchema<TraceCodeSampleRow>({
  name: 'TraceCodeSample',
  tableName: 'trace_code_sample',
  columns: {
    traceCode: { name: 'trace_code', type: 'text', primary: true },
    prefix: { type: 'text' },
    hasGs1Check: { name: 'has_gs1_check', type: 'boolean' },
    note: { type: 'text' },
  },
});
