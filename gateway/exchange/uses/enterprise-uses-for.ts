import { rowsOf } from '../../../schema/contract/decide.ts';
import { hasRow } from '../../../schema/contract/rows.ts';
import { hashSubject } from '../../../schema/contract/subject-hash.ts';
import type { Context } from '../context.ts';
import { addDays, type DaysAsked, daysOf } from './days.ts';
import { createKinds } from './kinds.ts';
import { type EnterpriseUseRow, readEnterpriseUses } from './uses-of-enterprise.ts';

/** Days of the list when none are asked for. */
const ENTERPRISE_DAYS = 90;

/** What the caller's own enterprise may be told; nothing for a caller whose rows don't have it. */
export async function enterpriseUsesFor(
  { uses, call, policy, rights }: Context,
  asked: DaysAsked,
): Promise<readonly EnterpriseUseRow[]> {
  const { creditCode } = call.caller;
  const rows = rowsOf(rights.decide('Query.usesOfMyEnterprise'));
  if (creditCode === null || !hasRow(rows, { creditCode })) return [];

  const { today } = rights.requester;
  const days = daysOf(asked, today, ENTERPRISE_DAYS);
  const newest = addDays(today, -uses.enterpriseDelayDays);
  return readEnterpriseUses(uses.db, {
    creditCode,
    days: { from: days.from, to: days.to < newest ? days.to : newest },
    hashes: new Map(
      [...uses.subjectKeys].map(([owner, key]) => [owner, hashSubject(creditCode, key)]),
    ),
    kindsOf: createKinds(policy, rights.requester),
  });
}
