import { byParent, type Permissions } from './permission.ts';

/** A list's page carries no data of its own: the field that returns it was decided. */
export function connectionPermissions(nodeType: string): Permissions {
  return {
    [`${nodeType}Connection`]: {
      nodes: byParent,
      edges: byParent,
      pageInfo: byParent,
      totalCount: byParent,
    },
    [`${nodeType}Edge`]: { cursor: byParent, node: byParent },
  };
}

export const pageInfoPermissions: Permissions = {
  PageInfo: {
    hasNextPage: byParent,
    hasPreviousPage: byParent,
    startCursor: byParent,
    endCursor: byParent,
  },
};
