import { join } from 'node:path';
import {
  type AgreementStore,
  createAgreementStore,
} from '../../../../gateway/exchange/agreement-store.ts';
import { createExchangeDatabase } from '../../../../gateway/exchange/database.ts';
import type { FieldSet } from '../../../../schema/contract/agreement.ts';
import type { Role } from '../../../../schema/contract/caller.ts';
import { readDocuments } from '../../../../schema/files.ts';
import { findRunningDatabase } from '../../../../subgraphs/kit/postgres/running.ts';
import type { Stack } from '../../../support/stack.ts';

/**
 * Ends what a role is given of a field set, as its owner would: by the next version of the agreement. Gives back what
 * gives it back.
 */
export async function revoke(
  { dataDirectory }: Stack,
  scope: string,
  role: Role,
): Promise<() => Promise<void>> {
  const db = createExchangeDatabase(
    findRunningDatabase(join(dataDirectory, 'postgres'), 'exchange')!,
  );
  const store = createAgreementStore(db, readDocuments);
  const before = await change(store, scope, (set) => ({
    ...set,
    grants: set.grants.map((grant) => ({ ...grant, to: grant.to.filter((to) => to !== role) })),
  }));
  return async () => {
    await change(store, scope, () => before);
    await db.close();
  };
}

async function change(
  store: AgreementStore,
  scope: string,
  next: (set: FieldSet) => FieldSet,
): Promise<FieldSet> {
  const { agreements } = await store.inForce();
  const agreement = agreements.find(({ owner }) => scope.startsWith(`${owner}:`))!;
  const fieldSets = agreement.fieldSets.map((set) => (set.scope === scope ? next(set) : set));
  const version = agreement.version + 1;
  await store.put({ ...agreement, fieldSets, version }, { by: 'test', reason: 'test' });
  return agreement.fieldSets.find((set) => set.scope === scope)!;
}
