import type { Requester } from '../../../schema/contract/decide.ts';
import type { RowScope } from '../../../schema/contract/rows.ts';

export interface Reach {
  readonly requester: Requester;
  /** Prefix of the region that the grant names; left out where it names none. */
  readonly region: string | undefined;
}

/** The rows that a grant's scopes reach for a requester, for a person to read; null where they reach none. */
export function rowsInWords(scopes: readonly RowScope[], reach: Reach): string | null {
  if (scopes.includes('ALL') && reach.region === undefined) return '全部记录: every record';
  const words = scopes.map((scope) => inWords(scope, reach)).filter((found) => found !== null);
  return words.length === 0 ? null : words.join('; ');
}

function inWords(scope: RowScope, { requester, region }: Reach): string | null {
  const { caller, reason } = requester;
  const { matter } = reason;
  switch (scope) {
    case 'ALL':
      return `地区: records of the region ${region}`;
    case 'REGION':
      return caller.region === '' ? null : `辖区: records of the region ${caller.region}`;
    case 'GRIDS':
      return caller.grids.length === 0 ? null : `网格: records of ${caller.grids.join(', ')}`;
    case 'OWN':
      return caller.creditCode === null
        ? null
        : '本企业: records of the own enterprise and its shops';
    case 'MATTER':
      return matter && `本案: records of the enterprises and persons of ${matter.no}`;
    case 'MATTER_PERSONS':
      return matter && `本案人员: records of the persons of ${matter.no}`;
  }
}
