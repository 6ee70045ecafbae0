import { ROLES, type Role } from '../../../schema/contract/caller.ts';

/** A role as the schema's enum `Role` writes it. */
export type RoleValue = string;

export function toRoleValue(role: Role): RoleValue {
  return role.toUpperCase().replaceAll('-', '_');
}

export const ROLE_VALUES: readonly RoleValue[] = ROLES.map(toRoleValue);

/** The role that an enum value names; undefined for one that there isn't. */
export function toRole(value: RoleValue): Role | undefined {
  return ROLES.find((role) => toRoleValue(role) === value);
}
