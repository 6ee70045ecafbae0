import { type ErrorCode, isErrorCode, messageOf } from '../../../schema/contract/errors.ts';
import { type AccessEntry, titleOfAgency } from './access.ts';

const REASONS: Partial<Record<ErrorCode, string>> = {
  TOKEN_INVALID: '令牌无效、已过期，或不是发给本网关的。',
  PURPOSE_UNKNOWN: '用途不在清单内。',
  PURPOSE_NOT_YOURS: '您的角色不能以此用途办事。',
  PURPOSE_REQUIRED: '须先声明用途。',
  MATTER_REQUIRED: '此用途须绑定事项，请填写事项编号。',
  MATTER_NOT_YOURS: '事项不存在、已办结，或您不在承办人之列。',
  MATTER_UNVERIFIABLE: '主管部门未能核实事项，请稍后再试。',
  FIELD_NOT_SHARED: '没有共享协议把这一字段给予您的角色。',
  FIELD_UNCLASSIFIED: '该字段尚未定级，任何人都不能读取。',
  PURPOSE_NOT_AGREED: '共享协议不允许以当前用途读取。',
  AGREEMENT_NOT_IN_FORCE: '该字段的共享协议未生效或已到期。',
  USE_NOT_AGREED: '共享协议不允许按此字段筛选、排序、分组或汇总。',
  OUTSIDE_YOUR_ROWS: '记录不在您的辖区、网格、企业或事项之内。',
  TOO_FEW_CONTRIBUTORS: '样本过少，公布会暴露个人或企业。',
  SUBGRAPH_UNAVAILABLE: '主管部门的系统暂时连不上。',
  SUBGRAPH_TIMEOUT: '主管部门的系统没有按时应答。',
  SUBGRAPH_ANSWER_INVALID: '主管部门的应答无法读取。',
  SUBGRAPH_ERROR: '主管部门的系统报告了错误。',
  RECORD_UNAVAILABLE: '留痕库不可写，因此没有数据离开。',
  OVERLOADED: '网关已满负荷，请稍后再试。',
  RATE_LIMITED: '请求过于频繁，请稍后再试。',
};

const MASKS: Readonly<Record<string, string>> = {
  NAME: '姓名',
  CITIZEN_ID: '身份证号',
  MOBILE: '手机号',
  ADDRESS: '地址',
  BIRTH_YEAR: '出生年',
  DIAGNOSIS: '诊断',
  MONEY_BAND: '金额区间',
  TRACE_CODE: '追溯码',
  FREE_TEXT: '自由文本',
  GEO: '位置',
  DAY: '日期',
};

/** An error's code in Chinese words; in the contract's own where there are none here. */
export function reasonOf(code: string): string {
  return isErrorCode(code) ? (REASONS[code] ?? messageOf(code)) : code;
}

/** Why a selection is missing or masked. */
export function reasonFor({ status, code }: Pick<AccessEntry, 'status' | 'code'>): string {
  if (status !== 'MASKED') return reasonOf(code);
  const mask = MASKS[code];
  return `共享协议只给脱敏后的值${mask === undefined ? '' : `（${mask}）`}。`;
}

/** One sentence for a person: whose decision it was, and why. */
export function explain(entry: AccessEntry): string {
  return `${titleOfAgency(entry.agency)}：${reasonFor(entry)}`;
}
