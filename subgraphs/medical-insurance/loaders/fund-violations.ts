import { atLeast, atMost, startsWith } from '../../kit/conditions.ts';
import type { LoaderParts } from '../../kit/context.ts';
import { connectionByKey, oneByKey } from '../../kit/loaders.ts';
import type { Condition } from '../../kit/rows-sql.ts';
import { FundViolation } from '../entities/fund-violation.ts';
import type { FundViolationFilter, OpenFundViolationFilter } from '../generated.ts';

export function fundViolationLoaders(parts: LoaderParts) {
  const { db, rights } = parts;
  const { subject } = rights.requester.caller;
  const newestFirst = {
    entity: FundViolation,
    sort: ['foundOn', 'id'],
    isDescending: true,
  } as const;

  return {
    violations: connectionByKey(parts, {
      ...newestFirst,
      list: 'Query.fundViolations',
      rows: rights.rows('Query.fundViolations'),
      condition: isDecided,
      whereOf: ({ where }) => ({ kind: filterOf<FundViolationFilter>(where).kind }),
      conditionsOf: ({ where }) => {
        const { region, decidedFrom, decidedTo } = filterOf<FundViolationFilter>(where);
        return [
          startsWith('t.region_code', region),
          atLeast('t.decided_on', decidedFrom),
          atMost('t.decided_on', decidedTo),
        ];
      },
    }),
    violationsByEnterprise: connectionByKey(parts, {
      ...newestFirst,
      list: 'Enterprise.fundViolations',
      key: 'creditCode',
      rows: rights.rows('Enterprise.fundViolations'),
      condition: isDecided,
    }),
    openViolations: connectionByKey(parts, {
      ...newestFirst,
      list: 'Query.openFundViolations',
      rows: rights.rows('Query.openFundViolations'),
      condition: isOpen,
      whereOf: ({ where }) => {
        const { kind, status } = filterOf<OpenFundViolationFilter>(where);
        return { kind, status };
      },
      conditionsOf: ({ where }) => [
        startsWith('t.region_code', filterOf<OpenFundViolationFilter>(where).region),
      ],
    }),
    openViolationsByEnterprise: connectionByKey(parts, {
      ...newestFirst,
      list: 'Enterprise.openFundViolations',
      key: 'creditCode',
      rows: rights.rows('Enterprise.openFundViolations'),
      condition: isOpen,
    }),
    ownViolationById: oneByKey(db, {
      entity: FundViolation,
      key: 'id',
      condition: isLiveFor(subject),
    }),
  };
}

const isDecided: Condition = () => 't.decided_on IS NOT NULL';
const isOpen: Condition = () => 't.decided_on IS NULL';

/** A decided violation stays live while the money is being recovered. */
function isLiveFor(subject: string): Condition {
  return ({ bind }) => `t.status <> 'CLOSED' AND ${bind(subject)} = ANY(t.officer_subjects)`;
}

function filterOf<Filter>(where: unknown): Filter {
  return (where ?? {}) as Filter;
}
