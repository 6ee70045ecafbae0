import { describe, expect, it } from '@jest/globals';
import type { PaymentRuleKind } from './generated.ts';
import { readLimitWording } from './limit-wording.ts';
import type { DrugLimits } from './payment-limits.ts';

const CHILD: DrugLimits = { isForChildren: true };

describe('readLimitWording', () => {
  it.each([
    ['清热解毒。用于小儿感冒。', {}],
    ['限2岁至11岁儿童慢性便秘患者。', { ageFromYears: 2, ageToYears: 11 }],
    ['限3-12岁特发性肺动脉高压患者。', { ageFromYears: 3, ageToYears: 12 }],
    ['限5至12岁以下单纯性流感患者。', { ageFromYears: 5, ageToYears: 12 }],
    ['限3岁及3岁以上伴有症状的患者。', { ageFromYears: 3 }],
    ['适用于11周岁以下患者。', { ageToYears: 11 }],
  ])('reads the ages of «%s»', (text, limits) => {
    expect(readLimitWording('AGE', text, CHILD)).toEqual({ limits, problems: [] });
  });

  it('keeps the widest of several ranges and says so; a list’s numbers are no ages', () => {
    const text = '限：1.1岁至14岁儿童哮喘的预防；2.2岁至14岁儿童过敏性鼻炎。';

    const { limits, problems } = readLimitWording('AGE', text, CHILD);

    expect(limits).toEqual({ ageFromYears: 1, ageToYears: 14 });
    expect(problems).toHaveLength(1);
  });

  it.each<[PaymentRuleKind, string, DrugLimits, DrugLimits, number]>([
    ['VISIT_TYPE', '限住院患者。', { visitTypes: ['INPATIENT'] }, {}, 0],
    [
      'VISIT_TYPE',
      '限急诊或住院患者。',
      { visitTypes: ['INPATIENT'] },
      { visitTypes: ['EMERGENCY', 'INPATIENT'] },
      1,
    ],
    ['INSTITUTION_LEVEL', '限二级及以上医疗机构。', { institutionLevelFrom: 2 }, {}, 0],
    [
      'INSTITUTION_LEVEL',
      '需三级综合医院眼科或二级及以上眼科专科医院医师处方。',
      { institutionLevelFrom: 3 },
      {},
      1,
    ],
    ['COURSE_LENGTH', '支付不超过14天。', { courseDays: 14 }, {}, 0],
    ['COURSE_LENGTH', '单次住院最多支付14天。', { courseDays: 15 }, {}, 1],
    ['COURSE_LENGTH', '支付不超过12个月。', { courseDays: 365 }, {}, 0],
    ['COURSE_LENGTH', '支付不超过2个月。', { courseDays: 365 }, {}, 1],
    ['SEX', '用于5岁以上女性。', { sex: 'FEMALE' }, {}, 0],
  ])('compares %s «%s» with the short form', (kind, text, short, limits, problems) => {
    const wording = readLimitWording(kind, text, short);

    expect(wording.limits).toEqual(limits);
    expect(wording.problems).toHaveLength(problems);
  });
});
