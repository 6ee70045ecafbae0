import { BOUND_PURPOSES, type Purpose } from '../../../schema/contract/purpose.ts';

const TITLES: Readonly<Record<Purpose, string>> = {
  DAILY: '日常监管',
  CASE: '案件办理',
  JOINT: '联合检查',
  EMERGENCY: '应急处置',
  STATS: '统计分析',
  SELF_CHECK: '自查',
  UPLOAD: '上传',
};

export function titleOfPurpose(purpose: Purpose): string {
  return TITLES[purpose];
}

/** Whether the purpose holds only together with a matter: a case, joint inspection or emergency. */
export function needsMatter(purpose: Purpose | null): boolean {
  return purpose !== null && BOUND_PURPOSES.has(purpose);
}
