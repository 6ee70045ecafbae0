import { type ErrorCode, isErrorCode, messageOf } from '../../../schema/contract/errors.ts';
import { type AccessEntry, titleOfAgency } from './access.ts';

const REASONS: Partial<Record<ErrorCode, string>> = {
  REQUEST_INVALID: '请求不符合 GraphQL-over-HTTP 规范。',
  REQUEST_TOO_LARGE: '请求超过网关接受的大小。',
  GRAPHQL_PARSE_FAILED: '操作不是合法的 GraphQL。',
  GRAPHQL_VALIDATION_FAILED: '操作与您可见的数据图不符。',
  OPERATION_NOT_FOUND: '文档里没有这个名字的操作。',
  OPERATION_TOO_COMPLEX: '操作选取过多，请减少字段或层级。',
  VARIABLES_INVALID: '变量缺失或类型不对。',
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
  AGENCY_NOT_JOINED: '该字段的主管部门没有参加这一事项。',
  AGREEMENT_NOT_IN_FORCE: '该字段的共享协议未生效或已到期。',
  USE_NOT_AGREED: '共享协议不允许按此字段筛选、排序、分组或汇总。',
  OUTSIDE_YOUR_ROWS: '记录不在您的辖区、网格、企业或事项之内。',
  TOO_FEW_CONTRIBUTORS: '样本过少，公布会暴露个人或企业。',
  SUBGRAPH_UNAVAILABLE: '主管部门的系统暂时连不上。',
  SUBGRAPH_TIMEOUT: '主管部门的系统没有按时应答。',
  SUBGRAPH_ANSWER_INVALID: '主管部门的应答无法读取。',
  SUBGRAPH_ERROR: '主管部门的系统报告了错误。',
  RECORD_UNAVAILABLE: '留痕库不可写，因此没有数据离开。',
  AGREEMENT_INVALID: '这样改后的协议不能生效。',
  AGREEMENT_TERM_INVALID: '协议要有首日和末日，末日不能早于首日。',
  GRANT_ROLES_MISSING: '请选择给谁。',
  GRANT_PURPOSES_MISSING: '不是无条件共享的，须选择用途。',
  GRANT_ROWS_MISSING: '请选择给哪些记录。',
  GRANT_CLEAR_ROWS_INVALID: '脱敏给出的，才另有明文的记录。',
  GRANT_REGION_INVALID: '地区填代码的前 2、4、6、9 或 12 位数字。',
  GRANT_TERM_INVALID: '末日不能早于首日。',
  GRANT_OBLIGATION_INVALID: '期满删除须填 1 至 36500 天。',
  OFFICERS_ONLY: '只有数据专员可以这样做。',
  AGREEMENT_NOT_YOURS: '只有主管部门的数据专员可以改它的协议。',
  CHANGE_UNKNOWN: '本部门没有这项变更。',
  REASON_REQUIRED: '请写明理由，5 至 2000 字。',
  AGREEMENT_CHANGED: '协议已有新版本，请从现行版本重新开始。',
  CHANGE_INVALID: '变更没有内容，或协议里没有它要改的条目。',
  CHANGE_DECIDED: '这项变更已经办结。',
  CHANGE_STALE: '协议已有新版本，请重新提出变更。',
  SECOND_OFFICER_REQUIRED: '提出变更的人不能复核，请由本部门另一名数据专员复核。',
  REVOCATION_GIVES_MORE: '收回不得多给；会多给的，请提出变更，由第二人复核。',
  REQUEST_NOT_YOURS: '这一步应由对方部门办理。',
  REQUEST_NOT_READY: '申请已不在可以这样办理的状态。',
  SUPPLEMENT_ASKED_ALREADY: '补正只能要求一次，请同意或拒绝。',
  REQUESTED_FIELD_UNKNOWN: '目录里没有这个部门的这一字段。',
  REQUESTED_ROLE_NOT_YOURS: '只能为本部门的角色及其用途申请。',
  REQUESTED_TERM_INVALID: '期限须在今天之后、五年之内。',
  SHARING_WITHHELD: '该字段不予共享，法律另有规定。',
  REPORT_REVIEWED: '这份报告已经复核；此后的读取另有报告。',
  REPORT_GREW: '您查看之后又有读取，请重新查看后再复核。',
  REVIEW_OWN_USE: '本人的读取须由他人复核。',
  CREDIT_CODE_INVALID: '统一社会信用代码须为 18 位数字或大写字母，不含 I、O、S、V、Z。',
  PAGE_INVALID: '分页参数不对：first 或 last 取 1 至 200，游标须出自同一列表。',
  INTERNAL: '网关内部出错，报告时请附请求编号。',
  OVERLOADED: '网关已满负荷，请稍后再试。',
  RATE_LIMITED: '请求过于频繁，请稍后再试。',
};

/** An error's code in Chinese words; in the contract's own where there are none here. */
export function reasonOf(code: string): string {
  return isErrorCode(code) ? (REASONS[code] ?? messageOf(code)) : code;
}

/** Why a selection is missing or masked. A mask is no refusal, so its code doesn't matter. */
export function reasonFor({ status, code }: Pick<AccessEntry, 'status' | 'code'>): string {
  return status === 'MASKED' ? '共享协议只给脱敏后的值。' : reasonOf(code ?? status);
}

/** One sentence for a person: whose decision it was, and why. */
export function explain(entry: AccessEntry): string {
  return `${titleOfAgency(entry.agency)}：${reasonFor(entry)}`;
}
