import { EntitySchema } from 'typeorm';

export interface AdminCaseRow {
  readonly caseNo: string;
  readonly displayNo: string;
  readonly source: string;
  readonly violationType: string;
  readonly creditCode: string;
  readonly regionCode: string;
  readonly gridCode: string | null;
  readonly chainCode: string | null;
  /** Token subjects of the officers listed on the case. */
  readonly officerSubjects: readonly string[];
  readonly personKeys: readonly string[];
  readonly amountInvolvedFen: string | null;
  readonly seizedItems: string | null;
  readonly decision: string | null;
  readonly filedOn: string;
  readonly decidedOn: string | null;
  readonly decideBy: string;
  readonly status: string;
}

export const AdminCase = new EntitySchema<AdminCaseRow>({
  name: 'AdminCase',
  tableName: 'admin_case',
  columns: {
    caseNo: { name: 'case_no', type: 'text', primary: true },
    displayNo: { name: 'display_no', type: 'text' },
    source: { type: 'text' },
    violationType: { name: 'violation_type', type: 'text' },
    creditCode: { name: 'credit_code', type: 'char', length: 18 },
    regionCode: { name: 'region_code', type: 'char', length: 6 },
    gridCode: { name: 'grid_code', type: 'text', nullable: true },
    chainCode: { name: 'chain_code', type: 'char', length: 18, nullable: true },
    officerSubjects: { name: 'officer_subjects', type: 'text', array: true },
    personKeys: { name: 'person_keys', type: 'text', array: true },
    amountInvolvedFen: { name: 'amount_involved_fen', type: 'bigint', nullable: true },
    seizedItems: { name: 'seized_items', type: 'text', nullable: true },
    decision: { type: 'text', nullable: true },
    filedOn: { name: 'filed_on', type: 'date' },
    decidedOn: { name: 'decided_on', type: 'date', nullable: true },
    decideBy: { name: 'decide_by', type: 'date' },
    status: { type: 'text' },
  },
});

export interface PenaltyRow {
  readonly id: string;
  readonly caseNo: string;
  readonly creditCode: string;
  readonly kind: string;
  readonly amountFen: string | null;
  readonly legalBasis: string;
  readonly decidedOn: string;
  readonly publishedFrom: string | null;
  readonly publishedTo: string | null;
}

export const Penalty = new EntitySchema<PenaltyRow>({
  name: 'Penalty',
  tableName: 'penalty',
  columns: {
    id: { type: 'text', primary: true },
    caseNo: { name: 'case_no', type: 'text' },
    creditCode: { name: 'credit_code', type: 'char', length: 18 },
    kind: { type: 'text' },
    amountFen: { name: 'amount_fen', type: 'bigint', nullable: true },
    legalBasis: { name: 'legal_basis', type: 'text' },
    decidedOn: { name: 'decided_on', type: 'date' },
    publishedFrom: { name: 'published_from', type: 'date', nullable: true },
    publishedTo: { name: 'published_to', type: 'date', nullable: true },
  },
});
