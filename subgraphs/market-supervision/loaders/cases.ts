import { optional } from '../../kit/arguments.ts';
import { atLeast, atMost, startsWith } from '../../kit/conditions.ts';
import type { LoaderParts } from '../../kit/context.ts';
import { connectionByKey, manyByKey, oneByKey } from '../../kit/loaders.ts';
import type { Condition } from '../../kit/rows-sql.ts';
import { AdminCase, Penalty } from '../entities/admin-case.ts';
import { CaseTransfer } from '../entities/case-transfer.ts';
import type { QueryAdminCasesArgs, QueryCaseTransfersArgs } from '../generated.ts';
import { parseRegionPrefix } from './arguments.ts';

export function createCaseLoaders(parts: LoaderParts) {
  const { db, rights } = parts;
  const { today, caller } = rights.requester;
  const casesNewestFirst = { sort: ['filedOn', 'caseNo'], isDescending: true } as const;
  const transfersNewestFirst = { sort: ['decidedAt', 'transferNo'], isDescending: true } as const;

  return {
    adminCaseByNo: oneByKey(db, {
      entity: AdminCase,
      key: 'caseNo',
      rows: rights.rows('AdminCase.caseNo'),
    }),
    ownOpenCaseByNo: oneByKey(db, {
      entity: AdminCase,
      key: 'caseNo',
      condition: ({ bind }) => `${IS_OPEN} AND ${bind(caller.subject)} = ANY(t.officer_subjects)`,
    }),
    adminCases: connectionByKey(parts, {
      list: 'Query.adminCases',
      entity: AdminCase,
      ...casesNewestFirst,
      rows: rights.rows('Query.adminCases'),
      whereOf: (args) => {
        const { creditCode, status, violationType } = whereIn(args);
        return { creditCode, status, violationType };
      },
      conditionsOf: (args) => {
        const { region, filedFrom, filedTo } = whereIn(args);
        return [
          startsWith('t.region_code', optional(region, parseRegionPrefix)),
          atLeast('t.filed_on', filedFrom),
          atMost('t.filed_on', filedTo),
        ];
      },
    }),
    casesByEnterprise: connectionByKey(parts, {
      list: 'Enterprise.cases',
      entity: AdminCase,
      key: 'creditCode',
      ...casesNewestFirst,
      rows: rights.rows('Enterprise.cases'),
    }),
    openCases: manyByKey(parts, { entity: AdminCase, key: 'creditCode', condition: () => IS_OPEN }),
    penaltiesByCase: manyByKey(parts, {
      entity: Penalty,
      key: 'caseNo',
      sort: ['decidedOn', 'id'],
    }),
    publishedPenalties: connectionByKey(parts, {
      list: 'Enterprise.penalties',
      entity: Penalty,
      key: 'creditCode',
      sort: ['decidedOn', 'id'],
      isDescending: true,
      rows: rights.rows('Enterprise.penalties'),
      condition: publishedOn(today),
    }),
    transferByNo: oneByKey(db, {
      entity: CaseTransfer,
      key: 'transferNo',
      rows: rights.rows('CaseTransfer.transferNo'),
    }),
    transferByCase: oneByKey(db, {
      entity: CaseTransfer,
      key: 'caseNo',
      rows: rights.rows('AdminCase.transfer'),
    }),
    transfers: connectionByKey(parts, {
      list: 'Query.caseTransfers',
      entity: CaseTransfer,
      ...transfersNewestFirst,
      rows: rights.rows('Query.caseTransfers'),
      whereOf: (args) => ({ status: (args as QueryCaseTransfersArgs).status }),
    }),
    transfersByEnterprise: connectionByKey(parts, {
      list: 'Enterprise.transfers',
      entity: CaseTransfer,
      key: 'creditCode',
      ...transfersNewestFirst,
      rows: rights.rows('Enterprise.transfers'),
    }),
  };
}

/** A case lives until it is closed: while its penalty is executed, and while the police have it. */
const IS_OPEN = `t.status NOT IN ('CLOSED', 'DISMISSED', 'NO_PENALTY')`;

/** 市场监督管理行政处罚信息公示规定: published penalties, as long as their term lasts. */
function publishedOn(today: string): Condition {
  return ({ bind }) => {
    const day = `${bind(today)}::date`;
    return `t.published_from <= ${day} AND (t.published_to IS NULL OR t.published_to >= ${day})`;
  };
}

function whereIn(args: Readonly<Record<string, unknown>>) {
  return (args as QueryAdminCasesArgs).where ?? {};
}
