import type { LimitedInsurance, PaymentRuleKind, Sex, VisitType } from './generated.ts';

/** Limits of payment that a machine can check; what is left out is not limited. */
export interface DrugLimits {
  readonly sex?: Sex;
  readonly isForChildren?: boolean;
  /** Completed years, both ends included. */
  readonly ageFromYears?: number;
  readonly ageToYears?: number;
  /** 2 for 二级, 3 for 三级. */
  readonly institutionLevelFrom?: number;
  readonly visitTypes?: readonly VisitType[];
  readonly courseDays?: number;
  readonly insuranceTypes?: readonly LimitedInsurance[];
}

const KINDS = new Map<string, PaymentRuleKind>([
  ['限定性别对象', 'SEX'],
  ['限定年龄对象', 'AGE'],
  ['限定机构等级', 'INSTITUTION_LEVEL'],
  ['限定就医方式', 'VISIT_TYPE'],
  ['限定支付疗程', 'COURSE_LENGTH'],
  ['限定保险类型', 'INSURANCE_TYPE'],
]);

/** The kind of a rule by the library's own name for it; OTHER for a name that is new. */
export function toPaymentRuleKind(name: string): PaymentRuleKind {
  return KINDS.get(name) ?? 'OTHER';
}

/**
 * Reads the short form of a limit, such as 女, 儿童, 二级, 住院, 14天 or 工伤.
 *
 * @returns null for a word that the kind doesn't know.
 */
export function parseLimitValue(kind: PaymentRuleKind, value: string): DrugLimits | null {
  if (kind === 'COURSE_LENGTH') return parseCourse(value);
  return WORDS.get(`${kind} ${value}`) ?? null;
}

const WORDS = new Map<string, DrugLimits>([
  ['SEX 女', { sex: 'FEMALE' }],
  ['SEX 男', { sex: 'MALE' }],
  ['AGE 儿童', { isForChildren: true }],
  ['INSTITUTION_LEVEL 二级', { institutionLevelFrom: 2 }],
  ['INSTITUTION_LEVEL 三级', { institutionLevelFrom: 3 }],
  ['VISIT_TYPE 住院', { visitTypes: ['INPATIENT'] }],
  ['VISIT_TYPE 急诊', { visitTypes: ['EMERGENCY'] }],
  ['INSURANCE_TYPE 工伤', { insuranceTypes: ['WORK_INJURY'] }],
  ['INSURANCE_TYPE 生育', { insuranceTypes: ['MATERNITY'] }],
]);

function parseCourse(value: string): DrugLimits | null {
  const days = /^(\d{1,4})天$/u.exec(value)?.[1];
  return days === undefined ? null : { courseDays: Number(days) };
}
