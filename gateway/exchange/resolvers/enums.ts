import type { Sharing } from '../../../schema/contract/agreement.ts';
import { ROLES, type Role } from '../../../schema/contract/caller.ts';
import type { OwnerName } from '../../../schema/subgraphs.ts';

/** The words of the schema for values that the contract writes otherwise. */
export const enums = {
  Owner: {
    MARKET_SUPERVISION: 'market-supervision',
    HEALTH: 'health',
    MEDICAL_INSURANCE: 'medical-insurance',
    PUBLIC_SECURITY: 'public-security',
    EXCHANGE: 'exchange',
  } satisfies Record<string, OwnerName>,
  Role: Object.fromEntries(
    ROLES.map((role) => [role.toUpperCase().replaceAll('-', '_'), role]),
  ) as Readonly<Record<string, Role>>,
  Sharing: {
    UNCONDITIONAL: '无条件共享',
    CONDITIONAL: '有条件共享',
    WITHHELD: '不予共享',
  } satisfies Record<string, Sharing>,
};
