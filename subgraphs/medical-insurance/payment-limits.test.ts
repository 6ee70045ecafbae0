import { describe, expect, it } from '@jest/globals';
import type { PaymentRuleKind } from './generated.ts';
import { type DrugLimits, parseLimitValue, toPaymentRuleKind } from './payment-limits.ts';

describe('parseLimitValue', () => {
  it.each<[PaymentRuleKind, string, DrugLimits | null]>([
    ['SEX', '女', { sex: 'FEMALE' }],
    ['SEX', '男', { sex: 'MALE' }],
    ['AGE', '儿童', { isForChildren: true }],
    ['INSTITUTION_LEVEL', '二级', { institutionLevelFrom: 2 }],
    ['VISIT_TYPE', '住院', { visitTypes: ['INPATIENT'] }],
    ['COURSE_LENGTH', '365天', { courseDays: 365 }],
    ['INSURANCE_TYPE', '生育', { insuranceTypes: ['MATERNITY'] }],
    ['SEX', '儿童', null],
    ['SEX', 'toString', null],
    ['COURSE_LENGTH', '两周', null],
    ['COURSE_LENGTH', '14天以上', null],
    ['OTHER', '女', null],
    ['SEX', '', null],
  ])('reads of %s «%s» %j', (kind, value, limits) => {
    expect(parseLimitValue(kind, value)).toEqual(limits);
  });
});

describe('toPaymentRuleKind', () => {
  it.each([
    ['限定支付疗程', 'COURSE_LENGTH'],
    ['限定星座', 'OTHER'],
    ['constructor', 'OTHER'],
  ])('of %s is %s', (name, kind) => {
    expect(toPaymentRuleKind(name)).toBe(kind);
  });
});
