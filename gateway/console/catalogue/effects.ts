import type { Effect } from './catalogue-data.ts';

const EFFECTS: Readonly<Record<Effect, string>> = {
  ALLOW: '给出',
  MASK: '脱敏后给出',
  TOTALS: '只给合计',
  DENY: '不给',
  HIDE: '不给',
};

export function titleOfEffect(effect: Effect): string {
  return EFFECTS[effect] ?? effect;
}

const MASKS: Readonly<Record<string, string>> = {
  ADDRESS: '地址只到街道',
  BIRTH_YEAR: '只给出生年份,儿童只给年龄段',
  CITIZEN_ID: '身份证号遮中段',
  DAY: '只给日期',
  DIAGNOSIS: '诊断只给大类',
  FREE_TEXT: '文字全部遮盖',
  GEO: '位置降精度',
  MOBILE: '手机号遮中段',
  MONEY_BAND: '金额只给区间',
  NAME: '姓名只留姓',
  TRACE_CODE: '追溯码遮中段',
};

export function titleOfMask(mask: string): string {
  return MASKS[mask] ?? mask;
}
