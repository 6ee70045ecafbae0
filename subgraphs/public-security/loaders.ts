import { ALL_ROWS, hasRow } from '../../schema/contract/rows.ts';
import type { LoaderParts } from '../kit/context.ts';
import { connectionByKey, manyByKey, oneByKey } from '../kit/loaders.ts';
import type { Condition } from '../kit/rows-sql.ts';
import { IdentityCheck } from './entities/identity-check.ts';
import { IdentityRegion } from './entities/identity-region.ts';
import { Person } from './entities/person.ts';
import { PoliceCase } from './entities/police-case.ts';
import { FilingDecision, TransferReceipt } from './entities/transfer-answer.ts';

const FLAG = 'Enterprise.hasOpenPoliceCase';

export type Loaders = ReturnType<typeof createLoaders>;

/** Built anew for every call, so that one caller's rows never reach another. */
export function createLoaders(parts: LoaderParts) {
  const { db, rights } = parts;
  const flagRows = rights.rows(FLAG);
  const { subject } = rights.requester.caller;
  const condition = notCovertFor(subject);
  const newestFirst = { sort: ['filedOn', 'policeCaseNo'], isDescending: true } as const;

  const openPoliceCases = manyByKey(parts, {
    entity: PoliceCase,
    key: 'creditCode',
    rows: flagRows,
    condition: (bindings) => `${condition(bindings)} AND t.closed_on IS NULL`,
  });

  return {
    /** For whoever was led to the person by a field of theirs; each of its own fields is decided on its row. */
    personByKey: oneByKey(db, { entity: Person, key: 'personKey' }),
    personInRows: oneByKey(db, {
      entity: Person,
      key: 'personKey',
      rows: rights.rows('Query.person'),
    }),
    /** Checks have no region of their own: whose they may be is decided on the person that they are asked of. */
    identityChecks: connectionByKey(parts, {
      list: 'Person.identityChecks',
      entity: IdentityCheck,
      key: 'personKey',
      sort: ['checkedAt', 'id'],
      isDescending: true,
      rows: ALL_ROWS,
    }),
    identityRegionByCode: oneByKey(db, { entity: IdentityRegion, key: 'code' }),
    policeCaseByNo: oneByKey(db, {
      entity: PoliceCase,
      key: 'policeCaseNo',
      rows: rights.rows('PoliceCase.policeCaseNo'),
      condition,
    }),
    ownPoliceCaseByNo: oneByKey(db, {
      entity: PoliceCase,
      key: 'policeCaseNo',
      condition: listsOfficer(subject),
    }),
    policeCases: connectionByKey(parts, {
      list: 'Query.policeCases',
      entity: PoliceCase,
      ...newestFirst,
      rows: rights.rows('Query.policeCases'),
      whereOf: ({ status }) => ({ status }),
      condition,
    }),
    policeCasesByEnterprise: connectionByKey(parts, {
      list: 'Enterprise.policeCases',
      entity: PoliceCase,
      key: 'creditCode',
      ...newestFirst,
      rows: rights.rows('Enterprise.policeCases'),
      condition,
    }),
    hasOpenPoliceCase,
    receiptByCase: oneByKey(db, {
      entity: TransferReceipt,
      key: 'caseNo',
      rows: rights.rows('AdminCase.policeFeedback'),
    }),
    receiptByTransfer: oneByKey(db, {
      entity: TransferReceipt,
      key: 'transferNo',
      rows: rights.rows('CaseTransfer.policeFeedback'),
    }),
    decisionsByTransfer: manyByKey(parts, {
      entity: FilingDecision,
      key: 'transferNo',
      sort: ['decidedAt'],
      rows: rights.rows('PoliceFeedback.decisions'),
      condition: ledToNoCovertCase(subject),
    }),
  };

  /** Null, not false, for an enterprise about which the caller may not know. */
  async function hasOpenPoliceCase(creditCode: string): Promise<boolean | null> {
    const cases = await openPoliceCases.load(creditCode);
    if (cases.length > 0) return true;
    if (hasRow(flagRows, { creditCode })) return false;
    rights.noteAccess({ coordinate: FLAG, status: 'DENIED', code: 'OUTSIDE_YOUR_ROWS' });
    return null;
  }
}

/** A covert case (秘密侦查) doesn't exist for anyone but its own officers. @param table name of its table in SQL. */
function notCovertFor(subject: string, table = 't'): Condition {
  return ({ bind }) =>
    `(NOT ${table}.is_covert OR ${bind(subject)} = ANY(${table}.officer_subjects))`;
}

/** Nor does the decision to file it: a transfer that led to it looks like one that nobody has decided. */
function ledToNoCovertCase(subject: string): Condition {
  const isKnown = notCovertFor(subject, 'c');
  return (bindings) => `(t.police_case_no IS NULL OR EXISTS (
    SELECT FROM police_case c WHERE c.police_case_no = t.police_case_no AND ${isKnown(bindings)}
  ))`;
}

function listsOfficer(subject: string): Condition {
  return ({ bind }) => `t.closed_on IS NULL AND ${bind(subject)} = ANY(t.officer_subjects)`;
}
