import { EntitySchema } from 'typeorm';

export interface LegalClauseRow {
  readonly clauseId: string;
  readonly law: string;
  readonly article: string;
  readonly summary: string;
  readonly evidence: string;
  readonly usedFor: string | null;
}

export const LegalClause = new EntitySchema<LegalClauseRow>({
  name: 'LegalClause',
  tableName: 'legal_clause',
  columns: {
    clauseId: { name: 'clause_id', type: 'text', primary: true },
    law: { type: 'text' },
    article: { type: 'text' },
    summary: { type: 'text' },
    evidence: { type: 'text' },
    usedFor: { name: 'used_for', type: 'text', nullable: true },
  },
});
