import { EntitySchema } from 'typeorm';

export interface InspectionRow {
  readonly id: string;
  readonly kind: string;
  readonly trigger: string | null;
  readonly creditCode: string;
  readonly regionCode: string;
  readonly gridCode: string | null;
  readonly chainCode: string | null;
  readonly inspectorBadges: readonly string[];
  readonly startedAt: Date;
  readonly finishedAt: Date | null;
  readonly checklistCode: string;
  readonly conclusion: string | null;
  readonly status: string;
  readonly nextPlannedOn: string | null;
  readonly evidence: readonly string[];
}

export const Inspection = new EntitySchema<InspectionRow>({
  name: 'Inspection',
  tableName: 'inspection',
  columns: {
    id: { type: 'text', primary: true },
    kind: { type: 'text' },
    trigger: { type: 'text', nullable: true },
    creditCode: { name: 'credit_code', type: 'char', length: 18 },
    regionCode: { name: 'region_code', type: 'char', length: 6 },
    gridCode: { name: 'grid_code', type: 'text', nullable: true },
    chainCode: { name: 'chain_code', type: 'char', length: 18, nullable: true },
    inspectorBadges: { name: 'inspector_badges', type: 'text', array: true },
    startedAt: { name: 'started_at', type: 'timestamptz' },
    finishedAt: { name: 'finished_at', type: 'timestamptz', nullable: true },
    checklistCode: { name: 'checklist_code', type: 'text' },
    conclusion: { type: 'text', nullable: true },
    status: { type: 'text' },
    nextPlannedOn: { name: 'next_planned_on', type: 'date', nullable: true },
    evidence: { type: 'text', array: true, default: [] },
  },
});

export interface DefectRow {
  readonly id: string;
  readonly inspectionId: string;
  readonly severity: string;
  readonly clause: string;
  readonly description: string;
  readonly dueOn: string;
  readonly status: string;
}

export const Defect = new EntitySchema<DefectRow>({
  name: 'Defect',
  tableName: 'defect',
  columns: {
    id: { type: 'text', primary: true },
    inspectionId: { name: 'inspection_id', type: 'text' },
    severity: { type: 'text' },
    clause: { type: 'text' },
    description: { type: 'text' },
    dueOn: { name: 'due_on', type: 'date' },
    status: { type: 'text' },
  },
});

export interface RectificationRow {
  readonly id: string;
  readonly defectId: string;
  readonly round: number;
  readonly measures: string;
  readonly submittedAt: Date;
}

export const Rectification = new EntitySchema<RectificationRow>({
  name: 'Rectification',
  tableName: 'rectification',
  columns: {
    id: { type: 'text', primary: true },
    defectId: { name: 'defect_id', type: 'text' },
    round: { type: 'smallint' },
    measures: { type: 'text' },
    submittedAt: { name: 'submitted_at', type: 'timestamptz' },
  },
});

export interface ReviewRow {
  readonly id: string;
  readonly rectificationId: string;
  readonly reviewerBadge: string;
  readonly result: string;
  readonly reviewedAt: Date;
}

export const Review = new EntitySchema<ReviewRow>({
  name: 'Review',
  tableName: 'review',
  columns: {
    id: { type: 'text', primary: true },
    rectificationId: { name: 'rectification_id', type: 'text' },
    reviewerBadge: { name: 'reviewer_badge', type: 'text' },
    result: { type: 'text' },
    reviewedAt: { name: 'reviewed_at', type: 'timestamptz' },
  },
});
