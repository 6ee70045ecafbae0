const EDITS: Readonly<Record<string, string>> = {
  ADD_GRANT: '增加授权',
  REPLACE_GRANT: '修改授权',
  REMOVE_GRANT: '取消授权',
  REVOKE_FIELD_SET: '收回字段集',
  REVOKE_AGREEMENT: '收回协议',
  SET_TERM: '改变期限',
};

const CHANGES: Readonly<Record<string, string>> = {
  PROPOSED: '待复核',
  STALE: '已过时',
  IN_FORCE: '已生效',
  REJECTED: '已驳回',
  WITHDRAWN: '已撤回',
};

const GRANTS: Readonly<Record<string, string>> = {
  CLEAR: '明文',
  MASKED: '脱敏',
  TOTALS: '合计',
};

const ROWS: Readonly<Record<string, string>> = {
  ALL: '全部',
  REGION: '本辖区',
  GRIDS: '本网格',
  OWN: '本企业',
  MATTER: '所办事项',
  MATTER_PERSONS: '所办事项的人员',
};

const USES: Readonly<Record<string, string>> = {
  READ: '读取',
  FILTER: '筛选',
  SORT: '排序',
  GROUP: '分组',
  AGGREGATE: '汇总',
};

const toWords = (words: Readonly<Record<string, string>>) => (value: string) =>
  words[value] ?? value;

export const titleOfEdit = toWords(EDITS);
export const titleOfChangeState = toWords(CHANGES);
export const titleOfGrantEffect = toWords(GRANTS);
export const titleOfRows = toWords(ROWS);
export const titleOfUse = toWords(USES);
