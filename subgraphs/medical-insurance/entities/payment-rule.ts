import { EntitySchema } from 'typeorm';
import type { PaymentRuleKind } from '../generated.ts';
import type { DrugLimits } from '../payment-limits.ts';

export interface PaymentRuleRow {
  readonly ruleId: string;
  readonly batch: number | null;
  readonly kind: PaymentRuleKind;
  readonly drugName: string;
  readonly limitValue: string;
  readonly limitText: string;
  readonly limits: DrugLimits;
}

export const PaymentRule = new EntitySchema<PaymentRuleRow>({
  name: 'PaymentRule',
  tableName: 'payment_rule',
  columns: {
    ruleId: { name: 'rule_id', type: 'text', primary: true },
    batch: { type: 'smallint', nullable: true },
    kind: { type: 'text' },
    drugName: { name: 'drug_name', type: 'text' },
    limitValue: { name: 'limit_value', type: 'text' },
    limitText: { name: 'limit_text', type: 'text' },
    limits: { type: 'jsonb' },
  },
});
