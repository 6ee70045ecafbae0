import type { GrantEffect } from '../../../schema/contract/agreement.ts';
import { PURPOSES, PURPOSES_OF_ROLE, type Purpose } from '../../../schema/contract/purpose.ts';
import type { RowScope } from '../../../schema/contract/row-scope.ts';
import { type RoleValue, toRole } from '../session/role-values.ts';
import type { FurtherUse } from '../sharing/sharing-grant.ts';

/** What there is to choose, with a sentence for whoever doesn't know it by heart. */
export type Explained<Value extends string> = Readonly<Record<Value, string>>;

export const EFFECTS: Explained<GrantEffect> = {
  CLEAR: '给原值。',
  MASKED: '遮盖一部分再给；另可指定哪些记录给明文。',
  TOTALS: '只给看不出任何个人和企业的合计数。',
};

export const ROWS: Explained<RowScope> = {
  ALL: '不限；填了地区的，限于该地区。',
  REGION: '读取人辖区之内的。',
  GRIDS: '读取人网格之内的。',
  OWN: '合作企业自己及其门店的。',
  MATTER: '所办案件、联合检查或应急事项涉及的企业和人员的。',
  MATTER_PERSONS: '只限事项涉及的人员本人的。',
};

export const USES: Explained<FurtherUse> = {
  FILTER: '按它查找；能查找，就等于能得知。',
  SORT: '按它排先后。',
  GROUP: '按它分组统计。',
  AGGREGATE: '对它求和、计数。',
};

/** The purposes that one of the roles may act for, and those that are chosen already; all while no role is. */
export function purposesFor(
  roles: readonly RoleValue[],
  chosen: readonly Purpose[],
): readonly Purpose[] {
  if (roles.length === 0) return PURPOSES;
  const possible = new Set<Purpose>(chosen);
  for (const value of roles) {
    const role = toRole(value);
    for (const purpose of role === undefined ? [] : PURPOSES_OF_ROLE[role]) possible.add(purpose);
  }
  return PURPOSES.filter((purpose) => possible.has(purpose));
}
